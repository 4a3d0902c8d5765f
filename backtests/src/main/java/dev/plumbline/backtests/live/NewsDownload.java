package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.sdk.data.NewsArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// News of Alpaca as files of a data folder, a day in UTC each ([NewsArticle]).
///
/// A day's file appears whole or not at all, also where nothing was published; a day that is there
/// is read, not asked for again, so a download that was broken off goes on. What is changed
/// afterwards is not heeded.
public final class NewsDownload {
  private static final int DAYS_AT_ONCE = 7;

  private final MarketDataApi api;
  private final Path out;
  private final LocalDate from;
  private final LocalDate to;

  /// A download into a folder.
  ///
  /// @param from first day, UTC
  /// @param to last day, which must be over
  public NewsDownload(MarketDataApi api, Path out, LocalDate from, LocalDate to) {
    this.api = api;
    this.out = out;
    this.from = from;
    this.to = to;
  }

  /// What came of a download.
  ///
  /// @param pieces pieces of news written
  /// @param files files written
  /// @param present files that were there before
  public record Tally(long pieces, int files, int present) {}

  /// The news of a ticker.
  ///
  /// @throws IOException if a file cannot be read or written
  /// @throws IllegalArgumentException if a file that is there is damaged, or an answer is out of
  ///   range
  public Tally of(String ticker) throws IOException {
    long pieces = 0;
    int files = 0;
    int present = 0;
    List<LocalDate> missing = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      Path file = out.resolve(NewsArticle.path(ticker, day));
      if (Files.exists(file)) {
        read(file);
        present++;
      } else {
        missing.add(day);
      }
      boolean full =
          !missing.isEmpty()
              && (missing.size() == DAYS_AT_ONCE || Files.exists(file) || day.equals(to));
      if (full) {
        pieces += write(ticker, missing);
        files += missing.size();
        missing.clear();
      }
    }
    return new Tally(pieces, files, present);
  }

  private static void read(Path file) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          NewsArticle.Piece.of(line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s, line %d: %s; delete the file, and it is downloaded again"
                .formatted(file, number, e.getMessage()),
            e);
      }
    }
  }

  /// Writes days that follow one another.
  private int write(String ticker, List<LocalDate> days) throws IOException {
    TreeMap<LocalDate, List<NewsArticle.Piece>> byDay = new TreeMap<>();
    days.forEach(day -> byDay.put(day, new ArrayList<>()));
    Instant start = days.getFirst().atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end = days.getLast().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    List<NewsArticle.Piece> all =
        api.news(List.of(ticker), start.toString(), end.minus(1, ChronoUnit.NANOS).toString());
    Instant last = start;
    for (NewsArticle.Piece piece : all) {
      Instant updated = piece.updatedAt();
      if (updated.isBefore(last) || !updated.isBefore(end)) {
        throw new IllegalArgumentException(
            "found news of %s that was changed at %s, expected it between %s and %s, in order"
                .formatted(ticker, updated, last, end));
      }
      last = updated;
      byDay.get(LocalDate.ofInstant(updated, ZoneOffset.UTC)).add(piece);
    }
    for (LocalDate day : days) {
      List<NewsArticle.Piece> pieces = byDay.get(day);
      Path file = out.resolve(NewsArticle.path(ticker, day));
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".partial");
      Files.writeString(
          fresh, pieces.isEmpty() ? "" : NewsArticle.text(pieces), StandardCharsets.UTF_8);
      read(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
    return all.size();
  }
}
