package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.time.Nanos;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which minutes of each stock may not have been told yet, and are to be read.
///
/// | what happens | minutes to be read |
/// |---|---|
/// | a stock is wanted from an instant on | from the one that holds the instant |
/// | the stream follows it | up to the one before that |
/// | the stream breaks off | from the last one that it told of any stock, two at least |
/// | a minute was read | from the next one on, while the stream does not follow the stock |
///
/// A minute was read when its bar was there, when it was looked for often enough, or when it was
/// over for a minute: a server may be late with some bars, and some stocks are not traded.
/// Thread-safe.
final class UntoldBars {
  private static final int READINGS = 4;

  /// How far our clock may be behind the server's, which follows a stock in its own time.
  private static final long BEHIND = Nanos.SECOND;

  private final Map<String, Long> since = new HashMap<>();
  private final Map<String, Gap> gaps = new HashMap<>();
  private long streamedNs = Nanos.MAX;

  /// Minutes of a stock, by their starts.
  private static final class Gap {
    private final long firstNs;
    private long fromNs;
    private long toNs = Nanos.MAX;
    private boolean isFollowed;
    private long readToNs;
    private int readings;

    Gap(long firstNs) {
      this.firstNs = firstNs;
      this.fromNs = firstNs;
    }
  }

  /// Minutes to be read, by their starts.
  ///
  /// @param fromNs the first one
  /// @param toNs the last one, included
  record Span(long fromNs, long toNs) {}

  /// A stock is wanted.
  ///
  /// @param sinceUtcNs bars that end after this instant are wanted
  synchronized void wanted(String ticker, long sinceUtcNs) {
    long first = Nanos.roundDown(sinceUtcNs, Nanos.MINUTE);
    since.put(ticker, first);
    gaps.put(ticker, new Gap(first));
  }

  /// A stock is wanted no more.
  synchronized void unwanted(String ticker) {
    since.remove(ticker);
    gaps.remove(ticker);
  }

  /// The stream tells the bars of stocks from now on.
  synchronized void followed(Collection<String> tickers) {
    for (String ticker : tickers) {
      Gap gap = gaps.get(ticker);
      if (gap != null) {
        gap.isFollowed = true;
      }
    }
  }

  /// The stream told a bar: those of the minutes before it are told.
  synchronized void streamed(long startNs) {
    streamedNs = streamedNs == Nanos.MAX ? startNs : Math.max(streamedNs, startNs);
  }

  /// The stream tells nothing any more.
  ///
  /// @param utcNs when that was seen, which may be long after it began
  synchronized void down(long utcNs) {
    long from = Math.min(streamedNs, Nanos.roundDown(utcNs, Nanos.MINUTE) - Nanos.MINUTE);
    since.forEach((ticker, first) -> {
      Gap gap = gaps.computeIfAbsent(ticker, t -> new Gap(Math.max(first, from)));
      gap.isFollowed = false;
      gap.toNs = Nanos.MAX;
    });
  }

  /// Whether the stream follows a stock of which minutes are to be read.
  synchronized boolean isAnyFollowed() {
    return gaps.values().stream().anyMatch(gap -> gap.isFollowed);
  }

  /// What can be read now, by stock.
  ///
  /// @param polls whether stocks are polled that the stream does not follow; of those the minute
  ///   before is read once more, as some of its bars may have come late
  /// @param utcNs now
  synchronized Map<String, Span> due(boolean polls, long utcNs) {
    long ended = Nanos.roundDown(utcNs, Nanos.MINUTE) - Nanos.MINUTE;
    gaps.values()
        .forEach(gap -> {
          if (gap.isFollowed && gap.toNs == Nanos.MAX) {
            gap.toNs = Nanos.roundDown(utcNs + BEHIND, Nanos.MINUTE) - Nanos.MINUTE;
          }
        });
    gaps.values().removeIf(gap -> gap.fromNs > gap.toNs);
    Map<String, Span> due = new HashMap<>();
    gaps.forEach((ticker, gap) -> {
      long to = Math.min(gap.toNs, ended);
      if ((polls || gap.isFollowed) && gap.fromNs <= to) {
        long from = gap.isFollowed ? gap.fromNs : gap.fromNs - Nanos.MINUTE;
        due.put(ticker, new Span(Math.max(gap.firstNs, from), to));
      }
    });
    return due;
  }

  /// What was due was read.
  ///
  /// @param found the stocks of which the last bar was there
  /// @param utcNs when it became due
  synchronized void wasRead(Map<String, Span> due, Set<String> found, long utcNs) {
    due.forEach((ticker, span) -> {
      Gap gap = gaps.get(ticker);
      if (gap == null || gap.fromNs > span.toNs || gap.firstNs > span.fromNs) {
        return;
      }
      gap.readings = gap.readToNs == span.toNs ? gap.readings + 1 : 1;
      gap.readToNs = span.toNs;
      boolean complete =
          found.contains(ticker)
              || gap.readings >= READINGS
              || span.toNs + 2 * Nanos.MINUTE <= utcNs;
      gap.fromNs = complete ? span.toNs + Nanos.MINUTE : span.toNs;
    });
  }
}
