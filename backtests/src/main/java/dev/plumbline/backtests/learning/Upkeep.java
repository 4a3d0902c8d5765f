package dev.plumbline.backtests.learning;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.model.Scores;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.ModelTrainer;
import dev.plumbline.sdk.spi.Predictor;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.drift.KolmogorovSmirnov;
import dev.plumbline.strategies.drift.PopulationStability;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.learning.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Keeps a model up to date: after hours a candidate is fitted to the past with the newest days
/// held out, and takes the model's place only if it tells those days better.
///
/// There are two candidates: one fitted anew to all of the past, and the model in use gone on from
/// with what came since its training. The one that tells the days held out better is compared; that
/// choice between two makes its loss look a little better than it is.
public final class Upkeep {
  private static final int BINS = 10;
  private static final int LEAST_NEW_ROWS = 200;

  private final LearningPlan plan;
  private final MarketColumns columns;
  private final Path models;
  private final long seed;

  /// An upkeep.
  ///
  /// @param plan with one output
  /// @param columns the data, the newest day last
  /// @param models the folder of the models
  /// @throws IllegalArgumentException if the plan has more than one output
  public Upkeep(LearningPlan plan, MarketColumns columns, Path models, long seed) {
    if (plan.outputs().size() != 1) {
      throw new IllegalArgumentException(
          "plan "
              + plan.name()
              + ": found the outputs "
              + plan.outputs()
              + ", expected one: models are compared by the probability of a rise");
    }
    this.plan = plan;
    this.columns = columns;
    this.models = models;
    this.seed = seed;
  }

  /// Fits a candidate and decides.
  ///
  /// @param heldOut how many of the newest days are held out
  /// @return what was decided and why; also added to `decisions.csv` beside the models
  /// @throws IOException if the decision cannot be written
  public UpkeepDecision decide(int heldOut) throws IOException {
    WalkForwardTraining training = new WalkForwardTraining(plan, columns, seed);
    int split = columns.firstRowFrom(startOfDay(heldOut));
    int last = columns.rows();
    if (split <= plan.lookAheadRows() || split >= last) {
      throw new IllegalArgumentException(
          "found " + last + " rows, too few to hold " + heldOut + " days out of them");
    }
    Samples past = training.samples(0, split - plan.lookAheadRows());
    Samples newest = training.samples(split, last);
    LocalDate day = day(last - 1);
    Path current = ModelFiles.of(models, plan.name()).on(day.plusDays(1));
    ModelCard card = card(day(split - 1), past);
    float[] then = scores(current, past);
    float[] now = scores(current, newest);
    double currentLoss = Scores.of(now, newest.labels()).get("log_loss");
    FittedModel anew = ModelTrainer.installed(plan.family()).fit(card, past);
    FittedModel continued = continued(training, card, current, split);
    boolean goesOn = continued != null && loss(continued, newest) < loss(anew, newest);
    FittedModel candidate = goesOn ? continued : anew;
    double candidateLoss = loss(candidate, newest);
    boolean better = candidateLoss < currentLoss;
    Path file = models.resolve(ModelFiles.fileName(plan.name(), day.plusDays(1)));
    if (better) {
      Map<String, Double> figures = Scores.of(candidate.scores(newest.rows()), newest.labels());
      candidate.withMetrics(WalkForwardTraining.named("test", figures)).save(file.toString());
    }
    UpkeepDecision decision =
        new UpkeepDecision(
            day,
            current.getFileName().toString(),
            better ? file.getFileName().toString() : "",
            goesOn,
            currentLoss,
            candidateLoss,
            drift(past, newest),
            KolmogorovSmirnov.of(errors(then, past), errors(now, newest)).probability());
    decision.addTo(models.resolve(UpkeepDecision.FILE));
    return decision;
  }

  private ModelCard card(LocalDate trainedTo, Samples past) {
    return new ModelCard(
        plan.name(),
        plan.family(),
        plan.instruments(),
        plan.features(),
        1,
        plan.outputs(),
        day(0).toString(),
        trainedTo.toString(),
        past.hash(),
        seed,
        Map.of());
  }

