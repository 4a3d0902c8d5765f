package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.CorporateAction;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.market.Quote;
import dev.plumbline.alpacasim.market.Tape;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What things are worth now.
public final class Prices {
  private final SimulationClock clock;
  private final Tape tape;
  private final MarketSource source;

  Prices(SimulationClock clock, Tape tape, MarketSource source) {
    this.clock = clock;
    this.tape = tape;
    this.source = source;
  }

  /// The market now; null where there is no price.
  public Quote quote(String symbol) {
    return quote(symbol, clock.now());
  }

  /// The market at an instant; null where there is no price.
  public Quote quote(String symbol, Instant instant) {
    return tape.quote(symbol, instant);
  }

  /// The last price in dollars; zero where there is none.
  public Decimal last(String symbol) {
    Quote quote = quote(symbol);
    return quote == null ? Decimal.ZERO : quote.lastPrice();
  }

  /// The close of the last day that ended before today, in today's shares; zero where there is
  /// none.
  public Decimal lastClose(String symbol) {
    LocalDate today = TradingCalendar.dateOf(clock.now());
    List<Candle> days = source.days(symbol, today.minusDays(10), today.minusDays(1));
    if (days.isEmpty()) {
      return last(symbol);
    }
    double factor = 1;
    for (CorporateAction action : source.corporateActions(symbol)) {
      factor /= action.exDate().equals(today) ? action.split() : 1;
    }
    return Candle.dollars(days.getLast().scaled(factor, factor).close());
  }
}
