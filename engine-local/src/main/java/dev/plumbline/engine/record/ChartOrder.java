package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.Chart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The order in which LEAN writes charts: that of a .NET `ConcurrentDictionary` with 37 buckets, by
/// the hash of the name, the newest of a bucket first.
final class ChartOrder {
  private static final int BUCKETS = 37;
  private static final int SEED = 5381 * 65537;
  private static final int FACTOR = 1566083941;

  private ChartOrder() {}

  static SequencedMap<String, Chart> sorted(SequencedMap<String, Chart> byAge) {
    List<Chart> charts = new ArrayList<>(byAge.reversed().values());
    charts.sort((a, b) -> Integer.compare(bucket(a.name()), bucket(b.name())));
    SequencedMap<String, Chart> sorted = new LinkedHashMap<>();
    charts.forEach(chart -> sorted.put(chart.name(), chart));
    return sorted;
  }

  static int bucket(String name) {
    return Integer.remainderUnsigned(hash(name), BUCKETS);
  }

  /// .NET's hash of a string where it is not randomised: two sums over alternate pairs of
  /// characters.
  private static int hash(String text) {
    int first = SEED;
    int second = SEED;
    int left = text.length();
    int at = 0;
    while (left > 2) {
      left -= 4;
      first = (Integer.rotateLeft(first, 5) + first) ^ pair(text, at);
      second = (Integer.rotateLeft(second, 5) + second) ^ pair(text, at + 2);
      at += 4;
    }
    if (left > 0) {
      second = (Integer.rotateLeft(second, 5) + second) ^ pair(text, at);
    }
    return first + second * FACTOR;
  }

  private static int pair(String text, int at) {
    return character(text, at) | character(text, at + 1) << 16;
  }

  private static int character(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
