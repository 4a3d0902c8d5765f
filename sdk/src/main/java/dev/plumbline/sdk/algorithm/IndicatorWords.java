package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorInput;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Indicators and what feeds them.
///
/// Source: LEAN, `QCAlgorithm.RegisterIndicator`, `InitializeIndicator`, `CreateIndicatorName`. An
/// indicator that takes what is followed as it is, and asks for no more than a [Field] of it, is
/// fed without a consolidator between, which sees the same at the same time.
final class IndicatorWords {
  private final AlgorithmEngine engine;
  private final ConsolidatorWords consolidators;
  private final IndicatorWarmUp warmUp;
  private final IdentityHashMap<Indicator, List<Runnable>> feeds = new IdentityHashMap<>();

  IndicatorWords(AlgorithmEngine engine, ConsolidatorWords consolidators, IndicatorWarmUp warmUp) {
    this.engine = engine;
    this.consolidators = consolidators;
    this.warmUp = warmUp;
  }

  /// What an indicator takes of its data: the field or function, and how long the bars are.
  ///
  /// @param resolution resolution of the bars, or null for what is followed
  /// @param selector what an indicator of single values takes of a bar, or null for the value
  record Source(Resolution resolution, ToDoubleFunction<BaseData> selector) {
    static final Source PLAIN = new Source(null, null);

    static Source of(Resolution resolution) {
      return new Source(resolution, null);
    }

    ConsolidatorWords.BarSize size() {
      return resolution == null
          ? ConsolidatorWords.BarSize.SAME
          : ConsolidatorWords.BarSize.of(resolution);
    }
  }

  /// A new indicator of a security, named, fed and, if the settings say so, warmed up.
  ///
  /// @param type LEAN's short name with the arguments, `SMA(20)`
  <I extends Indicator> I add(
      Symbol symbol, Source source, String type, Function<String, I> maker) {
    I indicator = maker.apply(name(symbol, type, source.resolution()));
    return fed(common(symbol, indicator, source), List.of(symbol), source);
  }

  /// Another run's indicator in place of one that is fed without a consolidator between.
  private <I extends Indicator> I common(Symbol symbol, I fresh, Source source) {
    ToDoubleFunction<BaseData> selector = source.selector();
    SubscriptionDataConfig config = consolidators.subscription(symbol, tickType(fresh, selector));
    boolean direct = source.size().isOf(config) && canBeFedDirectly(config, fresh, selector);
    return direct && !engine.state().settings().automaticIndicatorWarmUp()
        ? engine
            .subscriptionManager()
            .common(symbol, selector == null ? Field.CLOSE : (Field) selector, fresh)
        : fresh;
  }

  /// A new indicator of several securities.
  ///
  /// @param named the security in the name, or null for none
  <I extends Indicator> I add(
      List<Symbol> symbols, Symbol named, Source source, String type, Function<String, I> maker) {
    I indicator = maker.apply(name(named, type, source.resolution()));
    return fed(indicator, symbols, source);
  }

  <I extends Indicator> I fed(I indicator, List<Symbol> symbols, Source source) {
    for (Symbol symbol : symbols) {
      register(symbol, indicator, source.size(), source.selector());
    }
    if (engine.state().settings().automaticIndicatorWarmUp()) {
      warmUp.warmUp(symbols, indicator, source.resolution(), source.selector());
    }
    return indicator;
  }

  /// The highest or lowest price of trade bars, for `max` and `min`; null, the value, of others.
  ToDoubleFunction<BaseData> extreme(Symbol symbol, Field field) {
    boolean trades = consolidators.subscription(symbol, null).type() == TradeBar.class;
    return trades ? field : null;
  }

  /// LEAN's name of an indicator: `SMA(20,SPY_day)`.
  ///
  /// @param symbol the security, or null for none
  /// @param resolution the resolution, or null for that of the security's first subscription
  String name(Symbol symbol, String type, Resolution resolution) {
    boolean named = symbol != null && symbol != Symbol.NONE && symbol != Symbol.EMPTY;
    Resolution shown =
        resolution == null && named
            ? consolidators.subscription(symbol, null).resolution()
            : resolution;
    String suffix = shown == null ? "" : shortName(shown);
    String text = named ? symbol + "_" + suffix : suffix;
    return (type + "(" + text + ")").replace(")(", ",");
  }

  /// The resolution in the name of an indicator of several securities.
  Resolution resolution(List<Symbol> symbols, Resolution wanted) {
    return wanted == null
        ? consolidators.subscription(symbols.getFirst(), null).resolution()
        : wanted;
  }

  private static String shortName(Resolution resolution) {
    return switch (resolution) {
      case TICK -> "tick";
      case SECOND -> "sec";
      case MINUTE -> "min";
      case HOUR -> "hr";
      case DAILY -> "day";
    };
  }

