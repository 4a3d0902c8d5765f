package dev.plumbline.sdk.value;

import static dev.plumbline.sdk.value.PowersOfTen.LOW_WORD;
import static dev.plumbline.sdk.value.PowersOfTen.MAX_SCALE;

/// Decimal division: the integer quotient first, then up to 15 further digits a step.
///
/// Each step estimates its digits in double precision, at most one off, and corrects them by the
/// exact remainder in integer arithmetic modulo 2^64 or 2^128. An exact quotient ends at its last
/// digit other than zero (but keeps the scale that the operands' scales differ by); an inexact one
/// takes all digits that 96 bits and scale 28 hold, is rounded half to even and loses its trailing
/// zeros. Null stands for overflow.
final class LongDivision {
  /// Digits a step: 10^15 is below 2^50, so the 53 bits of a double tell them apart.
  private static final int STEP = 15;

  /// Remainders of divisors below this fit one long with room for corrections.
  private static final long NARROW = 1L << 62;

  /// 2^96 / 10, rounded: the coefficient of a quotient that rounds up to 2^96.
  private static final long CARRIED_HIGH = 0x1999_9999L;

  private static final long CARRIED_LOW = 0x9999_9999_9999_999AL;

  private LongDivision() {}

  /// The quotient; `b` is not zero.
  static Decimal divide(Decimal a, Decimal b) {
    int scale = a.scale() - b.scale();
    int sign = (a.flags() ^ b.flags()) & Decimal.SIGN;
    long divisor = b.lo();
    long low = a.lo();
    if (a.hi() == 0 && low >= 0 && isNarrow(b)) {
      long quotient = low / divisor;
      return extend(0, quotient, low - quotient * divisor, divisor, scale, sign);
    }
    return b.hi() == 0 && divisor >>> 32 == 0
        ? divideByWord(a.hi() & LOW_WORD, low, divisor, scale, sign)
        : divideWide(a, b, scale, sign);
  }

  /// Division by a number below 2^32, word by word.
  private static Decimal divideByWord(long high, long low, long divisor, int scale, int sign) {
    long quotientHigh = high / divisor;
    long part = (high - quotientHigh * divisor) << 32 | low >>> 32;
    long middle = Long.divideUnsigned(part, divisor);
    part = (part - middle * divisor) << 32 | low & LOW_WORD;
    long last = Long.divideUnsigned(part, divisor);
    long rest = part - last * divisor;
    return extend(quotientHigh, middle << 32 | last, rest, divisor, scale, sign);
  }

  /// Appends digits to a quotient below 2^96; the remainder is below the divisor, that below 2^62.
  private static Decimal extend(
      long quotientHigh, long quotientLow, long remainder, long divisor, int startScale, int sign) {
    long high = quotientHigh;
    long low = quotientLow;
    long rest = remainder;
    int scale = startScale;
    double inverse = 1.0 / divisor;
    while (rest != 0) {
      int digits = room(high, low, scale);
      long power = PowersOfTen.LONG[digits];
      long next = (long) (rest * PowersOfTen.DOUBLE[digits] * inverse);
      long left = rest * power - next * divisor;
      for (; left < 0; left += divisor) {
        next--;
      }
      for (; left >= divisor; left -= divisor) {
        next++;
      }
      if (left == 0) {
        int kept = keptDigits(next, digits, scale);
        next /= PowersOfTen.LONG[digits - kept];
        digits = kept;
      }
      long newLow = low * PowersOfTen.LONG[digits] + next;
      long newHigh = appendHigh(high, low, PowersOfTen.LONG[digits], next, newLow);
      if (digits == 0 || newHigh >>> 32 != 0) {
        long twice = 2 * rest;
        boolean up = twice > divisor || twice == divisor && (low & 1) != 0;
        return round(high, low, scale, sign, up);
      }
      high = newHigh;
      low = newLow;
      rest = left;
      scale += digits;
    }
    return fill(high, low, scale, sign);
  }

  /// Division by 32 to 96 bits. The integer quotient, below 2^64, comes in parts that are estimated
  /// slightly too small, 48 bits of it at a time.
  private static Decimal divideWide(Decimal a, Decimal b, int scale, int sign) {
    long divisorHigh = b.hi() & LOW_WORD;
    long divisor = b.lo();
    double inverse = (1 - 0x1p-48) / toDouble(divisorHigh, divisor);
    long restHigh = a.hi() & LOW_WORD;
    long rest = a.lo();
    long quotient = 0;
    while (!isLess(restHigh, rest, divisorHigh, divisor)) {
      long part = Math.max(1, (long) (toDouble(restHigh, rest) * inverse));
      long product = part * divisor;
      restHigh -= Math.unsignedMultiplyHigh(part, divisor) + part * divisorHigh;
      restHigh -= WideArithmetic.carry(rest, product);
      rest -= product;
      quotient += part;
    }
    return isNarrow(b)
        ? extend(0, quotient, rest, divisor, scale, sign)
        : extendWide(quotient, restHigh, rest, b, scale, sign);
  }

