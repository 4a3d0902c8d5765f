package dev.plumbline.backtests.bench;

import dev.plumbline.algorithms.learning.BuySellHold;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.model.Scores;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.ModelTrainer;
import dev.plumbline.sdk.spi.Predictor;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long predictions take, one and five hundred at once.
final class PredictionSection {
  private static final int ROWS = 60_000;
  private static final int TRAINED = 40_000;
  private static final int AHEAD = 3;
  private static final int BATCH = 500;

  private final ModelBenchPlan plan;
  private final PythonPeer peer;
  private final FeatureSet set = ThirtyFeatures.ofModels();

  PredictionSection(ModelBenchPlan plan, PythonPeer peer) {
    this.plan = plan;
    this.peer = peer;
  }

  /// A model that is measured.
  ///
  /// @param mostOneUs the target for one prediction, microseconds
  /// @param mostBatchMs the target for a batch, milliseconds
  private record Kind(String name, String what, Path file, double mostOneUs, double mostBatchMs) {}

  /// What was measured: microseconds of one prediction, milliseconds of a batch.
  private record Times(double median, double p99, double processor, double batch) {}

  List<BenchTable> tables() throws IOException {
    Samples samples = samples();
    Samples trained = samples.slice(0, TRAINED);
    Samples unseen = samples.slice(TRAINED, samples.count());
    FittedModel logistic = ModelTrainer.installed("logistic").fit(card("logistic"), trained);
    FittedModel trees =
        ModelTrainer.installed("trees")
            .with(Map.of("rounds", 100.0, "depth", 6.0, "least_weight", 1.0))
            .fit(card("trees"), trained);
    Path folder = plan.scratch();
    logistic.save(folder.resolve("logistic.onnx").toString());
    trees.save(folder.resolve("trees.onnx").toString());
    write(samples);
    Map<String, String> told = peer.figures("predictions", plan.repetitions());
    BenchTable speed =
        new BenchTable(
            "Predictions",
            "Thirty features a row (LSTM: 60 rows of them), probabilities out, one thread, ONNX"
                + " Runtime in this process, code warmed up. One: wall time of each of many single"
                + " predictions, and the mean processor time of them; 500: the least processor time"
                + " of a batch. Excluded: loading the model, computing features. Python: the same"
                + " kind of model in the library named, the same rows, in the same run; the ratio"
                + " is of the medians of one, and of the batches.",
            "model",
            "one: median, p99 (processor)",
            "target p99",
            "500",
            "target",
            "Python: one, 500",
            "ratio of one, of 500");
    for (Kind kind : kinds(folder)) {
      row(speed, kind, told);
    }
    BenchTable check =
        new BenchTable(
            "Are the predictions right?",
            "ONNX Runtime against the trainer on all "
                + String.format(Locale.ROOT, "%,d", samples.count())
                + " rows, and the area under the curve on the last third, which was not trained on,"
                + " beside Python's model. The deep models are compared with PyTorch's scores by"
                + " OnnxPredictorTest.",
            "model",
            "greatest difference from the trainer",
            "AUC",
            "AUC in Python");
    check(check, folder.resolve("logistic.onnx"), logistic, samples, unseen, told);
    check(check, folder.resolve("trees.onnx"), trees, samples, unseen, told);
    return List.of(speed, check);
  }

  private List<Kind> kinds(Path folder) {
    return List.of(
        new Kind("logistic", "logistic", folder.resolve("logistic.onnx"), 50, 5),
        new Kind("trees", "trees, 100 x depth 6", folder.resolve("trees.onnx"), 50, 5),
        new Kind("mlp", "MLP 30-32-32-3", BuySellHold.model("mlp"), 50, 5),
        new Kind(
            "lstm",
            "LSTM with attention, hidden 32",
            BuySellHold.model("lstm-attention"),
            1e3,
            40));
  }

  private void row(BenchTable table, Kind kind, Map<String, String> told) {
    Times ours = measured(kind.file());
    String one = told.get(kind.name() + ".one_us");
    String many = told.get(kind.name() + ".batch_ms");
    boolean has = one != null && many != null;
    table.row(
        kind.what(),
        String.format(
            Locale.ROOT, "%.1f, %.1f us (%.1f)", ours.median(), ours.p99(), ours.processor()),
        String.format(Locale.ROOT, "%.0f us", kind.mostOneUs()),
        String.format(Locale.ROOT, "%.2f ms", ours.batch()),
        String.format(Locale.ROOT, "%.0f ms", kind.mostBatchMs()),
        has
            ? told.get(kind.name() + ".library") + ": " + one + " us, " + many + " ms"
            : told.getOrDefault("missing", "-"),
        has
            ? String.format(
                Locale.ROOT,
                "%.0f, %.1f",
                Double.parseDouble(one) / ours.median(),
                Double.parseDouble(many) / ours.batch())
            : "-");
  }

