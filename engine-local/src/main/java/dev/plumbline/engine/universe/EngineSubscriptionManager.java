package dev.plumbline.engine.universe;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.feed.SharedIndicators;
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
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseManager;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import dev.plumbline.sdk.value.SharedStateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The subscriptions of one run as the author asks for them; changes take effect at the end of the
/// step.
///
/// Source: LEAN, `QCAlgorithm.AddSecurity`, `AddToUserDefinedUniverse`, `OnEndOfTimeStep`.
public final class EngineSubscriptionManager implements SubscriptionManager {
  private record Pending(Universe own, Security security, List<SubscriptionDataConfig> configs) {
    boolean isAddition() {
      return configs != null;
    }
  }

  private final AlgorithmState state;
  private final SecurityPortfolioManager portfolio;
  private final SecurityService service;
  private final UniverseSelection selection;
  private final DataManager manager;
  private final UniverseFeeds feeds;
  private final ConsolidatorScans scans;
  private final TimeKeeper clock;
  private final Map<SubscriptionDataConfig, SubscriptionDataConfig> configs = new LinkedHashMap<>();
  private final Map<Symbol, List<SubscriptionDataConfig>> bySymbol = new HashMap<>();
  private final Map<Symbol, CustomDataRequest> declared = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Set<Indicator> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private SharedIndicators shared;

