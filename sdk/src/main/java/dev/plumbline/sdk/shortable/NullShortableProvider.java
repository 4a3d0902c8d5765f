package dev.plumbline.sdk.shortable;

import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// The provider that lends any number of shares of anything for nothing.
///
/// Source: LEAN, `Common/Data/Shortable/NullShortableProvider.cs`.
public final class NullShortableProvider implements ShortableProvider {
  /// The provider.
  public NullShortableProvider() {}

  @Override
  public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
    return Decimal.ZERO;
  }

  @Override
  public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
    return Decimal.ZERO;
  }

  @Override
  public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
    return null;
  }
}