  private Times measured(Path file) {
    try (Predictor predictor = ModelSource.installed().open(file.toString(), 0)) {
      ModelCard card = predictor.card();
      int width = card.features().size() * card.steps();
      float[] rows = new float[BATCH * width];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = (i * 7919L % 2001 - 1000) / 500f;
      }
      float[] into = new float[BATCH * card.outputs().size()];
      int count = card.steps() > 1 ? 3_000 : 50_000;
      double[] times = new double[count];
      for (int i = 0; i < count; i++) {
        predictor.predict(rows, 1, into);
      }
      double processor = Double.MAX_VALUE;
      double batch = Double.MAX_VALUE;
      Times best = null;
      for (int k = 0; k < plan.repetitions(); k++) {
        long cpu = CpuTime.ofThreadNs();
        for (int i = 0; i < count; i++) {
          long begin = System.nanoTime();
          predictor.predict(rows, 1, into);
          times[i] = (System.nanoTime() - begin) / 1e3;
        }
        processor = Math.min(processor, (CpuTime.ofThreadNs() - cpu) / 1e3 / count);
        for (int i = 0; i < 20; i++) {
          long begin = CpuTime.ofThreadNs();
          predictor.predict(rows, BATCH, into);
          batch = Math.min(batch, (CpuTime.ofThreadNs() - begin) / 1e6);
        }
        Arrays.sort(times);
        double p99 = times[count * 99 / 100];
        if (best == null || p99 < best.p99()) {
          best = new Times(times[count / 2], p99, 0, 0);
        }
      }
      return new Times(best.median(), best.p99(), processor, batch);
    }
  }

  private static void check(
      BenchTable table,
      Path file,
      FittedModel fitted,
      Samples all,
      Samples unseen,
      Map<String, String> told) {
    String family = file.getFileName().toString().replace(".onnx", "");
    table.row(
        family,
        String.format(Locale.ROOT, "%.1e", difference(fitted, all, file)),
        String.format(
            Locale.ROOT,
            "%.4f",
            Scores.of(fitted.scores(unseen.rows()), unseen.labels()).get("auc")),
        told.getOrDefault(family + ".auc", "-"));
  }

  private static double difference(FittedModel fitted, Samples all, Path file) {
    float[] expected = fitted.scores(all.rows());
    float[] scores = new float[expected.length];
    try (Predictor predictor = ModelSource.installed().open(file.toString(), 0)) {
      predictor.predict(all.rows(), all.count(), scores);
    }
    double most = 0;
    for (int i = 0; i < scores.length; i++) {
      double distance = Math.abs(scores[i] - expected[i]);
      most = distance <= most ? most : distance;
    }
    return most;
  }

  /// Complete rows and whether the price rose over the next ones.
  private Samples samples() {
    MarketColumns columns = InventedBars.columns(ROWS);
    FeatureMatrix matrix = set.matrix(columns);
    double[] close = columns.column(new FeatureInput("AMD", Field.CLOSE));
    int width = matrix.columns().length;
    float[] rows = new float[ROWS * width];
    int[] labels = new int[ROWS];
    int count = 0;
    for (int row = 0; row < ROWS - AHEAD; row++) {
      if (matrix.isComplete(row)) {
        for (int f = 0; f < width; f++) {
          rows[count * width + f] = (float) matrix.columns()[f][row];
        }
        labels[count++] = close[row + AHEAD] > close[row] ? 1 : 0;
      }
    }
    return Samples.of(
        set.names(), Arrays.copyOf(rows, count * width), Arrays.copyOf(labels, count));
  }

  /// Features and the label beside them, a row each, for Python.
  private void write(Samples samples) throws IOException {
    int width = samples.features().size();
    double[][] columns = new double[width + 1][samples.count()];
    for (int i = 0; i < samples.count(); i++) {
      for (int f = 0; f < width; f++) {
        columns[f][i] = samples.rows()[i * width + f];
      }
      columns[width][i] = samples.labels()[i];
    }
    InventedBars.write(columns, plan.scratch().resolve("samples.bin"));
  }

  private ModelCard card(String family) {
    return new ModelCard(
        "Bench",
        family,
        List.of("AMD", "NVDA"),
        set.names(),
        1,
        List.of("up"),
        "2019-01-02",
        "2019-12-31",
        "invented",
        1,
        Map.of());
  }
}
