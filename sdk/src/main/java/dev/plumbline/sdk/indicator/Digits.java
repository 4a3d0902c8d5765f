package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.value.Decimal;

/// Rounding that gives equal doubles where LEAN has equal decimals.
///
/// Averages of prices meet each other and the price itself exactly again and again (prices come in
/// cents). As decimals they are then equal; as doubles they may differ in the last bits, and `fast
/// > slow` would say the contrary of LEAN. Thirteen digits are far more than prices have and far
/// > fewer than doubles carry.
final class Digits {
  private static final int SMALLEST = Double.MIN_EXPONENT - 1;
  private static final double[] POWERS = powers();
  private static final double CLOSE = 4e-15;
  private static final double ROUNDING = 1e-13;

  private Digits() {}

  /// The average as its readers see it: the input itself where both are equal up to rounding, else
  /// the average to 13 significant digits.
  static double settle(double average, double input) {
    if (Math.abs(average - input) <= CLOSE * Math.abs(input)) {
      return input;
    }
    double power = POWERS[Math.getExponent(average) - SMALLEST];
    return power == 0 ? average : Math.rint(average * power) / power;
  }

  /// Whether a difference of prices is above another, beyond the rounding of prices of this size.
  static boolean isAbove(double a, double b, double price) {
    return a - b > ROUNDING * Math.abs(price);
  }

  /// A difference of prices, or 0 where it is no more than the rounding of prices of this size.
  static double zeroed(double difference, double price) {
    return Math.abs(difference) <= ROUNDING * Math.abs(price) ? 0 : difference;
  }

  /// The text of a number in an indicator's name: `2`, `0.7`.
  static String text(double value) {
    return Decimal.ofShortest(value).normalize().toString();
  }

  /// The power of ten, by binary exponent, that makes an integer of the thirteenth digit; 0 where
  /// doubles have it not exactly.
  private static double[] powers() {
    double[] powers = new double[Double.MAX_EXPONENT + 1 - SMALLEST + 1];
    for (int i = 0; i < powers.length; i++) {
      int decimals = 12 - (int) Math.floor((i + SMALLEST) * 0.30103);
      powers[i] = decimals < 0 || decimals > 22 ? 0 : Double.parseDouble("1e" + decimals);
    }
    return powers;
  }
}
