package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.LongStream;

/// The words for rules that name times of the day.
///
/// A time that a change to summer time skips means the instant of the change; one that occurs twice
/// means the later instant. Source: LEAN, `Common/Scheduling/TimeRules.cs`.
public final class TimeRules extends BaseScheduleRules {
  /// Rules that ask the calendar, in the time zone.
  public TimeRules(ScheduleCalendar calendar, MarketTimeZone timeZone) {
    super(calendar, timeZone);
  }

  /// The present time when the event is asked for its next time, whatever the day.
  public TimeRule now() {
    return new FuncTimeRule("Now", dates -> dates.mapToLong(_ -> calendar().utcNs()));
  }

  /// Midnight at the start of the day.
  public TimeRule midnight() {
    MarketTimeZone zone = timeZone();
    return new FuncTimeRule(
        "Midnight", dates -> dates.mapToLong(date -> zone.toUtc(Nanos.of(date))));
  }

  /// Twelve hours after midnight, which is not noon on days when the clocks change.
  public TimeRule noon() {
    MarketTimeZone zone = timeZone();
    return new FuncTimeRule(
        "Noon", dates -> dates.mapToLong(date -> zone.toUtc(Nanos.of(date)) + 12 * Nanos.HOUR));
  }

  /// A minute of the day.
  public TimeRule at(int hour, int minute) {
    return at(hour, minute, 0);
  }

  /// A second of the day.
  public TimeRule at(int hour, int minute, int second) {
    return at(hour, minute, second, timeZone());
  }

  /// A minute of the day in a time zone.
  public TimeRule at(int hour, int minute, MarketTimeZone zone) {
    return at(hour, minute, 0, zone);
  }

  /// A second of the day in a time zone.
  public TimeRule at(int hour, int minute, int second, MarketTimeZone zone) {
    return at(Duration.ofHours(hour).plusMinutes(minute).plusSeconds(second), zone);
  }

  /// A time of the day.
  public TimeRule at(LocalTime timeOfDay) {
    return at(Duration.ofNanos(timeOfDay.toNanoOfDay()), timeZone());
  }

  /// A time since midnight.
  public TimeRule at(Duration timeOfDay) {
    return at(timeOfDay, timeZone());
  }

  /// A time since midnight in a time zone.
  public TimeRule at(Duration timeOfDay, MarketTimeZone zone) {
    long offset = timeOfDay.toNanos();
    String name = shortText(offset / (double) Nanos.HOUR);
    return new FuncTimeRule(
        name, dates -> dates.mapToLong(date -> zone.toUtc(Nanos.of(date) + offset)));
  }

  /// Midnight and every interval after it within the day.
  ///
  /// @throws IllegalArgumentException if the interval is not longer than nothing
  public TimeRule every(Duration interval) {
    long step = interval.toNanos();
    if (step <= 0) {
      throw new IllegalArgumentException(
          "TimeRules.Every(): time span interval can not be zero or less");
    }
    MarketTimeZone zone = timeZone();
    String name = "Every " + shortText(step / (double) Nanos.MINUTE) + " min";
    return new FuncTimeRule(
        name,
        dates ->
            dates.flatMapToLong(date ->
                LongStream.iterate(0, time -> time < Nanos.DAY, time -> time + step)
                    .map(time -> zone.toUtc(Nanos.of(date) + time))));
  }

  /// Before the first of the algorithm's exchanges opens.
  public TimeRule beforeMarketOpen(double minutesBeforeOpen, boolean extendedMarketOpen) {
    return afterMarketOpen(-minutesBeforeOpen, extendedMarketOpen);
  }

  /// Before the security's exchange opens for regular trading.
  public TimeRule beforeMarketOpen(Symbol symbol, double minutesBeforeOpen) {
    return beforeMarketOpen(symbol, minutesBeforeOpen, false);
  }

  /// Before the security's exchange opens.
  public TimeRule beforeMarketOpen(
      Symbol symbol, double minutesBeforeOpen, boolean extendedMarketOpen) {
    return afterMarketOpen(symbol, -minutesBeforeOpen, extendedMarketOpen);
  }

  /// After the first of the algorithm's exchanges has opened; not on days on which all are closed.
  public TimeRule afterMarketOpen(double minutesAfterOpen, boolean extendedMarketOpen) {
    long shift = ticks(minutesAfterOpen);
    return new FuncTimeRule(
        openName("", minutesAfterOpen, extendedMarketOpen),
        dates -> new MarketTimes(calendar(), extendedMarketOpen).earliestOpens(dates, shift));
  }

  /// When the security's exchange opens for regular trading.
  public TimeRule afterMarketOpen(Symbol symbol) {
    return afterMarketOpen(symbol, 0);
  }

