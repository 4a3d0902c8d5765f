package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.sdk.data.NewsArticle;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `/v1beta1/news`.
final class NewsRoutes {
  /// How far back is looked where no beginning is said.
  private static final Duration BACK = Duration.ofDays(30);

  private static final int USUAL = 10;
  private static final int MOST = 50;

  private final World world;

  NewsRoutes(World world) {
    this.world = world;
  }

  /// A page of what has been published, the newest first unless asked otherwise.
  ObjectNode news(Call call) {
    Instant now = world.clock().now();
    Instant end = time(call, "end", now);
    Instant start = time(call, "start", (end.isBefore(now) ? end : now).minus(BACK));
    if (end.isBefore(start)) {
      throw Refusal.data("end should not be before start");
    }
    String sort = call.text("sort").orElse("desc");
    if (!sort.equals("asc") && !sort.equals("desc")) {
      throw Refusal.data("invalid sort: " + sort);
    }
    List<NewsArticle.Piece> found = matching(call, start, end.isBefore(now) ? end : now);
    List<NewsArticle.Piece> ordered = sort.equals("asc") ? found : found.reversed();
    int from = begin(call, ordered);
    int to = Math.min(ordered.size(), from + limit(call));
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("news");
    ordered.subList(from, to).forEach(piece -> list.add(NewsJson.piece(piece)));
    json.put(
        "next_page_token", to < ordered.size() && to > from ? token(ordered.get(to - 1)) : null);
    return json;
  }

  private List<NewsArticle.Piece> matching(Call call, Instant start, Instant end) {
    Set<String> symbols = new HashSet<>(call.list("symbols"));
    List<NewsArticle.Piece> found = new ArrayList<>();
    for (NewsArticle.Piece piece : world.news(start, end)) {
      if (symbols.isEmpty() || piece.symbols().stream().anyMatch(symbols::contains)) {
        found.add(piece);
      }
    }
    return found;
  }

  /// Where a page begins: behind the piece that its token names.
  private static int begin(Call call, List<NewsArticle.Piece> ordered) {
    String token = call.text("page_token").orElse(null);
    if (token == null) {
      return 0;
    }
    for (int i = 0; i < ordered.size(); i++) {
      if (token(ordered.get(i)).equals(token)) {
        return i + 1;
      }
    }
    throw Refusal.data("invalid page token");
  }

  private static String token(NewsArticle.Piece piece) {
    String text = piece.updatedAt().getEpochSecond() * 1_000_000_000L + "|" + piece.id();
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int limit(Call call) {
    String text = call.text("limit").orElse(Integer.toString(USUAL));
    int limit = text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw Refusal.data("invalid limit: " + text + " is not between 1 and " + MOST);
    }
    return limit;
  }

  /// A time, or a date, which at the end means all of that day.
  private static Instant time(Call call, String name, Instant otherwise) {
    String text = call.text(name).orElse(null);
    if (text == null) {
      return otherwise;
    }
    try {
      Instant instant = Call.instant(text);
      boolean wholeDay = name.equals("end") && text.length() == 10;
      return wholeDay ? instant.plus(Duration.ofDays(1)).minusNanos(1) : instant;
    } catch (DateTimeException e) {
      throw Refusal.data(
          "Invalid format for parameter %s: error parsing '%s' as RFC3339 or 2006-01-02 time"
              .formatted(name, text));
    }
  }
}
