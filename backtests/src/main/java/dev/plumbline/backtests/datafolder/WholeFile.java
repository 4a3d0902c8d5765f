package dev.plumbline.backtests.datafolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all.
public final class WholeFile {
  private WholeFile() {}

  /// Writes a text in UTF-8; an older file of the name is replaced only once the new one is whole.
  ///
  /// @throws IOException if it cannot be written; the message names the file and what to do
  public static void write(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve("." + file.getFileName() + ".part");
      try {
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new IOException(
          "cannot write " + file + ": " + e + "; name another file with --out", e);
    }
  }
}
