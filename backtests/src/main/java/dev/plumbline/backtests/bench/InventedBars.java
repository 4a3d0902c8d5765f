package dev.plumbline.backtests.bench;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Invented minutes of AMD and NVDA, 390 a day, with quotes, buyers' volumes and news: the same
/// every time. AMD makes up half of what NVDA's last minute put between them.
final class InventedBars {
  private static final int MINUTES = 390;
  private static final double SIZE = 0.001;

  private InventedBars() {}

  static MarketColumns columns(int rows) {
    long[] ends = new long[rows];
    long open = Nanos.of(2019, 1, 2, 9, 30);
    for (int i = 0; i < rows; i++) {
      long local = open + i / MINUTES * Nanos.DAY + (i % MINUTES + 1) * Nanos.MINUTE;
      ends[i] = MarketTimeZone.NEW_YORK.toUtc(local);
    }
    MarketColumns columns = new MarketColumns(MarketTimeZone.NEW_YORK, ends);
    Random random = new Random(20190102);
    double[] leader = returns(random, rows, null);
    bars(columns, "NVDA", leader, random);
    bars(columns, "AMD", returns(random, rows, leader), random);
    return columns;
  }

  private static double[] returns(Random random, int rows, double[] leader) {
    double[] returns = new double[rows];
    for (int i = 0; i < rows; i++) {
      double pull = leader == null || i == 0 ? 0 : (leader[i - 1] - returns[i - 1]) / 2;
      returns[i] = pull + SIZE * random.nextGaussian();
    }
    return returns;
  }

  private static void bars(MarketColumns columns, String ticker, double[] returns, Random random) {
    int rows = columns.rows();
    double[][] values = new double[Field.values().length][rows];
    double close = 100;
    for (int i = 0; i < rows; i++) {
      double open = close;
      close *= Math.exp(returns[i] - 1e-5 * Math.log(close / 100));
      double volume = 100 + random.nextInt(10_000);
      double[] row = {
        open,
        Math.max(open, close) * (1 + 1e-4 * random.nextDouble()),
        Math.min(open, close) * (1 - 1e-4 * random.nextDouble()),
        close,
        volume,
        Math.floor(volume * random.nextDouble()),
        close - 0.01,
        close + 0.01,
        1 + random.nextInt(500),
        1 + random.nextInt(500),
        0,
        0
      };
      for (int f = 0; f < row.length; f++) {
        values[f][i] = row[f];
      }
    }
    for (Field field : Field.values()) {
      columns.put(ticker, field, values[field.ordinal()]);
    }
  }

  /// Writes what Python reads: per row the end on the market's clock in nanoseconds, then high,
  /// low, close and volume of AMD, then NVDA's close; doubles, the least byte first.
  static void write(MarketColumns columns, Path file) throws IOException {
    double[][] parts =
        List.of(
                input("AMD", Field.HIGH),
                input("AMD", Field.LOW),
                input("AMD", Field.CLOSE),
                input("AMD", Field.VOLUME),
                input("NVDA", Field.CLOSE))
            .stream()
            .map(columns::column)
            .toArray(double[][]::new);
    double[] local = new double[columns.rows()];
    for (int i = 0; i < local.length; i++) {
      local[i] = Nanos.timeOfDay(columns.zone().toLocal(columns.endNs(i)));
    }
    double[][] all = new double[parts.length + 1][];
    all[0] = local;
    System.arraycopy(parts, 0, all, 1, parts.length);
    write(all, file);
  }

  /// Writes columns of numbers row by row.
  static void write(double[][] columns, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int i = 0; i < columns[0].length; i++) {
        for (double[] column : columns) {
          out.writeLong(Long.reverseBytes(Double.doubleToRawLongBits(column[i])));
        }
      }
    }
  }

  private static FeatureInput input(String ticker, Field field) {
    return new FeatureInput(ticker, field);
  }
}
