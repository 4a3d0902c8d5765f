package dev.plumbline.engine.feed;

/// Whole numbers of units of a decimal place, in units of a smaller one.
final class LiveScales {
  private LiveScales() {}

  /// A number in units that are so many places smaller.
  static long raised(long value, int places) {
    long result = value;
    for (int i = 0; i < places; i++) {
      result = Math.multiplyExact(result, 10L);
    }
    return result;
  }

  /// The same for all of an array, in place.
  static void raise(long[] values, int places) {
    for (int i = 0; places > 0 && i < values.length; i++) {
      values[i] = raised(values[i], places);
    }
  }
}
