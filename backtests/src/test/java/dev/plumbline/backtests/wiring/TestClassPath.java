package dev.plumbline.backtests.wiring;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// The class path that the tests run with, for processes that they start.
public final class TestClassPath {
  private TestClassPath() {}

  /// All its entries, as Java's option `-cp` takes them.
  public static String text() {
    return ProgramPlaces.all().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
