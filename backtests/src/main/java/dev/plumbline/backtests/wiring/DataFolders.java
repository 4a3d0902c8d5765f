package dev.plumbline.backtests.wiring;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.sampledata.RealData;
import dev.plumbline.backtests.sampledata.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folders that stand behind a choice of data.
///
/// The project's own data sets are written into the cache folder on first use, under names that
/// carry a version: a data set that changes gets another name, so that no old one is taken for it.
public final class DataFolders {
  private static final String SAMPLE = "sample-1";
  private static final String REAL = "real-1";

  private final Path cache;

  /// The folders of a user.
  ///
  /// @param cache where the project's own data sets go
  public DataFolders(Path cache) {
    this.cache = cache;
  }

  /// The folder of a choice; made when it is one of the project's own and not there yet.
  ///
  /// @throws IllegalArgumentException if a folder that the user named does not exist
  /// @throws IOException if the cache folder cannot be written
  public Path folder(DataChoice choice) throws IOException {
    if (choice instanceof DataChoice.Folder(Path path)) {
      return existing(path);
    }
    return choice instanceof DataChoice.Real
        ? made(REAL, RealData::write)
        : made(SAMPLE, SampleData::write);
  }

  private Path made(String name, Writer writer) throws IOException {
    Path folder = cache.resolve(name);
    if (!Files.isDirectory(folder)) {
      try {
        writer.write(folder);
      } catch (IOException e) {
        throw new IOException(
            "cannot write the project's data to %s: %s; set PLUMBLINE_CACHE to a folder that can be written, or name your own data with --data"
                .formatted(folder, e),
            e);
      }
    }
    return folder;
  }

  private static Path existing(Path path) {
    if (!Files.isDirectory(path)) {
      throw new IllegalArgumentException(
          "found no data folder %s (%s), expected a folder in LEAN's layout, \"real\" or \"sample\""
              .formatted(
                  path, Files.exists(path) ? "it is a file" : path.toAbsolutePath().normalize()));
    }
    return path;
  }

  @FunctionalInterface
  private interface Writer {
    Object write(Path folder) throws IOException;
  }
}
