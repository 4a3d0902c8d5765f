package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.symbol.Symbol;

/// A trade bar that has just ended, or one that was told before as it is now that trades came late.
///
/// @param symbol the security
/// @param startUtcNs its start, UTC
/// @param lengthNs its length
/// @param bar the bar alone, as the only row; its time is not looked at
/// @param corrects whether it takes the place of a bar that may have been told already
public record LiveBar(
    Symbol symbol, long startUtcNs, long lengthNs, TradeColumns bar, boolean corrects)
    implements LiveData {
  @Override
  public LiveChannel channel() {
    return LiveChannel.BARS;
  }

  @Override
  public long endUtcNs() {
    return startUtcNs + lengthNs;
  }
}
