package dev.plumbline.engine.feed;

import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveCustom;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.spi.LiveTick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All subscriptions in the order of real time.
///
/// A minute is told once every security that was followed when it began has its bar, or when a
/// grace is over, and time does not go past it before; so an author sees the instants of a
/// backtest. A bar that comes later is told when it comes; one that corrects a bar takes its place
/// if that is not told yet, and else is reported. Where somebody subscribed to seconds, each second
/// is told when something later has come, or a short grace is over. Ticks are told as they come,
/// those of an instant together, and so are data of authors' types. In between there is a pulse
/// each second, for scheduled events and news of orders.
public final class LiveTimeLine {
  private static final long PULSE = Nanos.SECOND;
  private static final int TICKS_SHARE = 6;

  private final Selection selection;
  private final LiveMarket market;
  private final LiveClock clock;
  private final long graceNs;
  private final Consumer<LiveBar> corrections;
  private final TimeSlice slice = new TimeSlice();
  private final LiveRows rows;
  private final Set<Symbol> arrived = new HashSet<>();
  private final NavigableMap<Long, List<LiveData>> ahead = new TreeMap<>();
  private List<LiveData> due = new ArrayList<>();
  private int barsAhead;
  private long utcNs;
  private long boundary;
  private long stepNs = Nanos.MINUTE;
  private boolean news;

  /// A time line that goes on where the past ends.
  ///
  /// @param graceNs how long after a minute its bars are waited for, real time
  /// @param corrections hears of bars that correct what was told
  public LiveTimeLine(
      SubscriptionList subscriptions,
      Selection selection,
      LiveMarket market,
      LiveClock clock,
      long graceNs,
      Consumer<LiveBar> corrections) {
    this.selection = selection;
    this.market = market;
    this.clock = clock;
    this.graceNs = graceNs;
    this.corrections = corrections;
    this.rows = new LiveRows(subscriptions);
  }

  /// Follows what is subscribed to already before the past is told: reading it may take minutes,
  /// whose bars are there then.
  ///
  /// @param pastEndUtcNs where the past ends; what is traded from then on is the market's to tell,
  ///   also what is before it follows a security
  public void followEarly(long pastEndUtcNs) {
    rows.follow(market, pastEndUtcNs);
    rows.awaitAll();
  }

  /// Takes note of a slice of the past: its last bars fill the first gaps.
  public void remember(TimeSlice past) {
    for (int i = 0; i < past.size(); i++) {
      rows.remember(past.packet(i));
    }
  }

  /// Begins at an instant.
  public void begin(long startUtcNs) {
    utcNs = startUtcNs;
    follow(startUtcNs);
    boundary = Nanos.roundDown(startUtcNs, stepNs) + stepNs;
  }

  /// Waits for the next instant and gives its data, valid until the next call; null when the
  /// program is to end.
  public TimeSlice next() {
    long pulse = utcNs + PULSE;
    BooleanSupplier grace = null;
    while (true) {
      drain();
      long tick = firstTick();
      if (tick != Nanos.MAX) {
        return collect(Math.max(tick, utcNs), /* ends */ false);
      }
      long now = clock.utcNs();
      if (isComplete()) {
        passOverClosedHours();
        return boundarySlice();
      }
      long patience = waitsForBars() ? graceNs : graceNs / TICKS_SHARE;
      if (now >= boundary) {
        grace = grace == null ? clock.timer(patience) : grace;
        if (grace.getAsBoolean()) {
          return boundarySlice();
        }
      } else if (now >= pulse || news || selection.nextSelectionUtcNs() <= now) {
        news = false;
        return collect(Math.clamp(now, earliest(), boundary - 1), /* ends */ false);
      }
      long until = now < boundary ? Math.min(pulse, boundary) : now + patience;
      if (!clock.await(until)) {
        return null;
      }
      news = now < boundary;
    }
  }

  /// What comes too late for an instant that was told has a later one, however the clock stands:
  /// there are no two slices of an instant.
  private long earliest() {
    for (LiveData data : due) {
      if (data.endUtcNs() <= utcNs) {
        return utcNs + Nanos.TICK;
      }
    }
    return utcNs;
  }

  private void drain() {
    for (LiveData data = market.poll(); data != null; data = market.poll()) {
      if (data instanceof LiveBar bar && bar.corrects()) {
        correct(bar);
      } else {
        sort(data);
      }
    }
  }

  /// A bar that is not told yet is replaced. Where there is none yet of a minute still to be told,
  /// the market tells it corrected.
  private void correct(LiveBar bar) {
    List<LiveData> sameEnd = ahead.getOrDefault(bar.endUtcNs(), List.of());
    if (!replace(due, bar)
        && !replace(sameEnd, bar)
        && bar.endUtcNs() < boundary
        && rows.correct(bar)) {
      corrections.accept(bar);
    }
  }

  private static boolean replace(List<LiveData> data, LiveBar bar) {
    for (int i = 0; i < data.size(); i++) {
      if (data.get(i) instanceof LiveBar old
          && old.symbol().equals(bar.symbol())
          && old.startUtcNs() == bar.startUtcNs()) {
        data.set(i, new LiveBar(bar.symbol(), bar.startUtcNs(), bar.lengthNs(), bar.bar(), false));
        return true;
      }
    }
    return false;
  }

