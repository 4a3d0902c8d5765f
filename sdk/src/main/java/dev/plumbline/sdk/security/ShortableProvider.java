package dev.plumbline.sdk.security;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// What can be sold short, and at which rates.
///
/// Source: LEAN `Common/Interfaces/IShortableProvider.cs`; the stock providers are in the package
/// `shortable`.
public interface ShortableProvider {
  /// The provider that lets everything be sold short at no cost.
  ShortableProvider NULL =
      new ShortableProvider() {
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
      };

  /// Yearly interest paid on a short position, as a fraction: 0.01 for one percent.
  Decimal feeRate(Symbol symbol, LocalDateTime localTime);

  /// Yearly interest earned on borrowed shares, as a fraction: 0.01 for one percent.
  Decimal rebateRate(Symbol symbol, LocalDateTime localTime);

  /// Shares that can be sold short at an exchange's local time; null where nothing limits them.
  Long shortableQuantity(Symbol symbol, LocalDateTime localTime);
}
