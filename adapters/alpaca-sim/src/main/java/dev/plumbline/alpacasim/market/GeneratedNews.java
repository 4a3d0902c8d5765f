package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.data.NewsArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Invented news that says nothing: a piece about a stock or two every few minutes. Prices don't
/// heed it.
final class GeneratedNews {
  private static final int A_DAY = 400;
  private static final int SECONDS = 86_400;
  private static final long IDS_A_DAY = 1_000;

  private static final String[] WORDS = {
    "opens an office", "hires", "shows a new product", "names a date for its figures",
    "settles a suit", "signs a contract", "moves its headquarters", "is looked at by analysts"
  };

  private GeneratedNews() {}

  /// The pieces of a day.
  static List<NewsArticle.Piece> of(SplittableRandom random, List<String> tickers, LocalDate day) {
    List<NewsArticle.Piece> pieces = new ArrayList<>();
    Instant midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    for (int i = 0; i < A_DAY && !tickers.isEmpty(); i++) {
      String ticker = tickers.get(random.nextInt(tickers.size()));
      List<String> symbols = new ArrayList<>(List.of(ticker));
      String other = tickers.get(random.nextInt(tickers.size()));
      if (random.nextInt(4) == 0 && !other.equals(ticker)) {
        symbols.add(other);
      }
      Instant created = midnight.plusSeconds(random.nextInt(SECONDS - 1));
      String words = WORDS[random.nextInt(WORDS.length)];
      long id = day.toEpochDay() * IDS_A_DAY + i;
      pieces.add(
          new NewsArticle.Piece(
              id,
              created,
              created.plusSeconds(random.nextInt(2)),
              "invented",
              "Nobody",
              symbols,
              "https://news.example/" + id,
              ticker + " " + words,
              "Invented: " + ticker + " " + words + ", and no price heeds it."));
    }
    pieces.sort(RecordedNews.ORDER);
    return pieces;
  }
}
