package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.algorithms.learning.AmdNvdaLogistic;
import dev.plumbline.algorithms.learning.NewsFusion;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.learning.RecordedMarket;
import dev.plumbline.backtests.learning.Upkeep;
import dev.plumbline.backtests.learning.UpkeepDecision;
import dev.plumbline.backtests.learning.WalkForwardTraining;
import dev.plumbline.backtests.sampledata.LearningData;
import dev.plumbline.backtests.testalgorithms.ShowsItsAnswers;
import dev.plumbline.backtests.testalgorithms.ShowsNewsAnswers;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.learning.ModelFiles;
import dev.plumbline.strategies.validation.WalkForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The minute system live, killed and started again, and over to another model and back: it decides
/// by the same answers, to the bit, as a run that goes on all the time, and as the backtest.
///
/// The market goes on when the runs have seen the minute; no pause decides. Half a minute long on a
/// quiet machine.
@Tag("long")
class LearnedRestartTest {
  private static final Pattern MINUTE = Pattern.compile("minute (\\S+ ?\\S*) acted on (\\S+) with");
  private static final int DAYS = 14;

  @TempDir static Path top;

  private static final LearningData PLANTED = new LearningData(DAYS, 1, 5);
  private static final LearningData NOTHING = new LearningData(DAYS, 0, 5);

  @BeforeAll
  static void writeData() throws IOException {
    PLANTED.write(top.resolve("data"));
    NOTHING.write(top.resolve("nothing"));
  }

  @Test
  void decidesAndTradesAsIfNeverKilled() throws Exception {
    Path models = train("data", "models");
    LocalDate day = PLANTED.span().getLast();
    try (PaperBroker broker = broker(day, "15:00:00Z");
        LiveLearner steady =
            new LiveLearner(
                broker, "PKSTEADY", "ShowsItsAnswers", top.resolve("steady"), "models=" + models);
        LiveLearner killed =
            new LiveLearner(
                broker, "PKKILLED", "ShowsItsAnswers", top.resolve("killed"), "models=" + models)) {
      broker.always("data", "hold", 0);
      steady.start(2);
      killed.start(4);
      List<LiveLearner> both = List.of(steady, killed);
      // with an order on its way, and no minute missed
      int before = -1;
      for (int i = 0; i < 60 && (i < 10 || killed.orders() == before); i++) {
        before = killed.orders();
        LiveLearner.minute(broker, both);
      }
      assertTrue(killed.orders() > before, "no order was sent in the minute of the kill");
      killed.kill();
      broker.awaitFollowed(2);
      killed.start(4);
      minutes(broker, both, 10);
      assertEquals(steady.decisions(), killed.decisions());
      assertEquals(orders(broker, "PKSTEADY"), orders(broker, "PKKILLED"));
      int mark = killed.decisions().size();
      // and while the market goes on
      killed.kill();
      minutes(broker, both, 3);
      killed.start(4);
      minutes(broker, both, 10);
      // the minute of the start is decided again, with the answer of then
      assertEquals(mark + 11, killed.decisions().size());
      assertTrue(
          steady.decisions().entrySet().containsAll(killed.decisions().entrySet()),
          steady.decisions() + " " + killed.decisions());
      assertEquals(broker.positions("PKSTEADY").keySet(), broker.positions("PKKILLED").keySet());
      steady.end();
      killed.end();
      NavigableMap<String, String> past = backtest(models, day, day, "0.56");
      assertTrue(past.entrySet().containsAll(steady.decisions().entrySet()), past.toString());
      assertFalse(steady.decisions().containsValue("-"), steady.decisions().toString());
      alternate(broker, "PKKILLED");
    }
  }

