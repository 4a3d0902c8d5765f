package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.value.Decimal;
import java.util.regex.Pattern;

/// Charts that the author draws.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.Plotting.cs`.
final class PlottingWords {
  /// The chart of series plotted without the name of a chart.
  static final String DEFAULT_CHART = UserCharts.STRATEGY_EQUITY;

  private static final Pattern RESERVED_STATISTIC = Pattern.compile("0*(\\d{1,2}|100)");

  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private boolean saidWarmUp;

  PlottingWords(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.log = log;
  }

  void plot(String chart, String series, Decimal value) {
    if (draws()) {
      engine.plot(chart, series, value);
    }
  }

  void plot(String chart, String series, Decimal[] openHighLowClose) {
    if (draws()) {
      Decimal[] p = openHighLowClose;
      long now = engine.timeKeeper().utcNs();
      engine.plot(chart, series, new Candlestick(now, p[0], p[1], p[2], p[3]));
    }
  }

  void plot(String chart, String series, TradeBar bar) {
    plot(
        chart,
        series,
        new Decimal[] {bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact()});
  }

  void plot(String chart, Indicator... indicators) {
    for (Indicator indicator : indicators) {
      plot(chart, indicator.name(), Exact.ofDouble(indicator.value()));
    }
  }

  /// Draws indicators from now on, whenever they have a new value.
  void follow(String chart, boolean waitForReady, Indicator... indicators) {
    for (Indicator indicator : indicators) {
      indicator.onUpdated(sender -> {
        if (!waitForReady || sender.isReady()) {
          plot(chart, sender);
        }
      });
    }
  }

  void setSummaryStatistic(String name, String value) {
    if (RESERVED_STATISTIC.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is a reserved statistic name.");
    }
    engine.setSummaryStatistic(name, value);
  }

  private boolean draws() {
    if (!engine.state().isLiveMode() || !engine.state().isWarmingUp()) {
      return true;
    }
    if (!saidWarmUp) {
      saidWarmUp = true;
      log.debug("Plotting is disabled during algorithm warmup in live trading.");
    }
    return false;
  }
}
