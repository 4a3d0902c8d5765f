package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.HeadlineTraining;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.backtests.learning.WalkForwardTraining;
import dev.plumbline.backtests.sampledata.LearningData;
import dev.plumbline.backtests.testalgorithms.ShowsArticleAnswers;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.validation.WalkForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The system with news on the paper broker, whose stream tells it articles: it scores them as the
/// backtest does, decides by the same bits, and trades; killed and started again, it reads what was
/// published from the broker's history and goes on. A quarter of a minute long on a quiet machine.
@Tag("long")
class NewsFusionPaperTest {
  private static final Pattern MINUTE = Pattern.compile("minute (\\S+ ?\\S*) acted on (\\S+) with");
  private static final LearningData DATA = new LearningData(14, 0, 6, 5);
  private static final int MINUTES = 24;
  private static final int KILLED_AFTER = 12;

  @TempDir private Path top;

  private final List<NewsArticle.Piece> pieces = new ArrayList<>();

  @Test
  void scoresTheArticlesOfTheStreamAsTheBacktestDoesAndTradesByThem() throws Exception {
    Path data = top.resolve("data");
    DATA.write(data);
    LocalDate day = DATA.span().getLast();
    Path models = train(data, day);
    writeDay(data, day);
    try (PaperBroker broker = broker(data, day);
        LiveLearner run =
            new LiveLearner(
                broker,
                "PKNEWS",
                "ShowsArticleAnswers",
                top.resolve("run"),
                "models=" + models,
                "threshold=0.5")) {
      for (String event : List.of("bar", "tick", "updatedBar")) {
        broker.hold(event);
      }
      run.start(3);
      Instant now = Instant.parse(day + "T15:00:00Z");
      for (int i = 1; i <= MINUTES; i++) {
        LiveLearner.minute(broker, List.of(run), known(now.plusSeconds(60L * i)));
        if (i == KILLED_AFTER) {
          run.kill();
          run.start(3);
        }
      }
      run.awaitHeard();
      run.end();
      assertTrue(run.said().contains("article 907 is known"), "a piece told while it ran");
      assertTrue(run.said().contains("article 905 of AMD has no score and is left out: no words"));
      Map<String, String> past = decisions(data, models, day);
      past.keySet().retainAll(run.decisions().keySet());
      assertEquals(MINUTES + 1, past.size(), "with the minute of the start");
      assertEquals(past, run.decisions());
      Files.writeString(data.resolve(NewsArticle.path("AMD", day)), "");
      Map<String, String> silent = decisions(data, models, day);
      silent.keySet().retainAll(run.decisions().keySet());
      assertNotEquals(silent, run.decisions(), "the news matters");
      assertBuysAndSellsInTurn(broker);
    }
  }

  private static void assertBuysAndSellsInTurn(PaperBroker broker) {
    Map<Integer, String> sides = new TreeMap<>();
    for (OrderState order : broker.orders("PKNEWS").values()) {
      int number = Integer.parseInt(order.clientOrderId().split("-")[2]);
      assertEquals(null, sides.put(number, order.side()), "two orders have one number");
    }
    assertTrue(sides.size() >= 4, "it trades: " + sides);
    List<String> all = List.copyOf(sides.values());
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i % 2 == 0 ? "buy" : "sell", all.get(i), "nothing is bought twice: " + sides);
    }
  }

  private Path train(Path data, LocalDate day) throws IOException {
    Path models = Files.createDirectories(top.resolve("models"));
    LearningPlan plan = new ShowsArticleAnswers().plan();
    RunOptions options =
        RunOptions.DEFAULT
            .withData(data)
            .withStart(DATA.span().getFirst())
            .withEnd(day.minusDays(1));
    RecordedMarket.WithNews market = RecordedMarket.withNews(plan.featureSet(), options);
    String scorer = new ShowsArticleAnswers().headlines().name();
    new HeadlineTraining(new ShowsArticleAnswers().headlines(), market, 1)
        .run(6, models, fold -> {});
    new WalkForwardTraining(
            plan, RecordedMarket.scored(plan.featureSet(), market, models, scorer), 1)
        .run(new WalkForward(5, 1, 0, 1, false), models, fold -> {});
    return models;
  }

  /// News of before the start, within a minute, twice at one instant, without words, told twice.
  private void writeDay(Path data, LocalDate day) throws IOException {
    piece(901, day + "T14:40:00Z", "AMD soars on record sales");
    piece(902, day + "T14:58:31.5Z", "AMD beats estimates");
    piece(903, day + "T15:02:10Z", "AMD plunges on a recall");
    piece(904, day + "T15:02:10Z", "AMD warns of heavy losses");
    piece(905, day + "T15:06:59.999Z", "?!");
    piece(906, day + "T15:08:59.5Z", "AMD soars on record sales 株 \uD83D\uDE80");
    piece(903, day + "T15:12:00Z", "AMD soars on record sales");
    piece(907, day + "T15:16:20Z", "AMD lands a huge contract");
    Files.writeString(data.resolve(NewsArticle.path("AMD", day)), NewsArticle.text(pieces));
  }

  private void piece(int id, String at, String headline) {
    Instant published = Instant.parse(at);
    pieces.add(
        new NewsArticle.Piece(
            id, published, published, "test", "Nobody", List.of("AMD"), "", headline, ""));
  }

  /// What the run says of the newest piece before then: one of the very end of a minute is told
  /// with its bars, and would wait for them.
  private String known(Instant now) {
    String last = "";
    for (NewsArticle.Piece piece : pieces) {
      last = piece.updatedAt().isBefore(now) ? "article " + piece.id() + " is known" : last;
    }
    return last;
  }

  private static PaperBroker broker(Path data, LocalDate day)
      throws IOException, InterruptedException {
    return PaperBroker.start(
        "--step", "--fills", "bars", "--data", data.toString(), "--start", day + "T15:00:00Z");
  }

  private static Map<String, String> decisions(Path data, Path models, LocalDate day)
      throws IOException {
    RunOptions options =
        RunOptions.DEFAULT
            .withData(data)
            .withStart(day)
            .withEnd(day)
            .withParameter("models", models.toString())
            .withParameter("threshold", "0.5");
    Map<String, String> decisions = new TreeMap<>();
    Matcher minute =
        MINUTE.matcher(Backtests.run(ShowsArticleAnswers.class, options).log().toString());
    while (minute.find()) {
      decisions.put(minute.group(1), minute.group(2));
    }
    return decisions;
  }
}
