package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.datafolder.WholeFile;
import dev.plumbline.backtests.report.ReportPage;
import dev.plumbline.backtests.stored.ResultReader;
import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a report on results.
final class ReportCommand implements Command {
  private static final String DATA = "--data";
  private static final String OUT = "--out";
  private static final int MOST_RESULTS = 20;

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "report",
        "RESULT...",
        1,
        MOST_RESULTS,
        "write a page that shows results, ours and LEAN's",
        """
        RESULT is a result's main file, NAME.json as plumbline backtest or LEAN writes it, or a folder
        with one result. Several are shown side by side. The page is one file that needs no network.
        """,
        List.of(
            CommandOption.of(
                DATA,
                "DIR",
                "data folder that prices for charts come from; or the word sample or real;\n"
                    + "without it, charts of trades show the prices of fills only"),
            CommandOption.of(
                OUT, "FILE", "the page (default report.html beside the first result)")),
        List.of(
            "plumbline report results/SampleSmaCross --data sample",
            "plumbline report results/A/A.json results/B/B.json --out compare.html"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    List<StoredResult> results = new ArrayList<>();
    for (String operand : arguments.operands()) {
      results.add(ResultReader.read(CommandArguments.path("RESULT", operand)));
    }
    Path data = null;
    if (arguments.value(DATA).isPresent()) {
      DataChoice choice = DataChoice.parse(arguments.path(DATA).toString());
      data = new DataFolders(console.cacheFolder()).folder(choice);
    }
    Path out =
        arguments.value(OUT).isPresent()
            ? arguments.path(OUT)
            : results.getFirst().file().resolveSibling("report.html");
    WholeFile.write(out, ReportPage.of(results, data));
    console.out().println("report in " + out);
    return 0;
  }
}