  @Test
  void decidesByAPromotedModelFromTheNextDayOnAndByTheOneBeforeWhenItIsTakenBack()
      throws Exception {
    Path models = train("nothing", "models-live");
    Path first = copy(models, "models-first");
    LocalDate last = PLANTED.span().getLast();
    LocalDate middle = last.minusDays(1);
    LocalDate start = last.minusDays(2);
    try (PaperBroker broker = broker(start, "20:50:00Z");
        LiveLearner run =
            new LiveLearner(
                broker,
                "PKLEARNS",
                "ShowsItsAnswers",
                top.resolve("learns"),
                "models=" + models,
                "threshold=1")) {
      run.start(2);
      minutes(broker, List.of(run), 10);
      UpkeepDecision decision = new Upkeep(plan(), columns("data", start), models, 1).decide(3);
      assertFalse(decision.promoted().isEmpty(), decision.toString());
      Path second = copy(models, "models-second");
      to(broker, middle + "T14:30:00Z");
      minutes(broker, List.of(run), 390);
      Path now = Upkeep.back(models, "AmdNvdaLogistic", middle.plusDays(1));
      to(broker, last + "T14:30:00Z");
      minutes(broker, List.of(run), 20);
      run.end();
      NavigableMap<String, String> old = backtest(first, start, last, "1");
      NavigableMap<String, String> promoted = backtest(second, start, last, "1");
      NavigableMap<String, String> expected = new TreeMap<>(old);
      expected.putAll(promoted.subMap(middle.toString(), last.toString()));
      // the last answer of a day is acted on in the next one's first minute
      String firstMinute = old.tailMap(last.toString()).firstKey();
      expected.put(firstMinute, promoted.get(firstMinute));
      assertNotEquals(old, expected);
      expected.keySet().retainAll(run.decisions().keySet());
      assertEquals(421, expected.size(), "with the minute of the start");
      assertEquals(expected, run.decisions());
      assertTrue(run.said().contains(decision.promoted() + " is in use"), run.said());
      assertTrue(run.said().contains("model " + now + " is in use"), run.said());
      List<String> record = Files.readAllLines(models.resolve(UpkeepDecision.FILE));
      assertTrue(record.get(1).contains("promoted"), record.toString());
      assertTrue(record.get(2).contains("returned"), record.toString());
    }
  }

  @Test
  void leavesAModelAloneThatIsNoneAndGoesOnWithTheOneInUse() throws Exception {
    Path models = train("data", "models-broken");
    Path whole = copy(models, "models-whole");
    LocalDate last = PLANTED.span().getLast();
    LocalDate start = last.minusDays(1);
    try (PaperBroker broker = broker(start, "20:57:00Z");
        LiveLearner run =
            new LiveLearner(
                broker,
                "PKBROKEN",
                "ShowsItsAnswers",
                top.resolve("broken"),
                "models=" + models,
                "threshold=1")) {
      run.start(2);
      minutes(broker, List.of(run), 3);
      Path broken = models.resolve(ModelFiles.fileName("AmdNvdaLogistic", last));
      Files.writeString(broken, "this is no model");
      to(broker, last + "T14:30:00Z");
      minutes(broker, List.of(run), 3);
      run.end();
      NavigableMap<String, String> expected = backtest(whole, start, last, "1");
      expected.keySet().retainAll(run.decisions().keySet());
      assertEquals(7, expected.size(), "with the minute of the start");
      assertEquals(expected, run.decisions());
      assertTrue(run.said().contains(broken.toString()), run.said());
      assertTrue(run.said().contains("the model in use stays"), run.said());
    }
  }

  @Test
  void joinsNewsThatComesWhileItRunsAsTheBacktestDoes() throws Exception {
    Path all = top.resolve("data/alternative/news/amd.csv");
    LearningPlan plan = new NewsFusion().plan();
    LocalDate day = PLANTED.span().getLast();
    Path models = Files.createDirectories(top.resolve("models-news"));
    MarketColumns columns = columns(plan, "data", day.minusDays(1));
    RecordedMarket.addNews(plan.featureSet(), columns, all);
    new WalkForwardTraining(plan, columns, 1)
        .run(new WalkForward(8, 2, 0, 1, false), models, fold -> {});
    GrowingNews news = new GrowingNews(all, top.resolve("news.csv"));
    Instant now = Instant.parse(day + "T15:00:00Z");
    news.publish(now);
    try (PaperBroker broker = broker(day, "15:00:00Z");
        LiveLearner run =
            new LiveLearner(
                broker,
                "PKNEWS",
                "ShowsNewsAnswers",
                top.resolve("news"),
                "models=" + models,
                "threshold=1",
                "news=" + news.file())) {
      run.start(2);
      for (int i = 1; i <= 60; i++) {
        news.publish(now.plusSeconds(60L * i));
        LiveLearner.minute(broker, List.of(run));
      }
      run.end();
      assertTrue(news.added() > 0, "nothing was published");
      RunOptions options = options(models, day, day, "1").withParameter("news", all.toString());
      Map<String, String> past = decisions(Backtests.run(ShowsNewsAnswers.class, options));
      Path none = Files.writeString(top.resolve("none.csv"), "");
      Map<String, String> silent =
          decisions(
              Backtests.run(
                  ShowsNewsAnswers.class, options.withParameter("news", none.toString())));
      past.keySet().retainAll(run.decisions().keySet());
      silent.keySet().retainAll(run.decisions().keySet());
      assertEquals(61, past.size(), "with the minute of the start");
      assertEquals(past, run.decisions());
      assertNotEquals(silent, run.decisions(), "the news matters");
    }
  }

