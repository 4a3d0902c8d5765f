package dev.plumbline.alpaca.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import dev.plumbline.alpaca.trading.Account;
import dev.plumbline.alpaca.trading.MarketClock;
import dev.plumbline.alpaca.trading.OrderDraft;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The trading calls as Alpaca documents them: what is sent, and what is read of the answers.
class GoldenTradingTest {
  private static final String DAY = "2026-08-03T00:00:00Z";
  private static final String SENT = "2026-08-03T14:30:00.125001002Z";
  private static final Decimal TEN = Decimal.of(10);
  private static final Decimal LIMIT = Decimal.of("201.15");
  private static final Decimal PROFIT = Decimal.of("221.10");
  private static final Decimal STOP = Decimal.of("190.0");
  private static final Decimal STOP_LIMIT = Decimal.of("189.5");

  private Golden golden;
  private TradingApi api;

  @BeforeEach
  void start() throws IOException {
    golden = new Golden();
    api = golden.trading();
  }

  @AfterEach
  void stop() {
    golden.close();
  }

  private static long ns(String instant) {
    return Nanos.of(Instant.parse(instant));
  }

  private static String id(int number) {
    return "5a3c0000-0000-4000-8000-%012x".formatted(number);
  }

  @Test
  void readsTheAccount() throws Exception {
    golden.next(Golden.file("account"), "account");
    assertEquals(
        new Account(
            id(1),
            "PA3TEST00001",
            "ACTIVE",
            "USD",
            Decimal.of("97988.5"),
            Decimal.of("100018.5"),
            Decimal.of(100_000),
            Decimal.of(198_007),
            false),
        api.account());
    golden.wasAsked();
  }

  @Test
  void readsPositionsLongAndShort() throws Exception {
    golden.next(Golden.file("positions"), "positions");
    assertEquals(
        List.of(
            new Position("AAPL", "us_equity", TEN, LIMIT, Decimal.of(203)),
            new Position(
                "SPY", "us_equity", Decimal.of(-3), Decimal.of("640.5"), Decimal.of("641.5"))),
        api.positions());
    golden.next(Golden.file("positions"), "close");
    assertEquals("sell market  pending_new 10 filled 0 at null", told(api.closePosition("AAPL")));
    golden.wasAsked();
  }

  @Test
  void readsClockCalendarAndAsset() throws Exception {
    JsonNode file = Golden.file("reference");
    golden.next(file, "clock").next(file, "clock in winter").next(file, "calendar");
    golden.next(file, "asset");
    assertEquals(
        new MarketClock(
            ns("2026-08-03T14:30:00.123456789Z"),
            true,
            ns("2026-08-04T13:30:00Z"),
            ns("2026-08-03T20:00:00Z")),
        api.clock());
    assertEquals(
        new MarketClock(
            ns("2026-11-27T18:00:00.5Z"),
            false,
            ns("2026-11-30T14:30:00Z"),
            ns("2026-11-30T21:00:00Z")),
        api.clock());
    assertEquals(
        List.of(
            "2026-11-25 09:30 16:00 0400 2000 2026-11-27",
            "2026-11-27 09:30 13:00 0400 1700 2026-11-30"),
        api.calendar("2026-11-25", "2026-11-27").stream().map(GoldenTradingTest::day).toList());
    Answer asset = api.asset("AAPL");
    assertEquals("us_equity", asset.text("class"));
    assertEquals("active", asset.text("status"));
    assertTrue(asset.flag("tradable") && asset.flag("shortable") && asset.flag("fractionable"));
    assertEquals(Decimal.of(30), asset.decimal("margin_requirement_long"));
    golden.wasAsked();
  }

  private static String day(Answer day) {
    return List.of("date", "open", "close", "session_open", "session_close", "settlement_date")
        .stream()
        .map(day::text)
        .collect(Collectors.joining(" "));
  }

  private OrderDraft draft(String side, String type, String lifetime, String name) {
    return new OrderDraft("AAPL", side, type, lifetime, "golden-" + name);
  }

  /// Sends an order; what is read of the answer.
  private String submit(String name, OrderDraft draft) throws Exception {
    golden.next(Golden.file("orders"), name);
    OrderState order = api.submit(draft.body());
    golden.wasAsked();
    assertEquals("AAPL", order.symbol());
    assertEquals(draft.body().path("client_order_id").textValue(), order.clientOrderId());
    assertEquals(ns(SENT), order.updatedNs());
    assertFalse(order.isClosed());
    return told(order);
  }

  private static String told(OrderState order) {
    String text =
        "%s %s %s %s %s filled %s at %s"
            .formatted(
                order.side(),
                order.type(),
                order.orderClass(),
                order.status(),
                order.quantity(),
                order.filledQuantity(),
                order.filledAveragePrice());
    return order.legs().isEmpty()
        ? text
        : text
            + order.legs().stream()
                .map(GoldenTradingTest::told)
                .collect(Collectors.joining("; ", " [", "]"));
  }

