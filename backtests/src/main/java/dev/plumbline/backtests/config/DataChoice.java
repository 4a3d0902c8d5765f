package dev.plumbline.backtests.config;

import java.nio.file.Path;

/// The data that a run is to use.
public sealed interface DataChoice {
  /// The project's invented stocks; written into the cache folder on first use.
  DataChoice SAMPLE = new Sample();

  /// The project's real daily bars of two indices; written into the cache folder on first use.
  DataChoice REAL = new Real();

  /// The choice that a user writes: `real`, `sample`, or the path of a folder.
  static DataChoice parse(String text) {
    return switch (text) {
      case "real" -> REAL;
      case "sample" -> SAMPLE;
      default -> new Folder(Path.of(text));
    };
  }

  /// The project's invented stocks.
  record Sample() implements DataChoice {}

  /// The project's real daily bars.
  record Real() implements DataChoice {}

  /// A folder in LEAN's layout.
  ///
  /// @param path its path
  record Folder(Path path) implements DataChoice {}
}
