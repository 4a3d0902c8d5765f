package dev.plumbline.engine.feed;

import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The live data of all subscriptions, in the order in which they are told; found by security, so
/// that a thousand bars do not each look at a thousand subscriptions.
final class LiveRows {
  private final SubscriptionList subscriptions;
  private final Map<Subscription, LiveSeries> known = new LinkedHashMap<>();
  private final List<LiveSeries> rows = new ArrayList<>();
  private final Map<Symbol, List<LiveSeries>> bySymbol = new HashMap<>();
  private final Map<LiveChannel, Map<Symbol, Boolean>> followed = new EnumMap<>(LiveChannel.class);
  private final Map<Symbol, Long> newcomers = new HashMap<>();
  private Subscription[] seen = {};
  private final Set<Market> markets = new HashSet<>();
  private boolean stale = true;
  private boolean seconds;
  private boolean ticks;

  LiveRows(SubscriptionList subscriptions) {
    this.subscriptions = subscriptions;
    for (LiveChannel channel : LiveChannel.values()) {
      followed.put(channel, new LinkedHashMap<>());
    }
  }

  /// Hours of trading that some subscriptions have.
  private record Market(SecurityExchangeHours hours, boolean extended) {}

  /// Whether nothing that is subscribed to trades in a stretch of time.
  boolean isClosed(long fromUtcNs, long toUtcNs) {
    for (Market market : markets) {
      MarketTimeZone zone = market.hours.timeZone();
      if (market.hours.isOpen(zone.toLocal(fromUtcNs), zone.toLocal(toUtcNs), market.extended)) {
        return false;
      }
    }
    return true;
  }

  /// Remembers the last data of a subscription's past.
  void remember(Subscription past) {
    LiveSeries series = series(past);
    for (int k = 0; k < past.batchSize(); k++) {
      series.remember(past.batch(k));
    }
  }

  private LiveSeries series(Subscription subscription) {
    return known.computeIfAbsent(subscription, s -> new LiveSeries(s, subscriptions.fillForward()));
  }

  /// What is followed.
  Set<Symbol> followed(LiveChannel channel) {
    return followed.get(channel).keySet();
  }

  /// The securities whose bars of a minute are waited for: those that were followed when it began,
  /// or all if there were none. Of the others a bar is told if it comes in time; whether the source
  /// followed them early enough to tell it, nobody knows.
  Set<Symbol> awaited(long startUtcNs) {
    Set<Symbol> all = followed(LiveChannel.BARS);
    if (newcomers.isEmpty()) {
      return all;
    }
    newcomers.values().removeIf(since -> since <= startUtcNs);
    newcomers.keySet().retainAll(all);
    if (newcomers.isEmpty() || newcomers.size() == all.size()) {
      return all;
    }
    Set<Symbol> awaited = new HashSet<>(all);
    awaited.removeAll(newcomers.keySet());
    return awaited;
  }

  /// Whether somebody subscribed to seconds.
  boolean hasSeconds() {
    return seconds;
  }

  /// Whether somebody subscribed to ticks.
  boolean hasTicks() {
    return ticks;
  }

  /// Whether somebody subscribed to the ticks that a datum is one of.
  boolean wantsTicks(LiveData data) {
    for (LiveSeries series : bySymbol.getOrDefault(data.symbol(), List.of())) {
      if (series.isOfTicks() && series.channel() == data.channel()) {
        return true;
      }
    }
    return false;
  }

  /// Begins an instant.
  void begin() {
    refresh();
    rows.forEach(LiveSeries::begin);
  }

  /// Takes what has come.
  void take(LiveData data) {
    refresh();
    for (LiveSeries series : bySymbol.getOrDefault(data.symbol(), List.of())) {
      series.take(data);
    }
  }

  /// Takes a bar that corrects one of before; whether anything was told of that one.
  boolean correct(LiveBar bar) {
    refresh();
    boolean late = false;
    for (LiveSeries series : bySymbol.getOrDefault(bar.symbol(), List.of())) {
      late |= series.correct(bar);
    }
    return late;
  }

  /// Tells what there is at an instant.
  ///
  /// @param ends whether bars may end there
  void tell(long utcNs, boolean ends, TimeSlice slice) {
    refresh();
    for (LiveSeries series : rows) {
      if (ends) {
        series.endPeriod(utcNs);
      }
      if (series.isTold()) {
        slice.add(series.subscription());
      }
    }
  }

  /// Follows what is subscribed to, and nothing else.
  ///
  /// @param sinceUtcNs when what is new was asked for, by the run's clock
  void follow(LiveMarket market, long sinceUtcNs) {
    if (!refresh()) {
      return;
    }
    stale = false;
    for (LiveChannel channel : LiveChannel.values()) {
      Map<Symbol, Boolean> wanted = new LinkedHashMap<>();
      for (LiveSeries series : rows) {
        if (series.channel() == channel) {
          boolean promptly =
              channel == LiveChannel.BARS || channel == LiveChannel.CUSTOM || series.isOfTicks();
          wanted.merge(series.subscription().config().symbol(), promptly, Boolean::logicalOr);
        }
      }
      if (channel == LiveChannel.BARS) {
        wanted.keySet().stream()
            .filter(symbol -> !followed(channel).contains(symbol))
            .forEach(symbol -> newcomers.put(symbol, sinceUtcNs));
      }
      follow(market, channel, wanted, sinceUtcNs);
    }
  }

  /// Waits for all that is followed, in the present minute too.
  void awaitAll() {
    newcomers.clear();
  }

  private void follow(
      LiveMarket market, LiveChannel channel, Map<Symbol, Boolean> wanted, long sinceUtcNs) {
    Map<Symbol, Boolean> now = followed.get(channel);
    wanted.forEach((symbol, promptly) -> {
      if (!promptly.equals(now.put(symbol, promptly))) {
        market.follow(symbol, channel, promptly, sinceUtcNs);
      }
    });
    for (Symbol symbol : List.copyOf(now.keySet())) {
      if (!wanted.containsKey(symbol)) {
        now.remove(symbol);
        market.unfollow(symbol, channel);
      }
    }
  }

  /// Takes note of subscriptions that came and went; whether there were any since they were
  /// followed.
  private boolean refresh() {
    Subscription[] sorted = subscriptions.sorted();
    if (sorted != seen) {
      seen = sorted;
      stale = true;
      rebuild(sorted);
    }
    return stale;
  }

  private void rebuild(Subscription[] sorted) {
    known.keySet().removeIf(Subscription::isRemoved);
    rows.clear();
    bySymbol.clear();
    markets.clear();
    seconds = false;
    ticks = false;
    for (Subscription subscription : sorted) {
      if (LiveSeries.channelOf(subscription.config()) != null) {
        LiveSeries series = series(subscription);
        rows.add(series);
        bySymbol
            .computeIfAbsent(subscription.config().symbol(), s -> new ArrayList<>())
            .add(series);
        if (series.channel() == LiveChannel.CUSTOM) {
          continue; // told when it comes; it sets no hours and no steps
        }
        markets.add(
            new Market(
                subscription.request().hours(), subscription.config().extendedMarketHours()));
        seconds |= subscription.config().resolution() == Resolution.SECOND;
        ticks |= series.isOfTicks();
      }
    }
  }
}