  /// The model in use, gone on from with the rows since its training; null where there are too few
  /// of them.
  private FittedModel continued(
      WalkForwardTraining training, ModelCard card, Path current, int split) {
    ModelTrainer trainer = ModelTrainer.installed(plan.family());
    try (Predictor predictor = ModelSource.installed().open(current.toString(), 0)) {
      LocalDate trained = LocalDate.parse(predictor.card().trainedTo());
      int from = columns.firstRowFrom(columns.zone().toUtc(Nanos.of(trained.plusDays(1))));
      int to = split - plan.lookAheadRows();
      if (to - from < LEAST_NEW_ROWS) {
        return null;
      }
      Samples since = training.samples(from, to);
      return since.count() < LEAST_NEW_ROWS
          ? null
          : trainer.continued(card, since, trainer.reopened(current.toString()));
    }
  }

  private static double loss(FittedModel model, Samples samples) {
    return Scores.of(model.scores(samples.rows()), samples.labels()).get("log_loss");
  }

  /// Takes the newest model out of use, so that the one before it is used again; it is kept in the
  /// folder `retired`.
  ///
  /// @param on the day on which it is in use
  /// @return the model that is used now
  /// @throws IllegalArgumentException if there is none before it
  public static Path back(Path models, String name, LocalDate on) throws IOException {
    Path newest = ModelFiles.of(models, name).on(on);
    Path retired = Files.createDirectories(models.resolve("retired"));
    if (ModelFiles.of(models, name).size() < 2 || newest == null) {
      throw new IllegalArgumentException(
          models + ": found one model of " + name + " only, expected one to go back to");
    }
    Files.move(newest, retired.resolve(newest.getFileName()));
    Path now = ModelFiles.of(models, name).on(on);
    if (now == null) {
      Files.move(retired.resolve(newest.getFileName()), newest);
      throw new IllegalArgumentException(
          models + ": found no model of " + name + " from before " + newest.getFileName());
    }
    UpkeepDecision.addReturn(
        models.resolve(UpkeepDecision.FILE),
        on,
        newest.getFileName().toString(),
        now.getFileName().toString());
    return now;
  }

  private Map<String, Double> drift(Samples past, Samples newest) {
    Map<String, Double> drift = new TreeMap<>();
    for (int f = 0; f < plan.features().size(); f++) {
      drift.put(
          plan.features().get(f), PopulationStability.of(column(past, f), column(newest, f), BINS));
    }
    return drift;
  }

  private static double[] column(Samples samples, int feature) {
    int width = samples.features().size();
    double[] column = new double[samples.count()];
    for (int i = 0; i < column.length; i++) {
      column[i] = samples.rows()[i * width + feature];
    }
    return column;
  }

  private static float[] scores(Path file, Samples samples) {
    float[] scores = new float[samples.count()];
    try (Predictor predictor = ModelSource.installed().open(file.toString(), 0)) {
      predictor.card().requireFeatures(samples.features());
      predictor.predict(samples.rows(), samples.count(), scores);
    }
    return scores;
  }

  private static double[] errors(float[] scores, Samples samples) {
    double[] errors = new double[scores.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = Math.abs(scores[i] - samples.labels()[i]);
    }
    return errors;
  }

  /// Midnight of the first of so many newest days, in UTC.
  private long startOfDay(int days) {
    LocalDate at = day(columns.rows() - 1);
    int row = columns.rows() - 1;
    int left = days;
    while (row > 0 && left > 0) {
      row--;
      if (!day(row).equals(at)) {
        left--;
        at = left > 0 ? day(row) : at;
      }
    }
    return columns.zone().toUtc(Nanos.of(at));
  }

  private LocalDate day(int row) {
    return Nanos.dateOf(columns.zone().toLocal(columns.endNs(row)));
  }
}
