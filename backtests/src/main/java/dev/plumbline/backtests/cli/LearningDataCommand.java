package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.sampledata.LearningData;
import java.io.IOException;
import java.util.List;

/// Writes invented data that something can be learned from, or nothing.
final class LearningDataCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "learning-data",
        "",
        0,
        0,
        "write invented minutes with a planted signal into a folder in LEAN's layout",
        """
        AMD, INTC and MU catch up with NVDA: in each minute they make up a part of what the last
        five minutes put between them. With a signal of 0 there is nothing to learn, and a model
        must find nothing. News of AMD, as articles and as scores, moves its price for ten
        minutes: its words tell in which direction, unless --news is 0.
        """,
        List.of(
            CommandOption.of("--out", "DIR", "the data folder, made when needed"),
            CommandOption.of("--days", "N", "days of bars from 2010-01-04 on (default 120)"),
            CommandOption.of("--signal", "PART", "the part made up, 0 to 1 (default 1)"),
            CommandOption.of(
                "--news", "PART", "how AMD heeds its news, 0 to 10 (default --signal)"),
            CommandOption.of("--seed", "N", "what the chance is drawn from (default 1)")),
        List.of(
            "plumbline learning-data --out learning",
            "plumbline learning-data --signal 0 --days 60 --out nothing",
            "plumbline learning-data --signal 0 --news 4 --out news"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Figures figures = new Figures(arguments);
    double signal = figures.number("--signal", 1);
    LearningData data =
        new LearningData(
            figures.whole("--days", 120),
            signal,
            figures.number("--news", signal),
            figures.whole("--seed", 1));
    console.out().println(WrittenText.of(data.write(arguments.path("--out"))));
    return 0;
  }
}
