package dev.plumbline.sdk.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// The texts of decimals: parsing, plain digits, a fixed number of decimals, thousands in groups.
///
/// Texts do not depend on the locale: the point is `.`, the group separator `,`.
public final class DecimalText {
  private static final int CHUNK = 18;
  static final int LONGEST = 32;

  /// One digit more still fits a long below this.
  private static final long ROOM_FOR_DIGIT = (Long.MAX_VALUE - 9) / 10;

  private static final int NO_EXPONENT = 1000;

  private DecimalText() {}

  /// The number with exactly so many decimals, rounded half away from zero: C#'s `ToString("F2")`
  /// for 2. What rounds to zero has no sign.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public static String fixed(Decimal value, int decimals) {
    Decimal rounded = value.roundAwayFromZero(decimals);
    String text = rounded.toString();
    int missing = decimals - rounded.scale();
    if (missing == 0) {
      return text;
    }
    return text + (rounded.scale() == 0 ? "." : "") + "0".repeat(missing);
  }

  /// As [#fixed(Decimal, int)] with `,` between groups of three integer digits: C#'s
  /// `ToString("N2")` for 2.
  ///
  /// @throws IllegalArgumentException if `decimals` is not in 0..28
  public static String grouped(Decimal value, int decimals) {
    StringBuilder text = new StringBuilder(fixed(value, decimals));
    int first = text.charAt(0) == '-' ? 1 : 0;
    int point = text.indexOf(".");
    for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /// The number that a text spells; see [Decimal#of(String)].
  static Decimal parse(String text) {
    String s = text.strip();
    boolean negative = s.startsWith("-");
    int start = negative || s.startsWith("+") ? 1 : 0;
    int end = s.length();
    long value = 0;
    int point = -1;
    int exponent = 0;
    for (int i = start; i < s.length(); i++) {
      int digit = s.charAt(i) - '0';
      if (digit >= 0 && digit <= 9 && value <= ROOM_FOR_DIGIT) {
        value = value * 10 + digit;
      } else if (s.charAt(i) == '.' && point < 0) {
        point = i;
      } else if (s.charAt(i) == 'E') {
        end = i;
        exponent = exponent(s, i + 1);
        break;
      } else {
        return parseAny(s, negative, text);
      }
    }
    int scale = (point < 0 ? 0 : end - 1 - point) - exponent;
    boolean hasDigit = end - start > (point < 0 ? 0 : 1);
    if (!hasDigit || scale < 0 || scale > PowersOfTen.MAX_SCALE) {
      return parseAny(s, negative, text);
    }
    return new Decimal(0, value, negative ? Decimal.SIGN | scale : scale);
  }

  /// The exponent of one or two digits that a text ends with, as texts of doubles have it, or one
  /// that fits nothing.
  private static int exponent(String s, int start) {
    boolean negative = start < s.length() && s.charAt(start) == '-';
    int first = negative ? start + 1 : start;
    int value = 0;
    for (int i = first; i < s.length(); i++) {
      int digit = s.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > first + 1) {
        return NO_EXPONENT;
      }
      value = value * 10 + digit;
    }
    return first == s.length() ? NO_EXPONENT : negative ? -value : value;
  }

  private static Decimal parseAny(String digits, boolean negative, String text) {
    BigDecimal value;
    try {
      value = new BigDecimal(digits);
    } catch (NumberFormatException e) {
      NumberFormatException wrong =
          new NumberFormatException(
              "Not a decimal number: '" + text + "' (expected digits such as 12.50, -3 or 1E-7)");
      wrong.initCause(e);
      throw wrong;
    }
    return fit(value.abs(), negative ? Decimal.SIGN : 0);
  }

  /// The number with its scale, rounded half to even where it does not fit.
  static Decimal fit(BigDecimal value, int sign) {
    long integerDigits = (long) value.precision() - value.scale();
    Decimal fitted = null;
    if (value.signum() == 0 || integerDigits < -PowersOfTen.MAX_SCALE - 1) {
      int scale = Math.clamp(value.scale(), 0, PowersOfTen.MAX_SCALE);
      fitted = new Decimal(0, 0, sign | scale);
    } else if (integerDigits <= PowersOfTen.MAX_SCALE + 1) {
      BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
      fitted = WideArithmetic.fit(plain.unscaledValue(), plain.scale(), sign);
    }
    if (fitted == null) {
      throw new ArithmeticException(
          "Decimal overflow: " + value + " is outside ±" + Decimal.MAX_VALUE);
    }
    return fitted;
  }

  /// All digits of a number, without exponent.
  static String plain(Decimal value) {
    byte[] text = new byte[LONGEST];
    int at = writeBackwards(value, text);
    return new String(text, at, LONGEST - at, StandardCharsets.ISO_8859_1);
  }

  /// Writes all digits into an array; the place behind the last one.
  static int write(Decimal value, byte[] target, int from) {
    byte[] text = new byte[LONGEST];
    int at = writeBackwards(value, text);
    System.arraycopy(text, at, target, from, LONGEST - at);
    return from + LONGEST - at;
  }

  /// Fills an array from its end; the place of the first character.
  private static int writeBackwards(Decimal value, byte[] text) {
    long low = value.lo();
    long high = 0;
    int chunk = Integer.MAX_VALUE; // digits in low
    if (value.hi() != 0 || low < 0) {
      BigInteger[] parts = value.coefficient().divideAndRemainder(PowersOfTen.big(CHUNK));
      high = parts[0].longValue();
      low = parts[1].longValue();
      chunk = CHUNK;
    }
    int scale = value.scale();
    int at = LONGEST;
    for (int i = 0; i <= scale || (low | high) != 0; i++) {
      if (i == chunk) {
        low = high;
        high = 0;
      }
      if (i == scale && scale > 0) {
        text[--at] = '.';
      }
      long rest = low / 10;
      text[--at] = (byte) ('0' + (low - rest * 10));
      low = rest;
    }
    if (value.isNegative()) {
      text[--at] = '-';
    }
    return at;
  }
}
