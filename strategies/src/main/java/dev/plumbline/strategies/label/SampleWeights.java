package dev.plumbline.strategies.label;

import java.util.List;

/// How much samples weigh that overlap in time.
///
/// Source: Advances in Financial Machine Learning, 4.2 to 4.8.
public final class SampleWeights {
  private SampleWeights() {}

  /// In each row, how many samples look at it.
  public static int[] concurrency(List<Label> labels, int rows) {
    int[] count = new int[rows];
    for (Label label : labels) {
      for (int row = label.start(); row <= label.end(); row++) {
        count[row]++;
      }
    }
    return count;
  }

  /// Each sample's mean share in the rows it looks at: 1 where it is alone.
  public static double[] averageUniqueness(List<Label> labels, int rows) {
    int[] count = concurrency(labels, rows);
    double[] uniqueness = new double[labels.size()];
    for (int i = 0; i < uniqueness.length; i++) {
      Label label = labels.get(i);
      double sum = 0;
      for (int row = label.start(); row <= label.end(); row++) {
        sum += 1.0 / count[row];
      }
      uniqueness[i] = sum / (label.end() - label.start() + 1);
    }
    return uniqueness;
  }

  /// Weights by the return that is a sample's own: shared rows count in part. They sum to the
  /// number of samples.
  public static double[] byReturn(List<Label> labels, double[] close) {
    int[] count = concurrency(labels, close.length);
    double[] weights = new double[labels.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      Label label = labels.get(i);
      double own = 0;
      for (int row = Math.max(1, label.start()); row <= label.end(); row++) {
        own += Math.log(close[row] / close[row - 1]) / count[row];
      }
      weights[i] = Math.abs(own);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= weights.length / sum;
    }
    return weights;
  }

  /// Factors that fall with age, measured in uniqueness: 1 for the newest sample.
  ///
  /// @param uniqueness of the samples, oldest first
  /// @param oldest the factor of the oldest; negative: so large a part of the oldest weighs nothing
  public static double[] timeDecay(double[] uniqueness, double oldest) {
    double all = 0;
    for (double u : uniqueness) {
      all += u;
    }
    double slope = oldest >= 0 ? (1 - oldest) / all : 1 / ((oldest + 1) * all);
    double base = 1 - slope * all;
    double[] factors = new double[uniqueness.length];
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += uniqueness[i];
      factors[i] = Math.max(0, base + slope * sum);
    }
    return factors;
  }

  /// The chances of drawing each sample next, by the uniqueness it would have beside those drawn.
  ///
  /// @param drawn the samples drawn before, repetitions included
  public static double[] sequentialChances(List<Label> labels, int rows, List<Integer> drawn) {
    int[] count = new int[rows];
    for (int i : drawn) {
      for (int row = labels.get(i).start(); row <= labels.get(i).end(); row++) {
        count[row]++;
      }
    }
    double[] chances = new double[labels.size()];
    double all = 0;
    for (int i = 0; i < chances.length; i++) {
      Label label = labels.get(i);
      for (int row = label.start(); row <= label.end(); row++) {
        chances[i] += 1.0 / (count[row] + 1);
      }
      chances[i] /= label.end() - label.start() + 1;
      all += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
