package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.sdk.time.Nanos;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Minute bars read over requests, minute by minute, while there is no stream of them.
///
/// All stocks in one request (more only where there are pages), soon after each minute's end; a
/// minute of which stocks lack a bar is read a few times more, since a server may be late with some
/// and others may not have been traded.
final class BarPolls implements AutoCloseable {
  private static final long EVERY_MS = 500;
  private static final int READINGS = 4;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final Consumer<StockBar> bars;
  private final Consumer<String> notes;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alpaca-polls").factory());
  private long firstNs;
  private long nextNs;
  private int readings;
  private String lastNote = "";

  /// Polls that have not begun.
  ///
  /// @param utcNow the broker's time
  /// @param bars takes the bars, also such as it has already
  BarPolls(
      MarketDataApi api, LongSupplier utcNow, Consumer<StockBar> bars, Consumer<String> notes) {
    this.api = api;
    this.utcNow = utcNow;
    this.bars = bars;
    this.notes = notes;
  }

  /// Begins to look.
  ///
  /// @param wanted whether polls are wanted now
  /// @param tickers what is followed
  void begin(BooleanSupplier wanted, Supplier<Collection<String>> tickers) {
    ScheduledFuture<?> schedule =
        thread.scheduleWithFixedDelay(
            () -> look(wanted, tickers), EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    if (schedule.isCancelled()) {
      notes.accept("bars are not polled");
    }
  }

  private void look(BooleanSupplier wanted, Supplier<Collection<String>> tickers) {
    try {
      if (!wanted.getAsBoolean()) {
        nextNs = 0;
        return;
      }
      Collection<String> now = tickers.get();
      if (!now.isEmpty()) {
        poll(now);
      }
      lastNote = "";
    } catch (RuntimeException e) {
      String note = "bars could not be polled: " + e.getMessage();
      if (!note.equals(lastNote)) {
        notes.accept(note);
      }
      lastNote = note;
      if (!(e instanceof ApiException)) {
        readings = READINGS;
      }
    }
  }

  /// Reads from the first minute that is not complete; when polls begin, that is the last one.
  private void poll(Collection<String> tickers) {
    long now = utcNow.getAsLong();
    long ended = Nanos.roundDown(now, Nanos.MINUTE) - Nanos.MINUTE;
    if (nextNs == 0) {
      nextNs = ended;
      firstNs = ended;
    }
    if (ended < nextNs) {
      return;
    }
    int found = 0;
    // the minute before once more: some of its bars may have come late
    long from = Math.max(firstNs, nextNs - Nanos.MINUTE);
    String start = Nanos.toInstant(from).toString();
    String end = Nanos.toInstant(ended).toString();
    for (StockBar bar :
        BarOrder.minuteByMinute(
            api.bars(new MarketDataApi.Query(tickers, "1Min", start, end, "raw")))) {
      found += bar.startNs() == ended ? 1 : 0;
      bars.accept(bar);
    }
    readings++;
    if (found >= tickers.size() || readings >= READINGS) {
      nextNs = ended + Nanos.MINUTE;
      readings = 0;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
