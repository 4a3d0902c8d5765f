package dev.plumbline.sdk.value;

import static dev.plumbline.sdk.value.PowersOfTen.LOW_WORD;
import static dev.plumbline.sdk.value.PowersOfTen.MAX_SCALE;

import java.math.BigInteger;
import java.math.RoundingMode;

/// Decimal arithmetic on coefficients that leave 63 bits or need rounding.
///
/// Intermediate values are two or three longs, unsigned; the few sums and remainders that need more
/// go through [BigInteger]. Results beyond 96 bits are null, for the caller to report with the
/// operands.
final class WideArithmetic {
  private static final long BILLION = 1_000_000_000L;

  private WideArithmetic() {}

  /// The sum of `a` and the number that has the digits of `b` and the sign and scale `bFlags`.
  static Decimal add(Decimal a, Decimal b, int bFlags) {
    int gap = (bFlags & Decimal.SCALE_MASK) - a.scale();
    return gap >= 0 ? add(a, a.flags(), b, bFlags, gap) : add(b, bFlags, a, a.flags(), -gap);
  }

  /// The sum of `x`, which lacks `gap` digits of scale, and `y`.
  private static Decimal add(Decimal x, int xFlags, Decimal y, int yFlags, int gap) {
    if (gap > 0 && x.isZero()) {
      return new Decimal(y.hi(), y.lo(), yFlags);
    }
    long high = x.hi() & LOW_WORD;
    long low = x.lo();
    for (int left = gap; left > 0; left -= 19) {
      long power = PowersOfTen.LONG[Math.min(left, 19)];
      long carry = Math.unsignedMultiplyHigh(low, power);
      if (Math.unsignedMultiplyHigh(high, power) != 0) {
        return addBig(x, xFlags, y, yFlags, gap);
      }
      high = high * power + carry;
      low *= power;
      if (high < 0 || Long.compareUnsigned(high, carry) < 0) {
        return addBig(x, xFlags, y, yFlags, gap);
      }
    }
    int scale = yFlags & Decimal.SCALE_MASK;
    int sign = xFlags & Decimal.SIGN;
    if ((xFlags ^ yFlags) >= 0) {
      long sum = low + y.lo();
      return fit(high + (y.hi() & LOW_WORD) + carry(sum, low), sum, scale, sign);
    }
    long difference = low - y.lo();
    high -= (y.hi() & LOW_WORD) + carry(low, y.lo());
    if (high < 0) {
      return fit(-high - (difference == 0 ? 0 : 1), -difference, scale, sign ^ Decimal.SIGN);
    }
    return fit(high, difference, scale, sign);
  }

  private static Decimal addBig(Decimal x, int xFlags, Decimal y, int yFlags, int gap) {
    BigInteger scaled = x.coefficient().multiply(PowersOfTen.big(gap));
    BigInteger sum =
        (xFlags ^ yFlags) >= 0 ? scaled.add(y.coefficient()) : scaled.subtract(y.coefficient());
    return fit(sum, yFlags & Decimal.SCALE_MASK, xFlags & Decimal.SIGN);
  }

  /// The product, rounded where it does not fit.
  static Decimal multiply(Decimal a, Decimal b) {
    int scale = a.scale() + b.scale();
    if (a.isZero() || b.isZero()) {
      return zeroProduct(a, b, scale);
    }
    if (scale > MAX_SCALE + 19 && isWord(a) && isWord(b)) {
      return Decimal.ZERO;
    }
    int sign = (a.flags() ^ b.flags()) & Decimal.SIGN;
    long aHigh = a.hi() & LOW_WORD;
    long bHigh = b.hi() & LOW_WORD;
    long middle = Math.unsignedMultiplyHigh(a.lo(), b.lo());
    long top = aHigh * bHigh;
    long cross = aHigh * b.lo();
    middle += cross;
    top += Math.unsignedMultiplyHigh(aHigh, b.lo()) + carry(middle, cross);
    cross = bHigh * a.lo();
    middle += cross;
    top += Math.unsignedMultiplyHigh(bHigh, a.lo()) + carry(middle, cross);
    return fit(top, middle, a.lo() * b.lo(), scale, sign);
  }

  /// A product of zero keeps sign and scale, 28 at most, only if both coefficients are below 2^32
  /// and the scales sum to 47 at most; else it is plain zero.
  private static Decimal zeroProduct(Decimal a, Decimal b, int scale) {
    if (!isWord(a) || !isWord(b) || scale > MAX_SCALE + 19) {
      return Decimal.ZERO;
    }
    int sign = (a.flags() ^ b.flags()) & Decimal.SIGN;
    return new Decimal(0, 0, sign | Math.min(scale, MAX_SCALE));
  }

