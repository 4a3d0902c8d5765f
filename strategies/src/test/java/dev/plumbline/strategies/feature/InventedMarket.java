package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Columns of invented minutes, 390 a day, some bars missing, the same every time for one seed.
final class InventedMarket {
  static final List<String> TICKERS = List.of("AMD", "NVDA", "SPY");

  /// Thirty features of every kind.
  static final List<String> THIRTY =
      List.of(
          "AMD_minus_NVDA_1",
          "AMD_minus_NVDA_5",
          "AMD_vol_10",
          "AMD_rsi_7",
          "time_sin",
          "time_cos",
          "AMD_return_1",
          "AMD_logreturn_3",
          "NVDA_return_5",
          "AMD_ratio_NVDA_30",
          "AMD_rank_5",
          "AMD_sharpe_20",
          "AMD_momentum_10",
          "AMD_zscore_20",
          "AMD_trend_15",
          "AMD_position_14",
          "AMD_range_14",
          "AMD_volume_20",
          "AMD_spread",
          "AMD_imbalance",
          "AMD_roll_20",
          "AMD_kyle_20",
          "AMD_amihud_20",
          "AMD_vpin_20",
          "AMD_bulkvpin_20",
          "AMD_news_30",
          "AMD@5m_rsi_7",
          "AMD@15m_range_4",
          "AMD@1h_return_1",
          "week_cos");

  private static final double MISSING = 0.03;
  private static final int MINUTES = 390;

  private InventedMarket() {}

  static FeatureSet thirty() {
    return FeatureSet.of(TICKERS, THIRTY);
  }

  static MarketColumns columns(long seed, int rows) {
    Random random = new Random(seed);
    MarketColumns columns = new MarketColumns(MarketTimeZone.NEW_YORK, ends(rows));
    for (String ticker : TICKERS) {
      bars(columns, ticker, random);
    }
    return columns;
  }

  private static long[] ends(int rows) {
    long[] ends = new long[rows];
    long open = Nanos.of(2019, 1, 2, 9, 30);
    for (int i = 0; i < rows; i++) {
      long local = open + i / MINUTES * Nanos.DAY + (i % MINUTES + 1) * Nanos.MINUTE;
      ends[i] = MarketTimeZone.NEW_YORK.toUtc(local);
    }
    return ends;
  }

  private static void bars(MarketColumns columns, String ticker, Random random) {
    int rows = columns.rows();
    double[][] values = new double[Field.values().length][rows];
    double close = 50;
    for (int i = 0; i < rows; i++) {
      double open = close;
      close = Math.rint(close * Math.exp(0.001 * random.nextGaussian()) * 100) / 100;
      double spread = 0.01 * (1 + random.nextInt(3));
      double volume = 100 + random.nextInt(10_000);
      boolean news = random.nextInt(40) == 0;
      double[] row = {
        open,
        Math.max(open, close) + 0.01 * random.nextInt(5),
        Math.min(open, close) - 0.01 * random.nextInt(5),
        close,
        volume,
        Math.floor(volume * random.nextDouble()),
        close - spread,
        close + spread,
        random.nextInt(500),
        random.nextInt(500),
        news ? random.nextGaussian() : 0,
        news ? 1 : 0
      };
      if (random.nextDouble() < MISSING) {
        Arrays.fill(row, Double.NaN);
      }
      for (int f = 0; f < row.length; f++) {
        values[f][i] = row[f];
      }
    }
    for (Field field : Field.values()) {
      columns.put(ticker, field, values[field.ordinal()]);
    }
  }
}
