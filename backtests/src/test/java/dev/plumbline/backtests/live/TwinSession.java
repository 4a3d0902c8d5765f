package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.market.AlpacaHistory;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A strategy live on the paper broker, which replays a day of a data folder by LEAN's rules of
/// fills. The day goes on minute by minute, as fast as the strategy sees the minutes.
///
/// @param data the data folder
/// @param folder where journal and results go
/// @param day the day
/// @param symbols the parameter `symbols`
/// @param minutes how many minutes of it
/// @param lateBars how probable it is that a bar is corrected by late trades
record TwinSession(
    Path data, Path folder, LocalDate day, String symbols, int minutes, double lateBars) {
  /// A whole regular session.
  static final int WHOLE = 390;

  private static final int PATIENCE = 120;
  private static final String KEY = "PKTWIN";

  /// A session whose bars are never corrected.
  TwinSession(Path data, Path folder, LocalDate day, String symbols, int minutes) {
    this(data, folder, day, symbols, minutes, 0);
  }

  /// Whole minutes that a strategy has seen, counted and asked for on its own thread.
  static final class SeenMinutes {
    private int unread;

    /// Counts a slice if a minute ends with it.
    void count(Slice slice) {
      unread += slice.utcNs() % Nanos.MINUTE == 0 ? 1 : 0;
    }

    /// Counts a minute.
    void count() {
      unread++;
    }

    /// Minutes since the last call.
    int take() {
      int taken = unread;
      unread = 0;
      return taken;
    }
  }

  /// What a strategy says of what it has seen.
  interface Watched {
    /// The whole minutes that it has seen.
    SeenMinutes seen();

    /// How many symbols it follows, once for each channel.
    int followed();

    /// Executions that it heard of; none where it orders nothing.
    default int executions() {
      return 0;
    }

    /// Waits until it has seen what was published up to an instant of the market.
    ///
    /// @param now the market's time, such as `2024-03-04T15:00:00Z`
    default void awaitNews(String now) throws InterruptedException {
      // most follow none
    }

    /// Numbers of the orders that it takes for open.
    default Set<String> open() {
      return Set.of();
    }
  }

  /// Runs it through the regular session.
  <A extends Algorithm & Watched> BacktestResult run(A strategy) throws Exception {
    try (PaperBroker broker = broker()) {
      // a minute's news comes before its bar, but on another stream
      for (String event : List.of("bar", "tick", "updatedBar")) {
        broker.hold(event);
      }
      Semaphore steps = new Semaphore(0);
      NewsBell bell = new NewsBell();
      AtomicBoolean ended = new AtomicBoolean();
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      PaperRun run =
          new PaperRun(
              "Twin",
              strategy,
              options(broker),
              new PrintStream(text, true, StandardCharsets.UTF_8));
      run.onStep(utcNs -> steps.release(strategy.seen().take()));
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        Future<BacktestResult> result = thread.submit(() -> run.run(ended::get, bell));
        awaitStart(text, result);
        broker.awaitFollowed(strategy.followed());
        broker.control("POST", "/sim/clock", advance(1));
        BrokerView view = new BrokerView(broker, strategy);
        for (int minute = 0; minute < minutes; minute++) {
          view.awaitHeard();
          JsonNode clock = broker.control("POST", "/sim/clock", advance(1));
          view.awaitHeard();
          strategy.awaitNews(clock.path("now").asText());
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

  private PaperBroker broker() throws IOException, InterruptedException {
    return PaperBroker.start(
        "--step",
        "--fills",
        "bars",
        "--partial-fills",
        "0",
        "--latency",
        "0",
        "--late-bars",
        Double.toString(lateBars),
        "--data",
        data.toString(),
        "--from",
        day.toString(),
        "--to",
        day.toString(),
        "--start",
        day + "T13:29:00Z");
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
      while (strategy.executions() != executions || !strategy.open().equals(open)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "the broker executed %d times and has %s open; the strategy heard of %d and %s"
                  .formatted(executions, open, strategy.executions(), strategy.open()));
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

  private PaperOptions options(PaperBroker broker) {
    Endpoint endpoint = Endpoint.of(broker.address());
    return new PaperOptions(
        new PaperOptions.Servers(
            endpoint,
            endpoint,
            endpoint,
            "iex",
            1_000_000,
            30,
            AlpacaHistory.Bounds.USUAL.dailyPages(),
            false),
        Credentials.of(KEY, "secret-of-" + KEY),
        folder.resolve("journal"),
        data,
        folder.resolve("out"),
        Map.of("symbols", symbols),
        RiskLimits.NONE,
        BrokerPolicy.DEFAULT,
        new PaperOptions.Pace(
            0,
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofHours(1),
            Duration.ofMinutes(1),
            null),
        false,
        null,
        null);
  }
}