  private static boolean isWord(Decimal d) {
    return d.hi() == 0 && d.lo() >>> 32 == 0;
  }

  /// The order of the magnitudes: negative, zero or positive.
  static int compareMagnitude(Decimal a, Decimal b) {
    int gap = b.scale() - a.scale();
    return gap >= 0 ? compareMagnitude(a, b, gap) : -compareMagnitude(b, a, -gap);
  }

  private static int compareMagnitude(Decimal x, Decimal y, int gap) {
    long high = x.hi() & LOW_WORD;
    long low = x.lo();
    if (!PowersOfTen.isWithinLimit(high, low, gap)) {
      return 1;
    }
    for (int left = gap; left > 0; left -= 19) {
      long power = PowersOfTen.LONG[Math.min(left, 19)];
      high = high * power + Math.unsignedMultiplyHigh(low, power);
      low *= power;
    }
    int order = Long.compare(high, y.hi() & LOW_WORD);
    return order != 0 ? order : Long.compareUnsigned(low, y.lo());
  }

  /// The remainder of a division to an integer, with the sign of `a`; `b` is not zero.
  static Decimal remainder(Decimal a, Decimal b) {
    if (a.isZero()) {
      return a;
    }
    int sign = a.flags() & Decimal.SIGN;
    int scale = Math.max(a.scale(), b.scale());
    int order = compareMagnitude(a, b);
    if (order <= 0) {
      return order < 0 ? a : new Decimal(0, 0, sign | scale);
    }
    if ((a.hi() | b.hi()) == 0 && a.lo() > 0 && b.lo() > 0) {
      int gap = b.scale() - a.scale();
      if (a.lo() <= PowersOfTen.MAX_FACTOR[Math.max(gap, 0)]
          && b.lo() <= PowersOfTen.MAX_FACTOR[Math.max(-gap, 0)]) {
        long x = a.lo() * PowersOfTen.LONG[Math.max(gap, 0)];
        return new Decimal(0, x % (b.lo() * PowersOfTen.LONG[Math.max(-gap, 0)]), sign | scale);
      }
    }
    BigInteger x = a.coefficient().multiply(PowersOfTen.big(scale - a.scale()));
    BigInteger y = b.coefficient().multiply(PowersOfTen.big(scale - b.scale()));
    return fit(x.remainder(y), scale, sign);
  }

  private static Decimal fit(long high, long low, int scale, int sign) {
    return fit(0, high, low, scale, sign);
  }

  /// The number with coefficient `top * 2^128 + high * 2^64 + low`, rounded half to even to what
  /// fits; null if it is too large. The scale may be up to 56.
  private static Decimal fit(long top, long high, long low, int scale, int sign) {
    int drop = Math.max(0, scale - MAX_SCALE);
    if (top != 0) {
      drop = Math.max(drop, PowersOfTen.leastDrop(192 - Long.numberOfLeadingZeros(top)));
    } else if (high >>> 32 != 0) {
      drop = Math.max(drop, PowersOfTen.leastDrop(128 - Long.numberOfLeadingZeros(high)));
    }
    if (drop == 0) {
      return new Decimal((int) high, low, sign | scale);
    }
    for (; drop <= scale; drop++) {
      int flags = sign | (scale - drop);
      Decimal fitted = dropDigits(top, high, low, drop, flags, RoundingMode.HALF_EVEN);
      if (fitted != null) {
        return fitted;
      }
    }
    return null;
  }

  /// The number with a coefficient of any size, rounded as above; a negative one turns the sign.
  static Decimal fit(BigInteger value, int scale, int sign) {
    BigInteger magnitude = value.abs();
    int flags = value.signum() < 0 ? sign ^ Decimal.SIGN : sign;
    int drop = Math.max(0, scale - MAX_SCALE);
    if (magnitude.bitLength() > 96) {
      drop = Math.max(drop, PowersOfTen.leastDrop(magnitude.bitLength()));
    }
    for (; drop <= scale; drop++) {
      BigInteger rounded = magnitude;
      if (drop > 0) {
        BigInteger power = PowersOfTen.big(drop);
        BigInteger[] parts = magnitude.divideAndRemainder(power);
        int half = parts[1].shiftLeft(1).compareTo(power);
        boolean up = half > 0 || half == 0 && parts[0].testBit(0);
        rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
      }
      if (rounded.bitLength() <= 96) {
        int high = rounded.shiftRight(64).intValue();
        return new Decimal(high, rounded.longValue(), flags | (scale - drop));
      }
    }
    return null;
  }

