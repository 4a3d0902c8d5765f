package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// All subscriptions in the order of real time.
///
/// A minute is told once every security that is followed has its bar, or when a grace is over, and
/// time does not go past it before; so an author sees the instants of a backtest. A bar that comes
/// later is told when it comes. In between there is a pulse each second, for scheduled events and
/// news of orders.
public final class LiveTimeLine {
  private static final long PULSE = Nanos.SECOND;

  private final DataManager manager;
  private final Selection selection;
  private final LiveMarket market;
  private final LiveClock clock;
  private final long graceNs;
  private final TimeSlice slice = new TimeSlice();
  private final Map<Subscription, LiveSeries> series = new LinkedHashMap<>();
  private final Set<Symbol> followed = new HashSet<>();
  private final Set<Symbol> arrived = new HashSet<>();
  private final List<LiveBar> due = new ArrayList<>();
  private final NavigableMap<Long, List<LiveBar>> ahead = new TreeMap<>();
  private final Set<Subscription> withData = new LinkedHashSet<>();
  private long utcNs;
  private long boundary;
  private boolean news;

  /// A time line that goes on where the past ends.
  ///
  /// @param graceNs how long after a minute its bars are waited for, real time
  public LiveTimeLine(
      DataManager manager, Selection selection, LiveMarket market, LiveClock clock, long graceNs) {
    this.manager = manager;
    this.selection = selection;
    this.market = market;
    this.clock = clock;
    this.graceNs = graceNs;
  }

  /// Takes note of a slice of the past: its last bars fill the first gaps.
  public void remember(TimeSlice past) {
    for (int i = 0; i < past.size(); i++) {
      Subscription subscription = past.packet(i);
      LiveSeries known = series.computeIfAbsent(subscription, LiveSeries::new);
      for (int k = 0; k < subscription.batchSize(); k++) {
        known.remember(subscription.batch(k));
      }
    }
  }

  /// Begins at an instant.
  public void begin(long startUtcNs) {
    utcNs = startUtcNs;
    boundary = Nanos.roundDown(startUtcNs, Nanos.MINUTE) + Nanos.MINUTE;
    follow();
  }

  /// Waits for the next instant and gives its data, valid until the next call; null when the
  /// program is to end.
  public TimeSlice next() {
    long pulse = utcNs + PULSE;
    BooleanSupplier grace = null;
    while (true) {
      drain();
      long now = clock.utcNs();
      if (isComplete() || !ahead.isEmpty()) {
        return boundarySlice();
      }
      if (now >= boundary) {
        grace = grace == null ? clock.timer(graceNs) : grace;
        if (grace.getAsBoolean()) {
          return boundarySlice();
        }
      } else if (now >= pulse || news || selection.nextSelectionUtcNs() <= now) {
        news = false;
        return collect(Math.clamp(now, utcNs, boundary - 1));
      }
      long until = now < boundary ? Math.min(pulse, boundary) : now + graceNs;
      if (!clock.await(until)) {
        return null;
      }
      news = now < boundary;
    }
  }

  private void drain() {
    for (LiveBar bar = market.poll(); bar != null; bar = market.poll()) {
      if (bar.endUtcNs() > boundary) {
        ahead.computeIfAbsent(bar.endUtcNs(), end -> new ArrayList<>()).add(bar);
      } else {
        take(bar);
      }
    }
  }

  private void take(LiveBar bar) {
    due.add(bar);
    if (bar.endUtcNs() == boundary) {
      arrived.add(bar.symbol());
    }
  }

  private boolean isComplete() {
    return !followed.isEmpty() && arrived.containsAll(followed);
  }

  private TimeSlice boundarySlice() {
    long at = boundary;
    boundary += Nanos.MINUTE;
    TimeSlice told = collect(at);
    arrived.clear();
    // only what has become due is touched: behind a long break there are days ahead
    while (!ahead.isEmpty() && ahead.firstKey() <= boundary) {
      ahead.pollFirstEntry().getValue().forEach(this::take);
    }
    return told;
  }

  private TimeSlice collect(long at) {
    utcNs = at;
    slice.begin(at);
    withData.clear();
    SecurityChanges changes;
    do {
      changes = SecurityChanges.NONE;
      if (selection.nextSelectionUtcNs() <= at) {
        selection.timePulse(at);
        changes = selection.select(at);
        slice.selected(selection.selectionPoints());
        slice.change(changes);
      }
    } while (!changes.isEmpty() || selection.addPendingInternalFeeds(at));
    tell(at);
    slice.close();
    follow();
    return slice;
  }

  private void tell(long at) {
    for (LiveBar bar : due) {
      for (Subscription subscription : manager.subscriptions().sorted()) {
        if (isTradesOf(subscription, bar.symbol())
            && series.computeIfAbsent(subscription, LiveSeries::new).take(bar)) {
          withData.add(subscription);
        }
      }
    }
    due.clear();
    boolean minuteEnds = at % Nanos.MINUTE == 0;
    for (Subscription subscription : manager.subscriptions().sorted()) {
      LiveSeries own = series.get(subscription);
      if (own != null && minuteEnds && !withData.contains(subscription) && own.endPeriod(at)) {
        withData.add(subscription);
      }
      if (withData.contains(subscription)) {
        slice.add(subscription);
      }
    }
  }

  private static boolean isTradesOf(Subscription subscription, Symbol symbol) {
    return subscription.config().tickType() == TickType.TRADE && subscription.isOf(symbol);
  }

  private void follow() {
    Set<Symbol> wanted = new LinkedHashSet<>();
    for (Subscription subscription : manager.subscriptions().sorted()) {
      SubscriptionDataConfig config = subscription.config();
      if (config.tickType() == TickType.TRADE && !config.isCustomData()) {
        wanted.add(config.symbol());
      }
    }
    series.keySet().removeIf(Subscription::isRemoved);
    for (Symbol symbol : wanted) {
      if (followed.add(symbol)) {
        market.follow(symbol);
      }
    }
    for (Symbol symbol : List.copyOf(followed)) {
      if (!wanted.contains(symbol)) {
        followed.remove(symbol);
        market.unfollow(symbol);
      }
    }
  }
}
