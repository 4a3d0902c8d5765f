package dev.plumbline.sdk.value;

/// Decimals from doubles, by the rules of .NET up to version 10.
final class DoubleConversion {
  /// Decimal digits that .NET takes from a double.
  private static final int DIGITS = 15;

  /// Below 2^-95 in magnitude nothing reaches half a unit of scale 28; from 2^96 nothing fits.
  private static final int LEAST_EXPONENT = -95;

  private static final int MAX_EXPONENT = 95;

  private DoubleConversion() {}

  static Decimal ofDouble(double value) {
    requireFinite(value);
    int exponent = Math.getExponent(value);
    if (exponent < LEAST_EXPONENT) {
      return Decimal.ZERO;
    }
    if (exponent > MAX_EXPONENT) {
      throw new ArithmeticException(
          "Decimal overflow: " + value + " is outside ±" + Decimal.MAX_VALUE);
    }
    double digits = Math.abs(value);
    int scale = DIGITS - 1 - ((exponent + 1) * 19728 >> 16); // 19728/65536 is just below log10(2)
    if (scale >= 0) {
      scale = Math.min(scale, PowersOfTen.MAX_SCALE);
      digits *= PowersOfTen.DOUBLE[scale];
    } else if (scale < -1 || digits >= 1E15) {
      digits /= PowersOfTen.DOUBLE[-scale];
    } else {
      scale = 0;
    }
    if (digits < 1E14 && scale < PowersOfTen.MAX_SCALE) {
      digits *= 10;
      scale++;
    }
    return of((long) Math.rint(digits), scale, value < 0 ? Decimal.SIGN : 0);
  }

  /// The number `digits / 10^scale`, at most 14 trailing zeros removed. A double just below a power
  /// of ten can round to 16 digits and then keeps one zero, as in .NET.
  private static Decimal of(long digits, int scale, int sign) {
    if (digits == 0) {
      return Decimal.ZERO;
    }
    if (scale < 0) {
      long power = PowersOfTen.LONG[-scale];
      int high = (int) Math.unsignedMultiplyHigh(digits, power);
      return new Decimal(high, digits * power, sign);
    }
    int kept = Math.max(0, scale - (DIGITS - 1));
    Decimal stripped = WideArithmetic.strip(0, digits, scale - kept, sign);
    return kept == 0 ? stripped : new Decimal(0, stripped.lo(), stripped.flags() + kept);
  }

  /// C#'s `(decimal) Math.Pow(10, exponent)`.
  static Decimal powerOfTen(int exponent) {
    if (exponent < 0) {
      return exponent < -PowersOfTen.MAX_SCALE ? Decimal.ZERO : Decimal.ofUnscaled(1, -exponent);
    }
    if (exponent > PowersOfTen.MAX_SCALE) {
      throw new ArithmeticException(
          "Decimal overflow: 10^" + exponent + " is outside ±" + Decimal.MAX_VALUE);
    }
    int first = Math.min(exponent, 18);
    long low = PowersOfTen.LONG[first];
    long power = PowersOfTen.LONG[exponent - first];
    return new Decimal((int) Math.unsignedMultiplyHigh(low, power), low * power, 0);
  }

  static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException(value + " is no decimal number (expected a finite double)");
    }
  }
}
