package dev.plumbline.backtests.wiring;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.util.ArrayList;
import java.util.List;

/// One run of an algorithm on data.
public final class BacktestRun {
  private static final int EXAMPLES = 3;
  private static final double NANOS_PER_SECOND = 1e9;

  private final String name;
  private final Algorithm algorithm;
  private final RunOptions options;

  /// A run that is still to begin.
  ///
  /// @param name name of the run; result files are called after it
  /// @param algorithm a fresh object: it serves one run
  /// @param options what the caller decides
  public BacktestRun(String name, Algorithm algorithm, RunOptions options) {
    this.name = name;
    this.algorithm = algorithm;
    this.options = options;
  }

  /// The name that results of a class are called after: its simple name.
  public static String nameOf(Class<?> type) {
    String simple = type.getSimpleName();
    return simple.isEmpty() ? type.getName().substring(type.getPackageName().length() + 1) : simple;
  }

  /// Runs it to its end.
  ///
  /// A failure of the author's code ends the run but not this call: the result says so.
  public FinishedRun run(RunData data, RunListener listener) {
    long start = System.nanoTime();
    RunOverrides overrides =
        new RunOverrides(options.start(), options.end(), options.cash(), options.parameters());
    BacktestResult result = Backtest.run(algorithm, data.ports(), overrides, listener);
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    List<String> warnings =
        result.state().status() == AlgorithmStatus.COMPLETED
            ? new TickersWithoutData(data.root()).warnings(algorithm)
            : List.of();
    ResultCompletion completion =
        new ResultCompletion(name, algorithm.timeNs(), seconds, data.filesRead(), warnings);
    return new FinishedRun(completion.of(result), seconds, missing(data.errors()));
  }

  /// For each kind of fault the count and a few examples.
  private static List<String> missing(DataErrors errors) {
    List<String> lines = new ArrayList<>();
    errors
        .counts()
        .forEach((fault, count) -> {
          lines.add(fault.text() + ": " + count + (count > EXAMPLES ? ", among them" : ""));
          errors.examples(fault).stream()
              .limit(EXAMPLES)
              .forEach(example -> lines.add("  " + example));
        });
    return lines;
  }
}
