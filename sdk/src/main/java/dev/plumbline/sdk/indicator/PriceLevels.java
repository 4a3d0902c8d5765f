package dev.plumbline.sdk.indicator;

import java.util.Arrays;

/// Weights by price level, lowest level first; a level whose weight is taken away altogether is
/// forgotten. Nothing is allocated once the greatest number of levels was there.
final class PriceLevels {
  private static final double TIE = 1e-9;
  private static final int FIRST_SIZE = 16;

  private long[] levels = new long[FIRST_SIZE];
  private CompensatedSum[] weights = new CompensatedSum[FIRST_SIZE];
  private int count;

  /// The number of levels.
  int count() {
    return count;
  }

  /// A level by its place from below.
  long level(int i) {
    return levels[i];
  }

  /// The weight at a place from below.
  double weight(int i) {
    return weights[i].value();
  }

  void add(long level, double weight) {
    int place = Arrays.binarySearch(levels, 0, count, level);
    if (place < 0) {
      place = -place - 1;
      insert(place, level);
    }
    weights[place].add(weight);
  }

  void takeAway(long level, double weight) {
    int place = Arrays.binarySearch(levels, 0, count, level);
    if (place >= 0) {
      weights[place].add(-weight);
      if (Math.abs(weights[place].value()) <= TIE * weight) {
        remove(place);
      }
    }
  }

  /// Makes room for a level, whose sum is one that was forgotten if there is any.
  private void insert(int place, long level) {
    if (count == levels.length) {
      levels = Arrays.copyOf(levels, count * 2);
      weights = Arrays.copyOf(weights, count * 2);
    }
    CompensatedSum sum = weights[count] == null ? new CompensatedSum() : weights[count];
    sum.reset();
    System.arraycopy(levels, place, levels, place + 1, count - place);
    System.arraycopy(weights, place, weights, place + 1, count - place);
    levels[place] = level;
    weights[place] = sum;
    count++;
  }

  private void remove(int place) {
    CompensatedSum sum = weights[place];
    count--;
    System.arraycopy(levels, place + 1, levels, place, count - place);
    System.arraycopy(weights, place + 1, weights, place, count - place);
    weights[count] = sum;
  }

  void clear() {
    count = 0;
  }
}
