package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks of inner pieces and writes their page.
///
/// The first argument is the page, or `-` for none; the others are JMH's own, such as a part of a
/// name, or `-f 0 -wi 0 -i 1 -r 10ms` to try them all once.
public final class InnerPieces {
  private InnerPieces() {}

  /// Runs them.
  public static void main(String[] words)
      throws IOException, RunnerException, CommandLineOptionException {
    Path page = Path.of(words.length > 0 ? words[0] : "-");
    String[] rest = words.length > 0 ? Arrays.copyOfRange(words, 1, words.length) : words;
    CommandLineOptions given = new CommandLineOptions(rest);
    Machine machine = Machine.now();
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given);
    options.shouldFailOnError(true);
    options.addProfiler("gc");
    options.verbosity(VerboseMode.NORMAL);
    if (!given.getForkCount().hasValue()) {
      options.forks(2);
    }
    if (!given.getWarmupTime().hasValue()) {
      options.warmupTime(TimeValue.seconds(1));
    }
    if (!given.getMeasurementTime().hasValue()) {
      options.measurementTime(TimeValue.seconds(1));
    }
    options.jvmArgsAppend("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");
    Collection<RunResult> results = new Runner(options.build()).run();
    if (!page.toString().equals("-")) {
      Files.writeString(page, text(machine, results));
    }
  }

  private static String text(Machine machine, Collection<RunResult> results) {
    BenchTable table =
        new BenchTable(
            "Inner pieces",
            "Wall time of one operation on one thread, code warmed up: the least mean of an"
                + " iteration, which others on the machine disturb least, and the mean of all"
                + " iterations of all forks; bytes allocated by it. Each benchmark checks its"
                + " result before it is measured, and what it works on is described in"
                + " `backtests/src/jmh`: steps of the engine are of one security's minutes from"
                + " columns in memory (48,361 of them, 1,795 orders; start and statistics spread"
                + " over the steps), files are in the page cache, a hash is of 1,000 orders, the"
                + " ledger takes two fills, result files are of 1,795 orders. Excluded: everything"
                + " else, such as making the data.",
            "piece",
            "least",
            "mean",
            "unit",
            "bytes");
    TreeMap<String, RunResult> sorted = new TreeMap<>();
    for (RunResult result : results) {
      sorted.put(name(result), result);
    }
    sorted.forEach((name, result) -> row(table, name, result));
    return "# Inner pieces\n\nWritten by JMH 1.37 on "
        + machine.day()
        + ": `mvn -q test-compile exec:exec@jmh -Dquick -Pjmh`.\n\nMachine: "
        + machine.text()
        + ".\n\n"
        + table.text().strip()
        + "\n";
  }

  private static String name(RunResult result) {
    String[] words = result.getParams().getBenchmark().split("\\.");
    StringBuilder name = new StringBuilder(words[words.length - 2].replace("Benchmark", ""));
    name.append('.').append(words[words.length - 1]);
    for (String key : result.getParams().getParamsKeys()) {
      name.append(", ").append(result.getParams().getParam(key));
    }
    return name.toString();
  }

  private static void row(BenchTable table, String name, RunResult result) {
    Result<?> time = result.getPrimaryResult();
    Result<?> bytes = null;
    for (String label : result.getSecondaryResults().keySet()) {
      if (label.endsWith("gc.alloc.rate.norm")) {
        bytes = result.getSecondaryResults().get(label);
      }
    }
    table.row(
        name,
        figure(time.getStatistics().getMin()),
        figure(time.getScore()),
        time.getScoreUnit(),
        bytes == null ? "?" : String.format(Locale.ROOT, "%,.0f", bytes.getScore()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }
}
