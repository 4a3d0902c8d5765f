package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Reads that the engine's thread does not wait for, on a thread of their own.
final class BrokerReads implements AutoCloseable {
  private static final long MOST_PAUSE_MS = 5000;

  private final TradingApi api;
  private final Consumer<BrokerNews> inbox;
  private final Consumer<String> complaints;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alpaca-reads").factory());
  private final AtomicInteger unanswered = new AtomicInteger();

  BrokerReads(TradingApi api, Consumer<BrokerNews> inbox, Consumer<String> complaints) {
    this.api = api;
    this.inbox = inbox;
    this.complaints = complaints;
  }

  /// Looks for an order by its client order id until it is found or has been missing for a window.
  void resolve(String clientId, Duration window) {
    unanswered.incrementAndGet();
    long first = Math.clamp(window.toMillis() / 20, 10, 300);
    resolve(clientId, System.nanoTime() + window.toNanos(), first);
  }

  private void resolve(String clientId, long deadline, long pauseMs) {
    later(
        pauseMs,
        () -> {
          Optional<OrderState> found;
          try {
            found = api.orderByClientId(clientId);
          } catch (ApiException e) {
            complaints.accept(e.getMessage());
            long pause = Math.min(MOST_PAUSE_MS, pauseMs * 2);
            resolve(clientId, Math.max(deadline, System.nanoTime() + pause * 1_000_000), pause);
            return;
          }
          if (found.isPresent()) {
            answered(new BrokerNews.Read(found.get()));
          } else if (System.nanoTime() >= deadline) {
            answered(new BrokerNews.Missing(clientId));
          } else {
            resolve(clientId, deadline, Math.min(MOST_PAUSE_MS / 5, pauseMs * 2));
          }
        });
  }

  /// Reads an order until that works.
  void read(String brokerId, long pauseMs) {
    unanswered.incrementAndGet();
    readAgain(brokerId, pauseMs);
  }

  private void readAgain(String brokerId, long pauseMs) {
    later(
        pauseMs,
        () -> {
          try {
            answered(new BrokerNews.Read(api.order(brokerId)));
          } catch (ApiException e) {
            complaints.accept(e.getMessage());
            if (e.kind() == Kind.NOT_FOUND) {
              unanswered.decrementAndGet();
            } else {
              readAgain(brokerId, Math.min(MOST_PAUSE_MS, Math.max(100, pauseMs * 2)));
            }
          }
        });
  }

  private void answered(BrokerNews news) {
    inbox.accept(news);
    unanswered.decrementAndGet();
  }

  /// Whether an order is being looked for whose state the broker has not told yet.
  boolean isAsking() {
    return unanswered.get() > 0;
  }

  /// Reads all that a comparison needs.
  ///
  /// @param withCash whether cash too, between two readings of positions that agree
  void audit(long bookChanges, boolean withCash) {
    later(
        0,
        () -> {
          try {
            List<OrderState> open = api.openOrders();
            List<Position> held = api.positions();
            Decimal cash = withCash ? api.account().cash() : null;
            if (!withCash || shares(held).equals(shares(api.positions()))) {
              inbox.accept(new BrokerNews.Audit(bookChanges, open, held, cash));
            }
          } catch (ApiException e) {
            complaints.accept("no comparison with the broker: " + e.getMessage());
          }
        });
  }

  private static Map<String, Decimal> shares(List<Position> positions) {
    Map<String, Decimal> shares = new HashMap<>();
    positions.forEach(position -> shares.put(position.symbol(), position.quantity()));
    return shares;
  }

  private void later(long pauseMs, Runnable task) {
    try {
      ScheduledFuture<?> scheduled =
          thread.schedule(() -> attempt(task), pauseMs, TimeUnit.MILLISECONDS);
      if (scheduled.isCancelled()) {
        complaints.accept("not read any more: the run is over");
      }
    } catch (RejectedExecutionException closing) {
      complaints.accept("not read any more: the run is over");
    }
  }

  private void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      complaints.accept("reading failed: " + e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
