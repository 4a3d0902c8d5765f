package dev.plumbline.sdk.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// C#'s decimal arithmetic by its rules on BigDecimal, with nothing shared with [Decimal]. Null
/// stands for overflow.
final class DecimalOracle {
  static final BigInteger MAX = BigInteger.TWO.pow(96).subtract(BigInteger.ONE);

  private static final BigInteger WORD = BigInteger.TWO.pow(32);
  private static final int MAX_SCALE = 28;

  private DecimalOracle() {}

  /// As many digits as fit, the last one rounded half to even.
  static BigDecimal fit(BigDecimal exact) {
    BigDecimal rounded = exact;
    int scale = Math.min(exact.scale(), MAX_SCALE);
    while (scale >= 0) {
      rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
      if (fits(rounded)) {
        return rounded;
      }
      scale--;
    }
    return null;
  }

  static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    int scale = a.scale() + b.scale();
    boolean words = magnitude(a).compareTo(WORD) < 0 && magnitude(b).compareTo(WORD) < 0;
    if (a.signum() == 0 || b.signum() == 0 || words && scale > MAX_SCALE + 19) {
      boolean keepsScale = words && scale <= MAX_SCALE + 19;
      return new BigDecimal(BigInteger.ZERO, keepsScale ? Math.min(scale, MAX_SCALE) : 0);
    }
    return fit(a.multiply(b));
  }

  static BigDecimal divide(BigDecimal a, BigDecimal b) {
    int natural = Math.max(0, a.scale() - b.scale());
    if (a.signum() == 0) {
      return new BigDecimal(BigInteger.ZERO, natural);
    }
    int magnitude = a.precision() - a.scale() - (b.precision() - b.scale());
    for (int s = Math.min(MAX_SCALE, MAX_SCALE + 2 - magnitude); s >= 0; s--) {
      BigDecimal quotient = a.divide(b, s, RoundingMode.HALF_EVEN);
      if (fits(quotient)) {
        boolean exact = quotient.multiply(b).compareTo(a) == 0;
        BigDecimal stripped = strip(quotient);
        return exact && stripped.scale() < natural ? stripped.setScale(natural) : stripped;
      }
    }
    return null;
  }

  static BigDecimal remainder(BigDecimal a, BigDecimal b) {
    int order = a.abs().compareTo(b.abs());
    if (a.signum() == 0 || order < 0) {
      return a;
    }
    int scale = Math.max(a.scale(), b.scale());
    BigInteger rest =
        a.setScale(scale).unscaledValue().remainder(b.setScale(scale).unscaledValue());
    return new BigDecimal(rest, scale);
  }

  static BigDecimal round(BigDecimal a, int decimals, RoundingMode mode) {
    return a.scale() <= decimals ? a : a.setScale(decimals, mode);
  }

  /// Without trailing zeros of the fraction.
  static BigDecimal strip(BigDecimal a) {
    if (a.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = a.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean fits(BigDecimal a) {
    return magnitude(a).compareTo(MAX) <= 0;
  }

  private static BigInteger magnitude(BigDecimal a) {
    return a.unscaledValue().abs();
  }
}
