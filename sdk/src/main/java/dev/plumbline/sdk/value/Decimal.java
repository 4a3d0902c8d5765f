package dev.plumbline.sdk.value;

import static dev.plumbline.sdk.value.PowersOfTen.LOW_WORD;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact decimal number with the arithmetic of C#'s `System.Decimal`, digit for digit.
///
/// A value is a sign, a coefficient below 2^96 and a scale from 0 to 28 (digits after the point).
/// Trailing zeros are kept and printed, excess digits are rounded half to even. Equality, hash and
/// order are by value: `1.0` equals `1.00`. Instances are immutable; no method accepts null.
///
/// Arithmetic throws [ArithmeticException], operands named, where a result is beyond ±(2^96 - 1) or
/// a divisor is zero. As in C#, zero can carry a sign: it is never printed, takes no part in
/// comparisons and shows only in [#doubleValue()].
///
/// Source: the rules of .NET 10, which LEAN runs on. .NET 11 converts from and to double otherwise.
public final class Decimal extends Number implements Comparable<Decimal> {
  private static final long serialVersionUID = 1L;

  /// The sign bit in the flags of a negative number.
  static final int SIGN = Integer.MIN_VALUE;

  /// The bits of the scale in the flags.
  static final int SCALE_MASK = 0xFF;

  /// The most characters that a number's text has.
  public static final int LONGEST_TEXT = DecimalText.LONGEST;

  /// The number 0 with scale 0.
  public static final Decimal ZERO = new Decimal(0, 0, 0);

  /// The number 1 with scale 0.
  public static final Decimal ONE = new Decimal(0, 1, 0);

  /// The number -1 with scale 0.
  public static final Decimal MINUS_ONE = new Decimal(0, 1, SIGN);

  /// The number 100 with scale 0.
  public static final Decimal HUNDRED = new Decimal(0, 100, 0);

  /// The largest number, 79228162514264337593543950335.
  public static final Decimal MAX_VALUE = new Decimal(-1, -1, 0);

  /// The smallest number, -79228162514264337593543950335.
  public static final Decimal MIN_VALUE = new Decimal(-1, -1, SIGN);

  private static final Decimal THOUSAND = new Decimal(0, 1000, 0);
  private static final Decimal TEN = new Decimal(0, 10, 0);

  private final int hi; // bits 64..95 of the coefficient
  private final int flags; // sign and scale
  private final long lo; // bits 0..63 of the coefficient

  Decimal(int hi, long lo, int flags) {
    this.hi = hi;
    this.lo = lo;
    this.flags = flags;
  }

  /// The integer as a decimal of scale 0.
  public static Decimal of(long value) {
    return ofUnscaled(value, 0);
  }

  /// The integer as a decimal of scale 0.
  public static Decimal of(int value) {
    return ofUnscaled(value, 0);
  }

  /// The number a text spells; the digits after the point become the scale (`"1.50"` has scale 2).
  ///
  /// Scientific notation is accepted (`"1E-7"`), blanks around the number are ignored, digits that
  /// do not fit are rounded half to even.
  ///
  /// @throws NumberFormatException if the text is no number
  public static Decimal of(String text) {
    return DecimalText.parse(text);
  }

  /// The number `unscaled / 10^scale`.
  ///
  /// @throws IllegalArgumentException if the scale is not in 0..28
  public static Decimal ofUnscaled(long unscaled, int scale) {
    requireScale(scale);
    return new Decimal(0, Math.abs(unscaled), unscaled < 0 ? SIGN | scale : scale);
  }

  /// The number with its scale, rounded half to even where 96 bits or scale 28 do not hold it.
  public static Decimal of(BigDecimal value) {
    return DecimalText.fit(value.abs(), value.signum() < 0 ? SIGN : 0);
  }

