package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A piece of news about a security, known when it was last changed.
///
/// ```java
/// Symbol news = addData(NewsArticle.class, addEquity("AMD").symbol()).symbol();
/// // in onData
/// NewsArticle article = slice.get(NewsArticle.class).get(news);
/// ```
///
/// A stored piece has the words of its last version, so it is known from then on and not from its
/// creation ([#createdAt()]); what a reader was told before is not stored. A live run tells each
/// version when it comes.
///
/// Pieces that were changed at the very same instant come in one slice. As in LEAN, of whose slices
/// custom data of a security are the last of an instant, `slice.get(NewsArticle.class)` has the
/// last of them; `slice.allData()` has each, in the order of the file, or live in the order in
/// which they came (LEAN: Common/Data/Slice.cs).
///
/// Files are `alternative/news/articles/TICKER/yyyyMMdd.tsv` below the data folder, a file a day in
/// UTC and a line a piece: `changed TAB created TAB id TAB source TAB author TAB symbols TAB url
/// TAB headline TAB summary`, ascending by the first. All times are UTC. The whole text of an
/// article is not kept.
///
/// Differs from LEAN, whose `BenzingaNews` is a data set of QuantConnect's, in its files and in
/// that it has no contents, categories and tags.
public final class NewsArticle extends CustomData {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int CELLS = 9;

  private Piece piece;

  /// What was written.
  ///
  /// @param id its number, kept when it is changed
  /// @param createdAt when it was written
  /// @param updatedAt when it was changed last
  /// @param source who published it, such as `benzinga`
  /// @param author who wrote it
  /// @param symbols the tickers that it is about
  /// @param url where it is to be read, or ""
  /// @param headline its headline
  /// @param summary a summary, or ""
  public record Piece(
      long id,
      Instant createdAt,
      Instant updatedAt,
      String source,
      String author,
      List<String> symbols,
      String url,
      String headline,
      String summary) {
    /// A piece; tabs and ends of lines in its words are blanks, and those around them are left out.
    public Piece {
      symbols = List.copyOf(symbols);
      source = clean(source);
      author = clean(author);
      url = clean(url);
      headline = clean(headline);
      summary = clean(summary);
    }

    private static String clean(String words) {
      return words.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /// The line of a file.
    public String line() {
      return String.join(
          "\t",
          updatedAt.toString(),
          createdAt.toString(),
          Long.toString(id),
          source,
          author,
          String.join(",", symbols),
          url,
          headline,
          summary);
    }

    /// The piece of a line.
    ///
    /// @throws IllegalArgumentException if it is not as it should be
    public static Piece of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(
            "found %d cells in \"%s\", expected %d between tabs"
                .formatted(cells.length, line, CELLS));
      }
      try {
        return new Piece(
            Long.parseLong(cells[2]),
            Instant.parse(cells[1]),
            Instant.parse(cells[0]),
            cells[3],
            cells[4],
            cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split(",")),
            cells[6],
            cells[7],
            cells[8]);
      } catch (DateTimeException | NumberFormatException e) {
        throw new IllegalArgumentException(
            "found \"%s\", expected two times such as 2026-08-03T14:35:00Z and a number first"
                .formatted(line),
            e);
      }
    }
  }

  /// Answers questions about the type; the engine's.
  public NewsArticle() {}

  /// A piece of news about a security.
  ///
  /// @param symbol the symbol of the news, such as `AMD.NewsArticle`
  public static NewsArticle of(Symbol symbol, Piece piece) {
    NewsArticle article = new NewsArticle();
    article.setSymbol(symbol);
    article.piece = piece;
    article.setEndTime(piece.updatedAt().atOffset(ZoneOffset.UTC).toLocalDateTime());
    return article;
  }

  /// The file of a ticker's day, below the data folder.
  public static String path(String ticker, LocalDate utcDay) {
    return "alternative/news/articles/%s/%s.tsv"
        .formatted(ticker.toLowerCase(Locale.ROOT), DAY.format(utcDay));
  }

  /// The lines of a file.
  public static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::line).collect(Collectors.joining("\n", "", "\n"));
  }

  @Override
  public SubscriptionDataSource getSource(
      SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
    return new SubscriptionDataSource(
        path(config.symbol().value(), date), SubscriptionTransportMedium.LOCAL_FILE);
  }

  @Override
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    return line.isBlank() ? null : of(config.symbol(), Piece.of(line));
  }

  @Override
  public MarketTimeZone dataTimeZone() {
    return MarketTimeZone.UTC;
  }

  /// Its number; a changed version has the same.
  public long id() {
    return piece.id();
  }

  /// When it was written first.
  public Instant createdAt() {
    return piece.createdAt();
  }

  /// When it was changed last, which is when it is known.
  public Instant updatedAt() {
    return piece.updatedAt();
  }

  /// The headline.
  public String headline() {
    return piece.headline();
  }

  /// A summary, or "".
  public String summary() {
    return piece.summary();
  }

  /// Who published it.
  public String source() {
    return piece.source();
  }

  /// Who wrote it.
  public String author() {
    return piece.author();
  }

  /// The tickers that it is about.
  public List<String> symbols() {
    return piece.symbols();
  }

  /// Where it is to be read, or "".
  public String url() {
    return piece.url();
  }

  @Override
  public String toString() {
    return symbol() + ": " + (piece == null ? "" : piece.headline());
  }
}
