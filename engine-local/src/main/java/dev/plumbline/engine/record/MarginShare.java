package dev.plumbline.engine.record;

import dev.plumbline.sdk.value.Decimal;

/// The share of an amount in the portfolio's worth, in percent, as LEAN draws it: the exact
/// quotient rounded to four significant digits.
///
/// Doubles give the four digits wherever the quotient isn't close to the middle between two of them
/// or to a power of ten; only there the exact division is done.
final class MarginShare {
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
  };
  private static final int DIGITS = 4;
  private static final double LEAST = 1000;
  private static final double END = 10_000;
  private static final double TIE = 1e-6;

  private Decimal worth = Decimal.ZERO;
  private double worthEstimate;
  private int scale = DIGITS;

  /// The share; zero where the portfolio is worth nothing. Its scale is any.
  Decimal percent(Decimal amount, Decimal portfolioValue) {
    if (portfolioValue.isZero()) {
      return Decimal.ZERO;
    }
    if (worth != portfolioValue) {
      worth = portfolioValue;
      worthEstimate = portfolioValue.doubleValue();
    }
    double estimate = amount.doubleValue() / worthEstimate;
    double scaled = estimate * POWERS[scale];
    while (scaled < LEAST && scale < POWERS.length - 1) {
      scaled = estimate * POWERS[++scale];
    }
    while (scaled >= END && scale > 2) {
      scaled = estimate * POWERS[--scale];
    }
    double whole = Math.floor(scaled);
    double rest = scaled - whole;
    if (scaled > LEAST + TIE && scaled < END - 1 && Math.abs(rest - 0.5) > TIE) {
      return Decimal.ofUnscaled((long) whole + (rest > 0.5 ? 1 : 0), scale - 2);
    }
    return exact(amount, portfolioValue);
  }

  /// The share by exact division.
  static Decimal exact(Decimal amount, Decimal portfolioValue) {
    return amount.divide(portfolioValue).roundToSignificantDigits(DIGITS).multiply(Decimal.HUNDRED);
  }
}
