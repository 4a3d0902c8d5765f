package dev.plumbline.backtests.learning;

import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.model.Scores;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.HeadlinePlan;
import dev.plumbline.strategies.learning.LabelledHeadline;
import dev.plumbline.strategies.learning.ModelFiles;
import dev.plumbline.strategies.validation.Fold;
import dev.plumbline.strategies.validation.WalkForward;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Fits scorers of headlines again and again, each to the whole past: to pieces whose horizon was
/// over before the first day on which the scorer is used. So a system that learns from the scores
/// learns from such as it will be given, of pieces that their scorer had not seen.
public final class HeadlineTraining {
  private final HeadlinePlan plan;
  private final MarketColumns columns;
  private final long seed;
  private final List<LabelledHeadline> pieces = new ArrayList<>();
  private final long[] knownNs;

  /// A training on what a market was told.
  public HeadlineTraining(HeadlinePlan plan, RecordedMarket.WithNews market, long seed) {
    this.plan = plan;
    this.columns = market.columns();
    this.seed = seed;
    Set<Long> seen = new HashSet<>();
    List<ToldArticle> news =
        market.news().stream()
            .filter(a -> a.instrument().equals(plan.target()) && seen.add(a.article().id()))
            .toList();
    knownNs = news.stream().mapToLong(ToldArticle::knownNs).toArray();
    int[] answers = plan.answers(columns, knownNs);
    for (int i = 0; i < answers.length; i++) {
      pieces.add(
          new LabelledHeadline(
              news.get(i).article().headline(), news.get(i).article().summary(), answers[i]));
    }
  }

  /// Pieces that there are to learn from.
  public int pieces() {
    return pieces.size();
  }

  /// Fits every scorer; tells each when it is done.
  ///
  /// @param days after how many days of bars the first scorer is fitted, and each further one
  /// @param folder where the models go
  /// @throws dev.plumbline.sdk.model.ModelException if a scorer has no pieces of both kinds
  /// @throws IllegalArgumentException if there are no more days than that
  public List<TrainingFold> run(int days, Path folder, Consumer<TrainingFold> told) {
    List<Integer> firstRows = new ArrayList<>();
    for (int row = 0; row < columns.rows(); row++) {
      if (row == 0 || !columns.day(row).equals(columns.day(row - 1))) {
        firstRows.add(row);
      }
    }
    if (firstRows.size() <= days) {
      throw new IllegalArgumentException(
          "found %d days of bars, expected more than the %d after which headlines are scored (--headline-days)"
              .formatted(firstRows.size(), days));
    }
    List<TrainingFold> folds = new ArrayList<>();
    for (Fold fold : new WalkForward(days, days, 0, 0, true).folds(firstRows.size())) {
      int end = fold.testTo() == firstRows.size() ? columns.rows() : firstRows.get(fold.testTo());
      TrainingFold done = fit(firstRows.get(fold.testFrom()), end, folder);
      folds.add(done);
      told.accept(done);
    }
    return folds;
  }

  private TrainingFold fit(int testFrom, int testTo, Path folder) {
    LocalDate first = columns.day(testFrom);
    List<LabelledHeadline> past = new ArrayList<>();
    List<LabelledHeadline> next = new ArrayList<>();
    for (int i = 0; i < knownNs.length; i++) {
      int row = columns.firstRowFrom(knownNs[i]);
      if (row + plan.horizonRows() < testFrom) {
        past.add(pieces.get(i));
      } else if (row >= testFrom && row < testTo) {
        next.add(pieces.get(i));
      }
    }
    Path file = folder.resolve(ModelFiles.fileName(plan.name(), first));
    Samples train = plan.samples(past);
    return written(
        new TrainingFold(
            columns.day(0),
            columns.day(testFrom - 1),
            first,
            columns.day(testTo - 1),
            train.count(),
            file,
            Map.of()),
        train,
        plan.samples(next));
  }

  private TrainingFold written(TrainingFold fold, Samples train, Samples test) {
    FittedModel fitted = fitted(plan, fold, train, seed);
    Map<String, Double> figures = figures(fitted, test);
    save(fitted, fold, train, figures);
    return withFigures(fold, figures);
  }

  private static FittedModel fitted(
      HeadlinePlan plan, TrainingFold fold, Samples train, long seed) {
    return ModelTrainer.installed(HeadlinePlan.FAMILY)
        .fit(plan.card(fold.trainedFrom(), fold.trainedTo(), train, seed), train);
  }

  private static Map<String, Double> figures(FittedModel fitted, Samples samples) {
    return samples.count() == 0
        ? Map.of()
        : Scores.of(fitted.scores(samples.rows()), samples.labels());
  }

  private static void save(
      FittedModel fitted, TrainingFold fold, Samples train, Map<String, Double> tested) {
    fitted
        .withMetrics(WalkForwardTraining.named("train", figures(fitted, train)))
        .withMetrics(WalkForwardTraining.named("test", tested))
        .save(fold.file().toString());
  }

  private static TrainingFold withFigures(TrainingFold fold, Map<String, Double> figures) {
    return new TrainingFold(
        fold.trainedFrom(),
        fold.trainedTo(),
        fold.testedFrom(),
        fold.testedTo(),
        fold.rows(),
        fold.file(),
        figures);
  }

  /// Fits one scorer to headlines that somebody labelled; it is used from the day after the last of
  /// them. Its figures are those of the newest fifth, of a scorer fitted to the others.
  ///
  /// @param lastDay the last day on which it is used, for the record
  /// @throws IllegalArgumentException if there are fewer than ten
  public static TrainingFold ofLabelled(
      HeadlinePlan plan, LabelledFile labelled, long seed, Path folder, LocalDate lastDay) {
    List<LabelledHeadline> all = labelled.headlines();
    int split = all.size() - all.size() / 5;
    if (split == all.size() || all.size() < 10) {
      throw new IllegalArgumentException(
          "found %d labelled headlines, expected 10 or more".formatted(all.size()));
    }
    Samples train = plan.samples(all);
    LocalDate first = labelled.lastDay().plusDays(1);
    TrainingFold fold =
        new TrainingFold(
            labelled.firstDay(),
            labelled.lastDay(),
            first,
            lastDay,
            train.count(),
            folder.resolve(ModelFiles.fileName(plan.name(), first)),
            Map.of());
    FittedModel most = fitted(plan, fold, plan.samples(all.subList(0, split)), seed);
    Map<String, Double> figures = figures(most, plan.samples(all.subList(split, all.size())));
    save(fitted(plan, fold, train, seed), fold, train, figures);
    return withFigures(fold, figures);
  }
}
