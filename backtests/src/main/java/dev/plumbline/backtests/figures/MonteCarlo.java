package dev.plumbline.backtests.figures;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What the same days in another order and number might have given: paths drawn from blocks of the
/// run's own daily returns (circular block bootstrap; Politis and Romano, 1992), so that days that
/// belong together stay together.
///
/// @param bands growth of 1 at each day, for each of the probabilities
/// @param lossProbability share of the paths that end below their start
/// @param endReturns total return of the paths, at each of the probabilities
/// @param drawdowns deepest fall of the paths, at each of the probabilities, negative
/// @param paths number of the paths
/// @param block days of a block
public record MonteCarlo(
    double[][] bands,
    double lossProbability,
    double[] endReturns,
    double[] drawdowns,
    int paths,
    int block) {
  private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};
  private static final int PATHS = 1000;
  private static final int MOST_POINTS = 250;
  private static final long SEED = 20_260_101L;

  /// The probabilities of the bands, ascending.
  public static double[] probabilities() {
    return QUANTILES.clone();
  }

  /// Draws the paths; the same each time.
  public static MonteCarlo of(double[] returns) {
    int days = returns.length;
    int block = Math.max(1, (int) Math.round(Math.cbrt(days)));
    int stride = Math.max(1, (days + MOST_POINTS - 1) / MOST_POINTS);
    int points = (days + stride - 1) / stride;
    double[][] values = new double[points][PATHS];
    double[] ends = new double[PATHS];
    double[] falls = new double[PATHS];
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int path = 0; path < PATHS; path++) {
      double value = 1;
      double highest = 1;
      int at = 0;
      for (int day = 0; day < days; day++) {
        at = day % block == 0 ? random.nextInt(days) : (at + 1) % days;
        value *= 1 + returns[at];
        highest = Math.max(highest, value);
        falls[path] = Math.min(falls[path], value / highest - 1);
        if (day % stride == stride - 1 || day == days - 1) {
          values[day / stride][path] = value;
        }
      }
      ends[path] = value - 1;
    }
    long losses = Arrays.stream(ends).filter(end -> end < 0).count();
    return new MonteCarlo(
        bands(values), (double) losses / PATHS, quantiles(ends), quantiles(falls), PATHS, block);
  }

  private static double[][] bands(double[][] values) {
    double[][] bands = new double[QUANTILES.length][values.length];
    for (int point = 0; point < values.length; point++) {
      double[] sorted = quantiles(values[point]);
      for (int q = 0; q < QUANTILES.length; q++) {
        bands[q][point] = sorted[q];
      }
    }
    return bands;
  }

  private static double[] quantiles(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.stream(QUANTILES).map(q -> Sample.quantileOfSorted(sorted, q)).toArray();
  }

  /// The index of a day in the run that a point of the bands stands for.
  public int day(int point, int days) {
    int stride = Math.max(1, (days + MOST_POINTS - 1) / MOST_POINTS);
    return Math.min(days - 1, point * stride + stride - 1);
  }
}
