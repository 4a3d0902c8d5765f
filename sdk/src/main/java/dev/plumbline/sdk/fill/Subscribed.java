package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;

/// Questions about the subscriptions of a security that decide on its fills.
final class Subscribed {
  private Subscribed() {}

  /// Whether data of a type is subscribed; the engine's own feeds count as told.
  static boolean to(Security security, Class<? extends BaseData> type, boolean withInternal) {
    List<SubscriptionDataConfig> configs = security.subscriptions();
    for (int i = 0; i < configs.size(); i++) {
      SubscriptionDataConfig config = configs.get(i);
      if (config.type() == type && (withInternal || !config.isInternalFeed())) {
        return true;
      }
    }
    return false;
  }

  /// An error if nothing is subscribed.
  static void require(Security security, boolean withInternal) {
    for (SubscriptionDataConfig config : security.subscriptions()) {
      if (withInternal || !config.isInternalFeed()) {
        return;
      }
    }
    throw FillMessages.noSubscription(security);
  }

  /// The subscribed types by their simple names, each once, as LEAN lists them in an error.
  static String types(Security security) {
    List<String> names = new ArrayList<>();
    for (SubscriptionDataConfig config : security.subscriptions()) {
      String name = config.type().getSimpleName();
      if (!config.isInternalFeed() && !names.contains(name)) {
        names.add(name);
      }
    }
    return " SubscribedTypes: [" + String.join(",", names) + "]";
  }

  /// Whether a feed of the algorithm brings data outside regular hours.
  static boolean extendedMarketHours(Security security) {
    List<SubscriptionDataConfig> configs = security.subscriptions();
    for (int i = 0; i < configs.size(); i++) {
      if (configs.get(i).extendedMarketHours() && !configs.get(i).isInternalFeed()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a feed brings data outside regular hours: of the algorithm's feeds, or of the engine's
  /// if there are no others.
  static boolean anyExtendedMarketHours(Security security) {
    require(security, true);
    boolean visible = false;
    boolean extended = false;
    boolean internalExtended = false;
    for (SubscriptionDataConfig config : security.subscriptions()) {
      if (config.isInternalFeed()) {
        internalExtended |= config.extendedMarketHours();
      } else {
        visible = true;
        extended |= config.extendedMarketHours();
      }
    }
    return visible ? extended : internalExtended;
  }

  /// Whether all of the algorithm's feeds are hourly or daily.
  static boolean onlyCoarse(Security security) {
    List<SubscriptionDataConfig> configs = security.subscriptions();
    boolean any = false;
    for (int i = 0; i < configs.size(); i++) {
      SubscriptionDataConfig config = configs.get(i);
      if (config.isInternalFeed()) {
        continue;
      }
      Resolution resolution = config.resolution();
      if (resolution != Resolution.HOUR && resolution != Resolution.DAILY) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /// The length of the shortest bar subscribed, the engine's own feeds included; 0 for ticks.
  static long shortestBarNs(Security security) {
    List<SubscriptionDataConfig> configs = security.subscriptions();
    long shortest = Resolution.DAILY.nanos();
    for (int i = 0; i < configs.size(); i++) {
      shortest = Math.min(shortest, configs.get(i).incrementNs());
    }
    return shortest;
  }

  /// Whether a market order waits for newer data instead of taking a stale price: always where all
  /// bars are hourly or daily, never with ticks, else when the data lags the order by more than one
  /// bar.
  static boolean waitsForFreshData(Security security, long dataEndUtcNs, long orderUtcNs) {
    if (onlyCoarse(security)) {
      return true;
    }
    long bar = shortestBarNs(security);
    return bar != 0 && orderUtcNs - dataEndUtcNs > bar;
  }
}
