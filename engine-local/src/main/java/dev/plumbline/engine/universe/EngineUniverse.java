package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CustomDataUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A universe that is followed: its rule, its feed, and what is subscribed for it.
///
/// Source: LEAN, `GetSubscriptionRequests` of `Common/Data/UniverseSelection/Universe.cs`,
/// `UserDefinedUniverse.cs`, and of `Algorithm/Selection/{ManualUniverse, CustomUniverse}.cs`.
final class EngineUniverse {
  /// Those of finer resolution select first, then by identifier.
  static final Comparator<EngineUniverse> ORDER =
      (a, b) -> {
        int byResolution = a.resolution().compareTo(b.resolution());
        return byResolution != 0
            ? byResolution
            : a.rule.symbol().id().compareTo(b.rule.symbol().id());
      };

  /// What an author's subscriptions are looked up and made with.
  interface Subscriber {
    /// The author's subscriptions of a symbol as a universe's settings say, made where they are not
    /// there.
    List<SubscriptionDataConfig> subscribe(Symbol symbol, Universe universe);
  }

  private final Universe rule;
  private final UniverseFeed feed;
  private final Subscriber subscriber;
  private final Function<Symbol, List<SubscriptionDataConfig>> present;
  private final Set<SubscriptionDataConfig> configs = new LinkedHashSet<>();
  private final Set<SubscriptionDataConfig> removedConfigs = new LinkedHashSet<>();

  EngineUniverse(
      Universe rule,
      UniverseFeed feed,
      Subscriber subscriber,
      Function<Symbol, List<SubscriptionDataConfig>> present) {
    this.rule = rule;
    this.feed = feed;
    this.subscriber = subscriber;
    this.present = present;
  }

  Universe rule() {
    return rule;
  }

  private Resolution resolution() {
    return switch (rule) {
      case UserDefinedUniverse own -> own.resolution();
      case CustomDataUniverse custom -> custom.resolution();
      default -> Resolution.DAILY;
    };
  }

  boolean isUserDefined() {
    return rule instanceof UserDefinedUniverse;
  }

  /// The next instant at which it selects, UTC, or [Nanos#MAX].
  long triggerUtcNs() {
    return feed.utcNs();
  }

  /// Whether it selects at an instant: one that was ended does so at once, unless its feed has
  /// ended before.
  boolean isDue(long utcNs) {
    long next = feed.utcNs();
    return next <= utcNs || next != Nanos.MAX && rule.disposeRequested();
  }

  UniverseFeed.Taken take(long utcNs) {
    return feed.take(utcNs);
  }

  /// Asks a universe of securities added by hand for a selection at an instant; one that is still
  /// to come stays.
  void trigger(long utcNs) {
    if (feed instanceof TimePoints times) {
      times.restart(utcNs);
    }
  }

  /// Subscriptions that fill gaps begin anew at an instant.
  void onRestart(long utcNs) {
    if (feed instanceof TimePoints times) {
      times.beginAnew(utcNs);
    }
  }

  /// Takes a subscription in that the author made by hand; false if it is there.
  boolean add(SubscriptionDataConfig config) {
    if (rule instanceof UserDefinedUniverse own) {
      own.add(config.symbol());
    }
    return configs.add(config);
  }

  /// Lets a security go that the author named; false if it is not his to let go.
  boolean remove(Symbol symbol) {
    if (!(rule instanceof UserDefinedUniverse own)) {
      return false;
    }
    List<SubscriptionDataConfig> gone = of(configs, symbol);
    boolean listed = own.remove(symbol);
    gone.forEach(configs::remove);
    removedConfigs.addAll(gone);
    return listed || !gone.isEmpty();
  }

  private static List<SubscriptionDataConfig> of(
      Set<SubscriptionDataConfig> configs, Symbol symbol) {
    List<SubscriptionDataConfig> found = new ArrayList<>();
    for (SubscriptionDataConfig config : configs) {
      if (config.symbol().equals(symbol)) {
        found.add(config);
      }
    }
    return found;
  }

  /// What is subscribed of a security for this universe, when it comes and when it goes.
  List<SubscriptionDataConfig> configs(Symbol symbol) {
    if (!(rule instanceof UserDefinedUniverse own)) {
      return subscriber.subscribe(symbol, rule);
    }
    if (own.sharesSubscriptions()) {
      List<SubscriptionDataConfig> there = present.apply(symbol);
      if (!there.isEmpty()) {
        return there;
      }
    }
    List<SubscriptionDataConfig> mine = of(configs, symbol);
    if (!mine.isEmpty()) {
      return mine;
    }
    List<SubscriptionDataConfig> gone = of(removedConfigs, symbol);
    if (!gone.isEmpty()) {
      gone.forEach(removedConfigs::remove);
      return gone;
    }
    List<SubscriptionDataConfig> made = subscriber.subscribe(symbol, rule);
    configs.addAll(made);
    return made;
  }
}
