package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.sampledata.RealData;
import dev.plumbline.backtests.sampledata.SampleData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the sample data set.
final class SampleCommand implements Command {
  private static final String OUT = "--out";
  private static final String REAL = "--real";

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "sample",
        "",
        0,
        0,
        "write the sample data into a folder in LEAN's layout",
        """
        Six invented US equities with splits, dividends, a rename, a delisting and an illiquid name;
        the same bytes on every machine. A backtest without --data uses the same data.
        """,
        List.of(
            CommandOption.of(OUT, "DIR", "the data folder, made when needed"),
            CommandOption.flag(REAL, "write the real daily bars of two indices instead")),
        List.of("plumbline sample --out data", "plumbline sample --real --out real"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path out = arguments.path(OUT);
    Installed installed = arguments.has(REAL) ? RealData.write(out) : SampleData.write(out);
    console.out().println(WrittenText.of(installed));
    return 0;
  }
}
