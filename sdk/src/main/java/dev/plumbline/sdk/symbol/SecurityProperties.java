package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// The number that packs what an identifier knows beside its ticker.
///
/// Decimal digits from the right: security type 2, market 3, scale of the strike 2, strike 6,
/// option style 1, days since 1899-12-30 5, option right 1. The number is unsigned: puts exceed
/// 2^63.
final class SecurityProperties {
  private static final long MARKET = 100L;
  private static final long STRIKE_SCALE = 100_000L;
  private static final long STRIKE = 10_000_000L;
  private static final long STYLE = 10_000_000_000_000L;
  private static final long DAYS = 100_000_000_000_000L;
  private static final long DAYS_LIMIT = 100_000L;
  private static final int DEFAULT_SCALE = 6;
  private static final int NEGATIVE = 1 << 19;
  private static final long STRIKE_LIMIT = 475_712L;

  private SecurityProperties() {}

  static long pack(SecurityType type, int market, LocalDate date) {
    long days = date.toEpochDay() - SecurityIdentifier.DEFAULT_DATE.toEpochDay();
    if (days < 0 || days >= DAYS_LIMIT) {
      throw new IllegalArgumentException(
          "date " + date + "; expected one from 1899-12-30 to 2173-10-13");
    }
    return days * DAYS + market * MARKET + type.code();
  }

  @SuppressWarnings("ConstantOverflow") // the number is unsigned and needs the highest bit
  static long packOption(OptionContract contract) {
    long put = contract.right() == OptionRight.PUT ? DAYS * DAYS_LIMIT : 0;
    return put + contract.style().code() * STYLE + packStrike(contract.strikeExact());
  }

  static SecurityType securityType(long properties) {
    return SecurityType.ofCode(digits(properties, 1, MARKET));
  }

  static int market(long properties) {
    return (int) digits(properties, MARKET, 1000);
  }

  static long days(long properties) {
    return digits(properties, DAYS, DAYS_LIMIT);
  }

  static OptionStyle style(long properties) {
    return OptionStyle.values()[(int) digits(properties, STYLE, 10)];
  }

  static OptionRight right(long properties) {
    return digits(properties, DAYS, DAYS_LIMIT * 10) >= DAYS_LIMIT
        ? OptionRight.PUT
        : OptionRight.CALL;
  }

  static Decimal strike(long properties) {
    long unscaled = digits(properties, STRIKE, 1_000_000);
    int exponent = (int) digits(properties, STRIKE_SCALE, 100) - DEFAULT_SCALE;
    boolean negative = (unscaled & NEGATIVE) != 0;
    Decimal digits = Decimal.of(negative ? -(unscaled ^ NEGATIVE) : unscaled);
    return digits.multiply(Decimal.ofDouble(Math.pow(10, exponent)));
  }

  private static long packStrike(Decimal strike) {
    if (strike.isZero()) {
      return 0;
    }
    Decimal ten = Decimal.of(10);
    Decimal scaled = strike.multiply(1_000_000);
    int scale = 0;
    while (scaled.remainder(ten).isZero()) {
      scaled = scaled.divide(ten);
      scale++;
    }
    if (scaled.abs().isGreaterOrEqual(Decimal.of(STRIKE_LIMIT))) {
      throw new IllegalArgumentException(
          "The specified strike price's precision is too high: " + strike);
    }
    long encoded = scaled.abs().truncate().longValue();
    if (strike.isNegative()) {
      encoded |= NEGATIVE;
    }
    return encoded * STRIKE + scale * STRIKE_SCALE;
  }

  private static long digits(long properties, long offset, long width) {
    return Long.remainderUnsigned(Long.divideUnsigned(properties, offset), width);
  }
}
