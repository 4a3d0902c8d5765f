package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.backtests.wiring.FinishedRun;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs an algorithm on stored data.
final class BacktestCommand implements Command {
  private static final String VERBOSE = "--verbose";

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new ArrayList<>(RunArguments.OPTIONS);
    options.add(CommandOption.flag(VERBOSE, "show the algorithm's messages as they come"));
    return new CommandSyntax(
        "backtest",
        "ALGORITHM",
        1,
        1,
        "run an algorithm on stored data and write its result",
        """
        ALGORITHM is the simple or full name of a class: one of the project's (plumbline list) or one
        of yours, in a jar or folder behind --classpath. The exit status is 0 only if it completed.
        Ctrl-C stops it and writes the result so far.
        """,
        options,
        List.of(
            "plumbline backtest SampleBuyAndHold",
            "plumbline backtest BasicTemplateAlgorithm --data ~/lean/Data --out results/basic",
            "plumbline backtest com.example.MyAlgorithm --classpath my.jar --param ema-fast=10",
            "plumbline backtest SampleSmaCross --start 2010-01-01 --end 2012-12-31 --cash 50000"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunArguments given = new RunArguments(arguments);
    RunOptions options = given.options();
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(given.classPath())) {
      Algorithm algorithm = AlgorithmClasses.create(catalog.find(arguments.operands().getFirst()));
      String name = BacktestRun.nameOf(algorithm.getClass());
      Path data = new DataFolders(console.cacheFolder()).folder(options.data());
      Path out = OutFolder.prepared(given.out(name));
      BacktestRun run = new BacktestRun(name, algorithm, options);
      try (Interruption interruption = Interruption.listening()) {
        Progress progress = new Progress(console, algorithm, interruption, arguments.has(VERBOSE));
        FinishedRun finished;
        try (ProgressFile _ = ProgressFile.following(out, name, "backtest", progress::standing)) {
          finished = finish(run, data, console, progress);
        }
        interruption.runIsOver();
        Backtests.write(out, finished.result());
        new RunReport(console).print(finished, out);
        return finished.result().state().status() == AlgorithmStatus.COMPLETED ? 0 : 1;
      }
    }
  }

  private static FinishedRun finish(
      BacktestRun run, Path folder, Console console, Progress progress) {
    try (RunData data = RunData.cached(folder, console.cacheFolder())) {
      return run.run(data, progress);
    } finally {
      progress.erase();
    }
  }
}
