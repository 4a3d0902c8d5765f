package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// The terms of an option.
///
/// @param strikeExact the strike price
/// @param right to buy or to sell
/// @param style when it may be exercised
/// @param expiry the last day
public record OptionContract(
    Decimal strikeExact, OptionRight right, OptionStyle style, LocalDate expiry) {

  /// The strike price.
  public double strike() {
    return strikeExact.doubleValue();
  }

  /// The terms that stand for all options on an underlying: no strike, no expiry.
  public static OptionContract canonical(OptionStyle style) {
    return new OptionContract(
        Decimal.ZERO, OptionRight.CALL, style, SecurityIdentifier.DEFAULT_DATE);
  }
}
