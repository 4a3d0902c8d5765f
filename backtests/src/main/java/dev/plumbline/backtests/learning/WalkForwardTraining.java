package dev.plumbline.backtests.learning;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.model.Scores;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.learning.ModelFiles;
import dev.plumbline.strategies.validation.Fold;
import dev.plumbline.strategies.validation.WalkForward;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Fits a plan's model again and again, each time to the past only, and writes each one.
public final class WalkForwardTraining {
  private final LearningPlan plan;
  private final MarketColumns columns;
  private final long seed;
  private final FeatureMatrix matrix;
  private final int[] answers;

  /// A training over columns.
  public WalkForwardTraining(LearningPlan plan, MarketColumns columns, long seed) {
    this.plan = plan;
    this.columns = columns;
    this.seed = seed;
    matrix = plan.matrix(columns);
    answers = plan.answers(columns);
  }

  /// Fits every fold; tells each when it is done.
  ///
  /// @param days the schedule in days; the rows of a day are taken to be as many on each
  /// @param folder where the models go
  public List<TrainingFold> run(WalkForward days, Path folder, Consumer<TrainingFold> told) {
    int perDay = rowsOfADay();
    WalkForward schedule =
        new WalkForward(
            days.trainRows() * perDay,
            days.testRows() * perDay,
            plan.lookAheadRows() + days.purgeRows() * perDay,
            days.embargoRows() * perDay,
            days.anchored());
    List<TrainingFold> folds = new ArrayList<>();
    for (Fold fold : schedule.folds(columns.rows())) {
      TrainingFold done = fit(fold, folder);
      folds.add(done);
      told.accept(done);
    }
    return folds;
  }

  private TrainingFold fit(Fold fold, Path folder) {
    Samples train = samples(fold.trainFrom(), fold.trainTo());
    ModelCard card =
        new ModelCard(
            plan.name(),
            plan.family(),
            plan.instruments(),
            plan.features(),
            1,
            plan.outputs(),
            day(fold.trainFrom()).toString(),
            day(fold.trainTo() - 1).toString(),
            train.hash(),
            seed,
            Map.of());
    FittedModel fitted = ModelTrainer.installed(plan.family()).fit(card, train);
    Map<String, Double> tested = figures(fitted, samples(fold.testFrom(), fold.testTo()));
    Path file = folder.resolve(ModelFiles.fileName(plan.name(), day(fold.testFrom())));
    fitted
        .withMetrics(named("train", figures(fitted, train)))
        .withMetrics(named("test", tested))
        .save(file.toString());
    return new TrainingFold(
        day(fold.trainFrom()),
        day(fold.trainTo() - 1),
        day(fold.testFrom()),
        day(fold.testTo() - 1),
        train.count(),
        file,
        tested);
  }

  /// Figures whose names tell what they are of.
  static Map<String, Double> named(String of, Map<String, Double> figures) {
    Map<String, Double> named = new TreeMap<>();
    figures.forEach((name, value) -> named.put(of + "_" + name, value));
    return named;
  }

  private Map<String, Double> figures(FittedModel fitted, Samples test) {
    return plan.outputs().size() > 1 || test.count() == 0
        ? Map.of()
        : Scores.of(fitted.scores(test.rows()), test.labels());
  }

  /// The rows that have every feature and an answer.
  Samples samples(int from, int to) {
    int width = plan.features().size();
    float[] rows = new float[(to - from) * width];
    int[] labels = new int[to - from];
    int count = 0;
    for (int row = from; row < to; row++) {
      if (answers[row] != LearningPlan.NO_ANSWER && matrix.isComplete(row)) {
        for (int f = 0; f < width; f++) {
          rows[count * width + f] = (float) matrix.columns()[f][row];
        }
        labels[count++] = answers[row];
      }
    }
    return Samples.of(
        plan.features(), Arrays.copyOf(rows, count * width), Arrays.copyOf(labels, count));
  }

  /// The most frequent number of rows among the first days.
  private int rowsOfADay() {
    int row = 0;
    int most = 0;
    while (row < columns.rows()) {
      LocalDate day = day(row);
      int first = row;
      while (row < columns.rows() && day(row).equals(day)) {
        row++;
      }
      most = Math.max(most, row - first);
    }
    return most;
  }

  private LocalDate day(int row) {
    return Nanos.dateOf(columns.zone().toLocal(columns.endNs(row)));
  }
}
