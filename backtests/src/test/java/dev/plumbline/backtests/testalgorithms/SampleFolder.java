package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Path;

/// The sample data for tests, written once.
public final class SampleFolder {
  private SampleFolder() {}

  /// The cache folder of the tests.
  public static Path cache() {
    return Path.of("target", "test-cache").toAbsolutePath();
  }

  /// The data folder.
  public static Path path() throws IOException {
    return new DataFolders(cache()).folder(DataChoice.SAMPLE);
  }
}
