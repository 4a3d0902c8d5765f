package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.backtests.learning.Upkeep;
import dev.plumbline.backtests.learning.UpkeepDecision;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.Learning;
import dev.plumbline.strategies.learning.LearningPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Trains a model on what the last days brought, and takes it only if it is better.
final class RetrainCommand implements Command {
  private static final String TICKERS = "tickers";

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new ArrayList<>(RunArguments.OPTIONS);
    options.add(
        CommandOption.of("--tickers", "LIST", "other stocks in the place of its own, with commas"));
    options.add(CommandOption.of("--models", "DIR", "where the models are (default models)"));
    options.add(CommandOption.of("--held-out", "N", "newest days to compare on (default 5)"));
    options.add(CommandOption.of("--seed", "N", "what the training draws from (default 1)"));
    options.add(CommandOption.flag("--back", "go back to the model before, as of --end"));
    return new CommandSyntax(
        "retrain",
        "ALGORITHM",
        1,
        1,
        "train an algorithm's model anew, and use it only if it is better",
        """
        A candidate is fitted to the data from --start on, less the newest days, another goes on
        from the model in use with what came since; on those days the better one is compared with
        the model in use. The better one is used from the next day on; a running
        algorithm takes it over by itself. Told and kept in decisions.csv: both losses, how far
        the features have moved, and whether the model's errors have.
        """,
        options,
        List.of(
            "plumbline retrain AmdNvdaLogistic --data learning --start 2010-03-01"
                + " --end 2010-06-18",
            "plumbline retrain AmdNvdaLogistic --models models --end 2010-06-18 --back"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunArguments given = new RunArguments(arguments);
    RunOptions options = given.options();
    if (arguments.has("--tickers")) {
      options = options.withParameter(TICKERS, arguments.required("--tickers"));
    }
    if (options.end() == null || options.start() == null && !arguments.has("--back")) {
      throw new UsageException("found no --start and --end, expected both");
    }
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(given.classPath())) {
      if (!(AlgorithmClasses.create(catalog.find(arguments.operands().getFirst()))
          instanceof Learning learning)) {
        throw new UsageException(
            "found an algorithm that is trained for nothing, expected one that implements "
                + Learning.class.getName());
      }
      Path models = Path.of(arguments.value("--models").orElse("models"));
      LearningPlan plan = learning.plan().forTickers(options.parameters().get(TICKERS));
      if (arguments.has("--back")) {
        Path now = Upkeep.back(models, plan.name(), options.end().plusDays(1));
        console.out().println("back to " + now);
        return 0;
      }
      Figures figures = new Figures(arguments);
      MarketColumns columns = columns(learning, plan, options, models);
      console
          .out()
          .println(
              text(
                  new Upkeep(plan, columns, models, figures.whole("--seed", 1))
                      .decide(figures.whole("--held-out", 5))));
      return 0;
    }
  }

  /// The columns that features read; articles are scored by the scorers that are there.
  private static MarketColumns columns(
      Learning learning, LearningPlan plan, RunOptions options, Path models) throws IOException {
    RecordedMarket.WithNews market = RecordedMarket.withNews(plan.featureSet(), options);
    return market.news().isEmpty()
        ? market.columns()
        : RecordedMarket.scored(plan.featureSet(), market, models, learning.headlines().name());
  }

  private static String text(UpkeepDecision decision) {
    return String.format(
        Locale.ROOT,
        "%s: %s has a loss of %.4f on the days held out, the candidate (%s) %.4f: %s%n"
            + "  features moved by %.3f at most (0.25: another population); errors as before with"
            + " a probability of %.3f",
        decision.day(),
        decision.current(),
        decision.currentLoss(),
        decision.goesOn() ? "the model gone on from" : "fitted anew",
        decision.candidateLoss(),
        decision.promoted().isEmpty() ? "it stays" : decision.promoted() + " is used from now on",
        decision.mostDrift(),
        decision.errorProbability());
  }
}
