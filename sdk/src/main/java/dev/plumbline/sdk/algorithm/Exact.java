package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.value.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/// Numbers that authors pass to the words, as LEAN's methods see them.
///
/// A `double` becomes what C#'s cast to decimal makes of it, 15 significant digits without trailing
/// zeros, or the largest decimal where it is larger; a `float` likewise with 7 digits. Whole
/// numbers, [BigDecimal] and [Decimal] stay as they are. Source: LEAN,
/// `Extensions.SafeDecimalCast`.
final class Exact {
  private static final MathContext FLOAT_DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

  private Exact() {}

  static Decimal of(Number number) {
    Objects.requireNonNull(number, "number");
    if (number instanceof Double value) {
      return ofDouble(value);
    }
    return number instanceof Float value ? ofFloat(value) : Decimal.of(number);
  }

  static Decimal ofDouble(double value) {
    requireFinite(value);
    if (value >= Decimal.MAX_VALUE.doubleValue()) {
      return Decimal.MAX_VALUE;
    }
    return value <= Decimal.MIN_VALUE.doubleValue() ? Decimal.MIN_VALUE : Decimal.ofDouble(value);
  }

  private static Decimal ofFloat(float value) {
    requireFinite(value);
    return Decimal.of(new BigDecimal(value).round(FLOAT_DIGITS)).normalize();
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "It is not possible to cast a non-finite floating-point value (%s) as decimal. Please review math operations and verify the result is valid. (Parameter 'input')"
              .formatted(value));
    }
  }
}
