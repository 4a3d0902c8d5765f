package dev.plumbline.engine.universe;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.algorithm.CustomDataRequest;
import dev.plumbline.sdk.algorithm.SecurityRequest;
import dev.plumbline.sdk.algorithm.SubscriptionManager;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.time.TradeBarPeriods;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The subscriptions of one run as the author asks for them; changes take effect at the end of the
/// step.
///
/// Source: LEAN, `QCAlgorithm.AddSecurity`, `AddToUserDefinedUniverse`, `OnEndOfTimeStep`.
public final class EngineSubscriptionManager implements SubscriptionManager {
  private record Pending(
      UserDefinedUniverse own, Security security, List<SubscriptionDataConfig> configs) {
    boolean isAddition() {
      return configs != null;
    }
  }

  private final AlgorithmState state;
  private final SecurityPortfolioManager portfolio;
  private final SecurityService service;
  private final UniverseSelection selection;
  private final DataManager manager;
  private final ConsolidatorScans scans;
  private final TimeKeeper clock;
  private final Map<SubscriptionDataConfig, SubscriptionDataConfig> configs = new LinkedHashMap<>();
  private final Map<Symbol, List<SubscriptionDataConfig>> bySymbol = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  /// A manager over the parts of one run.
  public EngineSubscriptionManager(
      AlgorithmState state,
      SecurityPortfolioManager portfolio,
      SecurityService service,
      UniverseSelection selection,
      DataManager manager,
      TimeKeeper clock) {
    this.state = state;
    this.portfolio = portfolio;
    this.service = service;
    this.selection = selection;
    this.manager = manager;
    this.clock = clock;
    this.scans = new ConsolidatorScans(clock);
    selection.onForgotten(this::forget);
  }

  private void forget(SubscriptionDataConfig config) {
    configs.remove(config);
    bySymbol.remove(config.symbol());
  }

  /// The consolidators' clockwork.
  public ConsolidatorScans scans() {
    return scans;
  }

  @Override
  public void addUniverse(Universe universe) {
    UniverseSettings settings =
        universe.settings() == null ? state.universeSettings() : universe.settings();
    Symbol etf = universe.etf();
    SecurityExchangeHours hours = service.database().exchangeHours(etf);
    MarketTimeZone zone = hours.timeZone();
    boolean precise = state.settings().dailyPreciseEndTime();
    long now = clock.timeInNs(zone);
    long from =
        new TradeBarPeriods(hours, Nanos.DAY, false, service.database().dataTimeZone(etf), precise)
            .startTime(now, 1);
    long[] days = Time.eachTradeableDay(hours, from, zone.toLocal(state.endUtcNs()), false);
    selection.add(
        new ConstituentUniverse(
            universe,
            settings,
            new ConstituentUniverse.Source(
                days,
                zone,
                day -> manager.source().etfConstituents(etf.market(), etf.value(), day)),
            symbol -> subscribe(request(symbol, settings))));
  }

  private static SecurityRequest request(Symbol symbol, UniverseSettings settings) {
    return new SecurityRequest(
        symbol,
        settings.resolution(),
        settings.fillForward(),
        settings.leverageExact(),
        settings.extendedMarketHours(),
        settings.dataNormalizationMode());
  }

  private List<SubscriptionDataConfig> subscribe(SecurityRequest request) {
    List<SubscriptionDataConfig> wanted = new ArrayList<>();
    for (TickType tickType : tickTypes(request.resolution())) {
      wanted.add(configs.computeIfAbsent(config(request, tickType), c -> c));
    }
    bySymbol.remove(request.symbol());
    return wanted;
  }

  @Override
  public Security addData(CustomDataRequest request) {
    Symbol symbol = request.symbol();
    if (service.database() instanceof AuthorDatabase authors) {
      authors.ensureHours(symbol, request.timeZone(), false);
    }
    MarketTimeZone zone = service.database().exchangeHours(symbol).timeZone();
    SubscriptionDataConfig config =
        new SubscriptionDataConfig(
            request.type(),
            symbol,
            request.resolution(),
            TickType.TRADE,
            service.database().dataTimeZone(symbol),
            zone,
            new SubscriptionDataConfig.Options(request.fillForward(), true, false, true, true),
            DataNormalizationMode.ADJUSTED);
    List<SubscriptionDataConfig> wanted = new ArrayList<>();
    wanted.add(configs.computeIfAbsent(config, c -> c));
    return follow(symbol, wanted, request.leverage());
  }

  @Override
  public Security addSecurity(SecurityRequest request) {
    return follow(request.symbol(), subscribe(request), request.leverage());
  }

  private Security follow(Symbol symbol, List<SubscriptionDataConfig> wanted, Decimal leverage) {
    Security security = service.create(symbol, wanted, leverage);
    portfolio.securities().add(security);
    followMode(security, wanted);
    UserDefinedUniverse universe =
        selection.universe(security.symbol().securityType(), security.symbol().market());
    pending.add(new Pending(universe, security, wanted));
    return security;
  }

