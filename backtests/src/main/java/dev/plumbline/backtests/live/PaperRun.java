package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.AlpacaBrokerage;
import dev.plumbline.alpaca.broker.BrokerClock;
import dev.plumbline.alpaca.broker.HaltRequest;
import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.market.AlpacaHistory;
import dev.plumbline.alpaca.market.AlpacaMarket;
import dev.plumbline.alpaca.market.AlpacaNews;
import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.wiring.LiveReference;
import dev.plumbline.engine.run.LiveListener;
import dev.plumbline.engine.run.LivePorts;
import dev.plumbline.engine.run.LiveRun;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.engine.run.RunPorts;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HaltMode;
import dev.plumbline.sdk.algorithm.Notification;
import dev.plumbline.sdk.brokerage.AlpacaBrokerageModel;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.LogLine;
import dev.plumbline.sdk.result.RunState;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;

/// One algorithm on an Alpaca account, from the lock on the journal to the last result file.
public final class PaperRun {
  private static final long MEASURED_MS = 400;
  private static final double NEARLY_REAL = 0.2;
  private static final long SHOWN_NS = 2_000_000_000;
  private static final int SHARE = 20;
  private static final Duration PATIENCE_WITH_STREAM = Duration.ofSeconds(10);
  private static final Duration NEWS_EVERY = Duration.ofSeconds(10);
  private static final long CLOSE_AGAIN_NS = 3_000_000_000L;

  private final String name;
  private final Algorithm algorithm;
  private final PaperOptions options;
  private final PrintStream terminal;
  private LongConsumer steps = utcNs -> {};
  private SocketFactory sockets = SocketFactory.getDefault();

  /// A run that is still to begin.
  ///
  /// @param name name of the run; result files are called after it
  /// @param algorithm a fresh object
  /// @param terminal where messages go
  public PaperRun(String name, Algorithm algorithm, PaperOptions options, PrintStream terminal) {
    this.name = name;
    this.algorithm = algorithm;
    this.options = options;
    this.terminal = terminal;
  }

  /// Says who hears of each step that is over, with its instant, on the run's own thread.
  public void onStep(LongConsumer listener) {
    steps = listener;
  }

  /// Says which sockets it uses.
  void over(SocketFactory factory) {
    sockets = factory;
  }

  /// Runs until the algorithm quits or fails, or the user ends it.
  ///
  /// @param ended asked now and then whether the user wants the end
  /// @param bell rung by whoever wants it at once
  /// @throws RuntimeException if the run cannot begin
  public BacktestResult run(BooleanSupplier ended, NewsBell bell) throws IOException {
    Files.createDirectories(options.out());
    try (Journal journal = Journal.open(options.journal());
        AlertSinks alerts =
            new AlertSinks(
                terminal,
                options.journal(),
                options.credentials(),
                options.alertUrl(),
                options.alertCommand())) {
      return run(journal, alerts, ended, bell);
    }
  }