  /// The number an author wrote: integers and decimals exactly, doubles and floats by their
  /// shortest decimal text, other kinds by their text.
  ///
  /// @throws ArithmeticException if it is NaN, infinite or too large
  public static Decimal of(Number value) {
    if (value instanceof Integer whole) {
      return of(whole.longValue());
    }
    if (value instanceof Double number) {
      return ofShortest(number);
    }
    if (value instanceof Decimal decimal) {
      return decimal;
    }
    if (value instanceof Long number) {
      return of(number.longValue());
    }
    if (value instanceof BigDecimal number) {
      return of(number);
    }
    if (value instanceof Float number) {
      DoubleConversion.requireFinite(number);
      return number == 0 ? ZERO : of(number.toString()).normalize();
    }
    return of(value.toString());
  }

  /// C#'s `(decimal) double`: 15 significant digits without trailing zeros; too small is zero.
  ///
  /// The digits come from scaling in double arithmetic, as in .NET up to version 10.
  ///
  /// @throws ArithmeticException if the double is NaN, infinite or from 2^96
  public static Decimal ofDouble(double value) {
    return DoubleConversion.ofDouble(value);
  }

  /// The number that the double's shortest decimal text spells, without trailing zeros: for numbers
  /// that authors write, such as `0.1`, `1234.5678` or `100.0` (scale 0).
  ///
  /// @throws ArithmeticException if the double is NaN, infinite or from 2^96
  public static Decimal ofShortest(double value) {
    DoubleConversion.requireFinite(value);
    return value == 0 ? ZERO : DecimalText.parse(Double.toString(value)).normalize();
  }

  /// The sum; its scale is the larger one where the digits fit.
  public Decimal add(Decimal other) {
    return plus(other, other.flags);
  }

  /// The sum with an integer.
  public Decimal add(long other) {
    return add(of(other));
  }

  /// The difference; its scale is the larger one where the digits fit.
  public Decimal subtract(Decimal other) {
    return plus(other, other.flags ^ SIGN);
  }

  /// The difference with an integer.
  public Decimal subtract(long other) {
    return subtract(of(other));
  }

  private Decimal plus(Decimal other, int otherFlags) {
    if ((other.lo | other.hi) == 0 && addsNothing(other)) {
      return this;
    }
    if ((lo | hi) == 0 && otherFlags == other.flags && other.addsNothing(this)) {
      return other;
    }
    if ((hi | other.hi) == 0 && (lo | other.lo) >= 0) {
      int gap = (otherFlags & SCALE_MASK) - (flags & SCALE_MASK);
      if (gap == 0) {
        return aligned(lo, flags, other.lo, otherFlags);
      }
      if (gap > 0 && lo <= PowersOfTen.MAX_FACTOR[gap] && lo != 0) {
        int scaled = flags & SIGN | otherFlags & SCALE_MASK;
        return aligned(lo * PowersOfTen.LONG[gap], scaled, other.lo, otherFlags);
      }
      if (gap < 0 && other.lo <= PowersOfTen.MAX_FACTOR[-gap] && other.lo != 0) {
        int scaled = otherFlags & SIGN | flags & SCALE_MASK;
        return aligned(other.lo * PowersOfTen.LONG[-gap], scaled, lo, flags);
      }
    }
    Decimal sum = WideArithmetic.add(this, other, otherFlags);
    return sum != null ? sum : overflow(otherFlags == other.flags ? "+" : "-", other);
  }

  /// Whether a sum with this zero is this number itself: it is none, and has the larger scale.
  private boolean addsNothing(Decimal zero) {
    return (lo | hi) != 0 && (zero.flags & SCALE_MASK) <= (flags & SCALE_MASK);
  }

  /// The sum of two coefficients below 2^63 of the same scale.
  private static Decimal aligned(long x, int xFlags, long y, int yFlags) {
    if ((xFlags ^ yFlags) >= 0) {
      return new Decimal(0, x + y, xFlags);
    }
    long difference = x - y;
    return difference >= 0
        ? new Decimal(0, difference, xFlags)
        : new Decimal(0, -difference, xFlags ^ SIGN);
  }

