package dev.plumbline.sdk.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact decimal number with the arithmetic of C#'s `System.Decimal`.
///
/// A value is a sign, a coefficient below 2^96 and a scale from 0 to 28 (digits after the point).
/// Trailing zeros are kept, excess digits are rounded half to even. Equality and order are by
/// value: `1.0` equals `1.00`. Instances are immutable. No method accepts null.
public final class Decimal extends Number implements Comparable<Decimal> {
  private static final long serialVersionUID = 1L;
  private static final int MAX_SCALE = 28;
  private static final BigInteger MAX_COEFFICIENT =
      BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);

  /// The number 0 with scale 0.
  public static final Decimal ZERO = of(0);

  /// The number 1 with scale 0.
  public static final Decimal ONE = of(1);

  /// The number -1 with scale 0.
  public static final Decimal MINUS_ONE = of(-1);

  /// The number 100 with scale 0.
  public static final Decimal HUNDRED = of(100);

  private final BigDecimal value;

  private Decimal(BigDecimal value) {
    this.value = value;
  }

  private static Decimal fit(BigDecimal v, String what) {
    BigDecimal d = v.scale() < 0 ? v.setScale(0) : v;
    for (int s = Math.min(d.scale(), MAX_SCALE); s >= 0; s--) {
      BigDecimal q = d.setScale(s, RoundingMode.HALF_EVEN);
      if (q.unscaledValue().abs().compareTo(MAX_COEFFICIENT) <= 0) {
        return new Decimal(q);
      }
    }
    throw new ArithmeticException("Decimal overflow: " + what + " is outside ±(2^96 - 1)");
  }

  /// The integer as a decimal of scale 0.
  public static Decimal of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /// The integer as a decimal of scale 0.
  public static Decimal of(int value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /// The number a text spells; the digits after the point become the scale (`"1.50"` has scale 2).
  /// Scientific notation is accepted.
  public static Decimal of(String text) {
    try {
      return fit(new BigDecimal(text.strip()), text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException(
          "Not a decimal number: '" + text + "' (expected digits such as 12.50, -3 or 1E-7)");
    }
  }

  /// The number `unscaled / 10^scale`, scale 0 to 28.
  public static Decimal ofUnscaled(long unscaled, int scale) {
    if (scale < 0 || scale > MAX_SCALE) {
      throw new IllegalArgumentException("Scale " + scale + " is not in 0..28");
    }
    return new Decimal(BigDecimal.valueOf(unscaled, scale));
  }

  /// The number with its scale, rounded half to even where 96 bits or scale 28 do not hold it.
  public static Decimal of(BigDecimal value) {
    return fit(value, value.toString());
  }

  /// The number an author wrote: integers and decimals exactly, doubles and floats by their
  /// shortest decimal text.
  public static Decimal of(Number value) {
    return switch (value) {
      case Decimal decimal -> decimal;
      case Integer number -> of(number.longValue());
      case Long number -> of(number.longValue());
      case Short number -> of(number.longValue());
      case Byte number -> of(number.longValue());
      case BigDecimal number -> of(number);
      case java.math.BigInteger number -> of(new BigDecimal(number));
      case Float number -> of(number.toString());
      default -> ofShortest(value.doubleValue());
    };
  }

  /// C#'s `(decimal) double`: 15 significant digits, half to even, without trailing zeros.
  public static Decimal ofDouble(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new ArithmeticException("Not a decimal number: " + value);
    }
    if (value == 0) {
      return ZERO;
    }
    BigDecimal d =
        new BigDecimal(value)
            .round(new MathContext(15, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    return fit(d, Double.toString(value));
  }

  /// The double's shortest decimal text as a number: `0.1` becomes 0.1.
  public static Decimal ofShortest(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new ArithmeticException("Not a decimal number: " + value);
    }
    return fit(new BigDecimal(Double.toString(value)), Double.toString(value));
  }

  /// The sum.
  public Decimal add(Decimal other) {
    return fit(value.add(other.value), this + " + " + other);
  }

  /// The sum with an integer.
  public Decimal add(long other) {
    return add(of(other));
  }

  /// The difference.
  public Decimal subtract(Decimal other) {
    return fit(value.subtract(other.value), this + " - " + other);
  }

  /// The difference with an integer.
  public Decimal subtract(long other) {
    return subtract(of(other));
  }

  /// The product; its scale is the sum of the scales where the digits fit.
  public Decimal multiply(Decimal other) {
    if (isZero() || other.isZero()) {
      boolean small =
          value.unscaledValue().bitLength() <= 32 && other.value.unscaledValue().bitLength() <= 32;
      int s = scale() + other.scale();
      return small && s <= MAX_SCALE ? new Decimal(BigDecimal.valueOf(0, s)) : ZERO;
    }
    return fit(value.multiply(other.value), this + " * " + other);
  }

  /// The product with an integer.
  public Decimal multiply(long other) {
    return multiply(of(other));
  }

  /// The quotient: exact where 28 digits hold it, else as many digits as fit, half to even.
  public Decimal divide(Decimal other) {
    if (other.isZero()) {
      throw new ArithmeticException("Division by zero: " + this + " / " + other);
    }
    int n = Math.max(0, scale() - other.scale());
    if (isZero()) {
      return new Decimal(BigDecimal.valueOf(0, n));
    }
    BigDecimal q = value.divide(other.value, new MathContext(100, RoundingMode.DOWN));
    if (q.multiply(other.value).compareTo(value) == 0) {
      BigDecimal t = q.stripTrailingZeros();
      int m = Math.max(0, t.scale());
      for (int s = Math.max(n, m); m <= MAX_SCALE && s >= m; s--) {
        BigDecimal r = t.setScale(s);
        if (r.unscaledValue().abs().compareTo(MAX_COEFFICIENT) <= 0) {
          return new Decimal(r);
        }
      }
    }
    BigDecimal sticky =
        q.multiply(other.value).compareTo(value) == 0
            ? q
            : q.add(q.ulp().multiply(BigDecimal.valueOf(q.signum(), 1)));
    BigDecimal r = fit(sticky, this + " / " + other).value.stripTrailingZeros();
    return new Decimal(r.scale() < 0 ? r.setScale(0) : r);
  }

  /// The quotient by an integer.
  public Decimal divide(long other) {
    return divide(of(other));
  }

  /// What is left of a division to the integer below in magnitude; its sign is this number's.
  public Decimal remainder(Decimal other) {
    if (other.isZero()) {
      throw new ArithmeticException("Division by zero: " + this + " % " + other);
    }
    return fit(value.remainder(other.value), this + " % " + other);
  }

  /// The number with the other sign.
  public Decimal negate() {
    return new Decimal(value.negate());
  }

  /// The number without sign.
  public Decimal abs() {
    return new Decimal(value.abs());
  }

  /// -1, 0 or 1 for a negative number, zero and a positive number.
  public int signum() {
    return value.signum();
  }

  /// The smaller of both.
  public Decimal min(Decimal other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// The larger of both.
  public Decimal max(Decimal other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// C#'s `Math.Round(d, decimals)`: half to even; never adds digits.
  public Decimal round(int decimals) {
    return rounded(decimals, RoundingMode.HALF_EVEN);
  }

  /// C#'s `Math.Round(d, decimals, MidpointRounding.AwayFromZero)`; never adds digits.
  public Decimal roundAwayFromZero(int decimals) {
    return rounded(decimals, RoundingMode.HALF_UP);
  }

  /// The number cut after so many decimals; never adds digits.
  public Decimal truncate(int decimals) {
    return rounded(decimals, RoundingMode.DOWN);
  }

  /// The integer part, scale 0.
  public Decimal truncate() {
    return truncate(0);
  }

  /// The largest integer not above this number, scale 0.
  public Decimal floor() {
    return rounded(0, RoundingMode.FLOOR);
  }

  /// The smallest integer not below this number, scale 0.
  public Decimal ceiling() {
    return rounded(0, RoundingMode.CEILING);
  }

  private Decimal rounded(int decimals, RoundingMode mode) {
    if (decimals < 0 || decimals > MAX_SCALE) {
      throw new IllegalArgumentException("Decimals " + decimals + " are not in 0..28");
    }
    return scale() <= decimals ? this : new Decimal(value.setScale(decimals, mode));
  }

  /// The number without trailing zeros after the point (LEAN's `Normalize`).
  public Decimal normalize() {
    if (isZero()) {
      return ZERO;
    }
    BigDecimal r = value.stripTrailingZeros();
    return new Decimal(r.scale() < 0 ? r.setScale(0) : r);
  }

  /// LEAN's `SmartRounding`: above 1000 four decimals, else seven significant digits; normalized.
  public Decimal smartRounding() {
    Decimal d = normalize();
    return d.isGreater(of(1000)) ? d.round(4) : d.roundToSignificantDigits(7).normalize();
  }

  /// LEAN's `RoundToSignificantDigits`, half to even.
  public Decimal roundToSignificantDigits(int digits) {
    if (isZero()) {
      return ZERO;
    }
    int exponent = (int) Math.floor(Math.log10(Math.abs(doubleValue()))) + 1;
    Decimal power = fit(BigDecimal.ONE.scaleByPowerOfTen(exponent), "10^" + exponent);
    return power.multiply(divide(power).round(digits));
  }

  /// LEAN's `DiscretelyRoundBy`: the multiple of `quanta` nearest to this number, halves away from
  /// zero; this number where `quanta` is zero.
  public Decimal discretelyRoundBy(Decimal quanta) {
    return quanta.isZero() ? this : quanta.multiply(divide(quanta).roundAwayFromZero(0));
  }

  /// Whether the value is zero.
  public boolean isZero() {
    return value.signum() == 0;
  }

  /// Whether the value is above zero.
  public boolean isPositive() {
    return value.signum() > 0;
  }

  /// Whether the value is below zero.
  public boolean isNegative() {
    return value.signum() < 0;
  }

  /// The number of digits after the point, 0 to 28.
  public int scale() {
    return value.scale();
  }

  /// Whether this number is below the other.
  public boolean isLess(Decimal other) {
    return compareTo(other) < 0;
  }

  /// Whether this number is below or equal to the other.
  public boolean isLessOrEqual(Decimal other) {
    return compareTo(other) <= 0;
  }

  /// Whether this number is above the other.
  public boolean isGreater(Decimal other) {
    return compareTo(other) > 0;
  }

  /// Whether this number is above or equal to the other.
  public boolean isGreaterOrEqual(Decimal other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Decimal other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decimal d && compareTo(d) == 0;
  }

  @Override
  public int hashCode() {
    return normalize().value.hashCode();
  }

  /// C#'s `(double) decimal`.
  @Override
  public double doubleValue() {
    BigInteger c = value.unscaledValue().abs();
    double high = c.shiftRight(64).doubleValue() * 0x1p64;
    double low =
        new BigDecimal(c.and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE))).doubleValue();
    double d = (low + high) / Double.parseDouble("1E" + scale());
    return value.signum() < 0 ? -d : d;
  }

  @Override
  public float floatValue() {
    return (float) doubleValue();
  }

  /// The integer part; an error outside the range of long.
  @Override
  public long longValue() {
    return truncate().value.longValueExact();
  }

  /// The integer part; an error outside the range of int.
  @Override
  public int intValue() {
    return truncate().value.intValueExact();
  }

  /// The number as an int; an error if it has a fraction or is outside the range of int.
  public int intValueExact() {
    return value.intValueExact();
  }

  /// The number with its scale.
  public BigDecimal toBigDecimal() {
    return value;
  }

  /// Appends [#toString()] to a text.
  public StringBuilder appendTo(StringBuilder text) {
    return text.append(this);
  }

  /// All digits, never an exponent: `105084.00`, `-0.5`.
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
