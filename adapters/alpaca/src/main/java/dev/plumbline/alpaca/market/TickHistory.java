package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Trades and quotes of the past, a day of one stock at a time, as far as the bounds go.
///
/// A liquid stock has millions of quotes a day, in pages of ten thousand, and a broker answers some
/// hundred requests a minute. So a stock's day is read from its end backwards, at most
/// [#MOST_PAGES] pages of it, and all stocks together take so many pages a day of the broker's
/// clock as the user allows. What is left out is the oldest, and is told in a note, once for each
/// piece. Of the present day only what is new since the last reading is read.
final class TickHistory {
  /// Pages of one stock's day, ten thousand ticks each.
  static final int MOST_PAGES = 100;

  private static final long MOST_KEPT = 4_000_000;
  private static final long LATE = 5 * Nanos.SECOND;
  private static final int SAID_EACH = 200;
  private static final MarketTimeZone ZONE = MarketTimeZone.NEW_YORK;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final int dailyPages;
  private final Consumer<String> notes;
  private final Map<Day, Piece> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Day> noted = new HashSet<>();
  private long rows;
  private long budgetDayNs = Nanos.MIN;
  private int pages;
  private boolean spentNoted;

  /// A past of which nothing is read yet.
  ///
  /// @param dailyPages pages read at most in a day of the broker's clock
  TickHistory(MarketDataApi api, LongSupplier utcNow, int dailyPages, Consumer<String> notes) {
    this.api = api;
    this.utcNow = utcNow;
    this.dailyPages = dailyPages;
    this.notes = notes;
  }

  /// One stock's day.
  private record Day(String ticker, TickType type, long dayNs) {}

  /// What was read of it, up to an instant.
  private record Piece(TickColumns ticks, long readToUtcNs) {}

  /// What there is of a day up to now, in order of time.
  TickColumns day(String ticker, TickType type, long dayNs) {
    Day day = new Day(ticker, type, dayNs);
    long now = utcNow.getAsLong();
    long end = Math.min(ZONE.toUtc(dayNs + Nanos.DAY) - 1, now);
    Piece known = kept.get(day);
    if (known != null && known.readToUtcNs >= end) {
      return known.ticks;
    }
    long from = known == null ? ZONE.toUtc(dayNs) : known.readToUtcNs - LATE;
    if (end < from) {
      return TickColumns.empty();
    }
    Reading reading = read(day, from, end, now);
    if (known != null && !reading.cut) {
      reading.rows.addAll(known.ticks, before(known.ticks, ZONE.toLocal(from)));
    }
    TickColumns all = reading.rows.columns();
    if (!reading.spent) {
      keep(day, new Piece(all, end));
    }
    return all;
  }

  /// What was read.
  ///
  /// @param cut whether older ticks were left out
  /// @param spent whether that was because no page more may be read today
  private record Reading(TickRows rows, boolean cut, boolean spent) {}

  private Reading read(Day day, long fromUtcNs, long endUtcNs, long now) {
    TickRows found = new TickRows(day.type == TickType.TRADE);
    int left = pagesLeft(now);
    if (left == 0) {
      noteSpent();
      return new Reading(found, true, true);
    }
    int most = Math.min(left, MOST_PAGES);
    int read =
        api.ticks(
            new MarketDataApi.Query(
                List.of(day.ticker),
                "",
                Nanos.toInstant(fromUtcNs).toString(),
                Nanos.toInstant(endUtcNs).toString(),
                ""),
            day.type == TickType.TRADE,
            most,
            found::add);
    count(Math.abs(read));
    boolean cut = read < 0;
    if (cut && noted.add(day)) {
      notes.accept(
          "%s of %s on %s are read back to %s only: %d pages of ten thousand are read of a stock's day"
              .formatted(
                  words(day.type),
                  day.ticker,
                  Nanos.dateOf(day.dayNs),
                  Nanos.toText(found.oldestNs()),
                  most));
    }
    boolean spent = cut && most < MOST_PAGES;
    if (spent) {
      noteSpent();
    }
    return new Reading(found, cut, spent);
  }

  private int pagesLeft(long now) {
    long today = Nanos.startOfDay(ZONE.toLocal(now));
    if (today != budgetDayNs) {
      budgetDayNs = today;
      pages = 0;
      spentNoted = false;
    }
    return Math.max(0, dailyPages - pages);
  }

  private void count(int read) {
    int before = pages;
    pages += read;
    if (before / SAID_EACH < pages / SAID_EACH) {
      notes.accept(
          "%d pages of quotes and trades of the past have been read, of %d for today"
              .formatted(pages, dailyPages));
    }
  }

  private void noteSpent() {
    if (!spentNoted) {
      spentNoted = true;
      notes.accept(
          "no more quotes and trades of the past are read today: %d pages were to be the most"
              .formatted(dailyPages));
    }
  }

  private static String words(TickType type) {
    return type == TickType.TRADE ? "trades" : "quotes";
  }

  private static int before(TickColumns ticks, long localNs) {
    int count = ticks.size;
    while (count > 0 && ticks.timeNs[count - 1] >= localNs) {
      count--;
    }
    return count;
  }

  private void keep(Day day, Piece piece) {
    Piece old = kept.put(day, piece);
    rows += piece.ticks.size - (old == null ? 0 : old.ticks.size);
    Iterator<Piece> eldest = kept.values().iterator();
    while (rows > MOST_KEPT && kept.size() > 1) {
      rows -= eldest.next().ticks.size;
      eldest.remove();
    }
  }
}
