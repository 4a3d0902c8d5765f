package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.spi.MarketDataSource;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// News of a data folder: `alternative/news/articles/TICKER/yyyyMMdd.tsv`.
final class RecordedNews {
  static final Comparator<NewsArticle.Piece> ORDER =
      Comparator.comparing(NewsArticle.Piece::updatedAt).thenComparingLong(NewsArticle.Piece::id);

  private RecordedNews() {}

  /// The pieces of a day.
  ///
  /// @throws IllegalArgumentException if a line is not as it should be
  static List<NewsArticle.Piece> of(
      MarketDataSource files, Collection<String> tickers, LocalDate day) {
    Map<String, NewsArticle.Piece> pieces = new LinkedHashMap<>();
    for (String ticker : tickers) {
      String path = NewsArticle.path(ticker, day);
      byte[] text = files.text(path);
      if (text == null) {
        continue;
      }
      int number = 0;
      for (String line : new String(text, StandardCharsets.UTF_8).split("\n")) {
        number++;
        if (!line.isBlank()) {
          NewsArticle.Piece piece = piece(path, number, line);
          pieces.putIfAbsent(piece.id() + " " + piece.updatedAt(), piece);
        }
      }
    }
    List<NewsArticle.Piece> sorted = new ArrayList<>(pieces.values());
    sorted.sort(ORDER);
    return sorted;
  }

  private static NewsArticle.Piece piece(String path, int number, String line) {
    try {
      return NewsArticle.Piece.of(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ", line " + number + ": " + e.getMessage(), e);
    }
  }
}
