package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// Starts and stops subscriptions, and restarts those that fill gaps when the filling resolution
/// changes.
///
/// Source of the name and the rules: LEAN, `Engine/DataFeeds/DataManager.cs`.
public final class DataManager {
  /// LEAN's smallest step of time, 100 nanoseconds: a restarted subscription begins that much
  /// later.
  public static final long TICK_NS = 100;

  private final SubscriptionList list = new SubscriptionList();
  private final SubscriptionFactory factory;
  private final Map<SubscriptionDataConfig, DataConsumers> consumers = new HashMap<>();
  private final Map<SubscriptionDataConfig, Set<Object>> owners = new HashMap<>();
  private LongConsumer restarted = utcNs -> {};
  private final LongSupplier utcNow;
  private final BooleanSupplier locked;
  private final WarmUpPhase warmUp;
  private long liveUtcNs = Nanos.MIN;

  /// A manager over a factory, with the algorithm's present, whether its initialisation is over,
  /// and its warm-up.
  public DataManager(
      SubscriptionFactory factory,
      LongSupplier utcNow,
      BooleanSupplier locked,
      WarmUpPhase warmUp) {
    this.warmUp = warmUp;
    this.factory = factory;
    this.utcNow = utcNow;
    this.locked = locked;
  }

  /// Says who hears that the subscriptions that fill gaps begin anew, and when.
  public void onRestart(LongConsumer listener) {
    restarted = listener;
  }

  /// Where the data comes from.
  public MarketDataSource source() {
    return factory.source();
  }

  /// The running subscriptions.
  public SubscriptionList subscriptions() {
    return list;
  }

  /// The engine's own running subscriptions of a security.
  public List<SubscriptionDataConfig> internalConfigs(Symbol symbol) {
    List<SubscriptionDataConfig> configs = new ArrayList<>();
    for (Subscription running : list.sorted()) {
      if (running.config().isInternalFeed() && running.config().symbol().equals(symbol)) {
        configs.add(running.config());
      }
    }
    return configs;
  }

  /// What is fed from a configuration's data; kept when its subscription is restarted.
  public DataConsumers consumers(SubscriptionDataConfig config) {
    return consumers.computeIfAbsent(config, c -> new DataConsumers());
  }

  /// Starts a subscription for someone; if it is running already, it gets one more owner, and this
  /// gives false.
  public boolean add(SubscriptionRequest request, Object owner) {
    Set<Object> owned = owners.computeIfAbsent(request.config(), c -> new HashSet<>());
    owned.add(owner);
    return add(request);
  }

  /// Starts a subscription; false if it was running already.
  public boolean add(SubscriptionRequest request) {
    Subscription running = list.get(request.config());
    if (running != null) {
      if (!running.ended()) {
        return request.config().isInternalFeed();
      }
      list.remove(running);
    }
    boolean fills = request.config().fillDataForward();
    boolean changed = fills && list.beforeAdd(request.config());
    if (changed) {
      restart();
    }
    list.add(create(request));
    if (!fills && list.beforeAdd(request.config())) {
      restart();
    }
    return true;
  }

  /// From now on subscriptions read the past up to an instant, and stay when it is over: what comes
  /// after is given to them as it happens.
  public void goLive(long startUtcNs) {
    liveUtcNs = startUtcNs;
  }

  private Subscription create(SubscriptionRequest request) {
    DataConsumers fed = consumers(request.config());
    if (liveUtcNs != Nanos.MIN) {
      return factory.createLive(request, warmUp, list.fillForward(), fed, liveUtcNs);
    }
    return warmUp.isWarmingUp()
        ? factory.create(request, warmUp, list.fillForward(), fed)
        : factory.create(request, list.fillForward(), fed);
  }

  /// Starts a subscription of the past, whose gaps are filled at a resolution of its own, or not at
  /// all.
  public void addHistory(SubscriptionRequest request, Resolution fillForward) {
    FillForwardResolution own =
        new FillForwardResolution(
            fillForward == null ? request.config().incrementNs() : fillForward.nanos());
    list.addPast(factory.createHistory(request, own));
  }

  /// Takes an owner from a subscription and stops it if that was the last one; false if others go
  /// on with it.
  public boolean remove(SubscriptionDataConfig config, Object owner) {
    Set<Object> owned = owners.get(config);
    if (owned != null) {
      owned.remove(owner);
      if (!owned.isEmpty() && list.get(config) != null) {
        return false;
      }
      owners.remove(config);
    }
    remove(config);
    return true;
  }

  /// Stops a subscription; false if it was not running.
  public boolean remove(SubscriptionDataConfig config) {
    Subscription running = list.get(config);
    if (running == null) {
      return false;
    }
    list.remove(running);
    running.remove();
    if (list.afterRemove(config)) {
      restart();
    }
    return true;
  }

  /// Takes a subscription that has come to its end off the list; gaps of the others are filled as
  /// before.
  void finished(Subscription subscription) {
    if (liveUtcNs != Nanos.MIN && !subscription.isRemoved()) {
      return;
    }
    owners.remove(subscription.config());
    list.remove(subscription);
  }

  private void restart() {
    if (liveUtcNs != Nanos.MIN && utcNow.getAsLong() >= liveUtcNs) {
      return;
    }
    List<SubscriptionRequest> requests = new ArrayList<>();
    for (Subscription running : list.sorted()) {
      if (running.config().fillDataForward() && running.config().resolution() != Resolution.TICK) {
        requests.add(running.request());
      }
    }
    list.freeze(true);
    for (SubscriptionRequest request : requests) {
      remove(request.config());
    }
    for (SubscriptionRequest request : requests) {
      long now = utcNow.getAsLong();
      long start = locked.getAsBoolean() ? now : Math.min(now, request.startUtcNs());
      add(request.startingAt(Math.addExact(Math.max(start, Nanos.MIN), TICK_NS)));
    }
    list.freeze(false);
    restarted.accept(utcNow.getAsLong() + TICK_NS);
  }
}
