package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.HeadlineTraining;
import dev.plumbline.backtests.learning.LabelledFile;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.backtests.learning.TrainingFold;
import dev.plumbline.backtests.learning.WalkForwardTraining;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.HeadlinePlan;
import dev.plumbline.strategies.learning.Learning;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.validation.WalkForward;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Trains an algorithm's models, walking forward, and runs it on them.
final class TrainCommand implements Command {
  private static final String TICKERS = "tickers";

  private static final List<String> SHOWN =
      List.of("Total Orders", "Net Profit", "Sharpe Ratio", "Drawdown", "Win Rate", "Total Fees");

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new ArrayList<>(RunArguments.OPTIONS);
    options.add(
        CommandOption.of("--tickers", "LIST", "other stocks in the place of its own, with commas"));
    options.add(CommandOption.of("--models", "DIR", "where the models go (default models)"));
    options.add(CommandOption.of("--train-days", "N", "days to train on (default 60)"));
    options.add(CommandOption.of("--test-days", "N", "days until the next training (default 20)"));
    options.add(CommandOption.of("--embargo-days", "N", "days left out between (default 1)"));
    options.add(
        CommandOption.of("--headline-days", "N", "days until headlines are scored (default 20)"));
    options.add(
        CommandOption.of("--labelled", "FILE", "headlines to train their scorer on, not returns"));
    options.add(CommandOption.flag("--anchored", "train on the whole past each time"));
    options.add(CommandOption.of("--seed", "N", "what the training draws from (default 1)"));
    options.add(CommandOption.flag("--no-backtest", "only train"));
    return new CommandSyntax(
        "train",
        "ALGORITHM",
        1,
        1,
        "train an algorithm's models on stored data, walking forward, and backtest it on them",
        """
        The model of each stretch has seen only what came before it. The backtest covers the days
        that models are used on, with costs, impact and a delay of one bar. Figures behind a model
        are of the days it is used on. --start and --end bound the data.
        Where features read news, a scorer of headlines is trained first, on the words of articles
        and the returns after them, or on lines of --labelled: a day, up or down, and a headline,
        between tabs. The model learns from scores of articles that their scorer had not seen.
        """,
        options,
        List.of(
            "plumbline train AmdNvdaLogistic --data learning --start 2010-01-04 --end 2010-06-18",
            "plumbline train AmdNvdaLogistic --data ~/lean/Data --tickers BAC,AIG --start"
                + " 2013-10-04 --end 2013-10-11 --train-days 3 --test-days 1 --embargo-days 0",
            "plumbline train NewsFusion --data learning --start 2010-01-04 --end 2010-06-18",
            "plumbline train AmdNvdaTrees --data ~/lean/Data --start 2020-01-02 --end 2023-12-29"
                + " --anchored"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunArguments given = new RunArguments(arguments);
    RunOptions options = given.options();
    if (arguments.has("--tickers")) {
      options = options.withParameter(TICKERS, arguments.required("--tickers"));
    }
    if (options.start() == null || options.end() == null) {
      throw new UsageException(
          "found no --start and --end, expected both: they bound the data to train and test on");
    }
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(given.classPath())) {
      Class<? extends Algorithm> type = catalog.find(arguments.operands().getFirst());
      if (!(AlgorithmClasses.create(type) instanceof Learning learning)) {
        throw new UsageException(
            "found "
                + type.getName()
                + ", which is trained for nothing; expected an algorithm"
                + " that implements "
                + Learning.class.getName());
      }
      Path models = Path.of(arguments.value("--models").orElse("models"));
      LearningPlan plan = learning.plan().forTickers(options.parameters().get(TICKERS));
      List<TrainingFold> folds = train(learning, plan, arguments, options, models, console);
      if (arguments.has("--no-backtest")) {
        return 0;
      }
      return backtest(type, options, folds, models, given, console);
    }
  }

  private static List<TrainingFold> train(
      Learning learning,
      LearningPlan plan,
      CommandArguments arguments,
      RunOptions options,
      Path models,
      Console console)
      throws IOException {
    Figures figures = new Figures(arguments);
    OutFolder.prepared(models);
    RecordedMarket.WithNews market = RecordedMarket.withNews(plan.featureSet(), options);
    MarketColumns columns = market.columns();
    if (!market.news().isEmpty()) {
      HeadlinePlan headlines = learning.headlines().withTarget(plan.target());
      trainScorer(headlines, market, arguments, models, console);
      columns = RecordedMarket.scored(plan.featureSet(), market, models, headlines.name());
    }
    console
        .out()
        .println(
            "%s: %d rows of %d features, %s"
                .formatted(plan.name(), columns.rows(), plan.features().size(), plan.family()));
    WalkForward days =
        new WalkForward(
            figures.whole("--train-days", 60),
            figures.whole("--test-days", 20),
            0,
            figures.whole("--embargo-days", 1),
            arguments.has("--anchored"));
    return new WalkForwardTraining(plan, columns, figures.whole("--seed", 1))
        .run(days, models, fold -> console.out().println(text(fold)));
  }

  private static void trainScorer(
      HeadlinePlan plan,
      RecordedMarket.WithNews market,
      CommandArguments arguments,
      Path models,
      Console console)
      throws IOException {
    Figures figures = new Figures(arguments);
    long seed = figures.whole("--seed", 1);
    HeadlineTraining training = new HeadlineTraining(plan, market, seed);
    console
        .out()
        .println("%s: %d articles of %s".formatted(plan.name(), training.pieces(), plan.target()));
    Consumer<TrainingFold> told = fold -> console.out().println(text(fold));
    if (arguments.has("--labelled")) {
      LabelledFile labelled = LabelledFile.read(arguments.path("--labelled"));
      LocalDate last = market.columns().day(market.columns().rows() - 1);
      told.accept(HeadlineTraining.ofLabelled(plan, labelled, seed, models, last));
    } else {
      training.run(figures.whole("--headline-days", 20), models, told);
    }
  }

  private static String text(TrainingFold fold) {
    StringBuilder text = new StringBuilder();
    text.append(
        "  %s: trained on %d rows %s to %s, used %s to %s"
            .formatted(
                fold.file().getFileName(),
                fold.rows(),
                fold.trainedFrom(),
                fold.trainedTo(),
                fold.testedFrom(),
                fold.testedTo()));
    fold.figures()
        .forEach(
            (name, value) -> text.append(String.format(Locale.ROOT, ", %s %.4f", name, value)));
    return text.toString();
  }

  private static int backtest(
      Class<? extends Algorithm> type,
      RunOptions options,
      List<TrainingFold> folds,
      Path models,
      RunArguments given,
      Console console)
      throws IOException {
    LocalDate first = folds.getFirst().testedFrom();
    RunOptions tested = options.withStart(first).withParameter("models", models.toString());
    Path out = OutFolder.prepared(given.out(type.getSimpleName()));
    BacktestResult result = Backtests.run(type, tested);
    Backtests.write(out, result);
    Map<String, String> statistics = result.statistics();
    console.out().println("backtest from " + first + " to " + options.end() + ", " + out + ":");
    for (String name : SHOWN) {
      console.out().println("  %-14s %s".formatted(name, statistics.get(name)));
    }
    if (result.state().status() != AlgorithmStatus.COMPLETED) {
      console.err().println("plumbline: " + result.state().runtimeError());
      return 1;
    }
    return 0;
  }
}
