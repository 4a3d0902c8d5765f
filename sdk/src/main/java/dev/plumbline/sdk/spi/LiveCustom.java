package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.symbol.Symbol;

/// A datum of an author's type that has just become known.
///
/// @param symbol whose it is, such as `AAPL.NewsArticle`
/// @param endUtcNs when it became known, UTC
/// @param datum the datum, which ends then by its own times
public record LiveCustom(Symbol symbol, long endUtcNs, CustomData datum) implements LiveData {
  @Override
  public LiveChannel channel() {
    return LiveChannel.CUSTOM;
  }

  @Override
  public long startUtcNs() {
    return endUtcNs;
  }
}
