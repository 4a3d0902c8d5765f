package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.VolatilityHistory;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make longer bars and feed indicators.
///
/// A layer of [Algorithm], not to be extended. A selector is what an indicator of single values
/// takes of a bar: a [dev.plumbline.sdk.indicator.Field], or any function; null stands for the
/// value (the close). A resolution of null stands for that of what is followed. Securities that are
/// not followed yet are added.
public abstract sealed class AlgorithmIndicators extends AlgorithmHistory
    permits AlgorithmAverages {
  AlgorithmIndicators() {}

  /// The words for candlestick patterns.
  public final CandlestickPatterns candlestickPatterns() {
    return parts().patterns();
  }

  /// LEAN's name of an indicator of a security: `SMA(20,SPY_day)`.
  ///
  /// @param type the short name with the arguments, `SMA(20)`
  /// @param resolution the resolution, or null for that of what is followed
  public final String createIndicatorName(Symbol symbol, String type, Resolution resolution) {
    return parts().indicators().name(symbol, type, resolution);
  }

  /// Whether the words that make indicators also feed them with the past.
  public final boolean enableAutomaticIndicatorWarmUp() {
    return settings().automaticIndicatorWarmUp();
  }

  /// Sets whether the words that make indicators also feed them with the past.
  public final void setEnableAutomaticIndicatorWarmUp(boolean value) {
    settings().setAutomaticIndicatorWarmUp(value);
  }

  /// Feeds an indicator with what is followed of a security.
  public final void registerIndicator(Symbol symbol, Indicator indicator) {
    registerIndicator(symbol, indicator, (Resolution) null, null);
  }

  /// Feeds an indicator with bars of a resolution.
  public final void registerIndicator(Symbol symbol, Indicator indicator, Resolution resolution) {
    registerIndicator(symbol, indicator, resolution, null);
  }

  /// Feeds an indicator with what a selector takes of bars of a resolution.
  public final void registerIndicator(
      Symbol symbol,
      Indicator indicator,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    parts()
        .indicators()
        .register(
            symbol, indicator, new IndicatorWords.Source(resolution, selector).size(), selector);
  }

  /// Feeds an indicator with bars of a length.
  public final void registerIndicator(Symbol symbol, Indicator indicator, Duration period) {
    registerIndicator(symbol, indicator, period, null);
  }

  /// Feeds an indicator with what a selector takes of bars of a length.
  public final void registerIndicator(
      Symbol symbol, Indicator indicator, Duration period, ToDoubleFunction<BaseData> selector) {
    parts()
        .indicators()
        .register(symbol, indicator, ConsolidatorWords.BarSize.of(period), selector);
  }

  /// Feeds an indicator with what a consolidator makes.
  public final void registerIndicator(
      Symbol symbol, Indicator indicator, DataConsolidator consolidator) {
    registerIndicator(symbol, indicator, consolidator, null);
  }

  /// Feeds an indicator with what a selector takes of what a consolidator makes.
  public final void registerIndicator(
      Symbol symbol,
      Indicator indicator,
      DataConsolidator consolidator,
      ToDoubleFunction<BaseData> selector) {
    parts().indicators().register(symbol, indicator, consolidator, selector);
  }

  /// Feeds an indicator of bars with what a function makes of a consolidator's bars, such as bars
  /// of the bid alone (LEAN: `RegisterIndicator` with a selector of bars).
  public final void registerMappedIndicator(
      Symbol symbol,
      Indicator indicator,
      DataConsolidator consolidator,
      Function<BaseData, ? extends BaseData> selector) {
    parts().indicators().registerMapped(symbol, indicator, consolidator, selector);
  }

  /// Stops feeding an indicator.
  public final void unregisterIndicator(Indicator indicator) {
    parts().indicators().unregister(indicator);
  }

  /// The same as [#unregisterIndicator(Indicator)].
  public final void deregisterIndicator(Indicator indicator) {
    unregisterIndicator(indicator);
  }

  /// Resets an indicator and feeds it with as many bars as it needs to be ready.
  public final void warmUpIndicator(Symbol symbol, Indicator indicator) {
    warmUpIndicator(symbol, indicator, (Resolution) null, null);
  }

  /// Resets an indicator and feeds it with as many bars of a resolution as it needs.
  public final void warmUpIndicator(Symbol symbol, Indicator indicator, Resolution resolution) {
    warmUpIndicator(symbol, indicator, resolution, null);
  }

  /// Resets an indicator and feeds it with what a selector takes of as many bars as it needs.
  public final void warmUpIndicator(
      Symbol symbol,
      Indicator indicator,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    parts().warmUp().warmUp(List.of(symbol), indicator, resolution, selector);
  }

  /// Resets an indicator of several securities and feeds it with as many bars as it needs.
  public final void warmUpIndicator(
      Collection<Symbol> symbols, Indicator indicator, Resolution resolution) {
    parts().warmUp().warmUp(symbols, indicator, resolution, null);
  }

  /// Feeds an indicator with as many bars of a length as it needs.
  public final void warmUpIndicator(Symbol symbol, Indicator indicator, Duration period) {
    warmUpIndicator(symbol, indicator, period, null);
  }

  /// Feeds an indicator with what a selector takes of as many bars of a length as it needs.
  public final void warmUpIndicator(
      Symbol symbol, Indicator indicator, Duration period, ToDoubleFunction<BaseData> selector) {
    parts().warmUp().warmUp(symbol, indicator, period, selector);
  }

  /// Feeds the volatility model of a security with bars up to now, as after a split the author
  /// wants to do (LEAN: `IndicatorVolatilityModel.WarmUp`). Raw prices come scaled to the present.
  ///
  /// @param resolution resolution of the bars, or null for days
  public final void warmUpVolatilityModel(Security security, Resolution resolution, int barCount) {
    new VolatilityWarmUp(engine()).warmUp(security, new VolatilityHistory(resolution, barCount));
  }

  /// The last so many values that an indicator, and its parts, would have had; the indicator is
  /// reset first and ends at the last of them.
  public final IndicatorHistory indicatorHistory(
      Indicator indicator, Symbol symbol, int periods, Resolution resolution) {
    return parts()
        .warmUp()
        .values(List.of(symbol), indicator, new HistorySpan.Bars(periods), resolution, null);
  }

  /// The last so many values; see [#indicatorHistory(Indicator, Symbol, int, Resolution)].
  public final IndicatorHistory indicatorHistory(Indicator indicator, Symbol symbol, int periods) {
    return indicatorHistory(indicator, symbol, periods, null);
  }

  /// The values of the last length of time; see [#indicatorHistory(Indicator, Symbol, int,
  /// Resolution)].
  public final IndicatorHistory indicatorHistory(
      Indicator indicator, Symbol symbol, Duration span, Resolution resolution) {
    return parts()
        .warmUp()
        .values(
            List.of(symbol), indicator, parts().history().last(Nanos.of(span)), resolution, null);
  }

  /// The values of a stretch of time; see [#indicatorHistory(Indicator, Symbol, int, Resolution)].
  public final IndicatorHistory indicatorHistory(
      Indicator indicator,
      Symbol symbol,
      LocalDateTime start,
      LocalDateTime end,
      Resolution resolution) {
    HistorySpan span = new HistorySpan.Range(Nanos.of(start), Nanos.of(end));
    return parts().warmUp().values(List.of(symbol), indicator, span, resolution, null);
  }

  /// The values of an indicator of several securities; see [#indicatorHistory(Indicator, Symbol,
  /// int, Resolution)].
  public final IndicatorHistory indicatorHistory(
      Indicator indicator, Collection<Symbol> symbols, int periods, Resolution resolution) {
    return parts()
        .warmUp()
        .values(symbols, indicator, new HistorySpan.Bars(periods), resolution, null);
  }

  /// A consolidator that turns what is followed into bars of a resolution; it is not fed yet.
  public final DataConsolidator resolveConsolidator(Symbol symbol, Resolution resolution) {
    return parts()
        .consolidators()
        .create(symbol, new IndicatorWords.Source(resolution, null).size(), null, null);
  }

  /// A consolidator that turns what is followed into bars of a length; it is not fed yet.
  public final DataConsolidator resolveConsolidator(Symbol symbol, Duration period) {
    return parts().consolidators().create(symbol, ConsolidatorWords.BarSize.of(period), null, null);
  }

  /// Calls a handler with trade bars of a resolution.
  public final DataConsolidator consolidate(
      Symbol symbol, Resolution period, Consumer<TradeBar> handler) {
    return consolidate(TradeBar.class, symbol, period, TickType.TRADE, handler);
  }

  /// Calls a handler with trade bars of a length.
  public final DataConsolidator consolidate(
      Symbol symbol, Duration period, Consumer<TradeBar> handler) {
    return consolidate(TradeBar.class, symbol, period, TickType.TRADE, handler);
  }

  /// Calls a handler with trade bars of the calendar, such as
  /// [dev.plumbline.sdk.consolidator.Calendar#WEEKLY].
  public final DataConsolidator consolidate(
      Symbol symbol, LongFunction<CalendarInfo> calendar, Consumer<TradeBar> handler) {
    return consolidate(TradeBar.class, symbol, calendar, TickType.TRADE, handler);
  }

  /// Calls a handler with bars of a kind and a resolution; days of quote bars end at midnight, as
  /// in LEAN.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Resolution period, Consumer<T> handler) {
    return type == QuoteBar.class
        ? consolidate(type, symbol, period.toDuration(), TickType.QUOTE, handler)
        : consolidate(type, symbol, period, ConsolidatorWords.tickType(type), handler);
  }

  /// Calls a handler with bars of a kind and a length.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Duration period, Consumer<T> handler) {
    return consolidate(type, symbol, period, ConsolidatorWords.tickType(type), handler);
  }

  /// Calls a handler with bars of a kind and of the calendar.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, LongFunction<CalendarInfo> calendar, Consumer<T> handler) {
    return consolidate(type, symbol, calendar, ConsolidatorWords.tickType(type), handler);
  }

  /// Calls a handler with bars of a kind and a resolution made of trades or quotes; a tick type of
  /// null stands for either.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Resolution period, TickType tickType, Consumer<T> handler) {
    return parts()
        .consolidators()
        .consolidate(type, symbol, ConsolidatorWords.BarSize.of(period), tickType, handler);
  }

  /// Calls a handler with bars of a kind and a length made of trades or quotes.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Duration period, TickType tickType, Consumer<T> handler) {
    return parts()
        .consolidators()
        .consolidate(type, symbol, ConsolidatorWords.BarSize.of(period), tickType, handler);
  }

  /// Calls a handler with bars of a kind and of the calendar made of trades or quotes.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type,
      Symbol symbol,
      LongFunction<CalendarInfo> calendar,
      TickType tickType,
      Consumer<T> handler) {
    return parts()
        .consolidators()
        .consolidate(type, symbol, ConsolidatorWords.BarSize.of(calendar), tickType, handler);
  }

  /// Calls a handler with bars of a size: the height of Renko bars, the steps of range bars, the
  /// volume of volume bars, the number of data of others.
  public final <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Number size, TickType tickType, Consumer<T> handler) {
    return parts().consolidators().consolidate(type, symbol, Exact.of(size), tickType, handler);
  }

  /// A new indicator of a security, fed from now on.
  ///
  /// @param type LEAN's short name with the arguments
  final <I extends Indicator> I add(
      Symbol symbol,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector,
      String type,
      Function<String, I> maker) {
    return parts()
        .indicators()
        .add(symbol, new IndicatorWords.Source(resolution, selector), type, maker);
  }

  /// A new indicator of bars of a security, fed from now on.
  final <I extends Indicator> I add(
      Symbol symbol, Resolution resolution, String type, Function<String, I> maker) {
    return parts().indicators().add(symbol, IndicatorWords.Source.of(resolution), type, maker);
  }

  /// A number as LEAN writes it into names of indicators.
  static String text(double number) {
    return Exact.ofDouble(number).toString();
  }
}
