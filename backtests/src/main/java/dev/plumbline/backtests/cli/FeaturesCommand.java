package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.FeatureExport;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.util.List;

/// Writes features as files.
final class FeaturesCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options =
        List.of(
            RunArguments.OPTIONS.getFirst(),
            CommandOption.of("--out", "DIR", "folder for the files"),
            CommandOption.of("--start", "DAY", "first day, yyyy-MM-dd"),
            CommandOption.of("--end", "DAY", "last day, yyyy-MM-dd"),
            CommandOption.of("--instruments", "LIST", "the tickers, with commas"),
            CommandOption.of("--features", "LIST", "the features' names, with commas"),
            CommandOption.of("--news", "FILE", "scores of the news that features read"),
            CommandOption.of("--headlines", "FILE", "the model that scores articles instead"));
    return new CommandSyntax(
        "features",
        "",
        0,
        0,
        "compute features of stored minutes and write them for training elsewhere",
        """
        The values are those that a backtest and a live run compute, bit for bit. Written are
        features.npy, closes.npy, ends.npy and the names of their columns.
        """,
        options,
        List.of(
            "plumbline features --data learning --start 2010-01-04 --end 2010-06-18"
                + " --instruments AMD,NVDA --features AMD_rsi_7,AMD_minus_NVDA_5 --out features"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunOptions options = new RunArguments(arguments).options();
    if (options.start() == null || options.end() == null) {
      throw new UsageException("found no --start and --end, expected both");
    }
    if (arguments.has("--news")) {
      options = options.withParameter("news", arguments.path("--news").toString());
    }
    FeatureSet features =
        FeatureSet.of(
            List.of(arguments.required("--instruments").split(",")),
            List.of(arguments.required("--features").split(",")));
    RecordedMarket.WithNews market = RecordedMarket.withNews(features, options);
    if (!market.news().isEmpty() && !arguments.has("--headlines")) {
      throw new UsageException(
          "found features that read news, expected --headlines FILE, the model that scores"
              + " articles, or --news FILE of scores");
    }
    MarketColumns columns =
        market.news().isEmpty()
            ? market.columns()
            : RecordedMarket.scored(features, market, arguments.path("--headlines"), "");
    FeatureExport.write(arguments.path("--out"), features, columns);
    console
        .out()
        .println(
            "%s: %d rows of %d features"
                .formatted(arguments.path("--out"), columns.rows(), features.features().size()));
    return 0;
  }
}
