package dev.plumbline.alpaca.market;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.sdk.data.NewsArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Alpaca's historical and latest market data of stocks, and the news about them, page by page.
public final class MarketDataApi {
  private static final String LIMIT = "10000";
  private static final String NEWS_LIMIT = "50";
  private static final int MOST_PAGES = 100_000;

  private final ApiConnection connection;
  private final String feed;

  /// Calls over a connection.
  ///
  /// @param feed `sip`, `iex`, ...
  public MarketDataApi(ApiConnection connection, String feed) {
    this.connection = connection;
    this.feed = feed;
  }

  /// The connection.
  public ApiConnection connection() {
    return connection;
  }

  /// What data it is.
  public String feed() {
    return feed;
  }

  /// What is asked for.
  ///
  /// @param symbols tickers
  /// @param timeframe such as `1Min`, `1Hour`, `1Day`; "" where there is none
  /// @param start first instant, RFC 3339 or a date
  /// @param end last instant, included
  /// @param adjustment `raw`, `split`, `dividend`, `all`; "" where there is none
  public record Query(
      Collection<String> symbols, String timeframe, String start, String end, String adjustment) {}

  /// Bars of several stocks, each in order of time.
  public Map<String, List<StockBar>> bars(Query query) {
    Map<String, List<StockBar>> all = new TreeMap<>();
    pages(
        "bars",
        query,
        (symbol, bar) ->
            all.computeIfAbsent(symbol, s -> new ArrayList<>()).add(StockBar.of(symbol, bar)));
    return all;
  }

  /// Trades or quotes of one stock, the newest first, as far as the pages go.
  ///
  /// @param query one symbol and a range
  /// @param trades whether trades are asked for, else quotes
  /// @param mostPages how many pages of ten thousand are read at most
  /// @return how many pages were read; negative where older ones are left
  public int ticks(Query query, boolean trades, int mostPages, Consumer<StockTick> each) {
    return pages(
        trades ? "trades" : "quotes",
        query,
        mostPages,
        (symbol, row) ->
            each.accept(trades ? StockTick.trade(symbol, row) : StockTick.quote(symbol, row)));
  }

  private void pages(String kind, Query query, BiConsumer<String, Answer> each) {
    if (pages(kind, query, 0, each) < 0) {
      throw endless(kind);
    }
  }

  /// Reads pages.
  ///
  /// @param newest how many of the newest pages are read, newest first; 0 for all, oldest first
  /// @return how many were read; negative where some are left
  private int pages(String kind, Query query, int newest, BiConsumer<String, Answer> each) {
    String token = null;
    int most = newest > 0 ? newest : MOST_PAGES;
    for (int page = 1; page <= most; page++) {
      Answer read = page(kind, query, newest > 0 ? "desc" : null, token);
      JsonNode rows = read.raw(kind);
      if (rows != null) {
        each(rows, kind, each);
      }
      String next = read.optionalText("next_page_token");
      if (next.isEmpty()) {
        return page;
      }
      if (next.equals(token)) {
        throw endless(kind);
      }
      token = next;
    }
    return -most;
  }

  private Answer page(String kind, Query query, String sort, String token) {
    JsonNode answer =
        connection.get(
            "/v2/stocks/" + kind,
            "symbols",
            String.join(",", query.symbols()),
            "timeframe",
            query.timeframe().isEmpty() ? null : query.timeframe(),
            "start",
            query.start(),
            "end",
            query.end(),
            "limit",
            LIMIT,
            "adjustment",
            query.adjustment().isEmpty() ? null : query.adjustment(),
            "feed",
            feed,
            "sort",
            sort,
            "page_token",
            token);
    return Answer.of(answer, "the " + kind);
  }

  private static ApiException endless(String kind) {
    return new ApiException(
        ApiException.Kind.UNKNOWN_OUTCOME,
        200,
        0,
        "the pages of " + kind + " do not come to an end",
        null);
  }

  private static void each(JsonNode rows, String kind, BiConsumer<String, Answer> each) {
    if (!rows.isObject()) {
      throw new ApiException(
          ApiException.Kind.UNKNOWN_OUTCOME,
          200,
          0,
          "found no object for \"" + kind + "\", expected lists by ticker",
          null);
    }
    rows.properties()
        .forEach(symbol -> {
          if (!symbol.getValue().isNull()) {
            Answer.list(symbol.getValue(), kind + " of " + symbol.getKey())
                .forEach(row -> each.accept(symbol.getKey(), row));
          }
        });
  }

  /// The last bars of several stocks.
  public Map<String, StockBar> latestBars(Collection<String> symbols) {
    Answer answer =
        Answer.of(
            connection.get(
                "/v2/stocks/bars/latest", "symbols", String.join(",", symbols), "feed", feed),
            "the latest bars");
    Map<String, StockBar> bars = new TreeMap<>();
    JsonNode rows = answer.raw("bars");
    if (rows != null) {
      rows.properties()
          .forEach(row ->
              bars.put(
                  row.getKey(),
                  StockBar.of(row.getKey(), Answer.of(row.getValue(), "the latest bar"))));
    }
    return bars;
  }

  /// News about stocks, each version that is the last one, by the time of its last change.
  ///
  /// @param start first instant of a change, RFC 3339
  /// @param end last instant, included
  public List<NewsArticle.Piece> news(Collection<String> symbols, String start, String end) {
    List<NewsArticle.Piece> all = new ArrayList<>();
    String token = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      JsonNode answer =
          connection.get(
              "/v1beta1/news",
              "symbols",
              String.join(",", symbols),
              "start",
              start,
              "end",
              end,
              "sort",
              "asc",
              "limit",
              NEWS_LIMIT,
              "page_token",
              token);
      Answer read = Answer.of(answer, "the news");
      read.objects("news").forEach(piece -> all.add(NewsPieces.of(piece)));
      String next = read.optionalText("next_page_token");
      if (next.isEmpty()) {
        return all;
      }
      if (next.equals(token)) {
        break;
      }
      token = next;
    }
    throw endless("news");
  }

  /// Splits, dividends and renames between two dates, by kind, in Alpaca's words.
  public Map<String, List<Answer>> corporateActions(
      Collection<String> symbols, String start, String end) {
    Map<String, List<Answer>> all = new TreeMap<>();
    String token = null;
    do {
      Answer page =
          Answer.of(
              connection.get(
                  "/v1/corporate-actions",
                  "symbols",
                  String.join(",", symbols),
                  "types",
                  "forward_split,reverse_split,cash_dividend,name_change",
                  "start",
                  start,
                  "end",
                  end,
                  "limit",
                  "1000",
                  "page_token",
                  token),
              "the corporate actions");
      JsonNode groups = page.raw("corporate_actions");
      if (groups != null) {
        groups
            .properties()
            .forEach(group ->
                all.computeIfAbsent(group.getKey(), g -> new ArrayList<>())
                    .addAll(Answer.list(group.getValue(), group.getKey())));
      }
      token = page.optionalText("next_page_token");
    } while (!token.isEmpty());
    return all;
  }
}
