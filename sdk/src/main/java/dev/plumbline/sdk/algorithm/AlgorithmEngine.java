package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.schedule.ScheduleManager;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityTransactionManager;
import dev.plumbline.sdk.spi.ObjectStore;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.UniverseManager;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;

/// What an engine gives to the algorithm it runs; a backtest and a live run give the same.
///
/// The algorithm's words ([Algorithm]) are one line each into these parts. Nothing here is null.
public interface AlgorithmEngine {
  /// The clock of the run.
  TimeKeeper timeKeeper();

  /// What the author has set: dates, cash, models, parameters.
  AlgorithmState state();

  /// The securities.
  SecurityManager securities();

  /// The securities that universes have selected now, those the author added among them.
  Map<Symbol, Security> activeSecurities();

  /// The universes.
  UniverseManager universeManager();

  /// What is known of an equity of the day of a time.
  ///
  /// @param timeNs the time, nanoseconds since 1970
  Fundamental fundamental(Symbol symbol, long timeNs);

  /// The portfolio.
  SecurityPortfolioManager portfolio();

  /// Orders and tickets.
  SecurityTransactionManager transactions();

  /// Scheduled events.
  ScheduleManager schedule();

  /// Subscriptions, consolidators and indicators.
  SubscriptionManager subscriptionManager();

  /// Data of the past.
  HistoryProvider historyProvider();

  /// What the algorithm keeps under keys.
  default ObjectStore objectStore() {
    throw new UnsupportedOperationException("there is no object store here");
  }

  /// The symbol of the equity that has a ticker today in a market such as `usa`.
  Symbol equity(String ticker, String market);

  /// The hours of a security's exchange.
  SecurityExchangeHours exchangeHours(Symbol symbol);

  /// The time zone in which a security's data is stored.
  MarketTimeZone dataTimeZone(Symbol symbol);

  /// Writes a line of the author's into the log, in LEAN's words `Log`, `Debug` or `Error`.
  void log(LogLevel level, String message);

  /// Adds a chart of the author's; one of the same name is kept.
  void addChart(Chart chart);

  /// Adds a point to a series of a chart of the author's, at the present.
  void plot(String chart, String series, Decimal value);

  /// Adds a candle to a series of a chart of the author's.
  void plot(String chart, String series, Candlestick candle);

  /// Adds a series to a chart of the author's, in place of one of the same name.
  void addSeries(String chart, String series, SeriesType seriesType, String unit);

  /// The yearly rate of an investment without risk on the day of a time, as a fraction.
  double riskFreeInterestRate(long utcNs);

  /// What a brokerage lends of a security, day by day; empty if that is not known.
  List<ShortableDay> shortableDays(Symbol symbol, String brokerage);

  /// The trades closed so far, in the order of their exits; a view that grows with the run.
  List<Trade> closedTrades();

  /// The statistics of the run up to now, by name, as they would be printed; the author's own among
  /// them.
  Map<String, String> statistics();

  /// Sets a line of the runtime statistics.
  void setRuntimeStatistic(String name, String value);

  /// Sets a line of the author's own among the statistics of the result.
  void setSummaryStatistic(String name, String value);

  /// Ends the run after this step.
  void quit(String message);

  /// Sends a message to people; false where nobody takes it.
  default boolean notify(Notification notification) {
    return false;
  }

  /// Uses the kill switch; false where there is none, as in a backtest.
  default boolean halt(HaltMode mode, String reason) {
    return false;
  }

  /// The kinds of lines in the author's log.
  enum LogLevel {
    /// For the log alone.
    LOG,
    /// For the log and the console.
    DEBUG,
    /// An error that does not end the run.
    ERROR
  }
}
