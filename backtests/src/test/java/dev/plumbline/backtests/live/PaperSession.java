package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.DifferencePolicy;
import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.market.AlpacaHistory;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.market.GeneratedMarket;
import dev.plumbline.alpacasim.market.Listings;
import dev.plumbline.alpacasim.server.AlpacaSimServer;
import dev.plumbline.alpacasim.server.ServerOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// A live run and the paper broker in one process; the market goes on minute by minute, when the
/// strategy has seen the one before.
final class PaperSession implements AutoCloseable {
  static final String KEY = "PKSESSIONKEY0001";
  static final String SECRET = "session0secret0that0nobody0may0see";

  private static final Instant START = Instant.parse("2024-03-04T15:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// How long anything is waited for; long, so that a slow machine is no failure.
  private static final int LONGEST_SECONDS = 120;

  private final AlpacaSimServer server;
  private final Path folder;
  private final double speed;
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final Semaphore steps = new Semaphore(0);
  private NewsBell bell = new NewsBell();
  private AtomicBoolean ended = new AtomicBoolean();
  private Future<BacktestResult> result;
  private volatile Instant seen = Instant.MIN;
  private Scripted running;
  private boolean polls;
  private String streams;
  private int followed = 4;
  private Decimal filledBefore = Decimal.ZERO;

  /// A broker whose market goes minute by minute; the run begins later.
  PaperSession(Path folder) throws IOException {
    this(folder, 0);
  }

  /// A broker.
  ///
  /// @param speed how fast the market goes by itself; 0 where it goes minute by minute
  PaperSession(Path folder, double speed) throws IOException {
    this(folder, speed, ServerOptions.local());
  }

  /// A broker with rules of its own.
  PaperSession(Path folder, double speed, ServerOptions rules) throws IOException {
    this.speed = speed;
    System.setProperty("msgpack.universal-buffer", "true");
    this.folder = folder;
    this.server =
        new AlpacaSimServer(
            rules, SimulationOptions.stepping(START), new GeneratedMarket(1, Listings.all(0)));
    server.start();
    if (speed > 0) {
      server.simulation().run(speed);
    }
  }

  /// What a test sets differently.
  ///
  /// @param limits what orders may be at most
  /// @param policy how doubt is dealt with
  /// @param resumes whether a halt of before is lifted
  /// @param alertUrl where alerts are posted, or null
  /// @param alertCommand what is run with each alert, or null
  record Setting(
      RiskLimits limits,
      BrokerPolicy policy,
      boolean resumes,
      String alertUrl,
      String alertCommand) {
    static final Setting PLAIN = new Setting(RiskLimits.NONE, quick(false), false, null, null);

    static Setting of(RiskLimits limits) {
      return new Setting(limits, quick(false), false, null, null);
    }

    static BrokerPolicy quick(boolean dryRun) {
      return new BrokerPolicy(
          Duration.ofSeconds(1),
          Duration.ofSeconds(15),
          Duration.ofSeconds(3),
          Duration.ofSeconds(1),
          PATIENCE,
          false,
          DifferencePolicy.HALT,
          dryRun);
    }

    /// What is done with differences; orders of others are let be.
    ///
    /// @param audit time between two comparisons
    static Setting differing(DifferencePolicy policy, Duration audit) {
      BrokerPolicy quick = quick(false);
      return new Setting(
          RiskLimits.NONE,
          new BrokerPolicy(
              quick.inDoubt(),
              quick.resendAge(),
              quick.settle(),
              audit,
              quick.listen(),
              true,
              policy,
              false),
          false,
          null,
          null);
    }
  }

  /// Runs from now on poll bars.
  void poll() {
    polls = true;
  }

  /// Runs from now on look for their data stream at an address.
  void streamAt(String address) {
    streams = address;
  }

  /// Runs from now on can follow less than bars and quotes of two shares.
  void limitFollowed(int channels) {
    followed = channels;
  }

  AlpacaSimServer server() {
    return server;
  }

  String address() {
    return server.address().toString();
  }

  Path journal() {
    return folder.resolve("journal");
  }

  Path out() {
    return folder.resolve("out");
  }

  TradingApi api() {
    Duration patience = Duration.ofSeconds(10);
    return new TradingApi(
        new ApiConnection(
            ApiConnection.client(patience),
            Endpoint.of(address()),
            Credentials.of(KEY, SECRET),
            new RateLimit(1_000_000, System::nanoTime),
            patience));
  }

  /// Begins a run and waits until it has begun.
  void begin(Scripted strategy, Setting setting) throws InterruptedException {
    bell = new NewsBell();
    ended = new AtomicBoolean();
    text.reset();
    steps.drainPermits();
    PaperRun run =
        new PaperRun(
            "Session",
            strategy,
            options(setting),
            new PrintStream(text, true, StandardCharsets.UTF_8));
    seen = Instant.MIN;
    run.onStep(utcNs -> {
      seen = strategy.seen();
      steps.release(strategy.take());
    });
    AtomicBoolean wish = ended;
    NewsBell ring = bell;
    result = threads.submit(() -> run.run(wish::get, ring));
    await("runs on");
    if (!polls && streams == null) {
      awaitFollowed();
    }
    running = strategy;
    filledBefore = filled();
    awaitFirstMinute(strategy);
  }

  private PaperOptions options(Setting setting) {
    Endpoint endpoint = Endpoint.of(address());
    Path data;
    try {
      data = SampleFolder.path();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new PaperOptions(
        new PaperOptions.Servers(
            endpoint,
            endpoint,
            streams == null ? endpoint : Endpoint.of(streams),
            "iex",
            1_000_000,
            30,
            AlpacaHistory.Bounds.USUAL.dailyPages(),
            polls),
        Credentials.of(KEY, SECRET),
        journal(),
        data,
        out(),
        Map.of(),
        setting.limits(),
        setting.policy(),
        new PaperOptions.Pace(
            speed,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofMillis(200),
            speed == 0 ? Duration.ofSeconds(10) : Duration.ofMillis(1500),
            null),
        setting.resumes(),
        setting.alertUrl(),
        setting.alertCommand());
  }

  /// Waits until the terminal shows some text.
  void await(String words) throws InterruptedException {
    for (int i = 0; i < LONGEST_SECONDS * 50; i++) {
      if (output().contains(words)) {
        return;
      }
      if (result.isDone()) {
        break;
      }
      Thread.sleep(20);
    }
    if (!output().contains(words)) {
      throw new AssertionError("\"" + words + "\" did not come; " + output() + result);
    }
  }

  /// Waits until the data stream follows the strategy's shares.
  private void awaitFollowed() throws InterruptedException {
    await("bars and quotes of two shares", () -> server.streams().followed().get() >= followed);
  }

  /// Waits until something is so, or the run is over.
  void await(String what, BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < LONGEST_SECONDS * 100 && !result.isDone(); i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.sleep(10);
    }
    if (!condition.getAsBoolean()) {
      throw new AssertionError("it did not come to this: " + what + "; " + output() + result);
    }
  }

  /// Waits for a minute with both shares; where the market goes minute by minute for its last one,
  /// as the bar that ended when the run began comes too.
  private void awaitFirstMinute(Scripted strategy) throws InterruptedException {
    Instant from = now();
    if (speed == 0) {
      tick();
      from = now();
    }
    awaitSeen(from);
    strategy.arm();
  }

  private void awaitSeen(Instant end) throws InterruptedException {
    await("a minute with both shares until " + end, () -> !seen.isBefore(end));
  }

  private Instant now() {
    return server.simulation().call(() -> server.simulation().world().clock().now());
  }

  /// Lets minutes go by, each until the strategy has seen it and has heard of all that came of its
  /// orders.
  void minutes(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      if (speed == 0) {
        tick();
        awaitSeen(now());
      } else if (!steps.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the minute was not seen; " + output());
      }
      awaitHeard();
    }
  }