  /// After the security's exchange has opened for regular trading.
  public TimeRule afterMarketOpen(Symbol symbol, double minutesAfterOpen) {
    return afterMarketOpen(symbol, minutesAfterOpen, false);
  }

  /// After the exchange of the security of the ticker has opened for regular trading.
  public TimeRule afterMarketOpen(String ticker, double minutesAfterOpen) {
    return afterMarketOpen(calendar().symbol(ticker), minutesAfterOpen, false);
  }

  /// After the security's exchange has opened; not on days on which it stays closed.
  ///
  /// @param extendedMarketOpen whether the open of the extended hours is meant
  public TimeRule afterMarketOpen(
      Symbol symbol, double minutesAfterOpen, boolean extendedMarketOpen) {
    SecurityExchangeHours hours = calendar().hours(symbol);
    long shift = ticks(minutesAfterOpen);
    return new FuncTimeRule(
        openName(symbol + ": ", minutesAfterOpen, extendedMarketOpen),
        dates ->
            dates
                .filter(date -> MarketTimes.opensOn(hours, date, extendedMarketOpen))
                .mapToLong(date -> MarketTimes.open(hours, date, extendedMarketOpen) + shift)
                .map(hours.timeZone()::toUtc));
  }

  /// After the last of the algorithm's exchanges has closed.
  public TimeRule afterMarketClose(double minutesAfterClose, boolean extendedMarketClose) {
    return beforeMarketClose(-minutesAfterClose, extendedMarketClose);
  }

  /// After the security's exchange has closed regular trading.
  public TimeRule afterMarketClose(Symbol symbol, double minutesAfterClose) {
    return afterMarketClose(symbol, minutesAfterClose, false);
  }

  /// After the security's exchange has closed.
  public TimeRule afterMarketClose(
      Symbol symbol, double minutesAfterClose, boolean extendedMarketClose) {
    return beforeMarketClose(symbol, -minutesAfterClose, extendedMarketClose);
  }

  /// Before the last of the algorithm's exchanges closes; not on days on which all are closed.
  public TimeRule beforeMarketClose(double minutesBeforeClose, boolean extendedMarketClose) {
    long shift = ticks(minutesBeforeClose);
    return new FuncTimeRule(
        closeName("", minutesBeforeClose, extendedMarketClose),
        dates -> new MarketTimes(calendar(), extendedMarketClose).latestCloses(dates, shift));
  }

  /// When the security's exchange closes regular trading.
  public TimeRule beforeMarketClose(Symbol symbol) {
    return beforeMarketClose(symbol, 0);
  }

  /// Before the security's exchange closes regular trading.
  public TimeRule beforeMarketClose(Symbol symbol, double minutesBeforeClose) {
    return beforeMarketClose(symbol, minutesBeforeClose, false);
  }

  /// Before the exchange of the security of the ticker closes regular trading.
  public TimeRule beforeMarketClose(String ticker, double minutesBeforeClose) {
    return beforeMarketClose(calendar().symbol(ticker), minutesBeforeClose, false);
  }

  /// Before the exchange of the security of the ticker closes.
  public TimeRule beforeMarketClose(
      String ticker, double minutesBeforeClose, boolean extendedMarketClose) {
    return beforeMarketClose(calendar().symbol(ticker), minutesBeforeClose, extendedMarketClose);
  }

  /// Before the security's exchange closes; not on days on which it stays closed.
  ///
  /// @param extendedMarketClose whether the close of the extended hours is meant
  public TimeRule beforeMarketClose(
      Symbol symbol, double minutesBeforeClose, boolean extendedMarketClose) {
    SecurityExchangeHours hours = calendar().hours(symbol);
    long shift = ticks(minutesBeforeClose);
    return new FuncTimeRule(
        closeName(symbol + ": ", minutesBeforeClose, extendedMarketClose),
        dates ->
            dates
                .filter(date -> hours.isDateOpen(Nanos.of(date), extendedMarketClose))
                .mapToLong(date -> MarketTimes.close(hours, date, extendedMarketClose) - shift)
                .map(hours.timeZone()::toUtc));
  }

  private static String openName(String symbol, double minutes, boolean extended) {
    String relation = minutes > 0 ? "after" : "before";
    String type = extended ? "ExtendedMarketOpen" : "MarketOpen";
    return symbol + shortText(Math.abs(minutes)) + " min " + relation + " " + type;
  }

  private static String closeName(String symbol, double minutes, boolean extended) {
    String relation = minutes > 0 ? "before" : "after";
    String type = extended ? "ExtendedMarketClose" : "MarketClose";
    return symbol + shortText(Math.abs(minutes)) + " min " + relation + " " + type;
  }

  /// Minutes as nanoseconds, cut to whole ticks.
  private static long ticks(double minutes) {
    return ((long) (minutes * (Nanos.MINUTE / Nanos.TICK))) * Nanos.TICK;
  }
}
