package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What is traded and quoted of a stock between the instant from which it is wanted, or at which
/// the stream broke off, and the first tick that the stream tells.
///
/// The stock is followed first. When the server has confirmed that, or when a first tick shows it,
/// what was before is read by a request, and meanwhile the stream's ticks wait; then all go on in
/// order of time, each once. A gap longer than [#LONGEST] is not read: ticks so old are no news. Of
/// a break that counts from when it was seen; what is read begins with the last tick of the stock,
/// or [#LATE] before the last one of any stock. Where the request fails, the stream's ticks go on
/// by themselves. What is left out is told in a note, once until the stream breaks off again.
final class TickGaps {
  /// How far back is read.
  static final long LONGEST = Nanos.MINUTE;

  /// How far our clock may be behind the market's: so much longer is read.
  private static final long AHEAD = Nanos.SECOND;

  /// How much later than later ones the stream may tell a tick.
  private static final long LATE = 5 * Nanos.SECOND;

  /// Pages of ten thousand ticks of all stocks of a request.
  static final int MOST_PAGES = 10;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final Executor reader;
  private final Consumer<StockTick> ticks;
  private final Consumer<String> notes;
  private final Map<Followed, Gap> gaps = new HashMap<>();
  private final Map<Followed, Told> told = new HashMap<>();
  private final Set<Followed> due = new HashSet<>();
  private long streamedNs;
  private boolean failureNoted;

  /// No gaps.
  ///
  /// @param utcNow the broker's time
  /// @param reader where requests are made, one at a time
  /// @param ticks takes the ticks that waited, those of a stock and channel in order
  /// @param notes who hears of what cannot be read
  TickGaps(
      MarketDataApi api,
      LongSupplier utcNow,
      Executor reader,
      Consumer<StockTick> ticks,
      Consumer<String> notes) {
    this.api = api;
    this.utcNow = utcNow;
    this.reader = reader;
    this.ticks = ticks;
    this.notes = notes;
  }

  private record Followed(String symbol, LiveChannel channel) {}

  /// What was told last.
  private static final class Told {
    private long lastNs;
    private final List<StockTick> atLast = new ArrayList<>();

    Told(long sinceUtcNs) {
      lastNs = sinceUtcNs;
    }

    void add(StockTick tick) {
      if (tick.utcNs() > lastNs) {
        lastNs = tick.utcNs();
        atLast.clear();
      }
      if (tick.utcNs() == lastNs) {
        atLast.add(tick);
      }
    }
  }

  /// A gap, until the stream tells of times that were not read.
  private static final class Gap {
    private final long sinceUtcNs;
    private final long seenUtcNs;
    private final List<StockTick> before;
    private final List<StockTick> waiting = new ArrayList<>();
    private boolean isRead;
    private boolean isBrokenOff;
    private Map<String, Integer> untold;
    private long readToUtcNs;

    /// @param sinceUtcNs ticks of and after this instant are wanted
    /// @param seenUtcNs when the gap was seen: how long it is counts from there
    /// @param before ticks of the first instant that were told already
    Gap(long sinceUtcNs, long seenUtcNs, List<StockTick> before) {
      this.sinceUtcNs = sinceUtcNs;
      this.seenUtcNs = seenUtcNs;
      this.before = before;
    }

    boolean isNews(long utcNs) {
      return sinceUtcNs < utcNs && utcNs - seenUtcNs <= LONGEST;
    }

    /// Takes out what was told before the gap.
    void leaveOutKnown(List<StockTick> found) {
      for (StockTick known : before) {
        for (int i = 0; i < found.size(); i++) {
          if (text(found.get(i)).equals(text(known))) {
            found.remove(i);
            break;
          }
        }
      }
    }

    /// Whether the stream tells a tick that was read; each is told once.
    boolean wasRead(StockTick tick) {
      Integer left = untold.get(text(tick));
      if (left == null || left == 0) {
        return false;
      }
      untold.put(text(tick), left - 1);
      return true;
    }
  }

  /// A stock is followed from now on.
  ///
  /// @param sinceUtcNs ticks after this instant are wanted
  synchronized void begin(String symbol, LiveChannel channel, long sinceUtcNs) {
    if (channel != LiveChannel.BARS) {
      Followed followed = new Followed(symbol, channel);
      gaps.putIfAbsent(followed, new Gap(sinceUtcNs + 1, sinceUtcNs, List.of()));
      told.putIfAbsent(followed, new Told(sinceUtcNs));
    }
  }

  /// The stream broke off: all that is followed has a gap.
  synchronized void down() {
    failureNoted = false;
    told.keySet().forEach(this::breakOff);
  }

  private void breakOff(Followed followed) {
    Gap gap = gaps.get(followed);
    if (gap == null || gap.untold != null) {
      Told last = told.get(followed);
      long since = Math.max(last.lastNs, streamedNs - LATE);
      List<StockTick> known = since == last.lastNs ? List.copyOf(last.atLast) : List.of();
      gaps.put(followed, new Gap(since, utcNow.getAsLong(), known));
    } else {
      gap.isBrokenOff = gap.isRead;
    }
  }

  /// A stock is followed no more; what waits is given up.
  synchronized void end(String symbol, LiveChannel channel) {
    gaps.remove(new Followed(symbol, channel));
    told.remove(new Followed(symbol, channel));
  }