  /// The coefficient without its last `drop` digits, rounded by `mode`; null if it leaves 96 bits.
  static Decimal dropDigits(long top, long high, long low, int drop, int flags, RoundingMode mode) {
    if ((top | high) == 0 && low >= 0 && drop <= 18) {
      long power = PowersOfTen.LONG[drop];
      long quotient = low / power;
      long rest = low - quotient * power;
      boolean up = roundsUp(rest, power, false, quotient, flags, mode);
      return new Decimal(0, up ? quotient + 1 : quotient, flags);
    }
    long t = top;
    long h = high;
    long l = low;
    boolean inexact = false;
    for (int left = drop; ; left -= 9) {
      long power = left > 9 ? BILLION : PowersOfTen.LONG[left];
      long quotient = quotient(0, t, power);
      long rest = t - quotient * power;
      t = quotient;
      quotient = quotient(rest, h, power);
      rest = h - quotient * power;
      h = quotient;
      quotient = quotient(rest, l, power);
      rest = l - quotient * power;
      l = quotient;
      if (left <= 9) {
        if (roundsUp(rest, power, inexact, l, flags, mode) && ++l == 0) {
          h++;
        }
        return (t | h >>> 32) == 0 ? new Decimal((int) h, l, flags) : null;
      }
      inexact |= rest != 0;
    }
  }

  /// `(rest * 2^64 + word) / divisor` for a divisor below 2^31 and a rest below it.
  private static long quotient(long rest, long word, long divisor) {
    if ((rest | word) == 0) {
      return 0;
    }
    long upper = rest << 32 | word >>> 32;
    long quotient = upper / divisor;
    long lower = (upper - quotient * divisor) << 32 | word & LOW_WORD;
    return quotient << 32 | lower / divisor;
  }

  private static boolean roundsUp(
      long rest, long power, boolean inexact, long quotient, int flags, RoundingMode mode) {
    long half = power >>> 1;
    return switch (mode) {
      case HALF_EVEN -> rest > half || rest == half && (inexact || (quotient & 1) != 0);
      case HALF_UP -> rest >= half;
      case DOWN -> false;
      case FLOOR -> flags < 0 && (inexact || rest != 0);
      case CEILING -> flags >= 0 && (inexact || rest != 0);
      default -> throw new IllegalArgumentException("No decimal rounding by " + mode);
    };
  }

  /// The coefficient without trailing zeros, as far as the scale allows.
  static Decimal strip(long high, long low, int scale, int sign) {
    long h = high;
    long l = low;
    int s = scale;
    while (h != 0
        && s > 0
        && (l & 1) == 0
        && (h % 10 * 6 + Long.remainderUnsigned(l, 10)) % 10 == 0) {
      long word = h % 10 << 32 | l >>> 32;
      h /= 10;
      l = word / 10 << 32 | (word % 10 << 32 | l & LOW_WORD) / 10;
      s--;
    }
    if (h != 0 || l < 0) {
      return h != 0 ? new Decimal((int) h, l, sign | s) : stripUnsigned(l, s, sign);
    }
    return stripLong(l, s, sign);
  }

  private static Decimal stripUnsigned(long low, int scale, int sign) {
    if (scale > 0 && Long.remainderUnsigned(low, 10) == 0) {
      return stripLong(Long.divideUnsigned(low, 10), scale - 1, sign);
    }
    return new Decimal(0, low, sign | scale);
  }

  private static Decimal stripLong(long low, int scale, int sign) {
    if (low == 0) {
      return new Decimal(0, 0, sign);
    }
    long l = low;
    int s = scale;
    while ((l & 0xFF) == 0 && s >= 8 && l % 100_000_000 == 0) {
      l /= 100_000_000;
      s -= 8;
    }
    while ((l & 1) == 0 && s > 0 && l % 10 == 0) {
      l /= 10;
      s--;
    }
    return new Decimal(0, l, sign | s);
  }

  /// 1 if a sum is below an addend and so lost a carry, or a minuend below its subtrahend; else 0.
  static long carry(long sum, long addend) {
    return Long.compareUnsigned(sum, addend) < 0 ? 1 : 0;
  }
}
