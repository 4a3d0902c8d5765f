package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.BaseDataConsolidator;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.IdentityDataConsolidator;
import dev.plumbline.sdk.consolidator.MarketHourAwareConsolidator;
import dev.plumbline.sdk.consolidator.QuoteBarConsolidator;
import dev.plumbline.sdk.consolidator.RangeConsolidator;
import dev.plumbline.sdk.consolidator.RenkoConsolidator;
import dev.plumbline.sdk.consolidator.TickConsolidator;
import dev.plumbline.sdk.consolidator.TickQuoteBarConsolidator;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.consolidator.VolumeRenkoConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.VolumeRenkoBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/// Longer bars out of shorter data.
///
/// Source: LEAN, `QCAlgorithm.Consolidate`, `ResolveConsolidator`, `CreateConsolidator`.
final class ConsolidatorWords {
  /// How long bars are to be: one of the three, or none for what is followed.
  record BarSize(Resolution resolution, Duration period, LongFunction<CalendarInfo> calendar) {
    static final BarSize SAME = new BarSize(null, null, null);

    static BarSize of(Resolution resolution) {
      return new BarSize(resolution, null, null);
    }

    static BarSize of(Duration period) {
      return new BarSize(null, period, null);
    }

    static BarSize of(LongFunction<CalendarInfo> calendar) {
      return new BarSize(null, null, calendar);
    }

    /// Whether this is what a subscription gives already.
    boolean isOf(SubscriptionDataConfig config) {
      if (calendar != null) {
        return false;
      }
      if (resolution != null) {
        return resolution == config.resolution();
      }
      return period == null || period.toNanos() == config.incrementNs();
    }
  }

  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final SecurityWords securities;
  private boolean saidExtendedHours;

  ConsolidatorWords(AlgorithmEngine engine, AuthorLog log, SecurityWords securities) {
    this.engine = engine;
    this.log = log;
    this.securities = securities;
  }