  /// The server follows stocks.
  synchronized void confirmed(LiveChannel channel, Collection<String> symbols) {
    boolean any = false;
    for (String symbol : symbols) {
      Followed followed = new Followed(symbol, channel);
      Gap gap = gaps.get(followed);
      any |= gap != null && !gap.isRead && due.add(followed);
    }
    if (any) {
      readSoon();
    }
  }

  /// Takes a tick of the stream that is to wait or was read already; false where it is to go on.
  synchronized boolean takes(StockTick tick) {
    streamedNs = Math.max(streamedNs, tick.utcNs());
    Followed followed =
        new Followed(tick.symbol(), tick.trade() ? LiveChannel.TRADES : LiveChannel.QUOTES);
    boolean isTaken = takes(followed, tick);
    Told last = isTaken ? null : told.get(followed);
    if (last != null) {
      last.add(tick);
    }
    return isTaken;
  }

  private boolean takes(Followed followed, StockTick tick) {
    Gap gap = gaps.get(followed);
    if (gap == null) {
      return false;
    }
    if (gap.untold != null) {
      if (tick.utcNs() > gap.readToUtcNs + LATE) {
        gaps.remove(followed);
      }
      return gap.wasRead(tick);
    }
    gap.waiting.add(tick);
    if (!gap.isRead && due.add(followed)) {
      readSoon();
    }
    return true;
  }

  private void readSoon() {
    try {
      reader.execute(this::read);
    } catch (RejectedExecutionException closing) {
      due.forEach(gaps::remove);
      due.clear();
    }
  }

  /// Reads what is due, all stocks of a channel in one request.
  private void read() {
    for (LiveChannel channel : List.of(LiveChannel.TRADES, LiveChannel.QUOTES)) {
      Map<Followed, Gap> now = taken(channel);
      if (!now.isEmpty()) {
        long end = utcNow.getAsLong();
        Map<String, List<StockTick>> found = new HashMap<>();
        try {
          read(channel, now, end, found);
        } finally {
          now.keySet()
              .forEach(followed ->
                  release(followed, end, found.getOrDefault(followed.symbol, new ArrayList<>())));
        }
      }
    }
  }

  private synchronized Map<Followed, Gap> taken(LiveChannel channel) {
    Map<Followed, Gap> now = new HashMap<>();
    for (Followed followed : List.copyOf(due)) {
      if (followed.channel == channel) {
        due.remove(followed);
        Gap gap = gaps.get(followed);
        if (gap != null && !gap.isRead) {
          gap.isRead = true;
          now.put(followed, gap);
        }
      }
    }
    return now;
  }

  private void read(
      LiveChannel channel, Map<Followed, Gap> now, long end, Map<String, List<StockTick>> found) {
    Map<String, Long> since = new HashMap<>();
    now.forEach((followed, gap) -> {
      if (gap.isNews(end)) {
        since.put(followed.symbol, gap.sinceUtcNs);
      } else if (gap.sinceUtcNs < end) {
        note(words(channel) + " of more than a minute are no news");
      }
    });
    if (since.isEmpty()) {
      return;
    }
    long start = since.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    try {
      int pages =
          api.ticks(
              new MarketDataApi.Query(
                  since.keySet().stream().sorted().toList(),
                  "",
                  Nanos.toInstant(start).toString(),
                  Nanos.toInstant(end + AHEAD).toString(),
                  ""),
              channel == LiveChannel.TRADES,
              MOST_PAGES,
              tick -> {
                if (tick.utcNs() >= since.getOrDefault(tick.symbol(), Nanos.MAX)) {
                  found.computeIfAbsent(tick.symbol(), s -> new ArrayList<>()).add(tick);
                }
              });
      if (pages < 0) {
        note("more than %d pages of %s".formatted(MOST_PAGES, words(channel)));
      }
    } catch (ApiException e) {
      note(words(channel) + " could not be read: " + e.getMessage());
    }
  }

  private static String words(LiveChannel channel) {
    return channel == LiveChannel.TRADES ? "trades" : "quotes";
  }

  private synchronized void note(String what) {
    if (!failureNoted) {
      failureNoted = true;
      notes.accept(
          "some ticks from before the stream followed a stock, or of its break, are left out;"
              + " said once: "
              + what);
    }
  }

  /// Lets ticks go on that were read and that waited, in order of time, what both have once.
  ///
  /// @param found what was read, the newest first
  private synchronized void release(Followed followed, long end, List<StockTick> found) {
    Gap gap = gaps.get(followed);
    if (gap == null) {
      return;
    }
    gap.leaveOutKnown(found);
    gap.untold = new HashMap<>();
    gap.readToUtcNs = end + AHEAD;
    found.forEach(tick -> gap.untold.merge(text(tick), 1, Integer::sum));
    List<StockTick> all = new ArrayList<>(found.reversed());
    gap.waiting.stream().filter(tick -> !gap.wasRead(tick)).forEach(all::add);
    all.sort(Comparator.comparingLong(StockTick::utcNs));
    if (found.isEmpty()) {
      gaps.remove(followed);
    }
    gap.waiting.clear();
    all.forEach(told.get(followed)::add);
    all.forEach(ticks);
    if (gap.isBrokenOff) {
      breakOff(followed);
    }
  }

  private static String text(StockTick tick) {
    TickColumns row = tick.tick();
    return tick.trade()
        ? tick.utcNs() + Arrays.toString(row.price) + Arrays.toString(row.quantity)
        : tick.utcNs() + Arrays.deepToString(row.quote);
  }
}
