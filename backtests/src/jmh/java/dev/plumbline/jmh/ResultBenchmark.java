package dev.plumbline.jmh;

import dev.plumbline.algorithms.bench.OneMinute;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.lean.result.LeanResultWriter;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The result files of a run of half a year with 1,795 orders.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ResultBenchmark {
  private static final int ORDERS = 1_795;

  private BacktestResult result;
  private Path out;

  /// Runs the backtest.
  @Setup
  public void run() throws IOException {
    result =
        Backtests.run(
            OneMinute.class,
            RunOptions.DEFAULT.withData(JmhFolder.data()).withEnd(LocalDate.of(2010, 6, 30)));
    JmhFolder.check(result.orders().size() == ORDERS, result.orders().size() + " orders");
    out = Files.createDirectories(JmhFolder.scratch().resolve("out"));
    long bytes = 0;
    for (Path file : write()) {
      bytes += Files.size(file);
    }
    JmhFolder.check(bytes > 1_000_000, bytes + " bytes");
  }

  @Benchmark
  public List<Path> write() {
    return LeanResultWriter.write(out, result);
  }
}