  /// Waits until the strategy has heard of every execution and of every end of an order.
  void awaitHeard() throws InterruptedException {
    await("the strategy has heard of all that came of its orders", this::hasHeard);
  }

  private boolean hasHeard() {
    Set<Integer> open = new TreeSet<>();
    server
        .simulation()
        .call(() -> {
          accounts().forEach(a -> a.open().forEach(o -> open.add(numberOf(o))));
          return open;
        });
    return running.filled().equals(filled().subtract(filledBefore))
        && open.containsAll(running.open());
  }

  /// Shares that the broker executed for the live run, without sign.
  private Decimal filled() {
    return server
        .simulation()
        .call(() -> {
          Decimal sum = Decimal.ZERO;
          for (Account account : accounts()) {
            for (PaperOrder order : account.orders()) {
              sum = numberOf(order) == 0 ? sum : sum.add(order.filledQty());
            }
          }
          return sum;
        });
  }

  private List<Account> accounts() {
    return server.simulation().accounts().stream()
        .filter(a -> a.key().startsWith(KEY + ":"))
        .toList();
  }

  /// The live run's number of an order, as its name holds it; zero for orders of others.
  private static int numberOf(PaperOrder order) {
    String[] name = order.terms().clientOrderId().split("-");
    return name[0].equals("pl") ? Integer.parseInt(name[2]) : 0;
  }

  /// Lets a minute go by without waiting for the strategy.
  void tick() {
    server.simulation().advance(now().plusSeconds(60));
  }

  /// What the terminal shows.
  String output() {
    return text.toString(StandardCharsets.UTF_8);
  }

  /// Ends the run as the user does, and gives its result.
  BacktestResult end() throws Exception {
    ended.set(true);
    bell.end();
    BacktestResult last = result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    for (int i = 0; i < LONGEST_SECONDS * 100 && server.streams().followed().get() > 0; i++) {
      Thread.sleep(10);
    }
    return last;
  }

  /// Waits for a run that ends by itself; its failure.
  Throwable failure() throws Exception {
    try {
      result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      throw new AssertionError("the run did not fail: " + output());
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }

  @Override
  public void close() {
    ended.set(true);
    bell.end();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
  }
}
