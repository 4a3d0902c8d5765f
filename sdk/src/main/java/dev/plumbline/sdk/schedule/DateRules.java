package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for rules that name days.
///
/// Rules with a security name days on which its exchange trades: the first, or the first after some
/// trading days, of a period. `daysOffset` counts trading days into the period from the start, or
/// back from the end. Source: LEAN, `Common/Scheduling/DateRules.cs`.
public final class DateRules extends BaseScheduleRules {
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  /// Rules that ask the calendar, in the time zone.
  public DateRules(ScheduleCalendar calendar, MarketTimeZone timeZone) {
    super(calendar, timeZone);
  }

  /// One day.
  public DateRule on(int year, int month, int day) {
    return on(LocalDate.of(year, month, day));
  }

  /// Some days.
  public DateRule on(LocalDate... dates) {
    List<LocalDate> days = List.of(dates);
    String name = days.stream().map(SHORT::format).collect(Collectors.joining(","));
    return new FuncDateRule(
        name,
        (start, end) -> days.stream().filter(day -> !day.isBefore(start) && !day.isAfter(end)));
  }

  /// The present day when the event is first asked for its time.
  public DateRule today() {
    return new FuncDateRule("TodayOnly", (start, end) -> Stream.of(presentDay()));
  }

  /// The day after the present one.
  public DateRule tomorrow() {
    return new FuncDateRule("TomorrowOnly", (start, end) -> Stream.of(presentDay().plusDays(1)));
  }

  private LocalDate presentDay() {
    return Nanos.dateOf(timeZone().toLocal(calendar().utcNs()));
  }

  /// Some days of each week.
  public DateRule every(DayOfWeek... days) {
    List<DayOfWeek> wanted = List.of(days);
    String name = wanted.stream().map(DateRules::text).collect(Collectors.joining(","));
    return new FuncDateRule(
        name,
        (start, end) -> eachDay(start, end).filter(date -> wanted.contains(date.getDayOfWeek())));
  }

  /// Every day of the calendar.
  public DateRule everyDay() {
    return new FuncDateRule("EveryDay", DateRules::eachDay);
  }

  /// Every day on which the security trades in regular hours.
  public DateRule everyDay(Symbol symbol) {
    return everyDay(symbol, false);
  }

  /// Every day on which the security of the ticker trades in regular hours.
  public DateRule everyDay(String ticker) {
    return everyDay(calendar().symbol(ticker), false);
  }

  /// Every day on which the security trades.
  ///
  /// @param extendedMarketHours whether days with extended hours alone count
  public DateRule everyDay(Symbol symbol, boolean extendedMarketHours) {
    SecurityExchangeHours hours = calendar().hours(symbol);
    return new FuncDateRule(
        symbol.value() + ": EveryDay",
        (start, end) ->
            eachDay(start, end)
                .filter(date -> hours.isDateOpen(Nanos.of(date), extendedMarketHours)));
  }

  /// The first day of each year.
  public DateRule yearStart() {
    return yearStart(0);
  }

  /// A day of each year, counted from its first.
  public DateRule yearStart(int daysOffset) {
    return period(Period.YEAR, null, Side.forward(daysOffset, false));
  }

  /// The first trading day of each year.
  public DateRule yearStart(Symbol symbol) {
    return yearStart(symbol, 0);
  }

  /// A trading day of each year, counted from its first.
  public DateRule yearStart(Symbol symbol, int daysOffset) {
    return yearStart(symbol, daysOffset, true);
  }

