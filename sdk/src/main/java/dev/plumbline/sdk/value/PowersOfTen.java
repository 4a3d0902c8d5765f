package dev.plumbline.sdk.value;

import java.math.BigInteger;

/// The powers of ten that decimal arithmetic scales by, as longs, doubles and 96-bit limits.
final class PowersOfTen {
  /// The largest scale of a decimal.
  static final int MAX_SCALE = 28;

  /// Low 32 bits of a long.
  static final long LOW_WORD = 0xFFFF_FFFFL;

  /// 10^k as unsigned longs for k = 0..19, then zeros up to index 28.
  static final long[] LONG = new long[MAX_SCALE + 1];

  /// The largest positive long that 10^k multiplies without leaving 63 bits; 0 from k = 19.
  static final long[] MAX_FACTOR = new long[MAX_SCALE + 1];

  /// 10^k as doubles, k = 0..28.
  static final double[] DOUBLE = new double[MAX_SCALE + 1];

  private static final int BIG_COUNT = 2 * MAX_SCALE + 1;
  private static final BigInteger[] BIG = new BigInteger[BIG_COUNT];
  private static final long[] LIMIT_HIGH = new long[MAX_SCALE + 1];
  private static final long[] LIMIT_LOW = new long[MAX_SCALE + 1];

  static {
    BigInteger max = BigInteger.ONE.shiftLeft(96).subtract(BigInteger.ONE);
    BigInteger maxLong = BigInteger.valueOf(Long.MAX_VALUE);
    for (int k = 0; k < BIG_COUNT; k++) {
      BIG[k] = BigInteger.TEN.pow(k);
    }
    for (int k = 0; k <= MAX_SCALE; k++) {
      LONG[k] = k <= 19 ? BIG[k].longValue() : 0;
      MAX_FACTOR[k] = maxLong.divide(BIG[k]).longValue();
      DOUBLE[k] = Double.parseDouble("1E" + k);
      BigInteger limit = max.divide(BIG[k]);
      LIMIT_HIGH[k] = limit.shiftRight(64).longValue();
      LIMIT_LOW[k] = limit.longValue();
    }
  }

  private PowersOfTen() {}

  static BigInteger big(int exponent) {
    return exponent < BIG_COUNT ? BIG[exponent] : BigInteger.TEN.pow(exponent);
  }

  /// How many digits can follow a 96-bit coefficient, up to 28, without leaving 96 bits whatever
  /// the digits are; 1 also for the one coefficient that only some digits can follow.
  static int room(long high, long low) {
    int bits =
        high == 0 ? 64 - Long.numberOfLeadingZeros(low) : 128 - Long.numberOfLeadingZeros(high);
    int k = (96 - bits) * 77 >> 8; // 77/256 is just below log10(2)
    return k < MAX_SCALE && isBelowLimit(high, low, k + 1) ? k + 1 : k;
  }

  /// A lower bound, at least 1, of the digits to drop from a coefficient of more than 96 bits.
  static int leastDrop(int bits) {
    return ((bits - 97) * 77 >> 8) + 1;
  }

  /// Whether a 96-bit coefficient times 10^k still fits 96 bits.
  static boolean isWithinLimit(long high, long low, int k) {
    return high < LIMIT_HIGH[k]
        || high == LIMIT_HIGH[k] && Long.compareUnsigned(low, LIMIT_LOW[k]) <= 0;
  }

  private static boolean isBelowLimit(long high, long low, int k) {
    return isWithinLimit(high, low, k) && (k == 1 || high != LIMIT_HIGH[k] || low != LIMIT_LOW[k]);
  }
}
