package dev.plumbline.algorithms.learning;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.strategies.feature.SliceFeatures;
import dev.plumbline.strategies.learning.NewsFeed;
import dev.plumbline.strategies.learning.ScoredArticles;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// What was published, joined to features when it becomes known.
sealed interface JoinedNews {
  /// Takes what has become known by a slice.
  ///
  /// @return whether the slice shows a piece of news itself
  boolean take(Slice slice, SliceFeatures features);

  /// Pieces that had a score.
  int scored();

  /// Pieces without a score, which no feature knows of.
  int leftOut();

  /// How many scores were refused and why.
  String refused();

  /// Lets go of what it holds.
  void close();

  /// Scores in a file.
  final class OfFile implements JoinedNews {
    private final NewsFeed feed;
    private final String instrument;
    private final Consumer<String> live;
    private String lastFault = "";
    private int scored;

    /// @param live hears of faults of a file that is followed; null in a backtest
    OfFile(Path file, String instrument, Consumer<String> live) {
      this.instrument = instrument;
      this.live = live;
      feed = live == null ? NewsFeed.read(file) : NewsFeed.following(file);
    }

    @Override
    public boolean take(Slice slice, SliceFeatures features) {
      if (live != null) {
        feed.follow(this::tellOnce);
      }
      feed.upTo(
          slice.utcNs(),
          score -> {
            scored++;
            features.publish(instrument, score);
          });
      return false;
    }

    /// A fault of the news is told once, not in every minute that it lasts.
    private void tellOnce(String fault) {
      if (!fault.equals(lastFault)) {
        lastFault = fault;
        live.accept(fault);
      }
    }

    @Override
    public int scored() {
      return scored;
    }

    @Override
    public int leftOut() {
      return 0;
    }

    @Override
    public String refused() {
      return "";
    }

    @Override
    public void close() {
      // the file is open while it is read only
    }
  }

  /// Articles, scored as they come.
  final class OfArticles implements JoinedNews {
    private final ScoredArticles scores;
    private final Map<Symbol, String> instruments;
    private final Consumer<String> live;

    /// @param instruments the ticker by the symbol of its news
    /// @param live hears of pieces without a score; null in a backtest, which counts them
    OfArticles(ScoredArticles scores, Map<Symbol, String> instruments, Consumer<String> live) {
      this.scores = scores;
      this.instruments = Map.copyOf(instruments);
      this.live = live;
    }

    @Override
    public boolean take(Slice slice, SliceFeatures features) {
      boolean any = false;
      for (Symbol symbol : instruments.keySet()) {
        any |= slice.containsKey(symbol);
      }
      if (any) {
        for (BaseData datum : slice.allData()) {
          String instrument = instruments.get(datum.symbol());
          if (instrument != null && datum instanceof NewsArticle article) {
            publish(instrument, article, features);
          }
        }
      }
      return any;
    }

    private void publish(String instrument, NewsArticle article, SliceFeatures features) {
      int before = scores.leftOut();
      double score = scores.score(instrument, article);
      if (Double.isFinite(score)) {
        features.publish(instrument, score);
      } else if (live != null && scores.leftOut() > before) {
        String why = scores.refused();
        live.accept(
            "article %d of %s has no score and is left out: %s"
                .formatted(
                    article.id(), instrument, why.isEmpty() ? "no words, or no scorer yet" : why));
      }
    }

    @Override
    public int scored() {
      return scores.scored();
    }

    @Override
    public int leftOut() {
      return scores.leftOut();
    }

    @Override
    public String refused() {
      return scores.refused();
    }

    @Override
    public void close() {
      scores.close();
    }
  }
}
