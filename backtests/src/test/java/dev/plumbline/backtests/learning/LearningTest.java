package dev.plumbline.backtests.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.learning.AmdNvdaLogistic;
import dev.plumbline.algorithms.learning.BuySellHold;
import dev.plumbline.algorithms.learning.NewsFusion;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.sampledata.LearningData;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.Predictor;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.validation.WalkForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From data with a planted signal, and from data without one, to models and trades.
class LearningTest {
  private static final WalkForward DAYS = new WalkForward(20, 5, 0, 1, false);

  @TempDir static Path top;

  private static LearningData planted;
  private static LearningData nothing;

  @BeforeAll
  static void writeData() throws IOException {
    planted = new LearningData(30, 1, 4);
    nothing = new LearningData(30, 0, 4);
    planted.write(top.resolve("planted"));
    nothing.write(top.resolve("nothing"));
  }

  @Test
  void findsThePlantedSignalAndEarnsByIt() throws IOException {
    Path models = top.resolve("models-planted");
    List<TrainingFold> folds = train("planted", planted, models);
    assertEquals(2, folds.size());
    for (TrainingFold fold : folds) {
      assertTrue(fold.figures().get("auc") > 0.6, fold.toString());
      assertTrue(fold.trainedTo().isBefore(fold.testedFrom()), fold.toString());
    }
    BacktestResult result = backtest("planted", planted, models, folds);
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().toString());
    assertTrue(number(result, "Total Orders") > 100, result.statistics().toString());
    assertTrue(number(result, "Net Profit") > 1, result.statistics().toString());
  }

  @Test
  void findsNothingWhereThereIsNothing() throws IOException {
    Path models = top.resolve("models-nothing");
    List<TrainingFold> folds = train("nothing", nothing, models);
    for (TrainingFold fold : folds) {
      assertEquals(0.5, fold.figures().get("auc"), 0.05, fold.toString());
    }
    BacktestResult result = backtest("nothing", nothing, models, folds);
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().toString());
    assertTrue(number(result, "Net Profit") <= 1, result.statistics().toString());
  }

  @Test
  void promotesABetterModelKeepsABetterOneAndGoesBack() throws IOException {
    Path models = top.resolve("models-kept");
    LearningPlan plan = new AmdNvdaLogistic().plan();
    MarketColumns empty = columns("nothing", plan, nothing);
    new WalkForwardTraining(plan, empty, 1).run(DAYS, models, fold -> {});
    MarketColumns full = columns("planted", plan, planted);
    LocalDate last = planted.span().getLast();
    UpkeepDecision first = new Upkeep(plan, full, models, 1).decide(5);
    assertFalse(first.promoted().isEmpty(), first.toString());
    assertTrue(first.candidateLoss() < first.currentLoss(), first.toString());
    Path promoted = models.resolve(first.promoted());
    try (Predictor predictor = ModelSource.installed().open(promoted.toString(), 0)) {
      double loss = predictor.card().metrics().get("test_log_loss");
      assertEquals(first.candidateLoss(), loss, "the card tells what the choice was made by");
    }
    UpkeepDecision second = new Upkeep(plan, empty, models, 1).decide(5);
    assertTrue(second.candidateLoss() < second.currentLoss(), "chance alone tells chance better");
    Path now = Upkeep.back(models, plan.name(), last.plusDays(1));
    assertFalse(now.getFileName().toString().equals(second.promoted()), now.toString());
    List<String> lines = Files.readAllLines(models.resolve(UpkeepDecision.FILE));
    assertEquals(4, lines.size(), lines.toString());
    assertTrue(lines.get(3).contains(",returned,"), lines.toString());
  }

  @Test
  void asksADeepModelAboutSeveralStocks() throws IOException {
    List<LocalDate> span = planted.span();
    BacktestResult result =
        Backtests.run(
            BuySellHold.class, options("planted", planted).withStart(span.getLast().minusDays(9)));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().toString());
    assertTrue(number(result, "Total Orders") > 10, result.statistics().toString());
  }

  @Test
  void endsWithTheReasonWhereAModelOrNewsIsMissing() throws IOException {
    BacktestResult result =
        Backtests.run(
            AmdNvdaLogistic.class,
            options("planted", planted).withParameter("models", top.resolve("none").toString()));
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, result.state().status());
    assertTrue(result.state().runtimeError().contains("train them with"), result.toString());
    LearningPlan plan = new NewsFusion().plan();
    MarketColumns columns = columns("planted", plan, planted);
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> RecordedMarket.addNews(plan.featureSet(), columns, null));
    assertTrue(e.getMessage().contains("--param news=FILE"), e.getMessage());
  }

  @Test
  void tradesOtherStocksInThePlaceOfItsOwn() throws IOException {
    Path models = Files.createDirectories(top.resolve("models-others"));
    LearningPlan plan = new AmdNvdaLogistic().plan().forTickers("MU,NVDA");
    assertEquals("MU_minus_NVDA_5", plan.features().get(1));
    List<TrainingFold> folds =
        new WalkForwardTraining(plan, columns("planted", plan, planted), 1)
            .run(DAYS, models, fold -> {});
    RunOptions options =
        options("planted", planted)
            .withStart(folds.getFirst().testedFrom())
            .withParameter("models", models.toString());
    BacktestResult own = Backtests.run(AmdNvdaLogistic.class, options);
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, own.state().status());
    assertTrue(
        own.state().runtimeError().contains("was trained on the features [MU_minus_NVDA_1"),
        own.state().runtimeError());
    BacktestResult others =
        Backtests.run(AmdNvdaLogistic.class, options.withParameter("tickers", "MU,NVDA"));
    assertEquals(AlgorithmStatus.COMPLETED, others.state().status(), others.state().toString());
    assertTrue(number(others, "Total Orders") > 100, others.statistics().toString());
    assertEquals("0", others.statistics().get("Bars Without Answer"), "warmed up before the start");
  }

  @Test
  void tradesNothingAndSaysSoWhereASecurityIsMissing() throws IOException {
    Path models = top.resolve("models-missing");
    List<TrainingFold> folds = train("planted", planted, models);
    Path data = top.resolve("missing");
    planted.write(data);
    Path leader = data.resolve("equity/usa/minute/nvda");
    try (Stream<Path> days = Files.list(leader)) {
      for (Path day : days.toList()) {
        Files.delete(day);
      }
    }
    BacktestResult result =
        Backtests.run(
            AmdNvdaLogistic.class,
            options("missing", planted)
                .withStart(folds.getFirst().testedFrom())
                .withParameter("models", models.toString()));
    assertEquals("0", result.statistics().get("Total Orders"), result.statistics().toString());
    assertTrue(number(result, "Bars Without Answer") > 1000, result.statistics().toString());
    assertTrue(
        result.log().stream()
            .anyMatch(line -> line.toString().contains("no value of AMD_minus_NVDA_1")),
        result.log().toString());
  }

  private static List<TrainingFold> train(String data, LearningData span, Path models)
      throws IOException {
    LearningPlan plan = new AmdNvdaLogistic().plan();
    return new WalkForwardTraining(plan, columns(data, plan, span), 1)
        .run(DAYS, Files.createDirectories(models), fold -> {});
  }

  private static MarketColumns columns(String data, LearningPlan plan, LearningData span)
      throws IOException {
    return RecordedMarket.of(
        plan.featureSet(), options(data, span), span.span().getFirst(), span.span().getLast());
  }

  private static BacktestResult backtest(
      String data, LearningData span, Path models, List<TrainingFold> folds) throws IOException {
    return Backtests.run(
        AmdNvdaLogistic.class,
        options(data, span)
            .withStart(folds.getFirst().testedFrom())
            .withParameter("models", models.toString()));
  }

  private static RunOptions options(String data, LearningData span) {
    return RunOptions.DEFAULT
        .withData(top.resolve(data))
        .withStart(span.span().getFirst())
        .withEnd(span.span().getLast());
  }

  private static double number(BacktestResult result, String statistic) {
    return Double.parseDouble(result.statistics().get(statistic).replace("%", ""));
  }
}
