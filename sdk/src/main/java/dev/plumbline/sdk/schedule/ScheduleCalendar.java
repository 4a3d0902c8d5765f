package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.Collection;

/// What rules ask about the world.
public interface ScheduleCalendar {
  /// The present time, UTC, in nanoseconds since 1970.
  long utcNs();

  /// The hours of the exchange on which a security trades; also of one that the algorithm has not
  /// added.
  SecurityExchangeHours hours(Symbol symbol);

  /// The security of a ticker: one that the algorithm knows, else a US equity.
  Symbol symbol(String ticker);

  /// The exchanges that count for rules that name no security: New York's for equities, and those
  /// of all other securities of the algorithm that are not always open.
  Collection<SecurityExchangeHours> marketHours();
}
