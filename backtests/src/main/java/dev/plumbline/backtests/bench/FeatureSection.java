package dev.plumbline.backtests.bench;

import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.FeatureStream;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// How many rows of thirty features are computed in a second.
final class FeatureSection {
  private static final int ROWS = 500_000;
  private static final int WARM_UPS = 6;

  private final ModelBenchPlan plan;
  private final PythonPeer peer;

  FeatureSection(ModelBenchPlan plan, PythonPeer peer) {
    this.plan = plan;
    this.peer = peer;
  }

  BenchTable table() throws IOException {
    BenchTable table =
        new BenchTable(
            "Features",
            String.format(
                Locale.ROOT,
                "Thirty features of %,d minutes of two stocks from columns in memory, one thread,"
                    + " processor time, code warmed up; target 1 million rows a second. pandas: the"
                    + " first set from the same columns with rolling windows, its best of %d. Check"
                    + " of the first set: the greatest difference from pandas, as a part of a"
                    + " feature's deviation; of both: values that differ, by a bit, from those of a"
                    + " stream fed row by row.",
                ROWS,
                plan.repetitions()),
            "set",
            "ours",
            "pandas",
            "ratio",
            "differing bits",
            "difference from pandas");
    MarketColumns columns = InventedBars.columns(ROWS);
    InventedBars.write(columns, plan.scratch().resolve("bars.bin"));
    FeatureSet models = ThirtyFeatures.ofModels();
    InventedBars.write(models.matrix(columns).columns(), plan.scratch().resolve("features.bin"));
    Map<String, String> told = peer.figures("features", plan.repetitions());
    double ours = seconds(models, columns);
    boolean has = told.containsKey("seconds");
    double theirs = has ? Double.parseDouble(told.get("seconds")) : 0;
    table.row(
        "of the models: spreads, returns, volatility, RSI, trend, clock",
        rate(ours),
        has ? rate(theirs) : told.get("missing"),
        has ? String.format(Locale.ROOT, "%.1f", theirs / ours) : "-",
        Long.toString(differing(models, columns)),
        told.getOrDefault("difference", "-"));
    FeatureSet every = ThirtyFeatures.ofEveryKind();
    table.row(
        "of every kind: microstructure, ranks, timeframes, news among them",
        rate(seconds(every, columns)),
        "-",
        "-",
        Long.toString(differing(every, columns)),
        "-");
    return table;
  }

  private double seconds(FeatureSet set, MarketColumns columns) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < WARM_UPS + plan.repetitions(); i++) {
      long begin = CpuTime.ofThreadNs();
      FeatureMatrix matrix = set.matrix(columns);
      double seconds = (CpuTime.ofThreadNs() - begin) / 1e9;
      best = matrix.rows() == ROWS ? Math.min(best, seconds) : best;
    }
    return best;
  }

  private static String rate(double seconds) {
    return String.format(Locale.ROOT, "%.2f M rows/s", ROWS / seconds / 1e6);
  }

  private static long differing(FeatureSet set, MarketColumns columns) {
    FeatureMatrix matrix = set.matrix(columns);
    FeatureStream stream = set.stream(columns.zone());
    double[][] sources = set.inputs().stream().map(columns::column).toArray(double[][]::new);
    long differing = 0;
    for (int row = 0; row < ROWS; row++) {
      for (int i = 0; i < sources.length; i++) {
        stream.set(i, sources[i][row]);
      }
      stream.update(columns.endNs(row));
      for (int f = 0; f < matrix.columns().length; f++) {
        long batch = Double.doubleToLongBits(matrix.columns()[f][row]);
        differing += batch == Double.doubleToLongBits(stream.value(f)) ? 0 : 1;
      }
    }
    return differing;
  }
}
