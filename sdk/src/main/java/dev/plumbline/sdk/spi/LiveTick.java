package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.symbol.Symbol;

/// A trade, or a change of the best bid and ask, that has just happened.
///
/// @param symbol the security
/// @param channel trades or quotes
/// @param startUtcNs its instant, UTC
/// @param tick the tick alone, as the only row, given away; its time is not looked at
public record LiveTick(Symbol symbol, LiveChannel channel, long startUtcNs, TickColumns tick)
    implements LiveData {
  @Override
  public long endUtcNs() {
    return startUtcNs;
  }
}