  @Test
  void sendsMarketAndLimitOrders() throws Exception {
    assertEquals(
        "buy market  pending_new 10 filled 0 at null",
        submit("market", draft("buy", "market", "day", "market").quantity(TEN)));
    assertEquals(
        "buy market  accepted null filled 0 at null",
        submit(
            "notional", draft("buy", "market", "day", "notional").notional(Decimal.of("100.50"))));
    assertEquals(
        "buy market  accepted 0.123456789 filled 0 at null",
        submit(
            "fractional",
            draft("buy", "market", "day", "fraction").quantity(Decimal.of("0.123456789"))));
    assertEquals(
        "buy limit  accepted 10 filled 0 at null",
        submit("limit", draft("buy", "limit", "gtc", "limit").quantity(TEN).limitPrice(LIMIT)));
    assertEquals(
        "buy limit  accepted 10 filled 0 at null",
        submit(
            "extended",
            draft("buy", "limit", "day", "extended")
                .quantity(TEN)
                .limitPrice(LIMIT)
                .extendedHours(true)));
    assertEquals(
        "buy market  accepted 10 filled 0 at null",
        submit("on the close", OrderDraft.market("AAPL", "buy", TEN, "cls", "golden-cls")));
  }

  @Test
  void sendsStopsAndTrailingStops() throws Exception {
    assertEquals(
        "sell stop  accepted 10 filled 0 at null",
        submit("stop", draft("sell", "stop", "day", "stop").quantity(TEN).stopPrice(STOP)));
    assertEquals(
        "sell stop_limit  accepted 10 filled 0 at null",
        submit(
            "stop limit",
            draft("sell", "stop_limit", "day", "stop-limit")
                .quantity(TEN)
                .stopPrice(STOP)
                .limitPrice(STOP_LIMIT)));
    assertEquals(
        "sell trailing_stop  new 10 filled 0 at null",
        submit(
            "trailing by price",
            draft("sell", "trailing_stop", "day", "trail-price")
                .quantity(TEN)
                .trailPrice(Decimal.of(5))));
    assertEquals(
        "sell trailing_stop  new 10 filled 0 at null",
        submit(
            "trailing by percent",
            draft("sell", "trailing_stop", "day", "trail-percent")
                .quantity(TEN)
                .trailPercent(Decimal.of(2))));
  }

  @Test
  void sendsOrdersOfEveryClassAndReadsTheirLegs() throws Exception {
    assertEquals(
        "buy market bracket pending_new 10 filled 0 at null"
            + " [sell limit bracket held 10 filled 0 at null;"
            + " sell stop_limit bracket held 10 filled 0 at null]",
        submit(
            "bracket",
            draft("buy", "market", "day", "bracket")
                .quantity(TEN)
                .bracket(PROFIT, STOP, STOP_LIMIT)));
    assertEquals(
        "sell limit oco accepted 10 filled 0 at null [sell stop oco held 10 filled 0 at null]",
        submit(
            "oco",
            draft("sell", "limit", "day", "oco")
                .quantity(TEN)
                .limitPrice(PROFIT)
                .oneCancelsOther(PROFIT, STOP, null)));
    assertEquals(
        "buy limit oto accepted 10 filled 0 at null [sell stop oto held 10 filled 0 at null]",
        submit(
            "oto",
            draft("buy", "limit", "day", "oto")
                .quantity(TEN)
                .limitPrice(LIMIT)
                .oneTriggersStop(STOP, null)));
    assertEquals(
        "buy market oto accepted 10 filled 0 at null [sell limit oto held 10 filled 0 at null]",
        submit(
            "oto with a profit",
            draft("buy", "market", "day", "oto-profit").quantity(TEN).oneTriggersLimit(PROFIT)));
  }

  @Test
  void readsOrdersByTheirNamesAndAllOfThem() throws Exception {
    JsonNode file = Golden.file("orders");
    golden.next(file, "by id").next(file, "by client id").next(file, "by an unknown client id");
    golden.next(file, "all");
    OrderState filled = api.order(id(10));
    assertEquals("buy market  filled 10 filled 10 at 201.12", told(filled));
    assertEquals(ns("2026-08-03T14:30:00.91Z"), filled.updatedNs());
    assertTrue(filled.isClosed());
    OrderState cancelled = api.orderByClientId("golden-limit").orElseThrow();
    assertEquals("buy limit  canceled 10 filled 4 at 201.15", told(cancelled));
    assertTrue(cancelled.isClosed());
    assertTrue(api.orderByClientId("nobody").isEmpty());
    List<OrderState> all = api.orders("all", DAY);
    assertEquals(3, all.size());
    assertEquals(filled, all.get(0));
    assertEquals(cancelled, all.get(1));
    assertEquals("new", all.get(2).legs().getFirst().status());
    golden.wasAsked();
  }

