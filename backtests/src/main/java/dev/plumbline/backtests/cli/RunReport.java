package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.wiring.FinishedRun;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// What a run has come to, for people: statistics to the output, what to worry about to the errors.
final class RunReport {
  private final Console console;

  RunReport(Console console) {
    this.console = console;
  }

  /// Prints all of it.
  ///
  /// @param written folder of the result files
  void print(FinishedRun run, Path written) {
    BacktestResult result = run.result();
    printStatistics(result.statistics());
    console.out().println(summary(run));
    console.out().println("results in " + written);
    console.out().flush();
    PrintStream err = console.err();
    result.warnings().forEach(warning -> err.println("warning: " + warning));
    if (!run.missing().isEmpty()) {
      err.println("data that was missing or not as it should be:");
      run.missing().forEach(line -> err.println("  " + line));
    }
    switch (result.state().status()) {
      case STOPPED ->
          err.println(
              "plumbline: " + result.algorithmId() + " was stopped; the result is that until then");
      case RUNTIME_ERROR -> printFailure(result);
      default -> {
        // completed: nothing to say
      }
    }
  }

  private void printFailure(BacktestResult result) {
    console
        .err()
        .println(
            "plumbline: "
                + result.algorithmId()
                + " failed; the result is that until then: "
                + result.state().runtimeError());
    console.err().println(result.state().stackTrace());
  }

  private void printStatistics(Map<String, String> statistics) {
    int names = statistics.keySet().stream().mapToInt(String::length).max().orElse(0);
    int values = statistics.values().stream().mapToInt(String::length).max().orElse(0);
    statistics.forEach((name, value) ->
        console
            .out()
            .println(
                name + " ".repeat(names - name.length() + 2 + values - value.length()) + value));
  }

  private static String summary(FinishedRun run) {
    BacktestResult result = run.result();
    long points = result.dataPoints() + result.historyDataPoints();
    return String.format(
        Locale.ROOT,
        "%s %s: %s to %s, %,d data points (%,d of them history) in %.2f s, %,.0f data points per"
            + " second",
        result.algorithmId(),
        result.state().status().text(),
        result.algorithmConfiguration().startDate().toLocalDate(),
        result.algorithmConfiguration().endDate().toLocalDate(),
        points,
        result.historyDataPoints(),
        run.seconds(),
        points / run.seconds());
  }
}
