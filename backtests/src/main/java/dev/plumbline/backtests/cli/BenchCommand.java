package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.bench.BenchPlan;
import dev.plumbline.backtests.bench.BenchSuite;
import dev.plumbline.backtests.sampledata.BenchData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Measures how fast everything is and writes a page of it.
final class BenchCommand implements Command {
  private static final String PAGE = "backtests/docs/benchmarks.md";
  private static final String OUT = "--out";
  private static final String DATA = "--data";
  private static final String SCRATCH = "--scratch";
  private static final String PEERS = "--peers";
  private static final String REPEAT = "--repeat";
  private static final String SETS = "--sets";
  private static final int MOST_SETS = 1000;

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "bench",
        "",
        0,
        0,
        "measure how fast runs and sweeps are and write a page of it",
        """
        Whole processes, the engine alone, what its time is made of, allocation, growth, sweeps, and
        other engines on the same bars if they were installed (backtests/src/bench/install-peers.sh).
        Each figure comes with a check of the result behind it. Takes a quarter of an hour or more.
        """,
        List.of(
            CommandOption.of(OUT, "FILE", "the page (default " + PAGE + "); charts go beside it"),
            CommandOption.of(
                DATA, "DIR", "the benchmark data with market hours (default: made in --scratch)"),
            CommandOption.of(SCRATCH, "DIR", "for data, caches and results (default target/bench)"),
            CommandOption.of(PEERS, "DIR", "where other engines were installed"),
            CommandOption.of(REPEAT, "N", "measure each thing N times (default 3)"),
            CommandOption.of(SETS, "N", "parameter sets of the sweep (default 1000, the most)")),
        List.of(
            "plumbline bench",
            "plumbline bench --peers target/peers --sets 100 --out /tmp/page.md"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path scratch = path(arguments, SCRATCH, "target/bench");
    Path data = path(arguments, DATA, scratch.resolve("data").toString());
    if (!arguments.has(DATA)) {
      BenchData.write(data, Set.of());
    }
    BenchPlan plan =
        new BenchPlan(
            program(),
            data,
            scratch,
            arguments.has(PEERS) ? arguments.path(PEERS) : null,
            path(arguments, OUT, PAGE),
            number(arguments, REPEAT, 3, Integer.MAX_VALUE),
            number(arguments, SETS, MOST_SETS, MOST_SETS));
    new BenchSuite(plan, what -> console.err().println("measuring " + what)).run();
    console.out().println("page in " + plan.page());
    return 0;
  }

  /// The launcher beside the runnable jar, or this very Java with this very class path.
  static List<String> program() {
    String classPath = System.getProperty("java.class.path");
    Path launcher =
        Path.of(classPath.split(java.io.File.pathSeparator)[0]).resolveSibling("plumbline");
    if (classPath.endsWith("plumbline.jar") && Files.isExecutable(launcher)) {
      return List.of(launcher.toString());
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-cp",
        classPath,
        "dev.plumbline.launch.Main");
  }

  private static Path path(CommandArguments arguments, String option, String otherwise) {
    return arguments.has(option) ? arguments.path(option) : Path.of(otherwise);
  }

  /// A whole number of an option.
  static int number(CommandArguments arguments, String option, int otherwise, int most) {
    if (!arguments.has(option)) {
      return otherwise;
    }
    String text = arguments.required(option);
    try {
      int number = Integer.parseInt(text);
      if (number > 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UsageException("found " + option + " \"" + text + "\", expected a whole number");
    }
    throw new UsageException(
        "found " + option + " " + text + ", expected a whole number from 1 to " + most);
  }
}
