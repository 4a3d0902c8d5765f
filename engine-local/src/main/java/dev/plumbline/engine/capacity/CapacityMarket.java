package dev.plumbline.engine.capacity;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// What the capacity estimate asks of the run.
public interface CapacityMarket {
  /// The present time, UTC, in nanoseconds since 1970.
  long utcNs();

  /// The worth of the portfolio in account currency.
  Decimal totalPortfolioValue();

  /// The security of a symbol that was traded.
  Security security(Symbol symbol);

  /// The security's bar of the present time; null if there is none. A security that only the engine
  /// subscribes to has one if its last bar ends now.
  CapacityBar bar(Security security);
}