  /// As [#extend] for a divisor from 2^62 and a remainder of two longs.
  private static Decimal extendWide(
      long quotient, long remainderHigh, long remainder, Decimal b, int startScale, int sign) {
    long divisorHigh = b.hi() & LOW_WORD;
    long divisor = b.lo();
    double inverse = 1.0 / toDouble(divisorHigh, divisor);
    long high = 0;
    long low = quotient;
    long restHigh = remainderHigh;
    long rest = remainder;
    int scale = startScale;
    while ((restHigh | rest) != 0) {
      int digits = room(high, low, scale);
      long power = PowersOfTen.LONG[digits];
      long next = (long) (toDouble(restHigh, rest) * PowersOfTen.DOUBLE[digits] * inverse);
      long left = rest * power - next * divisor;
      long leftHigh = Math.unsignedMultiplyHigh(rest, power) + restHigh * power;
      leftHigh -= Math.unsignedMultiplyHigh(next, divisor) + next * divisorHigh;
      leftHigh -= WideArithmetic.carry(rest * power, next * divisor);
      while (leftHigh < 0) {
        next--;
        left += divisor;
        leftHigh += divisorHigh + WideArithmetic.carry(left, divisor);
      }
      while (!isLess(leftHigh, left, divisorHigh, divisor)) {
        next++;
        leftHigh -= divisorHigh + WideArithmetic.carry(left, divisor);
        left -= divisor;
      }
      if ((leftHigh | left) == 0) {
        int kept = keptDigits(next, digits, scale);
        next /= PowersOfTen.LONG[digits - kept];
        digits = kept;
      }
      long newLow = low * PowersOfTen.LONG[digits] + next;
      long newHigh = appendHigh(high, low, PowersOfTen.LONG[digits], next, newLow);
      if (digits == 0 || newHigh >>> 32 != 0) {
        long twiceHigh = restHigh << 1 | rest >>> 63;
        boolean below = isLess(twiceHigh, rest << 1, divisorHigh, divisor);
        boolean tie = twiceHigh == divisorHigh && rest << 1 == divisor;
        return round(high, low, scale, sign, !below && (!tie || (low & 1) != 0));
      }
      high = newHigh;
      low = newLow;
      restHigh = leftHigh;
      rest = left;
      scale += digits;
    }
    return fill(high, low, scale, sign);
  }

  private static boolean isNarrow(Decimal divisor) {
    return divisor.hi() == 0 && divisor.lo() >= 0 && divisor.lo() < NARROW;
  }

  /// How many digits the next step may append.
  private static int room(long high, long low, int scale) {
    return Math.min(Math.min(PowersOfTen.room(high, low), MAX_SCALE - scale), STEP);
  }

  /// How many of a quotient's last digits, 15 at most, remain without their trailing zeros and with
  /// scale 0 at least.
  private static int keptDigits(long last, int digits, int scale) {
    int kept = digits;
    long d = last;
    if (scale + kept >= 8 && d % 100_000_000 == 0) {
      d /= 100_000_000;
      kept -= 8;
    }
    if (scale + kept >= 4 && d % 10_000 == 0) {
      d /= 10_000;
      kept -= 4;
    }
    if (scale + kept >= 2 && d % 100 == 0) {
      d /= 100;
      kept -= 2;
    }
    return scale + kept >= 1 && d % 10 == 0 ? kept - 1 : kept;
  }

  /// The high part of a coefficient times `power` plus `next`, given the low part of the result.
  private static long appendHigh(long high, long low, long power, long next, long newLow) {
    return high * power
        + Math.unsignedMultiplyHigh(low, power)
        + WideArithmetic.carry(newLow, next);
  }

  private static Decimal round(long high, long low, int scale, int sign, boolean up) {
    long h = high;
    long l = up ? low + 1 : low;
    int s = scale;
    if (up && l == 0 && ++h >>> 32 != 0) {
      h = CARRIED_HIGH;
      l = CARRIED_LOW;
      s--;
    }
    return s < 0 ? null : WideArithmetic.strip(h, l, s, sign);
  }

  /// An exact quotient, with zeros appended where its scale is negative.
  private static Decimal fill(long high, long low, int scale, int sign) {
    if (scale >= 0) {
      return new Decimal((int) high, low, sign | scale);
    }
    if ((high | low) == 0) {
      return new Decimal(0, 0, sign);
    }
    if (!PowersOfTen.isWithinLimit(high, low, -scale)) {
      return null;
    }
    long h = high;
    long l = low;
    for (int zeros = -scale; zeros > 0; zeros -= 19) {
      long power = PowersOfTen.LONG[Math.min(zeros, 19)];
      h = h * power + Math.unsignedMultiplyHigh(l, power);
      l *= power;
    }
    return new Decimal((int) h, l, sign);
  }

  private static double toDouble(long high, long low) {
    double unsigned = low >= 0 ? low : ((low >>> 1) | (low & 1)) * 2.0;
    return high * 0x1p64 + unsigned;
  }

  private static boolean isLess(long high, long low, long otherHigh, long otherLow) {
    return high < otherHigh || high == otherHigh && Long.compareUnsigned(low, otherLow) < 0;
  }
}