  /// The subscription that a consolidator or an indicator of a security is fed from; a security
  /// that is not followed is added.
  ///
  /// @param tickType trades or quotes, or null for either
  SubscriptionDataConfig subscription(Symbol symbol, TickType tickType) {
    SubscriptionDataConfig found = find(symbol, tickType);
    if (found == null && !symbol.isCanonical() && !symbol.hasUnderlying()) {
      securities.add(symbol, SecurityDetails.DEFAULT);
      found = find(symbol, tickType);
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "Please register to receive data for symbol '%s' using the AddSecurity() function."
              .formatted(symbol));
    }
    return found;
  }

  private SubscriptionDataConfig find(Symbol symbol, TickType tickType) {
    List<SubscriptionDataConfig> configs =
        engine.subscriptionManager().subscriptionDataConfigs(symbol).stream()
            .sorted(
                Comparator.comparing(SubscriptionDataConfig::isCustomData)
                    .thenComparing(SubscriptionDataConfig::tickType))
            .toList();
    for (SubscriptionDataConfig config : configs) {
      if (tickType == null || config.tickType() == tickType) {
        return config;
      }
    }
    return configs.isEmpty() ? null : configs.getFirst();
  }

  /// Trades or quotes, as a kind of data says; null for kinds that do not say (LEAN's abstract
  /// types).
  static TickType tickType(Class<? extends BaseData> type) {
    if (type == QuoteBar.class) {
      return TickType.QUOTE;
    }
    return type.isInterface() || Modifier.isAbstract(type.getModifiers()) ? null : TickType.TRADE;
  }

  /// A consolidator that turns what is followed into bars of a length.
  ///
  /// @param output the kind of data that somebody waits for, or null for any
  DataConsolidator create(
      Symbol symbol, BarSize size, TickType tickType, Class<? extends BaseData> output) {
    SubscriptionDataConfig config = subscription(symbol, tickType);
    requireFinerData(symbol, size, config);
    DataConsolidator consolidator =
        size.isOf(config) ? identity(config.type()) : longer(symbol, size, config);
    if (output != null && !output.isAssignableFrom(consolidator.outputType())) {
      throw new IllegalArgumentException(
          "Unable to consolidate with the specified handler because the consolidator's output type is %s but the handler's input type is %s."
              .formatted(consolidator.outputType().getSimpleName(), output.getSimpleName()));
    }
    return consolidator;
  }

  private static void requireFinerData(Symbol symbol, BarSize size, SubscriptionDataConfig config) {
    boolean tooShort =
        size.period() != null && size.period().toNanos() < config.incrementNs()
            || size.resolution() != null && size.resolution().isFinerThan(config.resolution());
    if (tooShort) {
      throw new IllegalArgumentException(
          "Unable to create %s consolidator because %s is registered for %s data. Consolidators require higher resolution data to produce lower resolution data."
              .formatted(symbol, symbol, config.resolution().text()));
    }
  }

  private DataConsolidator longer(Symbol symbol, BarSize size, SubscriptionDataConfig config) {
    if (size.calendar() != null) {
      return byCalendar(size.calendar(), config);
    }
    if (size.resolution() == Resolution.DAILY) {
      return daily(symbol, config);
    }
    Duration period = size.resolution() == null ? size.period() : size.resolution().toDuration();
    return byPeriod(period, config.type(), config.tickType());
  }

  private DataConsolidator daily(Symbol symbol, SubscriptionDataConfig config) {
    AlgorithmSettings settings = engine.state().settings();
    boolean extended = settings.dailyConsolidationUseExtendedMarketHours();
    if (config.extendedMarketHours() && !extended && !saidExtendedHours) {
      log.debug(
          "Warning: The subscription for %s has ExtendedMarketHours=true, but Settings.DailyConsolidationUseExtendedMarketHours=false. Daily consolidations will exclude extended market hours. Enable algorithm.Settings.DailyConsolidationUseExtendedMarketHours to include them."
              .formatted(symbol));
      saidExtendedHours = true;
    }
    return new MarketHourAwareConsolidator(
        settings.dailyPreciseEndTime(),
        Resolution.DAILY,
        config.type(),
        config.tickType(),
        extended && config.extendedMarketHours(),
        engine.exchangeHours(symbol));
  }

  private static DataConsolidator identity(Class<? extends BaseData> type) {
    if (type == TradeBar.class || type == QuoteBar.class || type == Tick.class) {
      return new IdentityDataConsolidator<>(type);
    }
    return new IdentityDataConsolidator<>(BaseData.class);
  }

  private static DataConsolidator byPeriod(
      Duration period, Class<? extends BaseData> type, TickType tickType) {
    if (period.isZero()) {
      return identity(type);
    }
    if (type == TradeBar.class) {
      return new TradeBarConsolidator(period);
    }
    if (type == QuoteBar.class) {
      return new QuoteBarConsolidator(period);
    }
    if (type == Tick.class) {
      return tickType == TickType.QUOTE
          ? new TickQuoteBarConsolidator(period)
          : new TickConsolidator(period);
    }
    return new BaseDataConsolidator(period);
  }

  private static DataConsolidator byCalendar(
      LongFunction<CalendarInfo> calendar, SubscriptionDataConfig config) {
    if (config.type() == TradeBar.class) {
      return new TradeBarConsolidator(calendar);
    }
    if (config.type() == QuoteBar.class) {
      return new QuoteBarConsolidator(calendar);
    }
    if (config.type() == Tick.class) {
      return config.tickType() == TickType.QUOTE
          ? new TickQuoteBarConsolidator(calendar)
          : new TickConsolidator(calendar);
    }
    return new BaseDataConsolidator(calendar);
  }

  /// Calls a handler with bars of a length.
  <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, BarSize size, TickType tickType, Consumer<T> handler) {
    DataConsolidator consolidator = create(symbol, size, tickType, type);
    return handled(type, symbol, consolidator, tickType, handler);
  }

  /// Calls a handler with bars of a size: the height of Renko and range bars, the number of data of
  /// others.
  <T extends BaseData> DataConsolidator consolidate(
      Class<T> type, Symbol symbol, Decimal size, TickType tickType, Consumer<T> handler) {
    return handled(type, symbol, bySize(type, symbol, size, tickType), tickType, handler);
  }

  private DataConsolidator bySize(
      Class<? extends BaseData> type, Symbol symbol, Decimal size, TickType tickType) {
    SubscriptionDataConfig config = subscription(symbol, null);
    if (type == VolumeRenkoBar.class) {
      return new VolumeRenkoConsolidator(size);
    }
    if (type == RenkoBar.class) {
      return new RenkoConsolidator(size);
    }
    if (type == RangeBar.class) {
      return new RangeConsolidator(
          size.intValue(),
          engine.securities().get(symbol).symbolProperties().minimumPriceVariationExact());
    }
    if (config.resolution() == Resolution.TICK) {
      return tickType == TickType.QUOTE
          ? new TickQuoteBarConsolidator(size.intValue())
          : new TickConsolidator(size.intValue());
    }
    if (type == TradeBar.class) {
      return new TradeBarConsolidator(size.intValue());
    }
    if (type == QuoteBar.class) {
      return new QuoteBarConsolidator(size.intValue());
    }
    return new BaseDataConsolidator(size.intValue());
  }

  private <T extends BaseData> DataConsolidator handled(
      Class<T> type,
      Symbol symbol,
      DataConsolidator consolidator,
      TickType tickType,
      Consumer<T> handler) {
    if (handler != null) {
      consolidator.onDataConsolidated((sender, bar) -> handler.accept(type.cast(bar)));
      engine.subscriptionManager().addConsolidator(symbol, consolidator, tickType);
    }
    return consolidator;
  }
}
