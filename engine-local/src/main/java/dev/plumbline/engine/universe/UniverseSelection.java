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
  private final PendingRemovals pendingRemovals;
  private final Map<String, UserDefinedUniverse> universes = new LinkedHashMap<>();
  private final List<Security> added = new ArrayList<>();
  private final List<Security> removed = new ArrayList<>();
  private DataManager manager;
  private LongConsumer pulse = utcNs -> {};
  private Consumer<SubscriptionDataConfig> forgotten = config -> {};
  private SubscriptionRequest benchmark;
  private int selections;

  /// A selection of the securities of one run.
  public UniverseSelection(AlgorithmState state, SecurityPortfolioManager portfolio) {
    this.state = state;
    this.portfolio = portfolio;
    this.pendingRemovals = new PendingRemovals(portfolio);
  }

  /// Says where subscriptions are started, and who moves the clock before a selection.
  public void connect(DataManager dataManager, LongConsumer timePulse) {
    manager = dataManager;
    pulse = timePulse;
  }

  /// The engine's own subscription of the benchmark, to be started after the first selection.
  public void setBenchmark(SubscriptionRequest request) {
    benchmark = request;
  }

  /// Says who hears of configurations that are followed no more.
  void onForgotten(Consumer<SubscriptionDataConfig> listener) {
    forgotten = listener;
  }

  UserDefinedUniverse universe(SecurityType type, String market) {
    UserDefinedUniverse candidate = new UserDefinedUniverse(type, market);
    return universes.computeIfAbsent(candidate.name(), n -> candidate);
  }

  Iterable<UserDefinedUniverse> universes() {
    return universes.values();
  }

  /// Lets go of a security that was delisted.
  public void removeDelisted(Security security) {
    for (UserDefinedUniverse universe : universes.values()) {
      if (universe.contains(security.symbol()) && universe.remove(security.symbol())) {
        universe.trigger(portfolio.securities().utcNs());
      }
    }
  }

  @Override
  public long nextSelectionUtcNs() {
    long next = Nanos.MAX;
    for (UserDefinedUniverse universe : universes.values()) {
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
    for (UserDefinedUniverse universe : List.copyOf(universes.values())) {
      if (universe.triggerUtcNs() <= utcNs) {
        universe.triggered();
        selections++;
        if (utcNs <= state.endUtcNs()) {
          changes = changes.plus(apply(universe, utcNs));
        }
      }
    }
    return changes;
  }

  private SecurityChanges apply(UserDefinedUniverse universe, long utcNs) {
    Set<Symbol> selected = universe.selected();
    pendingRemovals.check(selected).forEach(security -> remove(universe, security));
    for (Security member : universe.members()) {
      if (!selected.contains(member.symbol())) {
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

  private void add(UserDefinedUniverse universe, Symbol symbol, long utcNs) {
    Security security = portfolio.securities().get(symbol);
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
    if (subscribed && universe.addMember(security) && fresh) {
      added.add(security);
    }
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

  private void remove(UserDefinedUniverse universe, Security security) {
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
    SubscriptionRequest request = benchmark;
    benchmark = null;
    return manager.add(request);
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