  /// A trading day of each year, counted from its first.
  ///
  /// @param extendedMarketHours whether the first may be a day with extended hours alone
  public DateRule yearStart(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.YEAR, symbol, Side.forward(daysOffset, extendedMarketHours));
  }

  /// The last day of each year.
  public DateRule yearEnd() {
    return yearEnd(0);
  }

  /// A day of each year, counted back from its last.
  public DateRule yearEnd(int daysOffset) {
    return period(Period.YEAR, null, Side.backward(daysOffset, false));
  }

  /// The last trading day of each year.
  public DateRule yearEnd(Symbol symbol) {
    return yearEnd(symbol, 0);
  }

  /// A trading day of each year, counted back from its last.
  public DateRule yearEnd(Symbol symbol, int daysOffset) {
    return yearEnd(symbol, daysOffset, true);
  }

  /// A trading day of each year, counted back from its last.
  ///
  /// @param extendedMarketHours whether the last may be a day with extended hours alone
  public DateRule yearEnd(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.YEAR, symbol, Side.backward(daysOffset, extendedMarketHours));
  }

  /// The first day of each quarter.
  public DateRule quarterStart() {
    return quarterStart(0);
  }

  /// A day of each quarter, counted from its first.
  public DateRule quarterStart(int daysOffset) {
    return period(Period.QUARTER, null, Side.forward(daysOffset, false));
  }

  /// The first trading day of each quarter.
  public DateRule quarterStart(Symbol symbol) {
    return quarterStart(symbol, 0);
  }

  /// A trading day of each quarter, counted from its first.
  public DateRule quarterStart(Symbol symbol, int daysOffset) {
    return quarterStart(symbol, daysOffset, true);
  }

  /// A trading day of each quarter, counted from its first.
  ///
  /// @param extendedMarketHours whether the first may be a day with extended hours alone
  public DateRule quarterStart(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.QUARTER, symbol, Side.forward(daysOffset, extendedMarketHours));
  }

  /// The last day of each quarter.
  public DateRule quarterEnd() {
    return quarterEnd(0);
  }

  /// A day of each quarter, counted back from its last.
  public DateRule quarterEnd(int daysOffset) {
    return period(Period.QUARTER, null, Side.backward(daysOffset, false));
  }

  /// The last trading day of each quarter.
  public DateRule quarterEnd(Symbol symbol) {
    return quarterEnd(symbol, 0);
  }

  /// A trading day of each quarter, counted back from its last.
  public DateRule quarterEnd(Symbol symbol, int daysOffset) {
    return quarterEnd(symbol, daysOffset, true);
  }

  /// A trading day of each quarter, counted back from its last.
  ///
  /// @param extendedMarketHours whether the last may be a day with extended hours alone
  public DateRule quarterEnd(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.QUARTER, symbol, Side.backward(daysOffset, extendedMarketHours));
  }

  /// The first day of each month.
  public DateRule monthStart() {
    return monthStart(0);
  }

  /// A day of each month, counted from its first.
  public DateRule monthStart(int daysOffset) {
    return period(Period.MONTH, null, Side.forward(daysOffset, false));
  }

  /// The first trading day of each month.
  public DateRule monthStart(Symbol symbol) {
    return monthStart(symbol, 0);
  }

  /// The first trading day of each month of the security of the ticker.
  public DateRule monthStart(String ticker) {
    return monthStart(calendar().symbol(ticker), 0);
  }

  /// A trading day of each month, counted from its first.
  public DateRule monthStart(Symbol symbol, int daysOffset) {
    return monthStart(symbol, daysOffset, true);
  }

  /// A trading day of each month, counted from its first.
  ///
  /// @param extendedMarketHours whether the first may be a day with extended hours alone
  public DateRule monthStart(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.MONTH, symbol, Side.forward(daysOffset, extendedMarketHours));
  }

  /// The last day of each month.
  public DateRule monthEnd() {
    return monthEnd(0);
  }

  /// A day of each month, counted back from its last.
  public DateRule monthEnd(int daysOffset) {
    return period(Period.MONTH, null, Side.backward(daysOffset, false));
  }

  /// The last trading day of each month.
  public DateRule monthEnd(Symbol symbol) {
    return monthEnd(symbol, 0);
  }

  /// The last trading day of each month of the security of the ticker.
  public DateRule monthEnd(String ticker) {
    return monthEnd(calendar().symbol(ticker), 0);
  }

  /// A trading day of each month, counted back from its last.
  public DateRule monthEnd(Symbol symbol, int daysOffset) {
    return monthEnd(symbol, daysOffset, true);
  }

  /// A trading day of each month, counted back from its last.
  ///
  /// @param extendedMarketHours whether the last may be a day with extended hours alone
  public DateRule monthEnd(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return period(Period.MONTH, symbol, Side.backward(daysOffset, extendedMarketHours));
  }

  /// Monday of each week.
  public DateRule weekStart() {
    return weekStart(0);
  }

  /// A day of each week, counted from Monday.
  public DateRule weekStart(int daysOffset) {
    return week(null, Side.forward(daysOffset, false));
  }

  /// The first trading day of each week.
  public DateRule weekStart(Symbol symbol) {
    return weekStart(symbol, 0);
  }

  /// The first trading day of each week of the security of the ticker.
  public DateRule weekStart(String ticker) {
    return weekStart(calendar().symbol(ticker), 0);
  }

  /// A trading day of each week, counted from its first.
  public DateRule weekStart(Symbol symbol, int daysOffset) {
    return weekStart(symbol, daysOffset, true);
  }

  /// A trading day of each week, counted from its first.
  ///
  /// @param extendedMarketHours whether the first may be a day with extended hours alone
  public DateRule weekStart(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return week(symbol, Side.forward(daysOffset, extendedMarketHours));
  }

  /// Friday of each week.
  public DateRule weekEnd() {
    return weekEnd(0);
  }

  /// A day of each week, counted back from Friday.
  public DateRule weekEnd(int daysOffset) {
    return week(null, Side.backward(daysOffset, false));
  }

  /// The last trading day of each week.
  public DateRule weekEnd(Symbol symbol) {
    return weekEnd(symbol, 0);
  }

  /// The last trading day of each week of the security of the ticker.
  public DateRule weekEnd(String ticker) {
    return weekEnd(calendar().symbol(ticker), 0);
  }

  /// A trading day of each week, counted back from its last.
  public DateRule weekEnd(Symbol symbol, int daysOffset) {
    return weekEnd(symbol, daysOffset, true);
  }

  /// A trading day of each week, counted back from its last.
  ///
  /// @param extendedMarketHours whether the last may be a day with extended hours alone
  public DateRule weekEnd(Symbol symbol, int daysOffset, boolean extendedMarketHours) {
    return week(symbol, Side.backward(daysOffset, extendedMarketHours));
  }

  private DateRule period(Period period, Symbol symbol, Side side) {
    String rule = period.text() + side.text();
    if (symbol != null || period != Period.MONTH) {
      side.check(rule, period.longestOffset());
    }
    PeriodDays days = new PeriodDays(period, side, hoursOrNull(symbol));
    return new FuncDateRule(name(symbol, rule, side), days::between);
  }

  private DateRule week(Symbol symbol, Side side) {
    SecurityExchangeHours hours = hoursOrNull(symbol);
    if (hours == null) {
      side.check("Week" + side.text(), 6);
    }
    WeekDays days = WeekDays.of(hours, side, symbol);
    return new FuncDateRule(name(symbol, "Week" + side.text(), side), days::between);
  }

  private SecurityExchangeHours hoursOrNull(Symbol symbol) {
    return symbol == null ? null : calendar().hours(symbol);
  }

  private static String name(Symbol symbol, String rule, Side side) {
    return (symbol == null ? "" : symbol.value() + ": ") + rule + side.offsetText();
  }

  static String text(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static Stream<LocalDate> eachDay(LocalDate first, LocalDate last) {
    return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1));
  }

  static String joined(DayOfWeek[] days) {
    return Arrays.stream(days).map(DateRules::text).collect(Collectors.joining(", "));
  }
}