  private BacktestResult run(
      Journal journal, AlertSinks alerts, BooleanSupplier ended, NewsBell bell) throws IOException {
    OkHttpClient client =
        ApiConnection.client(options.pace().patience()).newBuilder().socketFactory(sockets).build();
    ApiConnection trading = connection(client, options.servers().trading());
    ApiConnection data = connection(client, options.servers().data());
    TradingApi account = new TradingApi(trading);
    BrokerClock clock = clock(account, alerts, bell);
    clock.askBy(() -> account.clock().utcNs());
    MarketDataApi api = new MarketDataApi(data, options.servers().feed());
    ApiConnection streams = connection(client, options.servers().streams());
    try (AlpacaBrokerage brokerage =
            new AlpacaBrokerage(
                trading,
                journal,
                new AlpacaBrokerage.Terms(options.limits(), options.policy(), alerts, clock),
                name,
                options.pace().ping(),
                bell);
        AlpacaMarket market =
            new AlpacaMarket(api, streams, ways(), bell::ring, alerts::note, clock);
        AlpacaNews news =
            new AlpacaNews(
                market,
                new AlpacaNews.Source(api, streams, clock, NEWS_EVERY),
                ways(),
                bell::ring,
                alerts::note)) {
      if (options.resumes()) {
        brokerage.resume();
      }
      market.onDoubt(brokerage::distrust);
      market.open();
      Follower follower = new Follower(brokerage, alerts, clock, ended);
      BacktestResult result =
          LiveRun.run(
              algorithm,
              ports(api, clock, alerts),
              ports(brokerage, news, clock),
              new RunOverrides(null, null, null, options.parameters()),
              follower);
      follower.write(clock.utcNs(), result, true);
      return named(result);
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private RunPorts ports(MarketDataApi api, BrokerClock clock, AlertSinks alerts) {
    return LiveReference.ports(
        options.data(), securities -> history(api, clock, securities, alerts));
  }

  private AlpacaHistory history(
      MarketDataApi api, BrokerClock clock, SecurityDatabase securities, AlertSinks alerts) {
    AlpacaHistory.Bounds bounds = new AlpacaHistory.Bounds(options.servers().historyPages());
    return new AlpacaHistory(api, clock::utcNs, securities::exchangeHours, bounds, alerts::note);
  }

  private LivePorts ports(AlpacaBrokerage brokerage, LiveMarket market, BrokerClock clock) {
    long graceNs = options.pace().grace().toNanos();
    return new LivePorts(brokerage, market, clock, new AlpacaBrokerageModel(), graceNs);
  }

  private AlpacaMarket.Ways ways() {
    return new AlpacaMarket.Ways(
        options.pace().ping(),
        options.servers().mostQuotes(),
        options.servers().polls(),
        PATIENCE_WITH_STREAM);
  }

  private ApiConnection connection(OkHttpClient client, Endpoint endpoint) {
    return new ApiConnection(
        client,
        endpoint,
        options.credentials(),
        new RateLimit(options.servers().requestsPerMinute(), System::nanoTime),
        options.pace().patience());
  }

  private BrokerClock clock(TradingApi api, AlertSinks alerts, NewsBell bell) {
    long deadline = System.nanoTime() + options.policy().listen().toNanos();
    while (true) {
      try {
        double speed = options.pace().speed() < 0 ? measuredSpeed(api) : options.pace().speed();
        return new BrokerClock(api.clock().utcNs(), speed, bell);
      } catch (ApiException e) {
        boolean passes =
            e.kind() == ApiException.Kind.UNKNOWN_OUTCOME
                || e.kind() == ApiException.Kind.TOO_MANY_REQUESTS;
        if (!passes || System.nanoTime() > deadline || bell.hasEnded()) {
          throw e;
        }
        alerts.note("tried again: " + e.getMessage());
      }
    }
  }

  /// How fast the broker's clock goes: one, unless it is a simulation that says otherwise.
  private double measuredSpeed(TradingApi api) {
    if (!options.servers().trading().isLoopback()) {
      return 1;
    }
    long firstNano = System.nanoTime();
    long first = api.clock().utcNs();
    try {
      Thread.sleep(MEASURED_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    long secondNano = System.nanoTime();
    double speed = (double) (api.clock().utcNs() - first) / (secondNano - firstNano);
    if (speed < NEARLY_REAL) {
      return 0;
    }
    return Math.abs(speed - 1) < NEARLY_REAL ? 1 : speed;
  }

  private final class Follower implements LiveListener {
    private final AlpacaBrokerage brokerage;
    private final AlertSinks alerts;
    private final BrokerClock clock;
    private final BooleanSupplier ended;
    private final LiveState state = new LiveState(name, options);
    private long nextWriteNs = System.nanoTime();
    private long nextStateNs = nextWriteNs;
    private boolean flattens;
    private long nextCloseNs;

    Follower(
        AlpacaBrokerage brokerage, AlertSinks alerts, BrokerClock clock, BooleanSupplier ended) {
      this.brokerage = brokerage;
      this.alerts = alerts;
      this.clock = clock;
      this.ended = ended;
      alerts.follow(state::line);
    }

    @Override
    public void started() {
      alerts.note(
          "%s runs on %s from %s"
              .formatted(name, options.servers().trading().base(), Nanos.toInstant(clock.utcNs())));
    }

    @Override
    public void log(String line) {
      String shown = options.credentials().hideIn(line);
      terminal.println(shown);
      state.line(shown);
    }

    @Override
    public boolean notified(Notification notification) {
      alerts.send(notification);
      return true;
    }

    @Override
    public boolean halted(HaltMode mode, String reason) {
      brokerage.halt(
          mode == HaltMode.FLATTEN ? HaltRequest.Mode.FLATTEN : HaltRequest.Mode.FREEZE,
          "the strategy used the kill switch: " + reason);
      return true;
    }

    @Override
    public boolean wantsLiquidation() {
      if (brokerage.takeLiquidation()) {
        flattens = true;
        nextCloseNs = System.nanoTime() + CLOSE_AGAIN_NS;
        return true;
      }
      return flattens && isLeftOver();
    }

    /// An order that is filled while it is being cancelled leaves a position, which is closed too.
    private boolean isLeftOver() {
      long now = System.nanoTime();
      if (now < nextCloseNs
          || !algorithm.portfolio().invested()
          || !algorithm.transactions().getOpenOrders().isEmpty()) {
        return false;
      }
      nextCloseNs = now + CLOSE_AGAIN_NS;
      return true;
    }

    /// The state is written every few seconds, and less often where working out the result takes
    /// long: it never takes more than a twentieth of the time.
    @Override
    public void stepped(long utcNs, Supplier<BacktestResult> result) {
      steps.accept(utcNs);
      long begin = System.nanoTime();
      if (begin < nextStateNs) {
        return;
      }
      try {
        BacktestResult now = result.get();
        if (begin >= nextWriteNs) {
          nextWriteNs = begin + options.pace().write().toNanos();
          write(utcNs, now, false);
        } else {
          state.write(algorithm, utcNs, brokerage.halted(), now, false);
        }
      } catch (IOException | UncheckedIOException e) {
        alerts.alert("results cannot be written: " + e.getMessage());
      }
      long spent = System.nanoTime() - begin;
      nextStateNs =
          begin + Math.min(options.pace().write().toNanos(), Math.max(SHOWN_NS, SHARE * spent));
    }

    private void write(long utcNs, BacktestResult result, boolean over) {
      try {
        Backtests.write(options.out(), named(result));
        state.write(algorithm, utcNs, brokerage.halted(), result, over);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean isCancelled(long utcNs, long dataPoints) {
      return ended.getAsBoolean()
          || options.pace().until() != null && utcNs >= Nanos.of(options.pace().until());
    }
  }

  /// The result under the run's name; an author's words hold no key either.
  private BacktestResult named(BacktestResult result) {
    Credentials keys = options.credentials();
    List<LogLine> log = new ArrayList<>(result.log().size());
    for (LogLine line : result.log()) {
      log.add(new LogLine(line.timeNs(), keys.hideIn(line.message())));
    }
    RunState state = result.state();
    return new BacktestResult(
        name,
        new RunState(
            state.status(), keys.hideIn(state.runtimeError()), keys.hideIn(state.stackTrace())),
        result.algorithmConfiguration(),
        result.statistics(),
        result.runtimeStatistics(),
        result.totalPerformance(),
        result.rollingWindow(),
        result.charts(),
        result.orders(),
        result.orderEvents(),
        result.profitLoss(),
        log,
        result.input(),
        result.warnings());
  }
}
