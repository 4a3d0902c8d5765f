package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.schedule.TimeRule;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/// What a rule selects at the times of the days.
///
/// Source: LEAN, `Common/Data/UniverseSelection/ScheduledUniverse.cs`.
public final class ScheduledUniverse extends Universe {
  private final MarketTimeZone timeZone;
  private final DateRule dateRule;
  private final TimeRule timeRule;
  private final Function<LocalDateTime, Collection<Symbol>> selection;

  /// A universe followed as the algorithm's settings say.
  ///
  /// @param selection is asked with the present in UTC
  public ScheduledUniverse(
      DateRule dateRule, TimeRule timeRule, Function<LocalDateTime, Collection<Symbol>> selection) {
    this(MarketTimeZone.UTC, dateRule, timeRule, selection, null);
  }

  /// A universe.
  ///
  /// @param selection is asked with the present in UTC
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public ScheduledUniverse(
      DateRule dateRule,
      TimeRule timeRule,
      Function<LocalDateTime, Collection<Symbol>> selection,
      UniverseSettings settings) {
    this(MarketTimeZone.UTC, dateRule, timeRule, selection, settings);
  }

  /// A universe whose days begin at midnight of a time zone.
  ///
  /// @param selection is asked with the present in UTC
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public ScheduledUniverse(
      MarketTimeZone timeZone,
      DateRule dateRule,
      TimeRule timeRule,
      Function<LocalDateTime, Collection<Symbol>> selection,
      UniverseSettings settings) {
    super(symbol(dateRule, timeRule), settings);
    this.timeZone = timeZone;
    this.dateRule = dateRule;
    this.timeRule = timeRule;
    this.selection = selection;
  }

  private static Symbol symbol(DateRule dateRule, TimeRule timeRule) {
    String ticker = (dateRule.name() + "_" + timeRule.name()).replace('|', '_').replace(' ', '_');
    return Symbol.create(ticker, SecurityType.BASE, Market.USA);
  }

  /// The times at which it selects, UTC, from a first to a last instant, both included.
  ///
  /// As in LEAN the times of a universe of another time zone than UTC are taken for times on that
  /// zone's wall clock.
  public LongStream triggerTimes(long startUtcNs, long endUtcNs) {
    long start = timeZone.toLocal(startUtcNs);
    long end = timeZone.toLocal(endUtcNs);
    return timeRule
        .createUtcEventTimes(dateRule.getDates(Nanos.dateOf(start), Nanos.dateOf(end)))
        .dropWhile(time -> time < startUtcNs)
        .takeWhile(time -> time <= endUtcNs)
        .map(timeZone::toUtc);
  }

  @Override
  Symbol name(int number) {
    return symbol();
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection.apply(Nanos.toLocalDateTime(utcNs));
  }
}
