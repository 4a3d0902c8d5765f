package dev.plumbline.engine.universe;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.feed.Selection;
import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.SubscriptionRequest;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final FilteredSelection filtered;
  private final PendingRemovals pendingRemovals;
  private final UniverseManager manager = new UniverseManager();
  private final List<EngineUniverse> universes = new ArrayList<>();
  private final Map<EngineUniverse, List<BaseData>> seen = new LinkedHashMap<>();
  private final Map<EngineUniverse, Integer> counted = new HashMap<>();
  private final Map<Symbol, Security> fresh = new HashMap<>();
  private final List<Security> added = new ArrayList<>();
  private final List<Security> removed = new ArrayList<>();
  private DataManager data;
  private LongConsumer pulse = utcNs -> {};
  private Consumer<SubscriptionDataConfig> forgotten = config -> {};
  private SubscriptionRequest benchmark;
  private long seenUtcNs = Nanos.MIN;
  private int selections;

  /// A selection of the securities of one run.
  public UniverseSelection(
      AlgorithmState state, SecurityPortfolioManager portfolio, SecurityService service) {
    this.service = service;
    this.state = state;
    this.portfolio = portfolio;
    this.pendingRemovals = new PendingRemovals(portfolio);
    this.filtered = new FilteredSelection();
  }

  /// Says where subscriptions are started, and who moves the clock before a selection.
  public void connect(DataManager dataManager, LongConsumer timePulse) {
    data = dataManager;
    dataManager.onRestart(utcNs -> universes.forEach(universe -> universe.onRestart(utcNs)));
    pulse = timePulse;
  }

  /// Says where the figures of companies come from, and who is told what an author should know.
  public void connect(FilteredSelection.Companies companies, Consumer<String> debug) {
    filtered.connect(companies, debug);
  }

  /// The universes as the author sees them.
  public UniverseManager manager() {
    return manager;
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

  /// Follows a universe from now on.
  void add(EngineUniverse universe) {
    universes.add(universe);
  }

  /// The universe that follows a rule, or null.
  EngineUniverse of(Universe rule) {
    for (EngineUniverse universe : universes) {
      if (universe.rule() == rule) {
        return universe;
      }
    }
    return null;
  }

  /// Lets go of a security that was delisted.
  public void removeDelisted(Security security) {
    for (EngineUniverse universe : universes) {
      if (universe.isUserDefined()
          && universe.rule().containsMember(security.symbol())
          && universe.remove(security.symbol())) {
        universe.trigger(portfolio.securities().utcNs());
      }
    }
  }

  @Override
  public long nextSelectionUtcNs() {
    long next = Nanos.MAX;
    for (int i = 0; i < universes.size(); i++) {
      next = Math.min(next, universes.get(i).triggerUtcNs());
    }
    return next;
  }

  @Override
  public boolean isDue(long utcNs) {
    for (int i = 0; i < universes.size(); i++) {
      if (universes.get(i).isDue(utcNs)) {
        return true;
      }
    }
    return false;
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
    beginInstant(utcNs);
    selections = 0;
    List<EngineUniverse> due = new ArrayList<>();
    for (EngineUniverse universe : universes) {
      if (universe.isDue(utcNs)) {
        due.add(universe);
      }
    }
    due.sort(EngineUniverse.ORDER);
    List<UniverseFeed.Taken> taken = due.stream().map(universe -> universe.take(utcNs)).toList();
    SecurityChanges changes = SecurityChanges.NONE;
    for (int i = 0; i < due.size(); i++) {
      EngineUniverse universe = due.get(i);
      changes = changes.plus(select(universe, utcNs, taken.get(i)));
      if (universe.rule().disposeRequested()) {
        universes.remove(universe);
      }
    }
    return changes;
  }

  private void beginInstant(long utcNs) {
    if (utcNs != seenUtcNs) {
      seenUtcNs = utcNs;
      seen.clear();
      counted.clear();
      fresh.clear();
    }
  }

  private SecurityChanges select(EngineUniverse universe, long utcNs, UniverseFeed.Taken taken) {
    FilteredSelection.Result result =
        utcNs <= state.endUtcNs()
            ? filtered.select(universe.rule(), utcNs, taken)
            : new FilteredSelection.Result(Universe.UNCHANGED, taken.data(), taken.points());
    Integer before = counted.put(universe, result.points());
    selections += result.points() - (before == null ? 0 : before);
    seen.put(universe, result.data());
    return utcNs <= state.endUtcNs()
        ? apply(universe, result.selection(), utcNs)
        : SecurityChanges.NONE;
  }

  private SecurityChanges apply(EngineUniverse universe, Collection<Symbol> selection, long utcNs) {
    Universe rule = universe.rule();
    boolean changed = selection != Universe.UNCHANGED;
    if (changed) {
      rule.setSelected(selection);
    }
    pendingRemovals
        .check(rule.selected(), universe)
        .forEach(removal -> remove(removal.universe(), removal.security(), utcNs));
    if (!changed) {
      return SecurityChanges.NONE;
    }
    for (Security member : sorted(rule.members().values())) {
      if (!rule.selected().contains(member.symbol()) && rule.canRemoveMember(utcNs, member)) {
        if (!member.isDelisted() && !pendingRemovals.contains(member)) {
          removed.add(member);
        }
        if (pendingRemovals.tryRemove(universe, member)) {
          remove(universe, member, utcNs);
        }
      }
    }
    for (Symbol symbol : rule.selected()) {
      if (!rule.containsMember(symbol)) {
        add(universe, symbol, utcNs);
      }
    }
    SecurityChanges changes = flush();
    service.seed(changes.addedSecurities());
    return changes;
  }

  /// Members by kind and identifier, as they are looked through for removal.
  private static List<Security> sorted(Collection<Security> members) {
    List<Security> list = new ArrayList<>(members);
    list.sort((a, b) -> {
      int byType = a.symbol().securityType().compareTo(b.symbol().securityType());
      return byType != 0 ? byType : a.symbol().id().compareTo(b.symbol().id());
    });
    return list;
  }

  private void add(EngineUniverse universe, Symbol symbol, long utcNs) {
    Security security =
        fresh.computeIfAbsent(
            symbol,
            s -> service.create(s, List.of(), universe.rule().universeSettings().leverageExact()));
    boolean subscribed = false;
    boolean started = false;
    for (SubscriptionDataConfig config : universe.configs(symbol)) {
      SubscriptionRequest request = request(security, config, utcNs);
      if (!request.hasTradableDays()) {
        forget(universe, config);
        continue;
      }
      if (!security.subscriptions().contains(config)) {
        security.addData(config);
      }
      started = data.add(request, universe);
      subscribed = true;
    }
    if (subscribed && universe.rule().addMember(utcNs, security) && started) {
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

  private boolean forget(EngineUniverse universe, SubscriptionDataConfig config) {
    if (!data.remove(config, universe)) {
      return false;
    }
    forgotten.accept(config);
    return true;
  }

  private void remove(EngineUniverse universe, Security security, long utcNs) {
    Symbol symbol = security.symbol();
    if (universe.rule().removeMember(utcNs, security)) {
      universe.remove(symbol);
    }
    boolean active = isActive(symbol);
    for (SubscriptionDataConfig config : universe.configs(symbol)) {
      if (forget(universe, config) && !active) {
        security.reset();
        security.cache().reset();
        security.session().reset();
        portfolio.securities().remove(symbol);
      }
    }
  }

  private boolean isActive(Symbol symbol) {
    for (Universe universe : manager) {
      if (universe.containsMember(symbol)) {
        return true;
      }
    }
    return false;
  }

  private SecurityChanges flush() {
    SecurityChanges changes = new SecurityChanges(added, removed);
    added.clear();
    removed.clear();
    return changes;
  }

  /// Takes what came among the algorithm's securities, and marks what went and is in no universe
  /// any more; the first thing in a step.
  ///
  /// Source: LEAN, `Extensions.ProcessSecurityChanges`.
  public void process(SecurityChanges changes) {
    changes.addedSecurities().forEach(portfolio.securities()::add);
    for (Security security : changes.removedSecurities()) {
      if (!isActive(security.symbol())) {
        security.reset();
      }
    }
  }

  /// Keeps what universes selected from at an instant with the securities that it is about.
  public void store(long utcNs) {
    if (utcNs != seenUtcNs) {
      return;
    }
    for (List<BaseData> rows : seen.values()) {
      for (BaseData row : rows) {
        portfolio
            .securities()
            .tryGetValue(row.symbol())
            .ifPresent(security -> security.cache().storeData(row));
      }
    }
    seen.clear();
  }

  @Override
  public boolean addPendingInternalFeeds(long utcNs) {
    if (benchmark == null) {
      return false;
    }
    SubscriptionRequest request = benchmark.startingAt(benchmark.dayBeforeUtcNs(utcNs));
    benchmark = null;
    return data.add(request);
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
