package dev.plumbline.backtests.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.learning.NewsFusion;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.sampledata.LearningData;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.strategies.learning.HeadlinePlan;
import dev.plumbline.strategies.learning.LabelledHeadline;
import dev.plumbline.strategies.learning.ModelFiles;
import dev.plumbline.strategies.learning.WalkedScorer;
import dev.plumbline.strategies.news.HashedWords;
import dev.plumbline.strategies.news.ModelScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlineModelTest {
  private static final HeadlinePlan PLAN = new HeadlinePlan("NewsFusionHeadlines", "AMD", 10);
  private static final String[] WORDS = {
    "soars", "gains", "beats", "wins", "sinks", "loses", "misses", "warns", "says", "opens",
    "today", "in", "Europe", "chips", "naïve", "株", "2010", "with", "of", "the"
  };
  private static final int ROWS = 10_000;

  @TempDir private Path folder;

  private static LabelledHeadline headline(Random random) {
    StringBuilder text = new StringBuilder("AMD");
    double tone = random.nextGaussian();
    for (int i = 0; i < 6; i++) {
      int word = random.nextInt(WORDS.length);
      tone += word < 4 ? 2 : word < 8 ? -2 : 0;
      text.append(' ').append(WORDS[word]);
    }
    return new LabelledHeadline(text.toString(), "Invented: " + text, tone > 0 ? 1 : 0);
  }

  private static List<LabelledHeadline> headlines(long seed, int count) {
    Random random = new Random(seed);
    List<LabelledHeadline> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(headline(random));
    }
    return all;
  }

  private static FittedModel fitted(long seed) {
    Samples samples = PLAN.samples(headlines(seed, 1_500));
    LocalDate day = LocalDate.of(2010, 1, 4);
    return ModelTrainer.installed(HeadlinePlan.FAMILY)
        .fit(PLAN.card(day, day, samples, 1), samples);
  }

  private static NewsArticle article(String at, String headline, String summary) {
    Symbol symbol =
        new Symbol(SecurityIdentifier.generateBase("NewsArticle", "AMD", Market.USA, null), "AMD");
    Instant now = Instant.parse(at);
    return NewsArticle.of(
        symbol,
        new NewsArticle.Piece(
            1, now, now, "test", "Nobody", List.of("AMD"), "", headline, summary));
  }

  /// Text in, score out: what a run computes of an article is what the library that fitted the
  /// model says of its row.
  @Test
  void scoresTenThousandHeadlinesAsTheTrainerDoes() {
    FittedModel fitted = fitted(1);
    Path file = folder.resolve("x.onnx");
    fitted.save(file.toString());
    List<LabelledHeadline> unseen = headlines(2, ROWS);
    double least = 1;
    double most = -1;
    double right = 0;
    try (ModelScorer scorer = ModelScorer.open(file.toString(), 0)) {
      for (int from = 0; from < ROWS; from += 1_000) {
        List<LabelledHeadline> part = unseen.subList(from, from + 1_000);
        float[] expected = fitted.scores(PLAN.samples(part).rows());
        for (int i = 0; i < part.size(); i++) {
          LabelledHeadline piece = part.get(i);
          double score =
              scorer.score(article("2010-01-05T15:00:00Z", piece.headline(), piece.summary()));
          assertEquals(expected[i], (score + 1) / 2, 1e-6, piece.headline());
          least = Math.min(least, score);
          most = Math.max(most, score);
          right += score > 0 == (piece.label() == 1) ? 1 : 0;
        }
      }
    }
    assertTrue(most - least > 0.5, "scores that do not differ prove nothing");
    assertTrue(right > 0.75 * ROWS, right + " of " + ROWS);
  }

  @Test
  void scoresEachPieceByTheModelOfItsDay() {
    FittedModel first = fitted(1);
    FittedModel second = fitted(9);
    first.save(file(LocalDate.of(2010, 1, 5)).toString());
    second.save(file(LocalDate.of(2010, 1, 7)).toString());
    try (WalkedScorer scorer = new WalkedScorer(folder, PLAN.name(), 0, null)) {
      assertEquals(LocalDate.of(2010, 1, 5), scorer.firstDay());
      assertTrue(Double.isNaN(scorer.score(article("2010-01-05T04:59:59Z", "AMD soars", ""))));
      double before = scorer.score(article("2010-01-05T05:00:00Z", "AMD soars", ""));
      double same = scorer.score(article("2010-01-07T04:59:59Z", "AMD soars", ""));
      double after = scorer.score(article("2010-01-07T05:00:00Z", "AMD soars", ""));
      assertEquals(2.0 * first.scores(row("AMD soars"))[0] - 1, before, 2e-6);
      assertEquals(before, same);
      assertEquals(2.0 * second.scores(row("AMD soars"))[0] - 1, after, 2e-6);
      assertTrue(Math.abs(after - before) > 1e-5, "two models differ");
    }
  }

  private Path file(LocalDate day) {
    return folder.resolve(ModelFiles.fileName(PLAN.name(), day));
  }

  private static float[] row(String headline) {
    float[] row = new float[HashedWords.SIZE];
    HashedWords.row(headline, "", row);
    return row;
  }

  /// Live the scorer in use stays; a backtest ends.
  @Test
  void leavesAModelAloneThatIsNoneWhileItRunsLive() throws IOException {
    fitted(1).save(file(LocalDate.of(2010, 1, 5)).toString());
    Files.writeString(file(LocalDate.of(2010, 1, 6)), "no model");
    List<String> faults = new ArrayList<>();
    try (WalkedScorer live = new WalkedScorer(folder, PLAN.name(), 0, faults::add)) {
      double before = live.score(article("2010-01-05T15:00:00Z", "AMD soars", ""));
      assertEquals(before, live.score(article("2010-01-06T15:00:00Z", "AMD soars", "")));
    }
    assertTrue(faults.getFirst().contains("the scorer in use stays"), faults.toString());
    try (WalkedScorer past = new WalkedScorer(folder, PLAN.name(), 0, null)) {
      assertThrows(
          ModelException.class, () -> past.score(article("2010-01-06T15:00:00Z", "AMD soars", "")));
    }
  }

  @Test
  void endsWithTheReasonWhereTheScorerIsMissingOrReadsSomethingElse() throws IOException {
    LearningData data = new LearningData(3, 0, 3, 4);
    data.write(folder.resolve("data"));
    Path models = Files.createDirectories(folder.resolve("models"));
    other(new NewsFusion().plan().features(), "NewsFusion", models);
    RunOptions options =
        RunOptions.DEFAULT
            .withData(folder.resolve("data"))
            .withStart(data.span().getFirst())
            .withEnd(data.span().getLast())
            .withParameter("models", models.toString());
    BacktestResult missing = Backtests.run(NewsFusion.class, options);
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, missing.state().status());
    assertTrue(
        missing.state().runtimeError().contains("found no model of NewsFusionHeadlines"),
        missing.state().runtimeError());
    Path wrong = other(List.of("AMD_rsi_7", "time_sin"), "NewsFusionHeadlines", models);
    BacktestResult unlike = Backtests.run(NewsFusion.class, options);
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, unlike.state().status());
    assertTrue(
        unlike.state().runtimeError().contains(wrong + ": found a model of 2 features"),
        unlike.state().runtimeError());
    fitted(1).save(wrong.toString());
    BacktestResult good = Backtests.run(NewsFusion.class, options);
    assertEquals(AlgorithmStatus.COMPLETED, good.state().status(), good.state().toString());
    assertTrue(Integer.parseInt(good.statistics().get("News Scored")) > 5, "it read the articles");
    assertEquals("0", good.statistics().get("News Without Score"));
  }

  /// A model of some features, fitted to chance.
  private static Path other(List<String> features, String name, Path models) {
    Random random = new Random(1);
    float[] rows = new float[400 * features.size()];
    int[] labels = new int[400];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (float) random.nextGaussian();
      labels[i / features.size()] = i / features.size() % 2;
    }
    Samples samples = Samples.of(features, rows, labels);
    ModelCard card =
        new ModelCard(
            name,
            "logistic",
            List.of("AMD", "NVDA"),
            features,
            1,
            List.of("up"),
            "2009-01-02",
            "2009-12-31",
            samples.hash(),
            1,
            Map.of());
    Path file = models.resolve(name + ".onnx");
    ModelTrainer.installed("logistic").fit(card, samples).save(file.toString());
    return file;
  }
}