  @Test
  void replacesAndCancels() throws Exception {
    JsonNode file = Golden.file("orders");
    golden.next(file, "replace").next(file, "cancel").next(file, "cancel all");
    OrderState replacement =
        api.replace(
            id(14),
            ApiConnection.mapper().createObjectNode().put("qty", "12").put("limit_price", "201.4"));
    assertEquals(id(14), replacement.replaces());
    assertEquals(id(30), replacement.id());
    assertEquals(Decimal.of(12), replacement.quantity());
    assertEquals("", replacement.replacedBy());
    api.cancel(id(30));
    api.cancelAll();
    golden.wasAsked();
  }

  @Test
  void readsFillsAndTheCourseOfTheAccount() throws Exception {
    JsonNode file = Golden.file("activities");
    golden.next(file, "fills").next(file, "fills of an order").next(file, "portfolio history");
    assertEquals(
        List.of(
            id(13) + " 4 at 201.15 of 4, 6 left, 2026-08-03T14:30:00.412Z",
            id(10) + " 10 at 201.12 of 10, 0 left, 2026-08-03T14:30:00.900Z"),
        api.fills(DAY).stream().map(GoldenTradingTest::fill).toList());
    assertEquals(1, api.fillsOf(id(10)).size());
    Answer history = api.portfolioHistory("1D", "5Min");
    assertEquals(Decimal.of(100_000), history.decimal("base_value"));
    assertEquals("[100000,100012.5,100018.5]", history.raw("equity").toString());
    assertEquals("[0,0.000125,0.000185]", history.raw("profit_loss_pct").toString());
    golden.wasAsked();
  }

  private static String fill(Answer fill) {
    return "%s %s at %s of %s, %s left, %s"
        .formatted(
            fill.text("order_id"),
            fill.decimal("qty"),
            fill.decimal("price"),
            fill.decimal("cum_qty"),
            fill.decimal("leaves_qty"),
            Nanos.toInstant(fill.instantNs("transaction_time")));
  }

  /// The kind and the code of a refusal of an order.
  private void refused(String name, Kind kind, long code, String words) throws Exception {
    golden.next(Golden.file("errors"), name);
    OrderDraft draft = draft("buy", "market", "day", "error").quantity(TEN);
    ApiException e = assertThrows(ApiException.class, () -> api.submit(draft.body()), name);
    golden.wasAsked();
    assertEquals(kind, e.kind(), name);
    assertEquals(code, e.code(), name);
    assertTrue(e.getMessage().contains(words), e.getMessage());
    assertFalse(e.getMessage().contains("verysecretsecret"), e.getMessage());
  }

  @Test
  void tellsRefusalsApart() throws Exception {
    refused("not authorized", Kind.CREDENTIALS, 40_110_000, "not authorized");
    refused("forbidden", Kind.CREDENTIALS, 0, "forbidden.");
    refused("the name is taken", Kind.REFUSED, 40_010_001, "must be unique");
    refused("no quantity", Kind.REFUSED, 40_010_001, "qty or notional");
    refused("buying power", Kind.REFUSED, 40_310_000, "cost_basis \"2011.5\"");
    refused("shares held", Kind.REFUSED, 40_310_000, "related_orders [\"" + id(15) + "\"]");
    refused("wash trade", Kind.REFUSED, 40_310_000, "opposite side limit order exists");
    refused("sub-penny", Kind.REFUSED, 42_210_000, "290.123");
    refused("unknown asset", Kind.REFUSED, 42_210_000, "asset \"XYZ\" not found");
    refused("bracket too near", Kind.REFUSED, 42_210_000, "base_price \"201.15\"");
    refused("too many requests", Kind.TOO_MANY_REQUESTS, 0, "too many requests.");
    refused("internal error", Kind.UNKNOWN_OUTCOME, 50_010_000, "internal server error");
  }

  @Test
  void tellsRefusalsOfOtherCallsApart() throws Exception {
    JsonNode file = Golden.file("errors");
    golden.next(file, "no credentials at the proxy").next(file, "cancel of a filled order");
    golden.next(file, "unknown order");
    ApiException page = assertThrows(ApiException.class, api::account);
    assertEquals(Kind.CREDENTIALS, page.kind());
    assertTrue(page.getMessage().contains("401 Authorization Required"), page.getMessage());
    ApiException late = assertThrows(ApiException.class, () -> api.cancel(id(10)));
    assertEquals(Kind.REFUSED, late.kind());
    assertEquals(42_210_000, late.code());
    ApiException unknown = assertThrows(ApiException.class, () -> api.order(id(99)));
    assertEquals(Kind.NOT_FOUND, unknown.kind());
    golden.wasAsked();
  }
}
