package dev.plumbline.jmh;

import dev.plumbline.algorithms.bench.OneMinute;
import dev.plumbline.backtests.wiring.KeptColumns;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.result.BacktestResult;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One step of the feed: a minute of one security from columns in memory through the whole engine,
/// of half a year; start and statistics are spread over its steps.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
  private static final int POINTS = 48_361;
  private static final int ORDERS = 1_795;
  private static final LocalDate END = LocalDate.of(2010, 6, 30);

  /// What the strategy does: nothing, two averages, or orders by them.
  @Param({"bars", "averages", "orders"})
  public String load = "";

  private RunData data;
  private Map<String, String> parameters;

  /// Decodes the columns and checks the run.
  @Setup
  public void decode() {
    data = RunData.sharing(JmhFolder.data(), new KeptColumns(Long.MAX_VALUE));
    parameters =
        switch (load) {
          case "bars" -> Map.of("trades", "false", "averages", "false");
          case "averages" -> Map.of("trades", "false");
          default -> Map.of();
        };
    BacktestResult result = step();
    JmhFolder.check(result.dataPoints() == POINTS, result.dataPoints() + " points");
    int orders = load.equals("orders") ? ORDERS : 0;
    JmhFolder.check(result.orders().size() == orders, result.orders().size() + " orders");
  }

  /// Closes the folder.
  @TearDown
  public void close() {
    data.close();
  }

  @Benchmark
  @OperationsPerInvocation(POINTS)
  public BacktestResult step() {
    return Backtest.run(
        new OneMinute(), data.ports(), new RunOverrides(null, END, null, parameters), new Silent());
  }
}
