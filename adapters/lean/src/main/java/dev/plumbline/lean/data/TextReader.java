package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads texts that authors' types name: a file, or an entry of a zip.
///
/// Source: LEAN, `Engine/DataFeeds/Transport/LocalFileSubscriptionStreamReader.cs`.
final class TextReader {
  private final DataFolder folder;

  TextReader(DataFolder folder) {
    this.folder = folder;
  }

  /// The text of a path in the data folder, or null if there is none.
  ///
  /// Of a zip it is the first entry, or the one named after a `#`. A zip that is damaged is
  /// reported and gives null.
  byte[] read(String source) {
    int mark = source.indexOf('#');
    String path = mark < 0 ? source : source.substring(0, mark);
    String entry = mark < 0 ? null : source.substring(mark + 1);
    if (!folder.file(path).isFile()) {
      return null;
    }
    byte[] file = folder.read(path);
    if (file == null || !path.endsWith(".zip")) {
      return file;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
        if (entry == null || at.getName().equalsIgnoreCase(entry)) {
          return zip.readAllBytes();
        }
      }
      return null;
    } catch (IOException damaged) {
      folder
          .errors()
          .add(
              new DataError(
                  DataFault.UNREADABLE_FILE,
                  path,
                  "",
                  0,
                  String.valueOf(damaged.getMessage()),
                  "a whole zip",
                  "nothing of it is used"));
      return null;
    }
  }
}
