package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.algorithms.live.OrderDrill;
import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One strategy on one day, backtested, and run live against the paper broker that replays the day
/// by LEAN's rules of fills: the same orders and the same fills.
///
/// A broker tells the fills of a minute before the minute's bar, but on another stream. So the
/// paper broker holds the bars back until the strategy has heard of every execution and every end
/// of an order, and its clock goes on when the strategy has seen the minute; no race and no pause
/// decides. Half a minute long.
@Tag("long")
class TwinTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);
  private static final int MINUTES = 390;
  private static final int PATIENCE = 120;
  private static final String KEY = "PKTWIN";
  private static final String SYMBOLS = "bolt,crux";

  @TempDir private Path folder;

  /// The strategy, which says how many minutes it has seen, and what it has heard of its orders.
  private static final class Watched extends OrderDrill {
    private final AtomicInteger executions = new AtomicInteger();
    private final Set<String> open = new ConcurrentSkipListSet<>();
    private int unread;

    @Override
    public void onOrderEvent(OrderEvent event) {
      if (event.status().isClosed()) {
        open.remove(Integer.toString(event.orderId()));
      } else {
        open.add(Integer.toString(event.orderId()));
      }
      executions.addAndGet(event.fillQuantity() == 0 ? 0 : 1);
    }

    @Override
    public void onData(Slice slice) {
      super.onData(slice);
      unread++;
    }

    private int take() {
      int taken = unread;
      unread = 0;
      return taken;
    }
  }

  @Test
  void ordersAndFillsAreThoseOfTheBacktest() throws Exception {
    Path data = new DataFolders(CacheFolder.ofProcess()).folder(DataChoice.SAMPLE);
    BacktestResult past = backtest(data);
    BacktestResult live = live(data);
    assertEquals(AlgorithmStatus.COMPLETED, past.state().status(), past.state().runtimeError());
    List<String> expected = lines(past);
    List<String> found = lines(live);
    assertTrue(expected.size() > 200, "only " + expected.size() + " events");
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String a = i < expected.size() ? expected.get(i) : "-";
      String b = i < found.size() ? found.get(i) : "-";
      if (!a.equals(b)) {
        differences.add("backtest " + a + " | live " + b);
      }
    }
    System.out.println(
        "twin: %d events of %d orders, %d differences"
            .formatted(expected.size(), past.orders().size(), differences.size()));
    assertEquals(List.of(), differences.stream().limit(10).toList());
  }

  /// What happened to orders, minute by minute: submissions, changes, cancellations, fills.
  ///
  /// In the order of the orders' numbers within a minute: a broker answers a cancellation while the
  /// next order is on its way already, the backtest before.
  private static List<String> lines(BacktestResult result) {
    List<String> lines = new ArrayList<>();
    List<OrderEvent> events = new ArrayList<>(result.orderEvents());
    events.sort(
        Comparator.comparingLong((OrderEvent e) -> Nanos.roundDown(e.utcNs(), Nanos.MINUTE))
            .thenComparingInt(OrderEvent::orderId));
    for (OrderEvent event : events) {
      if (event.status() == OrderStatus.CANCEL_PENDING) {
        continue;
      }
      lines.add(
          "%s #%d %s %s %s of %s at %s"
              .formatted(
                  Nanos.toText(Nanos.roundDown(event.utcNs(), Nanos.MINUTE)),
                  event.orderId(),
                  event.symbol().value(),
                  event.status(),
                  event.fillQuantityExact(),
                  event.quantityExact(),
                  event.fillPriceExact()));
    }
    return lines;
  }

  private BacktestResult backtest(Path data) throws IOException {
    return Backtests.run(
        new OrderDrill(),
        new RunOptions(
            new DataChoice.Folder(data),
            new TreeMap<>(Map.of("symbols", SYMBOLS)),
            DAY,
            DAY,
            null));
  }

  private BacktestResult live(Path data) throws Exception {
    try (PaperBroker broker =
        PaperBroker.start(
            "--step",
            "--fills",
            "bars",
            "--partial-fills",
            "0",
            "--latency",
            "0",
            "--data",
            data.toString(),
            "--from",
            DAY.toString(),
            "--to",
            DAY.toString(),
            "--start",
            DAY + "T13:29:00Z")) {
      broker.always("data", "hold", 0);
      Watched strategy = new Watched();
      Semaphore steps = new Semaphore(0);
      NewsBell bell = new NewsBell();
      AtomicBoolean ended = new AtomicBoolean();
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      PaperRun run =
          new PaperRun(
              "Twin",
              strategy,
              options(broker, data),
              new PrintStream(text, true, StandardCharsets.UTF_8));
      run.onStep(utcNs -> steps.release(strategy.take()));
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        Future<BacktestResult> result = thread.submit(() -> run.run(ended::get, bell));
        awaitStart(text, result);
        broker.awaitFollowed(SYMBOLS.split(",").length);
        broker.control("POST", "/sim/clock", advance(1));
        BrokerView view = new BrokerView(broker, strategy);
        for (int minute = 0; minute < MINUTES; minute++) {
          view.awaitHeard();
          broker.control("POST", "/sim/clock", advance(1));
          view.awaitHeard();
          broker.release();
          assertTrue(
              steps.tryAcquire(PATIENCE, TimeUnit.SECONDS),
              "minute " + minute + " was not seen: " + text.toString(StandardCharsets.UTF_8));
        }
        view.awaitHeard();
        ended.set(true);
        bell.end();
        return result.get(PATIENCE, TimeUnit.SECONDS);
      } finally {
        thread.shutdownNow();
      }
    }
  }

  /// What the broker did, and whether the strategy has heard of it.
  private static final class BrokerView {
    private final PaperBroker broker;
    private final Watched strategy;
    private String last;
    private int executions;

    BrokerView(PaperBroker broker, Watched strategy) {
      this.broker = broker;
      this.strategy = strategy;
    }

    /// Waits until the strategy knows of all executions, and of all orders that are open no more.
    void awaitHeard() throws InterruptedException {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
      executions += newExecutions();
      Set<String> open = open();
      while (strategy.executions.get() != executions || !strategy.open.equals(open)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "the broker executed %d times and has %s open; the strategy heard of %d and %s"
                  .formatted(executions, open, strategy.executions.get(), strategy.open));
        }
        Thread.sleep(2);
      }
    }

    private int newExecutions() {
      JsonNode page =
          broker
              .connection(KEY)
              .get(
                  "/v2/account/activities/FILL",
                  "direction",
                  "asc",
                  "page_size",
                  "100",
                  "page_token",
                  last);
      if (!page.isEmpty()) {
        last = page.get(page.size() - 1).path("id").asText();
      }
      return page.size();
    }

    /// Our numbers of the orders, as their names hold them.
    private Set<String> open() {
      Set<String> numbers = new TreeSet<>();
      broker.account(KEY).openOrders().forEach(o -> numbers.add(o.clientOrderId().split("-")[2]));
      return numbers;
    }
  }

  private static JsonNode advance(int minutes) {
    return ApiConnection.mapper().createObjectNode().put("advance", "PT" + minutes + "M");
  }

  private static void awaitStart(ByteArrayOutputStream text, Future<BacktestResult> result)
      throws InterruptedException {
    for (int i = 0; i < PATIENCE * 10; i++) {
      if (text.toString(StandardCharsets.UTF_8).contains("runs on")) {
        return;
      }
      assertFalse(result.isDone(), () -> text.toString(StandardCharsets.UTF_8));
      Thread.sleep(100);
    }
    throw new AssertionError("not started: " + text.toString(StandardCharsets.UTF_8));
  }

  private PaperOptions options(PaperBroker broker, Path data) {
    Endpoint endpoint = Endpoint.of(broker.address());
    return new PaperOptions(
        new PaperOptions.Servers(endpoint, endpoint, endpoint, "iex", 1_000_000),
        Credentials.of(KEY, "secret-of-" + KEY),
        folder.resolve("journal"),
        data,
        folder.resolve("out"),
        Map.of("symbols", SYMBOLS),
        RiskLimits.NONE,
        BrokerPolicy.DEFAULT,
        new PaperOptions.Pace(
            0, Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofHours(1), null),
        false,
        null,
        null);
  }
}
