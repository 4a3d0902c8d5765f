package dev.plumbline.alpaca.market;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.time.Nanos;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The news of the past under the names that their files have in a data folder.
final class NewsHistory {
  private static final Pattern PATH =
      Pattern.compile("alternative/news/articles/([^/]+)/(\\d{8})\\.tsv");
  private static final int KEPT = 256;

  private final MarketDataApi api;
  private final LongSupplier utcNow;
  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

  NewsHistory(MarketDataApi api, LongSupplier utcNow) {
    this.api = api;
    this.utcNow = utcNow;
  }

  /// The lines of a day, as far as it has gone; null if the name is none of news, or there is none.
  synchronized byte[] text(String path) {
    Matcher name = PATH.matcher(path);
    if (!name.matches()) {
      return null;
    }
    byte[] known = kept.getIfPresent(path);
    if (known != null) {
      return known.length == 0 ? null : known;
    }
    LocalDate day;
    try {
      day = LocalDate.parse(name.group(2), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      return null;
    }
    long start = Nanos.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    long now = utcNow.getAsLong();
    long end = Math.min(start + Nanos.DAY - 1, now);
    if (end < start) {
      return null;
    }
    List<NewsArticle.Piece> pieces =
        api.news(
            List.of(name.group(1).toUpperCase(Locale.ROOT)),
            Nanos.toInstant(start).toString(),
            Nanos.toInstant(end).toString());
    byte[] text =
        pieces.isEmpty() ? new byte[0] : NewsArticle.text(pieces).getBytes(StandardCharsets.UTF_8);
    if (start + Nanos.DAY < now) {
      kept.put(path, text);
    }
    return text.length == 0 ? null : text;
  }
}
