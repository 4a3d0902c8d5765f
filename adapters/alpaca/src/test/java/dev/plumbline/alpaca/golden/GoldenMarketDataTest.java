package dev.plumbline.alpaca.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.market.MarketDataApi.Query;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.alpaca.market.StockTick;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The calls for market data as Alpaca documents them: what is asked, and what is read of the
/// answers, page by page.
class GoldenMarketDataTest {
  private static final String START = "2026-07-31T13:30:00Z";

  private Golden golden;
  private MarketDataApi api;
  private JsonNode file;

  @BeforeEach
  void start() throws IOException {
    golden = new Golden();
    api = golden.data();
    file = Golden.file("market-data");
  }

  @AfterEach
  void stop() {
    golden.close();
  }

  private static Query bars(String... symbols) {
    return new Query(List.of(symbols), "1Min", START, "2026-07-31T13:32:00Z", "raw");
  }

  private static StockBar bar(String symbol, int minute, String prices, long volume) {
    String[] values = prices.split(" ");
    return new StockBar(
        symbol,
        Nanos.of(Instant.parse(START)) + minute * Nanos.MINUTE,
        Decimal.of(values[0]),
        Decimal.of(values[1]),
        Decimal.of(values[2]),
        Decimal.of(values[3]),
        Decimal.of(volume));
  }

  @Test
  void readsBarsOfAllPages() throws Exception {
    golden.next(file, "bars").next(file, "bars, the last page").next(file, "bars of nobody");
    StockBar last = bar("AAPL", 1, "201 201.5 200.95 201.1234", 98_000);
    assertEquals(
        Map.of(
            "AAPL", List.of(bar("AAPL", 0, "200.5 201.25 200.1 201", 125_000), last),
            "SPY", List.of(bar("SPY", 0, "640.01 640.5 639.9 640.2", 1_500_000))),
        api.bars(bars("AAPL", "SPY")));
    assertEquals(2_011_234, last.columns().close[0]);
    assertEquals(Map.of(), api.bars(bars("NOBODY")));
    golden.wasAsked();
  }

  @Test
  void readsTradesAndQuotesTheNewestFirst() throws Exception {
    golden.next(file, "trades").next(file, "quotes");
    Query query = new Query(List.of("AAPL"), "", START, "2026-07-31T13:31:00Z", "");
    List<StockTick> trades = new ArrayList<>();
    assertEquals(1, api.ticks(query, true, 5, trades::add));
    assertEquals(
        List.of(
            "2026-07-31T13:30:05.123456789Z 2010100 x 100 V @",
            "2026-07-31T13:30:00.000000001Z 2005000 x 7 D @,I"),
        trades.stream().map(GoldenMarketDataTest::trade).toList());
    List<StockTick> quotes = new ArrayList<>();
    assertEquals(1, api.ticks(query, false, 5, quotes::add));
    assertEquals(
        List.of(
            "2026-07-31T13:30:05.500Z 2010000 x 200, 2010200 x 300 R",
            "2026-07-31T13:30:00Z 0 x 0, 2007500 x 100 R"),
        quotes.stream().map(GoldenMarketDataTest::quote).toList());
    golden.wasAsked();
  }

  static String trade(StockTick tick) {
    TickColumns columns = tick.tick();
    return "%s %d x %d %s %s"
        .formatted(
            Nanos.toInstant(tick.utcNs()),
            columns.price[0],
            columns.quantity[0],
            columns.text[0][0],
            columns.text[1][0]);
  }

  static String quote(StockTick tick) {
    long[][] sides = tick.tick().quote;
    return "%s %d x %d, %d x %d %s"
        .formatted(
            Nanos.toInstant(tick.utcNs()),
            sides[0][0],
            sides[1][0],
            sides[2][0],
            sides[3][0],
            tick.tick().text[1][0]);
  }

  @Test
  void readsTheLatestBarsAndCorporateActions() throws Exception {
    golden.next(file, "latest bars").next(file, "corporate actions");
    assertEquals(
        Map.of(
            "AAPL", bar("AAPL", 1, "201 201.5 200.95 201.1234", 98_000),
            "SPY", bar("SPY", 0, "640.01 640.5 639.9 640.2", 1_500_000)),
        api.latestBars(List.of("AAPL", "SPY")));
    Map<String, List<Answer>> actions =
        api.corporateActions(List.of("AAPL"), "2020-08-01", "2020-10-01");
    assertEquals(2, actions.size());
    Answer dividend = actions.get("cash_dividends").getFirst();
    assertEquals(Decimal.of("0.82"), dividend.decimal("rate"));
    assertEquals("2020-08-07", dividend.text("ex_date"));
    Answer split = actions.get("forward_splits").getFirst();
    assertEquals(Decimal.of(4), split.decimal("new_rate"));
    assertEquals(Decimal.ONE, split.decimal("old_rate"));
    golden.wasAsked();
  }

  @Test
  void readsNewsOfAllPages() throws Exception {
    JsonNode news = Golden.file("news");
    golden.next(news, "news").next(news, "news, the last page");
    List<NewsArticle.Piece> pieces =
        api.news(List.of("AAPL"), "2026-07-31T00:00:00Z", "2026-07-31T23:59:59Z");
    assertEquals(
        List.of(
            new NewsArticle.Piece(
                40_892_639,
                Instant.parse("2026-07-31T13:35:08Z"),
                Instant.parse("2026-07-31T13:35:09Z"),
                "benzinga",
                "A. Writer",
                List.of("AAPL", "MSFT"),
                "https://news.example/40892639",
                "Two makers agree on a plug",
                "They have agreed."),
            new NewsArticle.Piece(
                40_892_640,
                Instant.parse("2026-07-31T13:30:00Z"),
                Instant.parse("2026-07-31T14:02:00.5Z"),
                "benzinga",
                "A. Writer",
                List.of("AAPL"),
                "",
                "A headline alone",
                "A headline alone")),
        pieces);
    golden.wasAsked();
  }

  @Test
  void tellsRefusalsApart() throws Exception {
    JsonNode errors = Golden.file("errors");
    golden.next(errors, "recent data without a plan").next(errors, "limit of data");
    ApiException plan = assertThrows(ApiException.class, () -> api.bars(bars("AAPL")));
    assertEquals(Kind.CREDENTIALS, plan.kind());
    assertTrue(plan.getMessage().contains("does not permit querying recent"), plan.getMessage());
    ApiException limit = assertThrows(ApiException.class, () -> api.bars(bars("AAPL")));
    assertEquals(Kind.REFUSED, limit.kind());
    assertEquals(400, limit.status());
  }
}