  /// Feeds an indicator with bars of a length.
  void register(
      Symbol symbol,
      Indicator indicator,
      ConsolidatorWords.BarSize size,
      ToDoubleFunction<BaseData> selector) {
    TickType tickType = tickType(indicator, selector);
    SubscriptionDataConfig config = consolidators.subscription(symbol, tickType);
    if (size.isOf(config) && canBeFedDirectly(config, indicator, selector)) {
      engine
          .subscriptionManager()
          .addIndicator(symbol, indicator, selector == null ? Field.CLOSE : (Field) selector);
      feeds
          .computeIfAbsent(indicator, i -> new ArrayList<>())
          .add(() -> engine.subscriptionManager().removeIndicator(symbol, indicator));
    } else {
      register(symbol, indicator, consolidators.create(symbol, size, tickType, null), selector);
    }
  }

  private boolean canBeFedDirectly(
      SubscriptionDataConfig config, Indicator indicator, ToDoubleFunction<BaseData> selector) {
    return config.type() == TradeBar.class
        && config.equals(
            engine.subscriptionManager().subscriptionDataConfigs(config.symbol()).getFirst())
        && (selector == null || selector instanceof Field)
        && indicator.takesPrimitives()
        && indicator.inputType() != IndicatorInput.DATA;
  }

  /// Quotes where the field is one of quotes, trades for all indicators of bars, else either.
  private static TickType tickType(Indicator indicator, ToDoubleFunction<BaseData> selector) {
    Class<? extends BaseData> type =
        indicator.inputType() == IndicatorInput.VALUE ? type(selector) : TradeBar.class;
    return type == null ? null : ConsolidatorWords.tickType(type);
  }

  /// The kind of data that a field needs, or null for any.
  static Class<? extends BaseData> type(ToDoubleFunction<BaseData> selector) {
    if (!(selector instanceof Field field)) {
      return null;
    }
    return switch (field) {
      case VOLUME -> TradeBar.class;
      case BID_OPEN, BID_HIGH, BID_LOW, BID_CLOSE, BID_PRICE -> QuoteBar.class;
      case ASK_OPEN, ASK_HIGH, ASK_LOW, ASK_CLOSE, ASK_PRICE -> QuoteBar.class;
      default -> null;
    };
  }

  /// Feeds an indicator with what a consolidator makes.
  void register(
      Symbol symbol,
      Indicator indicator,
      DataConsolidator consolidator,
      ToDoubleFunction<BaseData> selector) {
    requireFitting(symbol, indicator, consolidator);
    engine.subscriptionManager().addConsolidator(symbol, consolidator, null);
    feeds
        .computeIfAbsent(indicator, i -> new ArrayList<>())
        .add(() -> engine.subscriptionManager().removeConsolidator(symbol, consolidator));
    consolidator.onDataConsolidated((sender, bar) -> update(indicator, bar, selector));
  }

  /// Feeds an indicator of bars with what a function makes of consolidated data.
  void registerMapped(
      Symbol symbol,
      Indicator indicator,
      DataConsolidator consolidator,
      Function<BaseData, ? extends BaseData> selector) {
    engine.subscriptionManager().addConsolidator(symbol, consolidator, null);
    feeds
        .computeIfAbsent(indicator, i -> new ArrayList<>())
        .add(() -> engine.subscriptionManager().removeConsolidator(symbol, consolidator));
    consolidator.onDataConsolidated((sender, bar) -> indicator.update(selector.apply(bar)));
  }

  /// Gives an indicator a datum, or what a selector takes of it.
  static void update(Indicator indicator, BaseData datum, ToDoubleFunction<BaseData> selector) {
    if (indicator.inputType() != IndicatorInput.VALUE) {
      indicator.update(datum);
    } else {
      double value = selector == null ? datum.value() : selector.applyAsDouble(datum);
      indicator.update(datum.endTimeNs(), value);
    }
  }

  private static void requireFitting(
      Symbol symbol, Indicator indicator, DataConsolidator consolidator) {
    Class<? extends BaseData> needed =
        switch (indicator.inputType()) {
          case VALUE, DATA -> BaseData.class;
          case BAR -> BaseDataBar.class;
          case TRADE_BAR -> TradeBar.class;
        };
    if (!needed.isAssignableFrom(consolidator.outputType())) {
      throw new IllegalArgumentException(
          "Type mismatch found between consolidator and indicator for symbol: %s.Consolidator outputs type %s but indicator expects input type %s"
              .formatted(
                  symbol, consolidator.outputType().getSimpleName(), needed.getSimpleName()));
    }
  }

  /// Stops feeding an indicator.
  void unregister(Indicator indicator) {
    List<Runnable> removals = feeds.remove(indicator);
    if (removals != null) {
      removals.forEach(Runnable::run);
    }
  }
}
