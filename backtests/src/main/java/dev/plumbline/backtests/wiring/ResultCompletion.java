package dev.plumbline.backtests.wiring;

import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.FileRead;
import dev.plumbline.sdk.result.LogLine;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the engine cannot know of its own run: how long it took, which files were read.
///
/// @param name name of the run; result files are called after it
/// @param endNs where its clock stood at the end, on the algorithm's wall clock
/// @param seconds how long the run took by the clock on the wall
/// @param filesRead the files read, by path
/// @param warnings what the user should know before trusting the numbers
record ResultCompletion(
    String name, long endNs, double seconds, List<FileRead> filesRead, List<String> warnings) {
  /// The result with all of it.
  BacktestResult of(BacktestResult result) {
    RunState state = result.state();
    RunInput input = result.input();
    return new BacktestResult(
        name,
        new RunState(state.status(), state.runtimeError(), StrategyTrace.of(state.stackTrace())),
        result.algorithmConfiguration(),
        result.statistics(),
        result.runtimeStatistics(),
        result.totalPerformance(),
        result.rollingWindow(),
        result.charts(),
        result.orders(),
        result.orderEvents(),
        result.profitLoss(),
        log(result),
        new RunInput(input.version(), input.dataPoints(), input.historyDataPoints(), filesRead),
        allWarnings(result));
  }

  /// LEAN's last line, which counts the history with the data, and one that tells the history
  /// alone.
  private List<LogLine> log(BacktestResult result) {
    List<LogLine> log = new ArrayList<>(result.log());
    long points = result.dataPoints() + result.historyDataPoints();
    log.add(
        new LogLine(
            endNs,
            String.format(
                Locale.ROOT,
                "Algorithm Id:(%s) completed in %.2f seconds at %.0fk data points per second."
                    + " Processing total of %,d data points.",
                name,
                seconds,
                points / 1000.0 / seconds,
                points)));
    log.add(
        new LogLine(
            endNs,
            String.format(Locale.ROOT, "History data points: %,d", result.historyDataPoints())));
    return log;
  }

  private List<String> allWarnings(BacktestResult result) {
    List<String> all = new ArrayList<>(result.warnings());
    all.addAll(warnings);
    return all;
  }
}
