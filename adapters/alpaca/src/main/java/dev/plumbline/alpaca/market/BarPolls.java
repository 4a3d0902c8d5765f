package dev.plumbline.alpaca.market;

import dev.plumbline.sdk.time.Nanos;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Minute bars read over requests: those that the stream left out, and, while there is no stream of
/// them, minute after minute.
///
/// What is to be read is [UntoldBars]' to say; all stocks are in one request (more only where there
/// are pages), soon after each minute's end. Where a request fails it is made again.
final class BarPolls implements AutoCloseable {
  private static final long EVERY_MS = 500;

  private final MarketDataApi api;
  private final UntoldBars untold;
  private final LongSupplier utcNow;
  private final BooleanSupplier wanted;
  private final Consumer<StockBar> bars;
  private final Consumer<String> notes;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alpaca-polls").factory());
  private String lastNote = "";

  /// Polls that have not begun.
  ///
  /// @param utcNow the broker's time
  /// @param wanted whether stocks are polled now that the stream does not follow
  /// @param bars takes the bars, also such as it has already, those of a reading minute by minute
  BarPolls(
      MarketDataApi api,
      UntoldBars untold,
      LongSupplier utcNow,
      BooleanSupplier wanted,
      Consumer<StockBar> bars,
      Consumer<String> notes) {
    this.api = api;
    this.untold = untold;
    this.utcNow = utcNow;
    this.wanted = wanted;
    this.bars = bars;
    this.notes = notes;
  }

  /// Begins to look.
  void begin() {
    ScheduledFuture<?> schedule =
        thread.scheduleWithFixedDelay(this::look, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    if (schedule.isCancelled()) {
      notes.accept("bars are not polled");
    }
  }

  /// Looks at once.
  void soon() {
    try {
      thread.execute(this::look);
    } catch (RejectedExecutionException closing) {
      // the run is over: nobody waits for bars any more
    }
  }

  private void look() {
    try {
      boolean polls = wanted.getAsBoolean();
      if (polls || untold.isAnyFollowed()) {
        read(polls);
      }
      lastNote = "";
    } catch (RuntimeException e) {
      String note = "minute bars could not be read, which is tried again: " + e.getMessage();
      if (!note.equals(lastNote)) {
        notes.accept(note);
      }
      lastNote = note;
    }
  }

  private void read(boolean polls) {
    long now = utcNow.getAsLong();
    Map<String, UntoldBars.Span> due = untold.due(polls, now);
    if (due.isEmpty()) {
      return;
    }
    long from = due.values().stream().mapToLong(UntoldBars.Span::fromNs).min().orElseThrow();
    long to = due.values().stream().mapToLong(UntoldBars.Span::toNs).max().orElseThrow();
    MarketDataApi.Query query =
        new MarketDataApi.Query(
            due.keySet().stream().sorted().toList(),
            "1Min",
            Nanos.toInstant(from).toString(),
            Nanos.toInstant(to).toString(),
            "raw");
    Set<String> found = new HashSet<>();
    for (StockBar bar : BarOrder.minuteByMinute(api.bars(query))) {
      UntoldBars.Span span = due.get(bar.symbol());
      if (span != null && bar.startNs() >= span.fromNs() && bar.startNs() <= span.toNs()) {
        bars.accept(bar);
        if (bar.startNs() == span.toNs()) {
          found.add(bar.symbol());
        }
      }
    }
    untold.wasRead(due, found, now);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
