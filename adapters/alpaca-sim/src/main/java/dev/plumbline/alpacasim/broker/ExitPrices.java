package dev.plumbline.alpacasim.broker;

import dev.plumbline.sdk.value.Decimal;

/// The exits that a bracket, OCO or OTO order names; null where it names none.
///
/// @param takeProfit the limit of the exit with a gain
/// @param stop the stop of the exit with a loss
/// @param stopLimit the limit behind that stop
public record ExitPrices(Decimal takeProfit, Decimal stop, Decimal stopLimit) {
  /// No exits.
  public static final ExitPrices NONE = new ExitPrices(null, null, null);
}
