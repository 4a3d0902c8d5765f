package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.optimize.HeatMap;
import dev.plumbline.backtests.optimize.HeatMapSvg;
import dev.plumbline.backtests.optimize.Sweep;
import dev.plumbline.backtests.optimize.SweepPlan;
import dev.plumbline.backtests.optimize.SweepResult;
import dev.plumbline.backtests.optimize.Trial;
import dev.plumbline.backtests.optimize.WinnerFile;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs an algorithm with many sets of parameters and tells the best.
final class OptimizeCommand implements Command {
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new ArrayList<>(SweepArguments.OPTIONS);
    options.addAll(RunArguments.OPTIONS);
    return new CommandSyntax(
        "optimize",
        "ALGORITHM",
        1,
        1,
        "run an algorithm with many sets of parameters and tell the best",
        """
        Each trial is the single run with these parameters, to the last bit; data is decoded once for
        all. The folder of the results gets trials.log, a checked line a trial, kept as soon as it is
        done: the same command goes on where it was stopped. It gets heatmap.svg, winner.json (which
        tells among how many trials the winner won) and the winner's result set.
        """,
        options,
        List.of(
            "plumbline optimize SampleSmaCross --grid fast=5..50:5 --grid slow=20..200:10",
            "plumbline optimize SampleSmaCross --grid fast=2..60 --grid slow=61..250 --random 100",
            "plumbline optimize SampleSmaCross --grid fast=2..60 --grid slow=61..250 --evolve 100"
                + " --objective sortino --constraint 'drawdown<0.2'"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunArguments given = new RunArguments(arguments);
    SweepArguments asked = new SweepArguments(arguments);
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(given.classPath());
        Interruption interruption = Interruption.listening()) {
      SweepPlan plan =
          new SweepPlan(
              catalog.find(arguments.operands().getFirst()),
              given.options(),
              asked.grid(),
              asked.search(),
              asked.objective(),
              asked.constraints());
      Path data = new DataFolders(console.cacheFolder()).folder(plan.options().data());
      Path out = OutFolder.prepared(given.out(plan.name() + "-optimize"));
      SweepProgress progress = new SweepProgress(console, interruption);
      long begin = System.nanoTime();
      SweepResult result = run(new Sweep(plan, data, asked.threads()), out, progress);
      double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
      interruption.runIsOver();
      new SweepReport(console).print(result, asked.top(), seconds);
      write(out, result);
      boolean proved =
          !result.complete() || result.best().isEmpty() || prove(result, data, out, console);
      console.out().println("results in " + out);
      if (!result.complete()) {
        console.err().println("plumbline: stopped; the same command goes on where it was");
      }
      return result.complete() && result.best().isPresent() && proved ? 0 : 1;
    }
  }

  private static SweepResult run(Sweep sweep, Path out, SweepProgress progress) throws IOException {
    try (ProgressFile _ =
        ProgressFile.following(out, out.getFileName().toString(), "optimize", progress::standing)) {
      return sweep.run(out, progress);
    } finally {
      progress.erase();
    }
  }

  private static void write(Path out, SweepResult result) throws IOException {
    int parameters = result.plan().grid().ranges().size();
    List<HeatMap> maps = new ArrayList<>();
    if (parameters == 1) {
      maps.add(HeatMap.of(result, 0, 0));
    }
    for (int row = 0; row < parameters; row++) {
      for (int column = row + 1; column < parameters; column++) {
        maps.add(HeatMap.of(result, row, column));
      }
    }
    Files.writeString(out.resolve("heatmap.svg"), HeatMapSvg.of(maps));
    WinnerFile.write(out, result);
  }

  /// Runs the winner alone, writes its result set, and compares it with its trial.
  private static boolean prove(SweepResult result, Path data, Path out, Console console)
      throws IOException {
    Trial winner = result.best().orElseThrow();
    SweepPlan plan = result.plan();
    Proof proof = Proof.of(plan, winner, data);
    Backtests.write(Files.createDirectories(out.resolve("winner")), proof.result());
    if (!proof.holds()) {
      console
          .err()
          .println(
              "plumbline: the winner's single run differs from its trial: found "
                  + proof.alone().statistics()
                  + ", expected "
                  + winner.statistics());
    }
    return proof.holds();
  }
}