  /// The product; its scale is the sum of the scales where the digits fit.
  ///
  /// A product of zero has that scale only if both coefficients are below 2^32, else scale 0.
  public Decimal multiply(Decimal other) {
    if (other.lo == 1 && (other.hi | other.flags) == 0) {
      return this;
    }
    if (lo == 1 && (hi | flags) == 0) {
      return other;
    }
    int scale = (flags & SCALE_MASK) + (other.flags & SCALE_MASK);
    if ((hi | other.hi) == 0 && scale <= PowersOfTen.MAX_SCALE) {
      long high = Math.unsignedMultiplyHigh(lo, other.lo);
      long low = lo * other.lo;
      if (high >>> 32 == 0 && (high | low) != 0) {
        return new Decimal((int) high, low, (flags ^ other.flags) & SIGN | scale);
      }
    }
    Decimal product = WideArithmetic.multiply(this, other);
    return product != null ? product : overflow("*", other);
  }

  /// The product with an integer.
  public Decimal multiply(long other) {
    return multiply(of(other));
  }

  /// The quotient: exact where 96 bits and scale 28 hold it, else as many digits as they hold,
  /// rounded half to even, without trailing zeros. An exact quotient's scale is the smallest one
  /// that is not below the difference of the operands' scales.
  ///
  /// @throws ArithmeticException also if `other` is zero
  public Decimal divide(Decimal other) {
    requireDivisor("/", other);
    Decimal quotient = LongDivision.divide(this, other);
    return quotient != null ? quotient : overflow("/", other);
  }

  /// The quotient by an integer.
  public Decimal divide(long other) {
    return divide(of(other));
  }

  /// What is left of a division to the integer next to zero; its sign is this number's. This number
  /// if it is smaller in magnitude than `other`, else of the larger scale.
  ///
  /// @throws ArithmeticException if `other` is zero
  public Decimal remainder(Decimal other) {
    requireDivisor("%", other);
    return WideArithmetic.remainder(this, other);
  }

  /// The number with the other sign.
  public Decimal negate() {
    return new Decimal(hi, lo, flags ^ SIGN);
  }

  /// The number without sign.
  public Decimal abs() {
    return flags >= 0 ? this : new Decimal(hi, lo, flags ^ SIGN);
  }

  /// -1, 0 or 1 for a negative number, zero and a positive number.
  public int signum() {
    return isZero() ? 0 : flags >> 31 | 1;
  }

  /// C#'s `Math.Min`: the smaller of both; the other, with its scale, if they are equal.
  public Decimal min(Decimal other) {
    return compareTo(other) < 0 ? this : other;
  }

  /// C#'s `Math.Max`: the larger of both; this one, with its scale, if they are equal.
  public Decimal max(Decimal other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// C#'s `Math.Round(d, decimals)`: half to even; never adds digits.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public Decimal round(int decimals) {
    return rounded(decimals, RoundingMode.HALF_EVEN);
  }