  private void take(LiveData data) {
    due.add(data);
    if (data instanceof LiveBar && data.endUtcNs() == boundary) {
      arrived.add(data.symbol());
    }
  }

  /// The instant of the first tick that somebody subscribed to as such, or of the first datum of an
  /// author's type that is known before the boundary.
  private long firstTick() {
    long custom = firstCustom();
    if (rows.hasTicks()) {
      for (LiveData data : due) {
        if (data instanceof LiveTick && rows.wantsTicks(data)) {
          return Math.min(custom, data.startUtcNs());
        }
      }
    }
    return custom;
  }

  private long firstCustom() {
    long first = Nanos.MAX;
    if (!rows.followed(LiveChannel.CUSTOM).isEmpty()) {
      for (LiveData data : due) {
        if (data instanceof LiveCustom && data.endUtcNs() < boundary) {
          first = Math.min(first, data.endUtcNs());
        }
      }
    }
    return first;
  }

  private boolean waitsForBars() {
    return boundary % Nanos.MINUTE == 0 && !rows.followed(LiveChannel.BARS).isEmpty();
  }

  /// Whether all that ends at the boundary is there.
  private boolean isComplete() {
    if (waitsForBars()) {
      return barsAhead > 0 || arrived.containsAll(rows.awaited(boundary - Nanos.MINUTE));
    }
    return !ahead.isEmpty();
  }

  /// Behind a break, the minutes in which nothing could be traded are not told one by one: what was
  /// scheduled in them happens at its time all the same.
  private void passOverClosedHours() {
    while (due.isEmpty()
        && !ahead.isEmpty()
        && ahead.firstKey() > boundary + stepNs
        && selection.nextSelectionUtcNs() > boundary
        && rows.isClosed(boundary - stepNs, boundary)) {
      boundary += stepNs;
    }
  }

  private TimeSlice boundarySlice() {
    long at = boundary;
    boundary += stepNs;
    TimeSlice told = collect(at, /* ends */ true);
    arrived.clear();
    // only what has become due is touched: behind a long break there are days ahead
    while (!ahead.isEmpty() && ahead.firstKey() <= boundary) {
      for (LiveData data : ahead.pollFirstEntry().getValue()) {
        barsAhead -= data instanceof LiveBar ? 1 : 0;
        take(data);
      }
    }
    return told;
  }

  /// @param ends whether a minute ends here: what has no bar of it is repeated. It ends once, also
  ///   where the clock stands still at its end, or behind it
  private TimeSlice collect(long at, boolean ends) {
    utcNs = at;
    slice.begin(at);
    rows.begin();
    // what a step adds is selected a tick behind it, but was asked for at the step's instant
    long asked = Math.min(at, selection.nextSelectionUtcNs() - Nanos.TICK);
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
    tell(at, ends);
    slice.close();
    follow(asked);
    return slice;
  }

  private void tell(long at, boolean ends) {
    if (due.isEmpty() && !ends) {
      return;
    }
    List<LiveData> later = List.of();
    Map<Symbol, Long> customs = Map.of();
    for (LiveData data : due) {
      boolean waits = data.endUtcNs() > at;
      if (data instanceof LiveCustom && !waits) {
        customs = customs.isEmpty() ? new HashMap<>() : customs;
        // a slice shows one datum: those of other instants, which came late, have their own
        waits = customs.computeIfAbsent(data.symbol(), s -> data.endUtcNs()) != data.endUtcNs();
      }
      if (waits) {
        later = later.isEmpty() ? new ArrayList<>() : later;
        later.add(data);
      } else {
        rows.take(data);
      }
    }
    due.clear();
    due.addAll(later);
    rows.tell(at, ends, slice);
  }

  /// Follows what is subscribed to.
  ///
  /// @param sinceUtcNs when what is new of it was asked for
  private void follow(long sinceUtcNs) {
    rows.follow(market, sinceUtcNs);
    long step = rows.hasSeconds() ? Nanos.SECOND : Nanos.MINUTE;
    if (step != stepNs) {
      stepNs = step;
      boundary = Nanos.roundDown(utcNs, step) + step;
      returnToDrain();
    }
  }

  /// What was put aside for another boundary is sorted anew.
  private void returnToDrain() {
    List<LiveData> all = new ArrayList<>();
    ahead.values().forEach(all::addAll);
    ahead.clear();
    barsAhead = 0;
    arrived.clear();
    List<LiveData> before = due;
    due = new ArrayList<>();
    before.forEach(this::sort);
    all.forEach(this::sort);
  }

  private void sort(LiveData data) {
    // a tick at the boundary belongs to what begins there
    long end = data instanceof LiveTick ? data.endUtcNs() + 1 : data.endUtcNs();
    if (end > boundary) {
      ahead.computeIfAbsent(end, e -> new ArrayList<>()).add(data);
      barsAhead += data instanceof LiveBar ? 1 : 0;
    } else {
      take(data);
    }
  }
}
