package dev.plumbline.backtests.bench;

import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.KeptColumns;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// Measures the engine alone, in this process: market data is decoded before and stays in memory,
/// no result file is written. Figures are processor time of the one thread that runs it, the least
/// of all runs; a load is run until several runs in a row were no faster, as the compiler needs a
/// dozen and more of them until all code is warm.
final class EngineMeter implements AutoCloseable {
  /// One measurement.
  ///
  /// @param points data points
  /// @param orders orders
  /// @param seconds processor time from `initialize()` to the result
  /// @param closingSeconds the part of it behind the last bar: statistics, charts, hash
  /// @param bytes bytes allocated
  /// @param hash the orders' hash
  record Measured(
      long points, int orders, double seconds, double closingSeconds, long bytes, String hash) {
    /// The time up to the last bar.
    double loopSeconds() {
      return seconds - closingSeconds;
    }

    double millionsPerSecond() {
      return points / seconds / 1e6;
    }
  }

  /// What is run.
  ///
  /// @param algorithm the algorithm
  /// @param parameters its parameters
  /// @param end last day, or null for the algorithm's own
  record Load(Class<? extends Algorithm> algorithm, Map<String, String> parameters, LocalDate end) {
    static Load of(Class<? extends Algorithm> algorithm) {
      return new Load(algorithm, Map.of(), null);
    }

    Load with(String name, Object value) {
      Map<String, String> more = new java.util.LinkedHashMap<>(parameters);
      more.put(name, String.valueOf(value));
      return new Load(algorithm, more, end);
    }

    Load until(LocalDate day) {
      return new Load(algorithm, parameters, day);
    }
  }

  private static final double FASTER = 0.97;
  private static final int MOST_RUNS = 60;

  private final RunData data;
  private final Path folder;
  private final int repetitions;

  /// @param folder the benchmark data
  /// @param repetitions how many runs in a row that are no faster end the measurement of a load
  EngineMeter(Path folder, int repetitions) {
    this.folder = folder;
    this.data = RunData.sharing(folder, new KeptColumns(Long.MAX_VALUE));
    this.repetitions = repetitions;
  }

  /// Whether the benchmark data has a file.
  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /// The best run, once the code is warm.
  Measured best(Load load) {
    Measured best = once(load);
    int inVain = 0;
    for (int runs = 1; runs < MOST_RUNS && inVain < repetitions; runs++) {
      Measured next = once(load);
      inVain = next.seconds() < FASTER * best.seconds() ? 0 : inVain + 1;
      best = next.seconds() < best.seconds() ? next : best;
    }
    return best;
  }

  /// One run.
  Measured once(Load load) {
    LastBar lastBar = new LastBar();
    Algorithm algorithm = AlgorithmClasses.create(load.algorithm());
    RunOverrides overrides = new RunOverrides(null, load.end(), null, load.parameters());
    long bytes = CpuTime.allocatedBytes();
    long begin = CpuTime.ofThreadNs();
    BacktestResult result = Backtest.run(algorithm, data.ports(), overrides, lastBar);
    long end = CpuTime.ofThreadNs();
    return new Measured(
        result.dataPoints(),
        result.orders().size(),
        (end - begin) / 1e9,
        (end - lastBar.cpuNs) / 1e9,
        CpuTime.allocatedBytes() - bytes,
        result.orderListHash());
  }

  @Override
  public void close() {
    data.close();
  }

  /// Knows when the engine last asked whether to go on, to a millisecond: the clock of the
  /// processor is not asked more often, as that would cost a good part of what is measured.
  private static final class LastBar implements RunListener {
    private static final long EVERY_NS = 1_000_000;
    private long cpuNs;
    private long askedNs;

    @Override
    public void log(String line) {
      // messages are not measured
    }

    @Override
    public boolean isCancelled(long utcNs, long dataPoints) {
      long now = System.nanoTime();
      if (now - askedNs >= EVERY_NS) {
        askedNs = now;
        cpuNs = CpuTime.ofThreadNs();
      }
      return false;
    }
  }
}
