package dev.plumbline.jmh;

import dev.plumbline.backtests.sampledata.BenchData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What the benchmarks read, made once.
final class JmhFolder {
  /// The share whose minutes are there.
  static final String TICKER = "BENCH";

  private JmhFolder() {}

  /// The folder of scratch files.
  static Path scratch() {
    return Path.of("target", "jmh").toAbsolutePath();
  }

  /// Five years of invented minutes of one share, and ten of days of five hundred.
  static Path data() {
    Path data = scratch().resolve("data");
    if (Files.isDirectory(data)) {
      return data;
    }
    try {
      BenchData.write(data, Set.of("one-minute", "five-hundred-daily"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  /// Fails where a benchmark does not what it is to measure.
  static void check(boolean right, String found) {
    if (!right) {
      throw new IllegalStateException("the benchmark's result is wrong: " + found);
    }
  }
}
