package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.live.LatencyBench;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures how fast live runs answer the market, and writes a page of it.
final class BenchLiveCommand implements Command {
  private static final String PAGE = "backtests/docs/latency.md";
  private static final String OUT = "--out";
  private static final String SCRATCH = "--scratch";
  private static final String ORDERS = "--orders";
  private static final String WARM_UP = "--warm-up";
  private static final int MOST = 1_000_000;

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "bench-live",
        "",
        0,
        0,
        "measure live runs from a data message to the order on the wire",
        """
        Runs a strategy against a paper broker in a process of its own, with 100 and 1,000 securities,
        and times each order at the sockets. Takes some minutes.
        """,
        List.of(
            CommandOption.of(OUT, "FILE", "the page (default " + PAGE + ")"),
            CommandOption.of(SCRATCH, "DIR", "for journals and results (default target/bench)"),
            CommandOption.of(ORDERS, "N", "orders that count (default 3000)"),
            CommandOption.of(WARM_UP, "N", "orders before them (default 600)")),
        List.of("plumbline bench-live", "plumbline bench-live --orders 500 --out /tmp/page.md"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    // the paper broker's and the HTTP client's libraries need no logger
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Path page = arguments.has(OUT) ? arguments.path(OUT) : Path.of(PAGE);
    Path scratch = arguments.has(SCRATCH) ? arguments.path(SCRATCH) : Path.of("target", "bench");
    Path data = new DataFolders(console.cacheFolder()).folder(DataChoice.SAMPLE);
    LatencyBench bench =
        new LatencyBench(
            BenchCommand.program(),
            data,
            scratch,
            what -> console.err().println("measuring " + what));
    try {
      bench.run(
          List.of(100, 1000),
          number(arguments, ORDERS, 3000),
          number(arguments, WARM_UP, 600),
          page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
    console.out().println("page in " + page);
    return 0;
  }

  private static int number(CommandArguments arguments, String option, int otherwise) {
    return BenchCommand.number(arguments, option, otherwise, MOST);
  }
}