  /// A file of news that is written as time goes on.
  private static final class GrowingNews {
    private final List<String> lines;
    private final Path file;
    private int published;
    private int first = -1;

    GrowingNews(Path all, Path file) throws IOException {
      this.lines = Files.readAllLines(all);
      this.file = file;
    }

    Path file() {
      return file;
    }

    /// Adds what is published up to an instant.
    void publish(Instant upTo) throws IOException {
      StringBuilder text = new StringBuilder();
      while (published < lines.size()
          && !Instant.parse(lines.get(published).split(",")[0]).isAfter(upTo)) {
        text.append(lines.get(published++)).append('\n');
      }
      first = first < 0 ? published : first;
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    int added() {
      return published - first;
    }
  }

  private static LearningPlan plan() {
    return new AmdNvdaLogistic().plan();
  }

  private static MarketColumns columns(String data, LocalDate last) throws IOException {
    return columns(plan(), data, last);
  }

  private static MarketColumns columns(LearningPlan plan, String data, LocalDate last)
      throws IOException {
    return RecordedMarket.of(
        plan.featureSet(),
        RunOptions.DEFAULT.withData(top.resolve(data)),
        PLANTED.span().getFirst(),
        last);
  }

  private static Path train(String data, String models) throws IOException {
    Path folder = Files.createDirectories(top.resolve(models));
    new WalkForwardTraining(plan(), columns(data, PLANTED.span().getLast().minusDays(3)), 1)
        .run(new WalkForward(8, 2, 0, 1, false), folder, fold -> {});
    return folder;
  }

  private static Path copy(Path folder, String name) throws IOException {
    Path copy = Files.createDirectories(top.resolve(name));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static PaperBroker broker(LocalDate day, String time)
      throws IOException, InterruptedException {
    return PaperBroker.start(
        "--step",
        "--fills",
        "bars",
        "--data",
        top.resolve("data").toString(),
        "--start",
        day + "T" + time);
  }

  private static void minutes(PaperBroker broker, List<LiveLearner> runs, int count)
      throws InterruptedException {
    for (int i = 0; i < count; i++) {
      LiveLearner.minute(broker, runs);
    }
  }

  private static void to(PaperBroker broker, String instant) {
    ObjectNode body = ApiConnection.mapper().createObjectNode().put("to", instant);
    broker.control("POST", "/sim/clock", body);
  }

  /// What a backtest acts on, minute by minute.
  private static NavigableMap<String, String> backtest(
      Path models, LocalDate first, LocalDate last, String threshold) throws IOException {
    return decisions(Backtests.run(ShowsItsAnswers.class, options(models, first, last, threshold)));
  }

  private static RunOptions options(
      Path models, LocalDate first, LocalDate last, String threshold) {
    return RunOptions.DEFAULT
        .withData(top.resolve("data"))
        .withStart(first)
        .withEnd(last)
        .withParameter("models", models.toString())
        .withParameter("threshold", threshold);
  }

  private static NavigableMap<String, String> decisions(BacktestResult result) {
    NavigableMap<String, String> decisions = new TreeMap<>();
    Matcher minute = MINUTE.matcher(result.log().toString());
    while (minute.find()) {
      decisions.put(minute.group(1), minute.group(2));
    }
    assertFalse(decisions.isEmpty(), result.state() + " " + result.log());
    return decisions;
  }

  /// An account's orders by our numbers, with everything but their ids.
  private static Map<Integer, String> orders(PaperBroker broker, String key) {
    Map<Integer, String> all = new TreeMap<>();
    for (OrderState order : broker.orders(key).values()) {
      String twin =
          all.put(
              Integer.parseInt(order.clientOrderId().split("-")[2]),
              "%s %s %s %s at %s"
                  .formatted(
                      order.side(),
                      order.quantity(),
                      order.symbol(),
                      order.status(),
                      order.filledAveragePrice()));
      assertEquals(null, twin, "two orders have one number");
    }
    return all;
  }

  /// Buys and sells take turns: nothing was bought or sold twice.
  private static void alternate(PaperBroker broker, String key) {
    List<String> sides = new ArrayList<>();
    orders(broker, key).values().forEach(text -> sides.add(text.substring(0, text.indexOf(' '))));
    for (int i = 0; i < sides.size(); i++) {
      assertEquals(i % 2 == 0 ? "buy" : "sell", sides.get(i), sides.toString());
    }
  }
}
