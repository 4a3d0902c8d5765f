package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The running subscriptions in the order in which they are asked: by kind of security, trades
/// before quotes, then by ticker; and the resolution that fills gaps.
///
/// Source: LEAN, `Engine/DataFeeds/SubscriptionCollection.cs`.
public final class SubscriptionList {
  private static final Comparator<Subscription> ORDER =
      (a, b) -> {
        int byType =
            a.config().symbol().securityType().compareTo(b.config().symbol().securityType());
        int byTick = byType != 0 ? byType : a.config().tickType().compareTo(b.config().tickType());
        return byTick != 0 ? byTick : a.config().symbol().compareTo(b.config().symbol());
      };

  private final Map<SubscriptionDataConfig, Subscription> byConfig = new LinkedHashMap<>();
  private final List<Subscription> past = new ArrayList<>();
  private final FillForwardResolution fillForward = new FillForwardResolution(Nanos.MINUTE);
  private Subscription[] sorted = {};
  private boolean stale;
  private boolean frozen;

  /// The running subscription of a configuration, or null.
  public Subscription get(SubscriptionDataConfig config) {
    return byConfig.get(config);
  }

  FillForwardResolution fillForward() {
    return fillForward;
  }

  Subscription[] sorted() {
    if (stale) {
      stale = false;
      List<Subscription> list = new ArrayList<>(byConfig.values());
      list.sort(ORDER);
      list.addAll(past);
      sorted = list.toArray(Subscription[]::new);
    }
    return sorted;
  }

  void add(Subscription subscription) {
    byConfig.put(subscription.config(), subscription);
    stale = true;
  }

  /// Adds a subscription of the past: it keeps its place, and one of the same configuration may be
  /// there already.
  void addPast(Subscription subscription) {
    past.add(subscription);
    stale = true;
  }

  void remove(Subscription subscription) {
    if (byConfig.remove(subscription.config(), subscription) || past.remove(subscription)) {
      stale = true;
    }
  }

  void freeze(boolean value) {
    frozen = value;
  }

  /// Takes a configuration that is about to be added into account; true if the filling resolution
  /// changed.
  boolean beforeAdd(SubscriptionDataConfig added) {
    return !frozen && sets(added) && added.incrementNs() != fillForward.nanos() && update(added);
  }

  /// Takes a removal into account; true if the filling resolution changed.
  boolean afterRemove(SubscriptionDataConfig gone) {
    return !frozen
        && sets(gone)
        && gone.incrementNs() == fillForward.nanos()
        && byConfig.keySet().stream().noneMatch(c -> sets(c) && c.resolution() == gone.resolution())
        && update(null);
  }

  private boolean update(SubscriptionDataConfig added) {
    long finest = Long.MAX_VALUE;
    for (SubscriptionDataConfig config : byConfig.keySet()) {
      if (sets(config)) {
        finest = Math.min(finest, config.incrementNs());
      }
    }
    if (added != null) {
      finest = Math.min(finest, added.incrementNs());
    }
    long old = fillForward.nanos();
    fillForward.set(finest == Long.MAX_VALUE ? Nanos.MINUTE : finest);
    return fillForward.nanos() != old;
  }

  private static boolean sets(SubscriptionDataConfig config) {
    return !config.isInternalFeed() && config.resolution() != Resolution.TICK;
  }
}
