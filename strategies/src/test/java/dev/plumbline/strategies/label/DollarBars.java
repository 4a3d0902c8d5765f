package dev.plumbline.strategies.label;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The dollar bars of the published references (mlfinpy's sample, MIT licence).
///
/// @param timesNs their times
/// @param columns open, high, low, close, volume
public record DollarBars(long[] timesNs, double[][] columns) {
  /// Reads them from the reference material.
  public static DollarBars read() throws IOException {
    List<String> lines =
        Files.readAllLines(Shared.path("references", "data", "dollar_bar_sample.csv"));
    int rows = lines.size() - 1;
    long[] times = new long[rows];
    double[][] columns = new double[5][rows];
    for (int i = 0; i < rows; i++) {
      String[] cells = lines.get(i + 1).split(",", -1);
      times[i] = Nanos.of(java.time.LocalDateTime.parse(cells[0].replace(' ', 'T')));
      for (int c = 0; c < columns.length; c++) {
        columns[c][i] = Double.parseDouble(cells[c + 1]);
      }
    }
    return new DollarBars(times, columns);
  }

  /// The closes.
  public double[] close() {
    return columns[3];
  }
}
