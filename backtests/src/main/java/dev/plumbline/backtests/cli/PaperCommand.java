package dev.plumbline.backtests.cli;

import dev.plumbline.alpaca.broker.NewsBell;
import dev.plumbline.alpaca.journal.JournalException;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.live.PaperOptions;
import dev.plumbline.backtests.live.PaperRun;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs an algorithm in real time on an Alpaca account.
final class PaperCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "paper",
        "ALGORITHM",
        1,
        1,
        "run an algorithm in real time on an Alpaca paper account",
        """
        ALGORITHM is a class as for backtest; it runs unchanged. Orders go to the account of the
        keys. The journal holds every order before it is sent and every fill before it counts: a run
        that was killed goes on with the same command. Ctrl-C ends it; orders and positions stay.
        Plain http goes to this machine alone, such as to plumbline alpaca-sim.
        """,
        PaperArguments.OPTIONS,
        List.of(
            "plumbline paper SampleSmaCross --journal journals/sma",
            "plumbline paper SampleSmaCross --journal journals/try --endpoint"
                + " http://127.0.0.1:8900",
            "plumbline paper com.example.Mine --classpath my.jar --journal j --max-order-value"
                + " 5000"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    PaperArguments given = new PaperArguments(arguments);
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(new RunArguments(arguments).classPath())) {
      Algorithm algorithm = AlgorithmClasses.create(catalog.find(arguments.operands().getFirst()));
      String name = BacktestRun.nameOf(algorithm.getClass());
      Path data =
          new DataFolders(console.cacheFolder())
              .folder(
                  arguments
                      .value("--data")
                      .map(text ->
                          DataChoice.parse(CommandArguments.path("--data", text).toString()))
                      .orElse(DataChoice.SAMPLE));
      return run(name, algorithm, given.options(name, data), console);
    }
  }

  private static int run(String name, Algorithm algorithm, PaperOptions options, Console console)
      throws IOException {
    NewsBell bell = new NewsBell();
    try (Interruption interruption = Interruption.listening(bell::end)) {
      BacktestResult result =
          new PaperRun(name, algorithm, options, console.err()).run(interruption::isWished, bell);
      interruption.runIsOver();
      console.out().println(name + " ended; results are in " + options.out());
      if (!result.state().runtimeError().isEmpty()) {
        console.err().println(result.state().runtimeError());
        console.err().println(result.state().stackTrace());
      }
      return result.state().status() == AlgorithmStatus.RUNTIME_ERROR ? 1 : 0;
    } catch (ApiException | JournalException | IllegalStateException e) {
      console.err().println("plumbline: " + options.credentials().hideIn("" + e.getMessage()));
      return 1;
    }
  }
}
