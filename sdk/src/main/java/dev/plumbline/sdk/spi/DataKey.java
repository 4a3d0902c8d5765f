package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// One piece of a security's history as it is stored: a day of minutes, seconds or ticks, or all
/// hours or days.
///
/// @param symbol the security
/// @param ticker its ticker on that day
/// @param resolution the resolution
/// @param tickType what the data is made of
/// @param dayNs midnight of the day in the data's time zone; 0 for hours and days, which are kept
///   in one piece
public record DataKey(
    Symbol symbol, String ticker, Resolution resolution, TickType tickType, long dayNs) {

  // written out: what the compiler leaves to the first call costs a start many milliseconds

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof DataKey key
            && key.dayNs == dayNs
            && key.resolution == resolution
            && key.tickType == tickType
            && key.ticker.equals(ticker)
            && key.symbol.equals(symbol);
  }

  @Override
  public int hashCode() {
    return (symbol.hashCode() * 31 + Long.hashCode(dayNs)) * 31
        + (resolution.ordinal() * 8 + tickType.ordinal());
  }
}
