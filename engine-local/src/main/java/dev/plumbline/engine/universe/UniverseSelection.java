package dev.plumbline.engine.universe;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.feed.Selection;
import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.SubscriptionRequest;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Applies what universes select: starts and stops subscriptions and tells which securities came
/// and went.
///
/// Source: LEAN, `Engine/DataFeeds/UniverseSelection.cs`.
public final class UniverseSelection implements Selection {
  private final AlgorithmState state;
  private final SecurityPortfolioManager portfolio;
  private final SecurityService service;
  private final PendingRemovals pendingRemovals;
  private final Map<String, EngineUniverse> universes = new LinkedHashMap<>(); // only ever grows
  private EngineUniverse[] asked = {};
  private final List<Security> added = new ArrayList<>();
  private final List<Security> removed = new ArrayList<>();
  private DataManager manager;
  private LongConsumer pulse = utcNs -> {};
  private Consumer<SubscriptionDataConfig> forgotten = config -> {};
  private SubscriptionRequest benchmark;
  private int selections;

  /// A selection of the securities of one run.
  public UniverseSelection(
      AlgorithmState state, SecurityPortfolioManager portfolio, SecurityService service) {
    this.service = service;
    this.state = state;
    this.portfolio = portfolio;
    this.pendingRemovals = new PendingRemovals(portfolio);
  }

  /// Says where subscriptions are started, and who moves the clock before a selection.
  public void connect(DataManager dataManager, LongConsumer timePulse) {
    manager = dataManager;
    pulse = timePulse;
  }

  /// The engine's own subscription of the benchmark, to be started after the first selection from
  /// the trading day before it, so that the benchmark has a price.
  public void setBenchmark(SubscriptionRequest request) {
    benchmark = request;
  }

  /// Says who hears of configurations that are followed no more.
  void onForgotten(Consumer<SubscriptionDataConfig> listener) {
    forgotten = listener;
  }

  UserDefinedUniverse universe(SecurityType type, String market) {
    UserDefinedUniverse candidate = new UserDefinedUniverse(type, market);
    return (UserDefinedUniverse) universes.computeIfAbsent(candidate.name(), n -> candidate);
  }

  /// Follows a universe; one of the same name stays.
  void add(EngineUniverse universe) {
    universes.putIfAbsent(universe.name(), universe);
  }

  Iterable<EngineUniverse> universes() {
    return universes.values();
  }

  /// Lets go of a security that was delisted.
  public void removeDelisted(Security security) {
    for (EngineUniverse universe : universes.values()) {
      if (universe instanceof UserDefinedUniverse own
          && own.contains(security.symbol())
          && own.remove(security.symbol())) {
        own.trigger(portfolio.securities().utcNs());
      }
    }
  }

  @Override
  public long nextSelectionUtcNs() {
    if (asked.length != universes.size()) {
      asked = universes.values().toArray(EngineUniverse[]::new);
    }
    long next = Nanos.MAX;
    for (EngineUniverse universe : asked) {
      next = Math.min(next, universe.triggerUtcNs());
    }
    return next;
  }

  @Override
  public void timePulse(long utcNs) {
    pulse.accept(utcNs);
  }

  @Override
  public int selectionPoints() {
    return selections;
  }

  @Override
  public SecurityChanges select(long utcNs) {
    selections = 0;
    SecurityChanges changes = SecurityChanges.NONE;
    for (EngineUniverse universe : List.copyOf(universes.values())) {
      if (universe.triggerUtcNs() <= utcNs) {
        selections += universe.triggered();
        if (utcNs <= state.endUtcNs()) {
          changes = changes.plus(apply(universe, utcNs));
        }
      }
    }
    return changes;
  }

  private SecurityChanges apply(EngineUniverse universe, long utcNs) {
    Set<Symbol> selected = universe.selected();
    pendingRemovals.check(selected).forEach(security -> remove(universe, security));
    for (Security member : universe.members()) {
      if (!selected.contains(member.symbol()) && universe.canRemove(member, utcNs)) {
        if (!member.isDelisted() && !pendingRemovals.contains(member)) {
          removed.add(member);
        }
        if (pendingRemovals.tryRemove(member)) {
          remove(universe, member);
        }
      }
    }
    for (Symbol symbol : selected) {
      if (!universe.contains(symbol)) {
        add(universe, symbol, utcNs);
      }
    }
    return flush();
  }

  private void add(EngineUniverse universe, Symbol symbol, long utcNs) {
    Security security = security(universe, symbol);
    boolean subscribed = false;
    boolean fresh = false;
    for (SubscriptionDataConfig config : universe.configs(symbol)) {
      SubscriptionRequest request = request(security, config, utcNs);
      if (!security.subscriptions().contains(config)) {
        security.addData(config);
      }
      fresh = manager.add(request);
      subscribed = true;
    }
    if (subscribed && universe.addMember(security, utcNs) && fresh) {
      added.add(security);
    }
  }

  private Security security(EngineUniverse universe, Symbol symbol) {
    if (portfolio.securities().containsKey(symbol)) {
      return portfolio.securities().get(symbol);
    }
    Security created = service.create(symbol, universe.configs(symbol), universe.leverage());
    portfolio.securities().add(created);
    return created;
  }

  private SubscriptionRequest request(
      Security security, SubscriptionDataConfig config, long utcNs) {
    return new SubscriptionRequest(
        config,
        security,
        security.exchange().hours(),
        utcNs,
        state.endUtcNs(),
        state.settings().dailyPreciseEndTime());
  }

  private void remove(EngineUniverse universe, Security security) {
    List<SubscriptionDataConfig> configs =
        new ArrayList<>(universe.takeRemovedConfigs(security.symbol()));
    configs.addAll(universe.configs(security.symbol()));
    universe.removeMember(security);
    for (SubscriptionDataConfig config : configs) {
      manager.remove(config);
      forgotten.accept(config);
    }
    security.reset();
    security.cache().reset();
    security.session().reset();
    portfolio.securities().remove(security.symbol());
  }

  private SecurityChanges flush() {
    SecurityChanges changes = new SecurityChanges(added, removed);
    added.clear();
    removed.clear();
    return changes;
  }

  @Override
  public boolean addPendingInternalFeeds(long utcNs) {
    if (benchmark == null) {
      return false;
    }
    SubscriptionRequest request = benchmark.startingAt(benchmark.dayBeforeUtcNs(utcNs));
    benchmark = null;
    return manager.add(request);
  }

  /// The members of all universes.
  public Map<Symbol, Security> activeSecurities() {
    Map<Symbol, Security> active = new LinkedHashMap<>();
    for (EngineUniverse universe : universes()) {
      for (Security member : universe.members()) {
        active.put(member.symbol(), member);
      }
    }
    return active;
  }

  @Override
  public SecurityChanges delisted(Subscription subscription) {
    Security security =
        portfolio
            .securities()
            .tryGetValue(subscription.config().symbol())
            .filter(s -> !s.isDelisted())
            .orElse(null);
    if (security == null) {
      return SecurityChanges.NONE;
    }
    security.setIsDelisted(true);
    security.reset();
    portfolio.securities().remove(security.symbol());
    if (pendingRemovals.contains(security)) {
      return SecurityChanges.NONE;
    }
    removed.add(security);
    return flush();
  }
}