  /// C#'s `Math.Round(d, decimals, MidpointRounding.AwayFromZero)`; never adds digits.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public Decimal roundAwayFromZero(int decimals) {
    return rounded(decimals, RoundingMode.HALF_UP);
  }

  /// The number cut after so many decimals; never adds digits.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public Decimal truncate(int decimals) {
    return rounded(decimals, RoundingMode.DOWN);
  }

  /// The integer part, scale 0.
  public Decimal truncate() {
    return rounded(0, RoundingMode.DOWN);
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
    requireScale(decimals);
    int drop = scale() - decimals;
    return drop <= 0
        ? this
        : WideArithmetic.dropDigits(0, hi & LOW_WORD, lo, drop, flags & SIGN | decimals, mode);
  }

  /// The number without trailing zeros after the point: LEAN's `Normalize` (Extensions.cs).
  public Decimal normalize() {
    boolean isNormal = scale() == 0 || hi == 0 && lo > 0 && ((lo & 1) != 0 || lo % 10 != 0);
    return isNormal ? this : WideArithmetic.strip(hi & LOW_WORD, lo, scale(), flags & SIGN);
  }

  /// LEAN's `SmartRounding` (Extensions.cs): normalized, then above 1000 at most four decimals with
  /// their zeros, else seven significant digits without trailing zeros. -5000 is not above 1000.
  public Decimal smartRounding() {
    Decimal d = normalize();
    if (d.isGreater(THOUSAND)) {
      return d.round(4);
    }
    boolean hasSevenDigits = d.hi == 0 && d.lo > 0 && d.lo < 10_000_000;
    return hasSevenDigits ? d : d.roundToSignificantDigits(7).normalize();
  }

  /// LEAN's `SmartRoundingShort` (Extensions.cs): normalized; two decimals to 10, one to 100, none
  /// above; up to 1 as it is.
  public Decimal smartRoundingShort() {
    Decimal d = normalize();
    if (d.isLessOrEqual(ONE)) {
      return d;
    }
    if (d.isLessOrEqual(TEN)) {
      return d.round(2);
    }
    return d.isLessOrEqual(HUNDRED) ? d.round(1) : d.truncate();
  }

  /// LEAN's `RoundToSignificantDigits` (Extensions.cs): half to even; the scale is what LEAN's
  /// division and multiplication by a power of ten leave.
  ///
  /// @throws IllegalArgumentException if `digits` is not in 0..28
  /// @throws ArithmeticException for magnitudes from 10^28, as in LEAN
  public Decimal roundToSignificantDigits(int digits) {
    if (isZero()) {
      return ZERO;
    }
    // StrictMath rounds like the C library's log10 that .NET calls
    int exponent = (int) Math.floor(StrictMath.log10(Math.abs(doubleValue()))) + 1;
    Decimal power = DoubleConversion.powerOfTen(exponent);
    return power.multiply(divide(power).round(digits));
  }

  /// LEAN's `DiscretelyRoundBy` (Extensions.cs): the multiple of `quanta` nearest to this number,
  /// halves away from zero; this number if `quanta` is zero.
  public Decimal discretelyRoundBy(Decimal quanta) {
    return quanta.isZero() ? this : quanta.multiply(divide(quanta).roundAwayFromZero(0));
  }

  /// LEAN's `TruncateTo3DecimalPlaces` (Extensions.cs): cut, not rounded; zero and magnitudes that
  /// cannot be multiplied by 1000 as they are.
  public Decimal truncateTo3DecimalPlaces() {
    if (isZero() || abs().isGreaterOrEqual(MAX_VALUE.divide(THOUSAND))) {
      return this;
    }
    return THOUSAND.multiply(this).truncate().divide(THOUSAND);
  }

  /// Whether the value is zero.
  public boolean isZero() {
    return (hi | lo) == 0;
  }

  /// Whether the value is above zero.
  public boolean isPositive() {
    return flags >= 0 && !isZero();
  }

  /// Whether the value is below zero.
  public boolean isNegative() {
    return flags < 0 && !isZero();
  }

  /// The number of digits after the point, 0 to 28.
  public int scale() {
    return flags & SCALE_MASK;
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
    if ((hi | other.hi) == 0 && (lo | other.lo) >= 0) {
      long x = flags < 0 ? -lo : lo;
      long y = other.flags < 0 ? -other.lo : other.lo;
      int gap = (other.flags & SCALE_MASK) - (flags & SCALE_MASK);
      if (gap == 0) {
        return Long.compare(x, y);
      }
      if (gap > 0 && lo <= PowersOfTen.MAX_FACTOR[gap]) {
        return Long.compare(x * PowersOfTen.LONG[gap], y);
      }
      if (gap < 0 && other.lo <= PowersOfTen.MAX_FACTOR[-gap]) {
        return Long.compare(x, y * PowersOfTen.LONG[-gap]);
      }
    }
    int sign = signum();
    int order = Integer.compare(sign, other.signum());
    return order != 0 ? order : sign * WideArithmetic.compareMagnitude(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decimal d && compareTo(d) == 0;
  }

  @Override
  public int hashCode() {
    Decimal d = (lo & 1) != 0 ? this : normalize();
    return d.isZero() ? 0 : d.flags ^ d.hi ^ Long.hashCode(d.lo);
  }

  /// C#'s `(double) decimal`: the coefficient's parts as doubles, summed, divided by the power of
  /// ten; not always the nearest double.
  @Override
  public double doubleValue() {
    double low = lo >= 0 ? lo : ((lo >>> 1) | (lo & 1)) * 2.0;
    double magnitude = (low + (hi & LOW_WORD) * 0x1p64) / PowersOfTen.DOUBLE[scale()];
    return flags < 0 ? -magnitude : magnitude;
  }

  /// C#'s `(float) decimal`: [#doubleValue()] narrowed.
  @Override
  public float floatValue() {
    return (float) doubleValue();
  }

  /// The integer part.
  ///
  /// @throws ArithmeticException if it is outside the range of long
  @Override
  public long longValue() {
    Decimal d = truncate();
    long value = d.flags < 0 ? -d.lo : d.lo;
    if (d.hi != 0 || d.lo != 0 && value >> 63 != d.flags >> 31) {
      throw new ArithmeticException(this + " is outside the range of long");
    }
    return value;
  }

  /// The integer part.
  ///
  /// @throws ArithmeticException if it is outside the range of int
  @Override
  public int intValue() {
    Decimal d = truncate();
    if (d.hi != 0 || d.lo < 0 || d.lo > (d.flags < 0 ? 1L << 31 : Integer.MAX_VALUE)) {
      throw new ArithmeticException(this + " is outside the range of int");
    }
    return (int) (d.flags < 0 ? -d.lo : d.lo);
  }

  /// The number as an int.
  ///
  /// @throws ArithmeticException if it has a fraction or is outside the range of int
  public int intValueExact() {
    int value = intValue();
    if (compareTo(of(value)) != 0) {
      throw new ArithmeticException(this + " is not an integer");
    }
    return value;
  }

  /// The number with its scale.
  public BigDecimal toBigDecimal() {
    if (hi == 0 && lo >= 0) {
      return BigDecimal.valueOf(flags < 0 ? -lo : lo, scale());
    }
    BigInteger magnitude = coefficient();
    return new BigDecimal(flags < 0 ? magnitude.negate() : magnitude, scale());
  }

  /// The text with exactly so many decimals, rounded half away from zero: C#'s `ToString("F2")` for
  /// 2.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public String toFixed(int decimals) {
    return DecimalText.fixed(this, decimals);
  }

  /// Appends [#toString()] to a text, which is returned.
  public StringBuilder appendTo(StringBuilder text) {
    return text.append(this);
  }

  /// Writes [#toString()] in ASCII into an array, which has room for [#LONGEST_TEXT] more bytes.
  ///
  /// @return the place behind the last digit
  public int writeTo(byte[] text, int at) {
    return DecimalText.write(this, text, at);
  }

  /// All digits, never an exponent: `105084.00`, `-0.5`; zero has its decimals but no sign: `0.00`.
  @Override
  public String toString() {
    return DecimalText.plain(this);
  }

  int hi() {
    return hi;
  }

  long lo() {
    return lo;
  }

  int flags() {
    return flags;
  }

  BigInteger coefficient() {
    BigInteger high = BigInteger.valueOf(hi & LOW_WORD).shiftLeft(64);
    BigInteger low = BigInteger.valueOf(lo >>> 1).shiftLeft(1).add(BigInteger.valueOf(lo & 1));
    return high.add(low);
  }

  private void requireDivisor(String operator, Decimal divisor) {
    if (divisor.isZero()) {
      throw new ArithmeticException("Division by zero: " + this + " " + operator + " " + divisor);
    }
  }

  private Decimal overflow(String operator, Decimal other) {
    throw new ArithmeticException(
        "Decimal overflow: %s %s %s is outside ±%s".formatted(this, operator, other, MAX_VALUE));
  }

  private static void requireScale(int decimals) {
    if (decimals < 0 || decimals > PowersOfTen.MAX_SCALE) {
      throw new IllegalArgumentException(
          "Decimals of a decimal number must be in 0..28, not " + decimals);
    }
  }
}
