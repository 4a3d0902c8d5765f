package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.backtests.bench.Machine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/// How long a live run takes from a data message to the order on the wire.
///
/// The paper broker runs in a process of its own. Measured at the sockets: from the read that
/// completes a minute's bars to the write that hands the order's last byte to the system. In
/// between lie the reading of the bars, the engine's whole step, the strategy, the checks, the
/// journal on the disk, and the HTTP client.
public final class LatencyBench {
  private static final String LISTENS = "alpaca-sim listens on ";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofMillis(1500);
  private static final Duration NIGHT = Duration.ofMinutes(15);

  private final List<String> program;
  private final Path data;
  private final Path scratch;
  private final Consumer<String> progress;

  /// A measurement that is still to run.
  ///
  /// @param program how the program is started as a process of its own
  /// @param data folder with market hours and map files
  /// @param scratch folder for journals and results
  /// @param progress hears how far it is
  public LatencyBench(List<String> program, Path data, Path scratch, Consumer<String> progress) {
    this.program = List.copyOf(program);
    this.data = data;
    this.scratch = scratch;
    this.progress = progress;
  }

  /// Measures, and writes the page.
  ///
  /// @param securities how many securities are followed, a row each
  /// @param orders orders that count, a minute each
  /// @param warmUp orders before them that do not
  /// @throws IOException if a process fails or something cannot be written
  public void run(List<Integer> securities, int orders, int warmUp, Path page)
      throws IOException, InterruptedException {
    Machine machine = Machine.now();
    StringBuilder text = new StringBuilder();
    text.append("# Latency of live runs\n\nWritten by `plumbline bench-live` on ")
        .append(machine.day())
        .append(".\n\nMachine: ")
        .append(machine.text())
        .append(
            """
            .

            From the read that completes a minute's bars at the socket of the data stream to the write
            that hands the last byte of the order to the system at the socket of the order. In between:
            the bars read from JSON, the engine's whole step with all securities (an average of 20
            minutes each), the strategy, the checks before an order, the journal's record on the disk
            (fsync), the HTTP client. Left out: the network, and the broker, which is the paper broker
            in a process of its own on the same machine. One order a minute, one minute after the
            other, while the market is open: the paper broker's clock jumps over nights. The first %,d
            orders warm the program up and do not count. Check: the orders are at the broker, each
            under a name of its own.

            | securities | orders | p50 | p99 | p99.9 | max |
            |---|---|---|---|---|---|
            """
                .formatted(warmUp));
    for (int count : securities) {
      Histogram times = measure(count, orders, warmUp);
      text.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %s | %s | %s | %s |%n",
              count,
              times.getTotalCount(),
              millis(times.getValueAtPercentile(50)),
              millis(times.getValueAtPercentile(99)),
              millis(times.getValueAtPercentile(99.9)),
              millis(times.getMaxValue())));
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, text.toString());
    }
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
  }

  private Histogram measure(int count, int orders, int warmUp)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("alpaca-sim", "--port", "0", "--rate-limit", "0", "--step"));
    command.addAll(List.of("--symbols", Integer.toString(count), "--latency", "0"));
    command.addAll(List.of("--start", "2024-03-04T14:35:00Z", "--skip-closed"));
    Process broker =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines = broker.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.startsWith(LISTENS)) {
        line = lines.readLine();
      }
      if (line == null) {
        throw new IOException("the paper broker did not start");
      }
      return new Session(Endpoint.of(line.substring(LISTENS.length()).strip()), count)
          .run(orders, warmUp);
    } finally {
      broker.destroy();
    }
  }

  /// One run against one broker.
  private final class Session {
    private final Endpoint endpoint;
    private final LatencyProbe probe;
    private final int count;
    private final Histogram times = new Histogram(TimeUnit.MINUTES.toNanos(1), 3);
    private final Path home;
    private final ApiConnection control;
    private volatile boolean counts;

    Session(Endpoint endpoint, int count) throws IOException {
      this.endpoint = endpoint;
      this.count = count;
      this.probe = new LatencyProbe(count);
      Files.createDirectories(scratch);
      this.home = Files.createTempDirectory(scratch, "latency");
      this.control =
          new ApiConnection(
              ApiConnection.client(NIGHT),
              endpoint,
              Credentials.of("PKLATENCY", "secret-of-latency"),
              new RateLimit(100_000_000, System::nanoTime),
              NIGHT);
    }

    Histogram run(int orders, int warmUp) throws IOException, InterruptedException {
      PaperRun run =
          new PaperRun(
              "Latency",
              probe,
              options(),
              new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      run.onStep(utcNs -> probe.stepped());
      run.over(new WireClock(this::took));
      NewsBell bell = new NewsBell();
      AtomicBoolean ended = new AtomicBoolean();
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        Future<?> result = thread.submit(() -> run.run(ended::get, bell));
        begin(result);
        minutes(warmUp, result);
        counts = true;
        minutes(orders, result);
        ended.set(true);
        bell.end();
        result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new IOException("the live run failed: " + e.getMessage(), e);
      } finally {
        ended.set(true);
        bell.end();
        thread.shutdownNow();
      }
      check(orders);
      return times;
    }

    private void took(long nanos) {
      if (counts) {
        times.recordValue(nanos);
      }
    }

    private void begin(Future<?> result) throws InterruptedException, IOException {
      for (int i = 0; i < 600; i++) {
        tick();
        if (probe.minutes().tryAcquire(1, TimeUnit.SECONDS)) {
          Thread.sleep(2000);
          probe.minutes().drainPermits();
          return;
        }
        if (result.isDone()) {
          break;
        }
      }
      throw new IOException("the live run does not see the market");
    }

    private void minutes(int number, Future<?> result) throws InterruptedException, IOException {
      for (int i = 0; i < number; i++) {
        if (i % 200 == 0) {
          progress.accept("%,d securities, minute %,d".formatted(count, i));
        }
        tick();
        while (!probe.minutes().tryAcquire(2, TimeUnit.SECONDS)) {
          if (result.isDone()) {
            throw new IOException("the live run ended");
          }
          skipNight();
          tick();
        }
      }
    }

    private void skipNight() {
      JsonNode clock = control.get("/v2/clock");
      if (!clock.path("is_open").asBoolean()) {
        String open = OffsetDateTime.parse(clock.path("next_open").asText()).toInstant().toString();
        control.send(
            "POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("to", open));
      }
    }

    private void tick() {
      control.send(
          "POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("advance", "PT1M"));
    }

    private void check(int orders) throws IOException {
      Set<String> names = new HashSet<>();
      List<OrderState> all = new TradingApi(control).orders("all", null);
      all.forEach(order -> names.add(order.clientOrderId()));
      long timed = times.getTotalCount();
      if (timed < orders / 2 || all.size() < timed || names.size() != all.size()) {
        throw new IOException(
            "%d orders of %d were timed, %d are at the broker under %d names"
                .formatted(timed, orders, all.size(), names.size()));
      }
    }

    private PaperOptions options() {
      return new PaperOptions(
          new PaperOptions.Servers(endpoint, endpoint, endpoint, "iex", 100_000_000, 0, 0, false),
          Credentials.of("PKLATENCY", "secret-of-latency"),
          home.resolve("journal"),
          data,
          home.resolve("out"),
          Map.of(),
          RiskLimits.NONE,
          BrokerPolicy.DEFAULT,
          new PaperOptions.Pace(
              0, Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofHours(10), GRACE, null),
          false,
          null,
          null);
    }
  }
}