  /// Takes over how the author has prices adjusted after the subscriptions were made.
  private void followMode(Security security, List<SubscriptionDataConfig> wanted) {
    wanted.replaceAll(config -> {
      for (SubscriptionDataConfig now : security.subscriptions()) {
        if (!now.equals(config)
            && config.withDataNormalizationMode(now.dataNormalizationMode()).equals(now)
            && !security.subscriptions().contains(config)) {
          configs.remove(config);
          bySymbol.remove(config.symbol());
          return configs.computeIfAbsent(now, c -> c);
        }
      }
      return config;
    });
  }

  /// Hours and days of equities are stored for trades alone.
  private static List<TickType> tickTypes(Resolution resolution) {
    return resolution == Resolution.HOUR || resolution == Resolution.DAILY
        ? List.of(TickType.TRADE)
        : List.of(TickType.TRADE, TickType.QUOTE);
  }

  private SubscriptionDataConfig config(SecurityRequest request, TickType tickType) {
    MarketTimeZone zone = service.database().exchangeHours(request.symbol()).timeZone();
    return new SubscriptionDataConfig(
        request.resolution() == Resolution.TICK
            ? Tick.class
            : tickType == TickType.QUOTE ? QuoteBar.class : TradeBar.class,
        request.symbol(),
        request.resolution(),
        tickType,
        service.database().dataTimeZone(request.symbol()),
        zone,
        new SubscriptionDataConfig.Options(
            request.fillForward(), request.extendedMarketHours(), false, false, true),
        request.dataNormalizationMode());
  }

  @Override
  public boolean removeSecurity(Symbol symbol) {
    Security security = portfolio.securities().tryGetValue(symbol).orElse(null);
    if (security == null) {
      return false;
    }
    security.reset();
    pending.removeIf(p -> p.security().symbol().equals(symbol));
    for (EngineUniverse universe : selection.universes()) {
      if (universe instanceof UserDefinedUniverse own && own.contains(symbol)) {
        pending.add(new Pending(own, security, null));
      }
    }
    return true;
  }

  /// Makes what the author asked for in this step happen; the engine's, at the end of each step.
  public void onEndOfTimeStep() {
    if (pending.isEmpty()) {
      return;
    }
    for (Pending change : pending) {
      if (change.isAddition()) {
        boolean changed = false;
        followMode(change.security(), change.configs());
        for (SubscriptionDataConfig config : change.configs()) {
          changed |= change.own().add(config);
        }
        if (changed) {
          long later = state.isLocked() ? DataManager.TICK_NS : 0;
          change.own().trigger(clock.utcNs() + later);
        }
      } else if (change.own().remove(change.security().symbol())) {
        change.own().trigger(clock.utcNs());
      }
    }
    pending.clear();
  }

  @Override
  public List<SubscriptionDataConfig> subscriptionDataConfigs(Symbol symbol) {
    return bySymbol.computeIfAbsent(
        symbol, s -> configs.keySet().stream().filter(c -> c.symbol().equals(s)).toList());
  }

  @Override
  public List<SubscriptionDataConfig> internalDataConfigs(Symbol symbol) {
    return manager.internalConfigs(symbol);
  }

  @Override
  public void addConsolidator(Symbol symbol, DataConsolidator consolidator, TickType tickType) {
    List<SubscriptionDataConfig> candidates = require(symbol);
    TickType wanted =
        tickType == null && consolidator.inputType().isInterface() ? TickType.TRADE : tickType;
    for (SubscriptionDataConfig config : candidates) {
      if (fits(config, consolidator, wanted)) {
        manager.consumers(config).add(consolidator);
        scans.add(
            consolidator, config.incrementNs(), clock.localTimeKeeper(config.exchangeTimeZone()));
        return;
      }
    }
    throw new IllegalArgumentException(
        "Type mismatch found between consolidator and symbol. Symbol: %s does not support input type: %s. Supported types: %s."
            .formatted(
                symbol.value(),
                consolidator.inputType().getSimpleName(),
                candidates.stream()
                    .map(c -> c.type().getSimpleName())
                    .collect(Collectors.joining(","))));
  }

  private static boolean fits(
      SubscriptionDataConfig config, DataConsolidator consolidator, TickType wanted) {
    return consolidator.inputType().isAssignableFrom(config.type())
        && (wanted == null
            || config.type() != Tick.class && !consolidator.inputType().isInterface()
            || config.tickType() == wanted);
  }

  private List<SubscriptionDataConfig> require(Symbol symbol) {
    List<SubscriptionDataConfig> candidates = subscriptionDataConfigs(symbol);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException(
          "Please subscribe to this symbol before adding a consolidator for it. Symbol: "
              + symbol.value());
    }
    return candidates;
  }

  @Override
  public void removeConsolidator(Symbol symbol, DataConsolidator consolidator) {
    for (SubscriptionDataConfig config : subscriptionDataConfigs(symbol)) {
      manager.consumers(config).remove(consolidator);
    }
    scans.remove(consolidator);
    consolidator.dispose();
  }

  @Override
  public void addIndicator(Symbol symbol, Indicator indicator, Field field) {
    manager.consumers(require(symbol).getFirst()).add(indicator, field);
  }

  @Override
  public void removeIndicator(Symbol symbol, Indicator indicator) {
    for (SubscriptionDataConfig config : subscriptionDataConfigs(symbol)) {
      manager.consumers(config).remove(indicator);
    }
  }
}
