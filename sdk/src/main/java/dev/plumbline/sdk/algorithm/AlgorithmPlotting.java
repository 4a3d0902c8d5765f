package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;

/// The words of an [Algorithm] that draw charts and set statistics.
///
/// A layer of [Algorithm], not to be extended. Charts and series are made when they are first drawn
/// in. Names of the engine's own charts and series are refused.
public abstract sealed class AlgorithmPlotting extends AlgorithmStatistics
    permits AlgorithmFramework {
  AlgorithmPlotting() {}

  /// Adds a chart; without effect if there is one of that name.
  public final void addChart(Chart chart) {
    engine().addChart(chart);
  }

  /// Adds a series in account currency, in place of one of the same name.
  public final void addSeries(String chart, String series, SeriesType seriesType) {
    addSeries(chart, series, seriesType, "$");
  }

  /// Adds a series in a unit, in place of one of the same name.
  public final void addSeries(String chart, String series, SeriesType seriesType, String unit) {
    engine().addSeries(chart, series, seriesType, unit);
  }

  /// Draws a number into the chart `Strategy Equity`.
  public final void plot(String series, Number value) {
    plot(PlottingWords.DEFAULT_CHART, series, value);
  }

  /// Draws a number.
  public final void plot(String chart, String series, Number value) {
    parts().plotting().plot(chart, series, Exact.of(value));
  }

  /// Draws a candle into the chart `Strategy Equity`.
  public final void plot(String series, Number open, Number high, Number low, Number close) {
    plot(PlottingWords.DEFAULT_CHART, series, open, high, low, close);
  }

  /// Draws a candle.
  public final void plot(
      String chart, String series, Number open, Number high, Number low, Number close) {
    Decimal[] prices = {Exact.of(open), Exact.of(high), Exact.of(low), Exact.of(close)};
    parts().plotting().plot(chart, series, prices);
  }

  /// Draws a bar into the chart `Strategy Equity`.
  public final void plot(String series, TradeBar bar) {
    plot(PlottingWords.DEFAULT_CHART, series, bar);
  }

  /// Draws a bar.
  public final void plot(String chart, String series, TradeBar bar) {
    parts().plotting().plot(chart, series, bar);
  }

  /// Draws the present values of indicators, each into the series of its name.
  public final void plot(String chart, Indicator... indicators) {
    parts().plotting().plot(chart, indicators);
  }

  /// Draws indicators from now on, whenever they have a new value.
  public final void plotIndicator(String chart, Indicator... indicators) {
    plotIndicator(chart, false, indicators);
  }

  /// Draws indicators from now on, whenever they have a new value, or once they are ready.
  public final void plotIndicator(String chart, boolean waitForReady, Indicator... indicators) {
    parts().plotting().follow(chart, waitForReady, indicators);
  }

  /// The same as [#plot(String, Number)].
  public final void record(String series, Number value) {
    plot(series, value);
  }

  /// Sets a line of the runtime statistics.
  public final void setRuntimeStatistic(String name, String value) {
    engine().setRuntimeStatistic(name, value);
  }

  /// Sets a line of the runtime statistics to a number.
  public final void setRuntimeStatistic(String name, Number value) {
    setRuntimeStatistic(name, Exact.of(value).toString());
  }

  /// Sets a line of the author's own among the statistics of the result.
  ///
  /// @throws IllegalArgumentException if the name is a number from 0 to 100, which are reserved
  public final void setSummaryStatistic(String name, String value) {
    parts().plotting().setSummaryStatistic(name, value);
  }

  /// Sets a line of the author's own among the statistics of the result to a number.
  public final void setSummaryStatistic(String name, Number value) {
    setSummaryStatistic(name, Exact.of(value).toString());
  }

  /// The statistics of the run up to now, by name, as they would be printed; the author's own among
  /// them (LEAN: `Statistics.Summary`).
  public final Map<String, String> statistics() {
    return engine().statistics();
  }

  /// The trades closed so far, in the order of their exits; a view that grows with the run (LEAN:
  /// `TradeBuilder.ClosedTrades`).
  public final List<Trade> closedTrades() {
    return engine().closedTrades();
  }
}
