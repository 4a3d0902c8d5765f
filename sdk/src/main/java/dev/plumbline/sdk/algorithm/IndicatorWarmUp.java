package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorInput;
import dev.plumbline.sdk.indicator.IndicatorUpdatedHandler;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// Indicators fed with the past: to make them ready, or for their past values.
///
/// Source: LEAN, `QCAlgorithm.WarmUpIndicator`, `IndicatorHistory`.
final class IndicatorWarmUp {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final HistoryWords history;
  private final ConsolidatorWords consolidators;
  private boolean saidNoPeriod;

  IndicatorWarmUp(
      AlgorithmEngine engine,
      AuthorLog log,
      HistoryWords history,
      ConsolidatorWords consolidators) {
    this.engine = engine;
    this.log = log;
    this.history = history;
    this.consolidators = consolidators;
  }

  /// Resets an indicator and feeds it with as many bars as it needs.
  void warmUp(
      Collection<Symbol> symbols,
      Indicator indicator,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    if (hasPeriod(indicator)) {
      values(symbols, indicator, new HistorySpan.Bars(0), resolution, selector);
    }
  }

  /// Feeds an indicator with as many bars of a length as it needs.
  void warmUp(
      Symbol symbol, Indicator indicator, Duration period, ToDoubleFunction<BaseData> selector) {
    if (!hasPeriod(indicator)) {
      return;
    }
    Resolution resolution = Resolution.atMost(period.toNanos());
    int bars = indicator.warmUpPeriod();
    if (resolution.nanos() != 0) {
      bars *= Math.toIntExact(period.toNanos() / resolution.nanos());
    }
    DataConsolidator consolidator =
        consolidators.create(
            symbol, ConsolidatorWords.BarSize.of(period), tickType(indicator), null);
    consolidator.onDataConsolidated(
        (sender, bar) -> IndicatorWords.update(indicator, bar, selector));
    history.each(
        List.of(symbol),
        new HistorySpan.Bars(bars),
        HistoryDetails.resolution(resolution),
        slice -> {
          BaseData datum = slice.get(consolidator.inputType()).get(symbol);
          if (datum != null) {
            consolidator.update(datum);
          }
        });
    if (consolidator.workingData() != null) {
      consolidator.scan(engine.securities().get(symbol).localTimeNs());
    }
  }

  private static TickType tickType(Indicator indicator) {
    return indicator.inputType() == IndicatorInput.TRADE_BAR ? TickType.TRADE : null;
  }

  private boolean hasPeriod(Indicator indicator) {
    if (indicator.warmUpPeriod() > 0) {
      return true;
    }
    if (!saidNoPeriod) {
      log.debug(
          "Warning: the 'WarmUpIndicator' feature only works with indicators which inherit from 'IIndicatorWarmUpPeriodProvider' and define a warm up period, setting property 'WarmUpPeriod' with a value > 0. The provided indicator of type '%s' will not be warmed up."
              .formatted(indicator.getClass().getSimpleName()));
      saidNoPeriod = true;
    }
    return false;
  }

  /// Resets an indicator, feeds it with the past and gives its values from when it is ready, one
  /// for each instant.
  ///
  /// @param span the values wanted; for a number of bars the warm-up comes on top
  IndicatorHistory values(
      Collection<Symbol> symbols,
      Indicator indicator,
      HistorySpan span,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    indicator.reset();
    IndicatorHistory values = new IndicatorHistory(indicator);
    IndicatorUpdatedHandler recorder =
        sender -> {
          if (sender.isReady()) {
            values.take(sender);
          }
        };
    indicator.onUpdated(recorder);
    HistoryDetails details = HistoryDetails.resolution(resolution);
    Class<? extends BaseData> type =
        indicator.inputType() == IndicatorInput.TRADE_BAR
            ? TradeBar.class
            : IndicatorWords.type(selector);
    history.each(
        symbols,
        withWarmUp(symbols, span, indicator, details),
        details,
        slice -> push(slice, type, datum -> IndicatorWords.update(indicator, datum, selector)));
    indicator.removeUpdated(recorder);
    return values;
  }

  private HistorySpan withWarmUp(
      Collection<Symbol> symbols, HistorySpan span, Indicator indicator, HistoryDetails details) {
    int period = indicator.warmUpPeriod();
    return switch (span) {
      case HistorySpan.Bars bars when period > 0 && bars.count() > 0 ->
          new HistorySpan.Bars(bars.count() + period - 1);
      case HistorySpan.Bars bars -> new HistorySpan.Bars(bars.count() + period);
      case HistorySpan.Range range when period > 1 ->
          history.earlier(symbols, range, period - 1, details);
      case HistorySpan.Range range -> range;
    };
  }

  /// What a slice says of each security: all data of a kind, or the one datum that stands for it.
  private static void push(
      Slice slice, Class<? extends BaseData> type, Consumer<BaseData> handler) {
    if (type != null) {
      slice.get(type).values().forEach(handler);
      return;
    }
    LinkedHashSet<Symbol> symbols = new LinkedHashSet<>();
    slice.allData().forEach(datum -> symbols.add(datum.symbol()));
    symbols.forEach(symbol -> slice.get(symbol).ifPresent(handler));
  }
}
