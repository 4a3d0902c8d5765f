package dev.plumbline.strategies.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.news.HashedWords;
import dev.plumbline.strategies.news.HeadlineScorer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoredNewsTest {
  private static final Symbol NEWS =
      new Symbol(SecurityIdentifier.generateBase("NewsArticle", "AMD", Market.USA, null), "AMD");
  private static final Instant OPEN = Instant.parse("2010-01-04T14:30:00Z");
  private static final int MINUTES = 390;

  /// An author's own, of two words.
  private static final HeadlineScorer WORDS =
      article -> {
        List<String> words = HashedWords.words(article.headline());
        return words.isEmpty() ? Double.NaN : words.contains("rises") ? 1 : -1;
      };

  private static NewsArticle article(long id, Instant at, String headline) {
    return NewsArticle.of(
        NEWS,
        new NewsArticle.Piece(id, at, at, "test", "Nobody", List.of("AMD"), "", headline, ""));
  }

  private static MarketColumns columns(int days) {
    long[] ends = new long[days * MINUTES];
    double[] close = new double[ends.length];
    for (int i = 0; i < ends.length; i++) {
      Instant open = OPEN.plusSeconds(86_400L * (i / MINUTES));
      ends[i] = Nanos.of(open.plusSeconds(60L * (i % MINUTES + 1)));
      close[i] = 100 + (i % 20 < 10 ? i % 10 : 10 - i % 10);
    }
    return new MarketColumns(MarketTimeZone.NEW_YORK, ends).put("AMD", Field.CLOSE, close);
  }

  @Test
  void countsAPieceOnceWhenItIsFirstTold() {
    ScoredArticles scores = new ScoredArticles(WORDS);
    assertEquals(1, scores.score("AMD", article(1, OPEN, "AMD rises")));
    assertTrue(Double.isNaN(scores.score("AMD", article(1, OPEN.plusSeconds(9), "AMD falls"))));
    assertEquals(-1, scores.score("NVDA", article(1, OPEN, "AMD falls")), "of another stock");
    assertTrue(Double.isNaN(scores.score("AMD", article(2, OPEN, " ?! "))));
    assertEquals(2, scores.scored());
    assertEquals(1, scores.leftOut());
  }

  /// Rows know what was published up to their ends, to the nanosecond, and nothing later.
  @Test
  void joinsScoresAtTheirTimeOfPublication() {
    MarketColumns columns = columns(1);
    long first = columns.endNs(0);
    NewsFeed.of(
            new long[] {first - 5, first, first + 1, columns.endNs(9)},
            new double[] {0.5, 0.25, -1, Double.NaN})
        .addTo(columns, "AMD");
    double[] sums = columns.column(new FeatureInput("AMD", Field.NEWS_SCORE));
    double[] counts = columns.column(new FeatureInput("AMD", Field.NEWS_COUNT));
    assertArrayEquals(new double[] {0.75, -1, 0}, java.util.Arrays.copyOf(sums, 3));
    assertArrayEquals(new double[] {2, 1, 0}, java.util.Arrays.copyOf(counts, 3));
    assertEquals(0, counts[9], "a piece without a score is left out");
    assertThrows(
        IllegalArgumentException.class, () -> NewsFeed.of(new long[] {2, 1}, new double[2]));
  }

  /// The prover for articles: pieces from some instant on get other words and other times, and no
  /// feature of a row before moves by one bit.
  @Test
  void noRowKnowsOfAPieceThatIsPublishedAfterIt() {
    Random random = new Random(5);
    List<NewsArticle> articles = articles(random);
    FeatureMatrix known = features(articles);
    int moved = 0;
    for (int trial = 0; trial < 30; trial++) {
      int from = 1 + random.nextInt(known.rows() - 2);
      FeatureMatrix changed = features(changed(articles, known.endNs()[from], random));
      for (int f = 0; f < known.columns().length; f++) {
        for (int row = 0; row < known.rows(); row++) {
          boolean same =
              Double.doubleToLongBits(known.columns()[f][row])
                  == Double.doubleToLongBits(changed.columns()[f][row]);
          assertTrue(same || row > from, known.names().get(f) + " in row " + row + " of " + from);
          moved += same ? 0 : 1;
        }
      }
    }
    assertTrue(moved > 1_000, "later rows do move: " + moved);
  }

  private static List<NewsArticle> articles(Random random) {
    List<NewsArticle> articles = new ArrayList<>();
    for (int second = 0; second < MINUTES * 60; second += 1 + random.nextInt(300)) {
      String words = random.nextBoolean() ? "AMD rises" : "AMD falls";
      articles.add(article(articles.size(), OPEN.plusSeconds(second), words));
    }
    return articles;
  }

  private static List<NewsArticle> changed(List<NewsArticle> articles, long fromNs, Random random) {
    List<NewsArticle> changed = new ArrayList<>();
    for (NewsArticle piece : articles) {
      boolean later = Nanos.of(piece.updatedAt()) > fromNs;
      if (!later) {
        changed.add(piece);
      } else if (random.nextInt(4) > 0) {
        String words = random.nextBoolean() ? "AMD rises" : "AMD falls";
        changed.add(article(piece.id(), piece.updatedAt(), words));
      }
    }
    return changed;
  }

  private static FeatureMatrix features(List<NewsArticle> articles) {
    MarketColumns columns = columns(1);
    ScoredArticles scores = new ScoredArticles(WORDS);
    NewsFeed.of(
            articles.stream().mapToLong(a -> Nanos.of(a.updatedAt())).toArray(),
            articles.stream().mapToDouble(a -> scores.score("AMD", a)).toArray())
        .addTo(columns, "AMD");
    return FeatureSet.of(
            List.of("AMD"),
            List.of("AMD_news_5", "AMD_newslast_10", "AMD_newsmean_3", "AMD_newscount_9"))
        .matrix(columns);
  }

  /// The price rises in rows 0 to 9 of twenty and falls after that; a horizon of five rows.
  @Test
  void labelsAPieceByTheReturnAfterTheFirstRowThatKnowsOfIt() {
    MarketColumns columns = columns(2);
    HeadlinePlan plan = new HeadlinePlan("X", "AMD", 5);
    long[] known = {
      columns.endNs(0) - 1,
      columns.endNs(0),
      columns.endNs(10) + 1,
      columns.endNs(MINUTES - 6),
      columns.endNs(MINUTES - 5),
      columns.endNs(MINUTES - 1) + 1,
      columns.endNs(2 * MINUTES - 1) + 1
    };
    double[] close = columns.column(new FeatureInput("AMD", Field.CLOSE));
    int[] expected = {
      1,
      1,
      0,
      close[MINUTES - 1] > close[MINUTES - 6] ? 1 : 0,
      LearningPlan.NO_ANSWER,
      close[MINUTES + 5] > close[MINUTES] ? 1 : 0,
      LearningPlan.NO_ANSWER
    };
    assertArrayEquals(expected, plan.answers(columns, known));
    assertThrows(IllegalArgumentException.class, () -> new HeadlinePlan("X", "AMD", 0));
  }

  @Test
  void learnsFromPiecesWithWordsAndALabelOnly() {
    HeadlinePlan plan = new HeadlinePlan("X", "AMD", 5);
    List<LabelledHeadline> pieces =
        List.of(
            new LabelledHeadline("AMD rises", "", 1),
            new LabelledHeadline("?", "", 1),
            new LabelledHeadline("AMD", "late", LearningPlan.NO_ANSWER),
            new LabelledHeadline("", "AMD falls", 0));
    assertArrayEquals(new int[] {1, 0}, plan.samples(pieces).labels());
    assertEquals(HashedWords.features(), plan.samples(pieces).features());
  }
}
