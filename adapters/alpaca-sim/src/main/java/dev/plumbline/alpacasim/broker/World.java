package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.market.History;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.market.Tape;
import dev.plumbline.alpacasim.market.TradingCalendar;
import java.time.Instant;

/// What all parts of a simulation share.
///
/// @param options how it behaves
/// @param clock its time
/// @param calendar the exchange's days and hours
/// @param source where prices come from
/// @param tape prices as they go by
/// @param history bars of the past
/// @param prices prices now
/// @param ids makes ids
/// @param outbox what is told of orders as soon as it is kept
public record World(
    SimulationOptions options,
    SimulationClock clock,
    TradingCalendar calendar,
    MarketSource source,
    Tape tape,
    History history,
    Prices prices,
    Ids ids,
    Outbox outbox) {
  /// A world around a source of prices.
  public static World of(SimulationOptions options, MarketSource source) {
    TradingCalendar calendar = new TradingCalendar();
    SimulationClock clock =
        new SimulationClock(options.start(), options.speed(), options.stepping());
    Tape tape = new Tape(source, calendar);
    return new World(
        options,
        clock,
        calendar,
        source,
        tape,
        new History(source, calendar),
        new Prices(clock, tape, source),
        new Ids(options.seed(), 0),
        new Outbox());
  }

  /// Whether trades of a minute come late, so that its bar is corrected.
  public boolean isLate(String symbol, Instant start) {
    return options.isLate(symbol, start);
  }

  /// Whether core hours are on.
  public boolean isOpen() {
    return calendar.isOpen(clock.now());
  }

  /// Whether pre-market, core hours or after-market are on.
  public boolean isExtended() {
    return calendar
        .day(TradingCalendar.dateOf(clock.now()))
        .filter(d -> d.isExtended(clock.now()))
        .isPresent();
  }
}
