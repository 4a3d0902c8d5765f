package dev.plumbline.backtests.learning;

import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Features as files for training elsewhere, in Python above all.
///
/// | file | content |
/// |---|---|
/// | `features.npy` | float32, rows x features; NaN where a feature has no value |
/// | `closes.npy` | float64, rows x instruments |
/// | `ends.npy` | int64, the rows' ends in UTC, nanoseconds since 1970 |
/// | `features.txt`, `instruments.txt` | the columns' names, a line each |
public final class FeatureExport {
  private FeatureExport() {}

  /// Writes the features of every row.
  ///
  /// @param folder made when needed; files in it are replaced
  public static void write(Path folder, FeatureSet features, MarketColumns columns)
      throws IOException {
    Files.createDirectories(folder);
    FeatureMatrix matrix = features.matrix(columns);
    double[][] closes =
        features.instruments().stream()
            .map(ticker -> columns.column(new FeatureInput(ticker, Field.CLOSE)))
            .toArray(double[][]::new);
    NumpyFile.floats(folder.resolve("features.npy"), matrix.columns(), matrix.rows());
    NumpyFile.doubles(folder.resolve("closes.npy"), closes, matrix.rows());
    NumpyFile.longs(folder.resolve("ends.npy"), matrix.endNs());
    Files.write(folder.resolve("features.txt"), matrix.names());
    Files.write(folder.resolve("instruments.txt"), features.instruments());
  }
}
