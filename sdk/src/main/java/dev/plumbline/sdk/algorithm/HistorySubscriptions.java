package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of a security's subscriptions a look into its past is made of.
///
/// Source: LEAN, `QCAlgorithm.GetMatchingSubscriptions` and `GetResolution`. Quotes come before
/// trades, coarser subscriptions before finer ones.
final class HistorySubscriptions {
  private static final Comparator<SubscriptionDataConfig> COARSE_THEN_QUOTES =
      Comparator.comparing(SubscriptionDataConfig::resolution)
          .reversed()
          .thenComparing(Comparator.comparing(SubscriptionDataConfig::tickType).reversed());

  private final AlgorithmEngine engine;

  HistorySubscriptions(AlgorithmEngine engine) {
    this.engine = engine;
  }

  /// The subscriptions, made up where the author follows the security in another way.
  ///
  /// @param type the kind of data wanted, or null for all
  /// @param resolution the resolution wanted, or null for that of each subscription
  /// @param withInternal whether the engine's own subscriptions count beside the author's; where
  ///   the author has none they always count
  List<SubscriptionDataConfig> matching(
      Symbol symbol, Class<? extends BaseData> type, Resolution resolution, boolean withInternal) {
    List<SubscriptionDataConfig> fitting =
        fitting(engine.subscriptionManager().subscriptionDataConfigs(symbol), type);
    if (withInternal || fitting.isEmpty()) {
      fitting.addAll(fitting(engine.subscriptionManager().internalDataConfigs(symbol), type));
    }
    if (fitting.isEmpty()) {
      return madeUp(symbol, type, resolution(symbol, resolution, type));
    }
    return resolution == null || symbol.securityType() != SecurityType.EQUITY
        ? fitting
        : equities(fitting, type, resolution);
  }

  private static List<SubscriptionDataConfig> fitting(
      List<SubscriptionDataConfig> configs, Class<? extends BaseData> type) {
    List<SubscriptionDataConfig> fitting = new ArrayList<>();
    for (SubscriptionDataConfig config : configs) {
      if (type == Tick.class) {
        fitting.add(asTicks(config));
      } else if (type == null || type.isAssignableFrom(config.type())) {
        fitting.add(config);
      }
    }
    fitting.sort(COARSE_THEN_QUOTES);
    return fitting;
  }

  /// Hours and days of equities are stored for trades alone; finer data for quotes too.
  private static List<SubscriptionDataConfig> equities(
      List<SubscriptionDataConfig> fitting, Class<? extends BaseData> type, Resolution resolution) {
    if (resolution == Resolution.HOUR || resolution == Resolution.DAILY) {
      return fitting.stream().filter(config -> config.tickType() != TickType.QUOTE).toList();
    }
    boolean quotes = fitting.stream().anyMatch(config -> config.tickType() == TickType.QUOTE);
    if ((type == null || type == Tick.class) && !quotes) {
      fitting.add(like(fitting.getFirst(), TickType.QUOTE, resolution));
      fitting.sort(Comparator.comparing(SubscriptionDataConfig::tickType).reversed());
    }
    return fitting;
  }

  /// Subscriptions as the author's other one of the security, or else the universe settings, would
  /// have them.
  private List<SubscriptionDataConfig> madeUp(
      Symbol symbol, Class<? extends BaseData> type, Resolution resolution) {
    if (type != null
        && CustomData.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())) {
      return List.of(custom(pattern(symbol), type, resolution));
    }
    List<SubscriptionDataConfig> made = new ArrayList<>();
    boolean tradesAlone = resolution == Resolution.HOUR || resolution == Resolution.DAILY;
    for (TickType tickType : List.of(TickType.QUOTE, TickType.TRADE)) {
      SubscriptionDataConfig config = like(pattern(symbol), tickType, resolution);
      boolean wanted = type == null || type.isAssignableFrom(config.type());
      if (wanted && !(tradesAlone && tickType == TickType.QUOTE)) {
        made.add(config);
      }
    }
    return made;
  }

  /// An author's type is read for any security, even one that is followed as something else.
  private static SubscriptionDataConfig custom(
      SubscriptionDataConfig pattern, Class<? extends BaseData> type, Resolution resolution) {
    SubscriptionDataConfig.Options options =
        new SubscriptionDataConfig.Options(
            pattern.options().fillForward(), pattern.extendedMarketHours(), false, true, true);
    return new SubscriptionDataConfig(
        type,
        pattern.symbol(),
        resolution,
        TickType.TRADE,
        pattern.dataTimeZone(),
        pattern.exchangeTimeZone(),
        options,
        pattern.dataNormalizationMode());
  }

  private SubscriptionDataConfig pattern(Symbol symbol) {
    UniverseSettings settings = engine.state().universeSettings();
    List<SubscriptionDataConfig> authors =
        engine.subscriptionManager().subscriptionDataConfigs(symbol);
    SubscriptionDataConfig followed = authors.isEmpty() ? null : authors.getFirst();
    boolean extended =
        followed == null ? settings.extendedMarketHours() : followed.extendedMarketHours();
    return new SubscriptionDataConfig(
        TradeBar.class,
        symbol,
        Resolution.MINUTE,
        TickType.TRADE,
        engine.dataTimeZone(symbol),
        engine.exchangeHours(symbol).timeZone(),
        new SubscriptionDataConfig.Options(settings.fillForward(), extended, false, false, true),
        followed == null ? settings.dataNormalizationMode() : followed.dataNormalizationMode());
  }

  private static SubscriptionDataConfig asTicks(SubscriptionDataConfig config) {
    return config.type() == Tick.class ? config : like(config, config.tickType(), Resolution.TICK);
  }

  private static SubscriptionDataConfig like(
      SubscriptionDataConfig config, TickType tickType, Resolution resolution) {
    return new SubscriptionDataConfig(
        dataType(resolution, tickType),
        config.symbol(),
        resolution,
        tickType,
        config.dataTimeZone(),
        config.exchangeTimeZone(),
        config.options(),
        config.dataNormalizationMode());
  }

  /// The class of data at a resolution (LEAN: `LeanData.GetDataType`).
  static Class<? extends BaseData> dataType(Resolution resolution, TickType tickType) {
    if (resolution == Resolution.TICK) {
      return Tick.class;
    }
    return tickType == TickType.QUOTE ? QuoteBar.class : TradeBar.class;
  }

  /// The author's subscriptions, or the engine's own where the author has none.
  private List<SubscriptionDataConfig> configs(Symbol symbol) {
    List<SubscriptionDataConfig> authors =
        engine.subscriptionManager().subscriptionDataConfigs(symbol);
    return authors.isEmpty() ? engine.subscriptionManager().internalDataConfigs(symbol) : authors;
  }

  /// The resolution wanted, or that of the finest subscription, or that of the universe settings
  /// where that is ticks and other data is wanted.
  Resolution resolution(Symbol symbol, Resolution wanted, Class<? extends BaseData> type) {
    if (wanted != null) {
      return wanted;
    }
    Resolution finest = null;
    for (SubscriptionDataConfig config : configs(symbol)) {
      if (finest == null || config.resolution().isFinerThan(finest)) {
        finest = config.resolution();
      }
    }
    boolean barsOfTicks =
        finest == Resolution.TICK && (type == TradeBar.class || type == QuoteBar.class);
    return finest == null || barsOfTicks ? engine.state().universeSettings().resolution() : finest;
  }
}
