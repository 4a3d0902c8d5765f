package dev.plumbline.backtests.optimize;

import java.util.List;
import java.util.Optional;

/// What came of a sweep.
///
/// @param plan what was tried
/// @param trials all trials that were run, by index
/// @param resumed how many of them an earlier process had run
/// @param damaged how many damaged lines of an earlier process were passed over
/// @param complete whether the search came to its end
public record SweepResult(
    SweepPlan plan, List<Trial> trials, int resumed, int damaged, boolean complete) {
  /// Copies the trials.
  public SweepResult {
    trials = List.copyOf(trials);
  }

  /// The trials that completed and keep to the constraints, the best first.
  public List<Trial> ranked() {
    return trials.stream()
        .filter(Trial::isCompleted)
        .filter(trial -> plan.constraints().stream().allMatch(c -> c.holds(trial)))
        .sorted(plan.objective().bestFirst())
        .toList();
  }

  /// The best trial; none if no trial completed within the constraints.
  public Optional<Trial> best() {
    return ranked().stream().findFirst();
  }

  /// The number of trials whose run failed.
  public long failed() {
    return trials.stream().filter(trial -> !trial.isCompleted()).count();
  }

  /// Mean and sample variance of the objective over all completed trials, constraints left aside:
  /// what a judgement of overfitting needs beside the number of trials.
  public Spread spread() {
    double[] figures =
        trials.stream()
            .filter(Trial::isCompleted)
            .mapToDouble(trial -> plan.objective().figure(trial).doubleValue())
            .toArray();
    double mean = java.util.Arrays.stream(figures).average().orElse(0);
    double sum = 0;
    for (double figure : figures) {
      sum += (figure - mean) * (figure - mean);
    }
    return new Spread(mean, figures.length < 2 ? 0 : sum / (figures.length - 1));
  }

  /// How a figure scatters.
  ///
  /// @param mean the mean
  /// @param variance the sample variance; 0 with fewer than two trials
  public record Spread(double mean, double variance) {}
}