  /// A manager over the parts of one run.
  public EngineSubscriptionManager(
      AlgorithmState state,
      SecurityPortfolioManager portfolio,
      SecurityService service,
      UniverseSelection selection,
      DataManager manager,
      UniverseFeeds feeds) {
    this.feeds = feeds;
    this.state = state;
    this.portfolio = portfolio;
    this.service = service;
    this.selection = selection;
    this.manager = manager;
    this.clock = feeds.clock();
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
  public void declare(CustomDataRequest request) {
    ensureHours(request);
    declared.put(request.symbol(), request);
  }

  private List<SubscriptionDataConfig> subscribe(Symbol symbol, Universe universe) {
    CustomDataRequest custom = declared.get(symbol);
    if (custom != null) {
      return new ArrayList<>(List.of(configs.computeIfAbsent(config(custom, false), c -> c)));
    }
    UniverseSettings settings = universe.universeSettings();
    return subscribe(
        new SecurityRequest(
            symbol,
            settings.resolution(),
            settings.fillForward(),
            settings.leverageExact(),
            settings.extendedMarketHours(),
            settings.dataNormalizationMode()));
  }

  private List<SubscriptionDataConfig> subscribe(SecurityRequest request) {
    List<SubscriptionDataConfig> wanted = new ArrayList<>();
    for (TickType tickType : tickTypes(request)) {
      wanted.add(configs.computeIfAbsent(config(request, tickType), c -> c));
    }
    bySymbol.remove(request.symbol());
    return wanted;
  }

  @Override
  public Security addData(CustomDataRequest request) {
    ensureHours(request);
    List<SubscriptionDataConfig> wanted = new ArrayList<>();
    wanted.add(configs.computeIfAbsent(config(request, true), c -> c));
    SecurityRequest asked =
        new SecurityRequest(
            request.symbol(),
            request.resolution(),
            request.fillForward(),
            request.leverage(),
            true,
            DataNormalizationMode.ADJUSTED);
    return follow(asked, wanted);
  }

  private void ensureHours(CustomDataRequest request) {
    if (service.database() instanceof AuthorDatabase authors) {
      authors.ensureHours(request.symbol(), request.timeZone(), false);
    }
  }

  private SubscriptionDataConfig config(CustomDataRequest request, boolean extendedHours) {
    Symbol symbol = request.symbol();
    return new SubscriptionDataConfig(
        request.type(),
        symbol,
        request.resolution(),
        TickType.TRADE,
        service.database().dataTimeZone(symbol),
        service.database().exchangeHours(symbol).timeZone(),
        new SubscriptionDataConfig.Options(request.fillForward(), extendedHours, false, true, true),
        DataNormalizationMode.ADJUSTED);
  }

  @Override
  public Security addSecurity(SecurityRequest request) {
    return follow(request, subscribe(request));
  }

  private Security follow(SecurityRequest request, List<SubscriptionDataConfig> wanted) {
    Security security = service.create(request.symbol(), wanted, request.leverage());
    portfolio.securities().addByHand(security);
    followMode(security, wanted);
    pending.add(new Pending(universeByHand(request, security), security, wanted));
    return security;
  }

  private Universe universeByHand(SecurityRequest request, Security security) {
    UniverseSettings settings =
        new UniverseSettings(
            request.resolution(),
            security.leverageExact(),
            request.fillForward(),
            request.extendedMarketHours(),
            Duration.ZERO);
    Universe candidate =
        UserDefinedUniverse.byHand(
            request.symbol().securityType(), request.symbol().market(), settings);
    UniverseManager universes = selection.manager();
    universes.add(candidate);
    return universes.get(candidate.symbol());
  }

  /// Takes over how the author has prices adjusted after the subscriptions were made.
  private void followMode(Security security, List<SubscriptionDataConfig> wanted) {
    wanted.replaceAll(config -> {
      for (SubscriptionDataConfig now : security.subscriptions()) {
        if (!now.equals(config)
            && config.withDataNormalizationMode(now.dataNormalizationMode()).equals(now)
            && !security.subscriptions().contains(config)) {
          forget(config);
          return configs.computeIfAbsent(now, c -> c);
        }
      }
      return config;
    });
  }

  /// Hours and days of equities are stored for trades alone, and indices are not quoted.
  private static List<TickType> tickTypes(SecurityRequest request) {
    Resolution resolution = request.resolution();
    return request.symbol().securityType() == SecurityType.INDEX
            || resolution == Resolution.HOUR
            || resolution == Resolution.DAILY
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
    for (Universe universe : selection.manager()) {
      if (universe instanceof UserDefinedUniverse && universe.containsMember(symbol)) {
        pending.add(new Pending(universe, security, null));
      }
    }
    return true;
  }

  /// Makes what the author asked for in this step happen; the engine's, at the end of each step.
  public void onEndOfTimeStep() {
    List<Universe> fresh = selection.manager().takePending();
    if (pending.isEmpty() && fresh.isEmpty()) {
      return;
    }
    for (Universe universe : fresh) {
      selection.add(
          new EngineUniverse(
              universe, feeds.feed(universe), this::subscribe, this::subscriptionDataConfigs));
    }
    for (Pending change : pending) {
      EngineUniverse universe = selection.of(change.own());
      if (universe != null) {
        apply(change, universe);
      }
    }
    pending.clear();
  }

  private void apply(Pending change, EngineUniverse universe) {
    if (change.isAddition()) {
      boolean changed = false;
      followMode(change.security(), change.configs());
      for (SubscriptionDataConfig config : change.configs()) {
        changed |= universe.add(config);
      }
      if (changed) {
        long later = state.isLocked() ? DataManager.TICK_NS : 0;
        universe.trigger(clock.utcNs() + later);
      }
    } else if (universe.remove(change.security().symbol())) {
      universe.trigger(clock.utcNs());
    }
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

  /// Shares indicators with other runs; null for none.
  public void share(SharedIndicators with) {
    shared = with;
  }

  /// Whether the author asked for changes that have not taken effect.
  public boolean hasPendingChanges() {
    return !pending.isEmpty();
  }

  @Override
  public <I extends Indicator> I common(Symbol symbol, Field field, I fresh) {
    return shared == null ? fresh : shared.instead(require(symbol).getFirst(), field, fresh);
  }

  @Override
  public int consolidatorCount() {
    return configs.keySet().stream().mapToInt(config -> manager.consumers(config).count()).sum();
  }

  @Override
  public void addIndicator(Symbol symbol, Indicator indicator, Field field) {
    if (shared != null && shared.contains(indicator)) {
      if (!taken.add(indicator)) {
        throw new SharedStateException("the indicator " + indicator.name());
      }
      return;
    }
    manager.consumers(require(symbol).getFirst()).add(indicator, field);
  }

  @Override
  public void removeIndicator(Symbol symbol, Indicator indicator) {
    if (shared != null && shared.contains(indicator)) {
      throw new SharedStateException("the indicator " + indicator.name());
    }
    for (SubscriptionDataConfig config : subscriptionDataConfigs(symbol)) {
      manager.consumers(config).remove(indicator);
    }
  }
}
