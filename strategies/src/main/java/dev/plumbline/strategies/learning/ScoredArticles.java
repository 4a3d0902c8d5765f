package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.strategies.news.HeadlineScorer;
import java.util.LinkedHashSet;
import java.util.Set;

/// Scores pieces of news as they become known, each once.
///
/// A piece counts when it is first told. Stored news has the last version of each piece alone, a
/// live run tells every version: what is told again under the same number, of the same stock, is
/// left out there, as it is where a piece stands in two files. A piece without a score is left out
/// and counted.
public final class ScoredArticles implements AutoCloseable {
  private static final int REMEMBERED = 10_000;

  private final HeadlineScorer scorer;
  private final Set<String> told = new LinkedHashSet<>();
  private int scored;
  private int leftOut;

  /// The scores that a scorer gives; it belongs to them from now on.
  public ScoredArticles(HeadlineScorer scorer) {
    this.scorer = scorer;
  }

  /// The score of a piece that has just become known.
  ///
  /// @param instrument the ticker whose news it is told as
  /// @return NaN if it was told before, or has no score
  public double score(String instrument, NewsArticle article) {
    if (!told.add(instrument + " " + article.id())) {
      return Double.NaN;
    }
    if (told.size() > REMEMBERED) {
      told.remove(told.iterator().next());
    }
    double score = scorer.score(article);
    if (Double.isFinite(score)) {
      scored++;
      return score;
    }
    leftOut++;
    return Double.NaN;
  }

  /// How many pieces were scored.
  public int scored() {
    return scored;
  }

  /// How many had no score.
  public int leftOut() {
    return leftOut;
  }

  /// How many predictions were refused, and why.
  public String refused() {
    return scorer.refused();
  }

  @Override
  public void close() {
    scorer.close();
  }
}
