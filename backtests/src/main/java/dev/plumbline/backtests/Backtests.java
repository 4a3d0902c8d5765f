package dev.plumbline.backtests;

import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.lean.result.LeanResultWriter;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Backtests for programs and tests: an algorithm and options in, a result out.
///
/// ```java
/// BacktestResult result = Backtests.run(BuyAndHold.class);
/// System.out.println(result.statistics().get("Net Profit"));
/// System.out.println(result.totalPerformance().portfolioStatistics().performance().sharpeRatio());
/// ```
///
/// Runs share nothing: several may go on at once, each on a thread of its own. The same run gives
/// the same result again, but for the log's line that tells how long it took.
public final class Backtests {
  private Backtests() {}

  /// Runs a new object of an algorithm's class on the sample data, with its own dates and cash.
  ///
  /// @throws dev.plumbline.backtests.wiring.AlgorithmLoadException if no object of it can be made
  /// @throws IOException if the sample data cannot be written to the cache folder
  public static BacktestResult run(Class<? extends Algorithm> type) throws IOException {
    return run(type, RunOptions.DEFAULT);
  }

  /// Runs a new object of an algorithm's class.
  ///
  /// @throws dev.plumbline.backtests.wiring.AlgorithmLoadException if no object of it can be made
  /// @throws IllegalArgumentException if the data folder does not exist
  /// @throws IOException if the project's own data cannot be written to the cache folder
  public static BacktestResult run(Class<? extends Algorithm> type, RunOptions options)
      throws IOException {
    return run(AlgorithmClasses.create(type), options);
  }

  /// Runs an algorithm that has not run before.
  ///
  /// What the author's code throws ends the run, not this call: the result's state says so.
  ///
  /// @throws IllegalArgumentException if the data folder does not exist
  /// @throws IOException if the project's own data cannot be written to the cache folder
  public static BacktestResult run(Algorithm algorithm, RunOptions options) throws IOException {
    Path folder = new DataFolders(CacheFolder.ofProcess()).folder(options.data());
    String name = BacktestRun.nameOf(algorithm.getClass());
    try (RunData data = RunData.cached(folder, CacheFolder.ofProcess())) {
      return new BacktestRun(name, algorithm, options).run(data, RunListener.NONE).result();
    }
  }

  /// Writes a result set in LEAN's format.
  ///
  /// @param folder where to; made if absent
  /// @return the files written
  /// @throws java.io.UncheckedIOException if a file cannot be written
  public static List<Path> write(Path folder, BacktestResult result) {
    return LeanResultWriter.write(folder, result);
  }
}
