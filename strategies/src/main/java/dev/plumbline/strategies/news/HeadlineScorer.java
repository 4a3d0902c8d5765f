package dev.plumbline.strategies.news;

import dev.plumbline.sdk.data.NewsArticle;

/// Turns what was written into a number, the same in training, backtest and live.
///
/// A score may depend on the piece alone and on what was known before it was published; never on
/// pieces or prices that come later.
public interface HeadlineScorer extends AutoCloseable {
  /// The score of a piece.
  ///
  /// @return -1 for the worst to 1 for the best; NaN if it has none, such as one without words: the
  ///   piece is left out then
  double score(NewsArticle article);

  /// How many predictions were refused so far and why; empty if none was.
  default String refused() {
    return "";
  }

  /// Lets go of what it holds.
  @Override
  default void close() {
    // most hold nothing
  }
}
