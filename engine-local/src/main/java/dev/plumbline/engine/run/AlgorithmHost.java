package dev.plumbline.engine.run;

import dev.plumbline.engine.universe.EngineSubscriptionManager;
import dev.plumbline.sdk.algorithm.AlgorithmEngine;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.algorithm.HaltMode;
import dev.plumbline.sdk.algorithm.HistoryProvider;
import dev.plumbline.sdk.algorithm.Notification;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a backtest gives to its algorithm.
final class AlgorithmHost implements AlgorithmEngine {
  private final RunParts parts;

  AlgorithmHost(RunParts parts) {
    this.parts = parts;
  }

  @Override
  public TimeKeeper timeKeeper() {
    return parts.clock();
  }

  @Override
  public AlgorithmState state() {
    return parts.state();
  }

  @Override
  public SecurityManager securities() {
    return parts.portfolio().securities();
  }

  @Override
  public Map<Symbol, Security> activeSecurities() {
    return parts.selection().manager().activeSecurities();
  }

  @Override
  public UniverseManager universeManager() {
    return parts.selection().manager();
  }

  @Override
  public Fundamental fundamental(Symbol symbol, long timeNs) {
    return parts.ports().data().fundamental(symbol, timeNs);
  }

  @Override
  public SecurityPortfolioManager portfolio() {
    return parts.portfolio();
  }

  @Override
  public SecurityTransactionManager transactions() {
    return parts.portfolio().transactions();
  }

  @Override
  public ScheduleManager schedule() {
    return parts.schedule();
  }

  @Override
  public EngineSubscriptionManager subscriptionManager() {
    return parts.subscriptions();
  }

  @Override
  public HistoryProvider historyProvider() {
    return parts.history();
  }

  @Override
  public ObjectStore objectStore() {
    return parts.objectStore();
  }

  @Override
  public Symbol equity(String ticker, String market) {
    return parts.ports().mapFiles().createEquity(ticker, market);
  }

  @Override
  public SecurityExchangeHours exchangeHours(Symbol symbol) {
    return parts.database().exchangeHours(symbol);
  }

  @Override
  public MarketTimeZone dataTimeZone(Symbol symbol) {
    return parts.database().dataTimeZone(symbol);
  }

  @Override
  public void log(LogLevel level, String message) {
    parts.log().add(level, message);
  }

  @Override
  public void addChart(Chart chart) {
    parts.charts().addChart(chart);
  }

  @Override
  public void plot(String chart, String series, Decimal value) {
    parts.charts().plot(chart, series, parts.clock().utcNs(), value);
  }

  @Override
  public void plot(String chart, String series, Candlestick candle) {
    parts.charts().plot(chart, series, candle);
  }

  @Override
  public void addSeries(String chart, String series, SeriesType seriesType, String unit) {
    parts.charts().addSeries(chart, series, seriesType, unit);
  }

  @Override
  public double riskFreeInterestRate(long utcNs) {
    return parts.riskFreeRate().at(utcNs).doubleValue();
  }

  @Override
  public List<ShortableDay> shortableDays(Symbol symbol, String brokerage) {
    return parts.ports().data().shortableDays(symbol, brokerage);
  }

  @Override
  public List<Trade> closedTrades() {
    return parts.trades().closedTrades();
  }

  @Override
  public Map<String, String> statistics() {
    Map<String, String> summary = new LinkedHashMap<>();
    if (parts.recorder() != null) {
      summary.putAll(parts.recorder().statistics().summary());
    }
    parts.summaryStatistics().forEach(summary::putIfAbsent);
    return summary;
  }

  @Override
  public void setRuntimeStatistic(String name, String value) {
    parts.runtimeStatistics().put(name, value);
  }

  @Override
  public void setSummaryStatistic(String name, String value) {
    parts.summaryStatistics().put(name, value);
  }

  @Override
  public void quit(String message) {
    parts.outcome().quit(message);
  }

  @Override
  public boolean notify(Notification notification) {
    return parts.log().listener().notified(notification);
  }

  @Override
  public boolean halt(HaltMode mode, String reason) {
    return parts.log().listener().halted(mode, reason);
  }
}
