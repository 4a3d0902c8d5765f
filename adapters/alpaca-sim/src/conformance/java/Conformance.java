import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import net.jacobpeterson.alpaca.AlpacaAPI;
import net.jacobpeterson.alpaca.model.endpoint.accountactivities.enums.ActivityType;
import net.jacobpeterson.alpaca.model.endpoint.accountconfiguration.AccountConfiguration;
import net.jacobpeterson.alpaca.model.endpoint.common.enums.SortDirection;
import net.jacobpeterson.alpaca.model.endpoint.marketdata.common.historical.bar.enums.BarTimePeriod;
import net.jacobpeterson.alpaca.model.endpoint.marketdata.common.realtime.enums.MarketDataMessageType;
import net.jacobpeterson.alpaca.model.endpoint.marketdata.stock.historical.bar.enums.BarAdjustment;
import net.jacobpeterson.alpaca.model.endpoint.marketdata.stock.historical.bar.enums.BarFeed;
import net.jacobpeterson.alpaca.model.endpoint.orders.Order;
import net.jacobpeterson.alpaca.model.endpoint.orders.enums.CurrentOrderStatus;
import net.jacobpeterson.alpaca.model.endpoint.orders.enums.OrderClass;
import net.jacobpeterson.alpaca.model.endpoint.orders.enums.OrderSide;
import net.jacobpeterson.alpaca.model.endpoint.orders.enums.OrderTimeInForce;
import net.jacobpeterson.alpaca.model.endpoint.orders.enums.OrderType;
import net.jacobpeterson.alpaca.model.endpoint.portfoliohistory.enums.PortfolioPeriodUnit;
import net.jacobpeterson.alpaca.model.endpoint.portfoliohistory.enums.PortfolioTimeFrame;
import net.jacobpeterson.alpaca.model.endpoint.streaming.enums.StreamingMessageType;
import net.jacobpeterson.alpaca.model.endpoint.streaming.trade.TradeUpdateMessage;
import net.jacobpeterson.alpaca.model.properties.DataAPIType;
import net.jacobpeterson.alpaca.model.properties.EndpointAPIType;
import net.jacobpeterson.alpaca.rest.AlpacaClientException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Calls of the client net.jacobpeterson:alpaca-java, unmodified, against the simulator; one line a
 * call.
 */
class Conformance {
  static final OrderTimeInForce DAY = OrderTimeInForce.DAY;
  static final Set<String> EVENTS = Collections.synchronizedSet(new HashSet<>());
  static final Set<MarketDataMessageType> HEARD = Collections.synchronizedSet(new HashSet<>());
  static AlpacaAPI alpaca;
  static int failures;

  interface Call {
    void run() throws Exception;
  }

  static void check(String name, Call call) {
    try {
      call.run();
      System.out.println("PASS\t" + name);
    } catch (Exception | AssertionError e) {
      failures++;
      System.out.println("FAIL\t" + name + "\t" + String.valueOf(e).replaceAll("\\s+", " "));
    }
  }

  static void require(boolean met, String what) {
    if (!met) {
      throw new AssertionError(what);
    }
  }

  static void eventually(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(25);
    while (System.nanoTime() < end) {
      if (condition.call()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + what);
  }

  static Order becomes(Order order, String status) throws Exception {
    eventually(
        "order is " + status,
        () -> status.equals(alpaca.orders().get(order.getId(), true).getStatus().value()));
    return alpaca.orders().get(order.getId(), true);
  }

  /**
   * A market purchase. The client's own shortcuts for parts of a share say gtc, and for OTO say
   * oco: Alpaca refuses both.
   */
  static Order send(String symbol, Double qty, Double notional, OrderClass orderClass, Double stop)
      throws Exception {
    return alpaca
        .orders()
        .requestOrder(
            symbol,
            qty,
            notional,
            OrderSide.BUY,
            OrderType.MARKET,
            DAY,
            null,
            null,
            null,
            null,
            false,
            null,
            orderClass,
            null,
            stop,
            null);
  }

  static void rests(Order order) throws Exception {
    becomes(order, "new");
    alpaca.orders().cancel(order.getId());
    becomes(order, "canceled");
  }

  static void refused(int status, int code, Call call) throws Exception {
    try {
      call.run();
    } catch (AlpacaClientException e) {
      // reads the body, which the getters need
      String message = e.getMessage();
      require(e.getResponseStatusCode() == status && e.getAPIResponseCode() == code, message);
      return;
    }
    throw new AssertionError("was not refused");
  }

  static double price(String symbol) throws Exception {
    return alpaca.stockMarketData().getLatestTrade(symbol).getTrade().getPrice();
  }

  static double cents(double price) {
    return Math.round(price * 100) / 100.0;
  }

  public static void main(String[] args) throws Exception {
    HttpUrl base = HttpUrl.get(args[0]);
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(chain -> {
              HttpUrl url =
                  chain
                      .request()
                      .url()
                      .newBuilder()
                      .scheme("http")
                      .host(base.host())
                      .port(base.port())
                      .build();
              return chain.proceed(chain.request().newBuilder().url(url).build());
            })
            .build();
    alpaca = new AlpacaAPI(http, "PKJAVA", "secret", null, EndpointAPIType.PAPER, DataAPIType.IEX);
    streams();
    account();
    simpleOrders();
    groupOrders();
    holdings();
    history();
    check(
        "stream: trade updates",
        () ->
            eventually(
                "events come: " + EVENTS,
                () ->
                    EVENTS.containsAll(
                        List.of("new", "fill", "canceled", "replaced", "pending_cancel"))));
    check(
        "stream: market data",
        () ->
            eventually(
                "bars and quotes come: " + HEARD,
                () ->
                    HEARD.containsAll(
                        List.of(MarketDataMessageType.BAR, MarketDataMessageType.QUOTE))));
    System.out.flush();
    Runtime.getRuntime().halt(failures == 0 ? 0 : 1);
  }

  static void streams() {
    check(
        "stream: trade updates connect",
        () -> {
          alpaca
              .streaming()
              .setListener((type, message) -> {
                if (message instanceof TradeUpdateMessage update) {
                  EVENTS.add(update.getData().getEvent().value());
                }
              });
          alpaca.streaming().connect();
          require(alpaca.streaming().waitForAuthorization(10, TimeUnit.SECONDS), "authorized");
          alpaca.streaming().streams(StreamingMessageType.TRADE_UPDATES);
        });
    check(
        "stream: market data connect",
        () -> {
          alpaca.stockMarketDataStreaming().setListener((type, message) -> HEARD.add(type));
          alpaca
              .stockMarketDataStreaming()
              .subscribeToControl(
                  MarketDataMessageType.SUCCESS,
                  MarketDataMessageType.SUBSCRIPTION,
                  MarketDataMessageType.ERROR);
          alpaca.stockMarketDataStreaming().connect();
          require(
              alpaca.stockMarketDataStreaming().waitForAuthorization(10, TimeUnit.SECONDS),
              "authorized");
          alpaca
              .stockMarketDataStreaming()
              .subscribe(List.of("AAPL"), List.of("AAPL"), List.of("AAPL", "SPY"));
        });
  }

  static void account() {
    check("account", () -> require(alpaca.account().get().getCash().equals("100000"), "cash"));
    check(
        "account configurations",
        () -> {
          AccountConfiguration got = alpaca.accountConfiguration().get();
          got.setNoShorting(false);
          require(!alpaca.accountConfiguration().set(got).getNoShorting(), "set");
        });
    check("clock", () -> require(alpaca.clock().get().getIsOpen(), "open"));
    check(
        "calendar",
        () ->
            require(
                alpaca.calendar().get(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 9)).size()
                    == 5,
                "five days"));
    check(
        "assets",
        () -> {
          require(alpaca.assets().get(null, null).size() > 50, "many");
          require(alpaca.assets().getBySymbol("AAPL").getSymbol().equals("AAPL"), "one");
          refused(404, 40410000, () -> alpaca.assets().getBySymbol("NOSUCH"));
        });
  }

  static void simpleOrders() {
    check(
        "order: market",
        () ->
            require(
                becomes(
                        alpaca.orders().requestMarketOrder("AAPL", 10, OrderSide.BUY, DAY),
                        "filled")
                    .getFilledQuantity()
                    .equals("10"),
                "ten"));
    check(
        "order: notional",
        () -> becomes(send("SPY", null, 250.5, OrderClass.SIMPLE, null), "filled"));
    check(
        "order: fractional",
        () -> becomes(send("MSFT", 1.25, null, OrderClass.SIMPLE, null), "filled"));
    check(
        "order: limit, by client id, duplicate id",
        () -> {
          double limit = cents(price("AAPL") * 0.8);
          Callable<Order> send =
              () ->
                  alpaca
                      .orders()
                      .requestOrder(
                          "AAPL",
                          5.0,
                          null,
                          OrderSide.BUY,
                          OrderType.LIMIT,
                          OrderTimeInForce.GOOD_UNTIL_CANCELLED,
                          limit,
                          null,
                          null,
                          null,
                          false,
                          "java-limit",
                          OrderClass.SIMPLE,
                          null,
                          null,
                          null);
          Order order = becomes(send.call(), "new");
          require(
              alpaca.orders().getByClientID("java-limit").getId().equals(order.getId()),
              "by client id");
          refused(422, 40010001, send::call);
        });
    check(
        "order: replace, cancel",
        () -> {
          Order old = alpaca.orders().getByClientID("java-limit");
          Order order =
              alpaca
                  .orders()
                  .replace(
                      old.getId(),
                      6,
                      OrderTimeInForce.GOOD_UNTIL_CANCELLED,
                      null,
                      null,
                      null,
                      null);
          becomes(old, "replaced");
          rests(order);
        });
    check(
        "order: stop",
        () ->
            rests(
                alpaca
                    .orders()
                    .requestStopOrder(
                        "AAPL", 2, OrderSide.SELL, DAY, cents(price("AAPL") * 0.7), false)));
    check(
        "order: stop limit",
        () ->
            rests(
                alpaca
                    .orders()
                    .requestStopLimitOrder(
                        "QQQ",
                        2,
                        OrderSide.BUY,
                        DAY,
                        cents(price("QQQ") * 1.31),
                        cents(price("QQQ") * 1.3),
                        false)));
    check(
        "order: trailing stop",
        () ->
            rests(
                alpaca
                    .orders()
                    .requestTrailingStopPercentOrder("AAPL", 2, OrderSide.SELL, DAY, 20.0, false)));
    check(
        "order: short sale",
        () ->
            becomes(alpaca.orders().requestMarketOrder("TSLA", 2, OrderSide.SELL, DAY), "filled"));
    check(
        "order: refusals",
        () -> {
          refused(
              403,
              40310000,
              () -> alpaca.orders().requestMarketOrder("AAPL", 1000000, OrderSide.BUY, DAY));
          refused(
              422,
              42210000,
              () -> alpaca.orders().requestMarketOrder("NOSUCH", 1, OrderSide.BUY, DAY));
          refused(
              404,
              40410000,
              () -> alpaca.orders().get("00000000-0000-4000-8000-000000000000", false));
        });
  }

  static void groupOrders() {
    check(
        "order: bracket",
        () -> {
          double last = price("NVDA");
          Order done =
              becomes(
                  alpaca
                      .orders()
                      .requestMarketBracketOrder(
                          "NVDA",
                          3,
                          OrderSide.BUY,
                          DAY,
                          cents(last * 1.5),
                          cents(last * 0.5),
                          null),
                  "filled");
          require(done.getLegs().size() == 2, "two legs");
          alpaca.orders().cancel(done.getLegs().get(0).getId());
        });
    check(
        "order: OTO",
        () -> {
          Order done =
              becomes(
                  send("AMD", 3.0, null, OrderClass.ONE_TRIGGERS_OTHER, cents(price("AMD") * 0.5)),
                  "filled");
          alpaca.orders().cancel(done.getLegs().get(0).getId());
        });
    check(
        "order: OCO",
        () -> {
          double last = price("AAPL");
          rests(
              alpaca
                  .orders()
                  .requestOCOOrder(
                      "AAPL",
                      4,
                      OrderSide.SELL,
                      DAY,
                      false,
                      cents(last * 1.5),
                      cents(last * 0.5),
                      null));
        });
    check(
        "orders: list",
        () -> {
          require(
              alpaca
                      .orders()
                      .get(
                          CurrentOrderStatus.ALL,
                          500,
                          null,
                          null,
                          SortDirection.DESCENDING,
                          false,
                          null)
                      .size()
                  > 8,
              "many");
          require(
              alpaca
                      .orders()
                      .get(
                          CurrentOrderStatus.CLOSED,
                          2,
                          null,
                          null,
                          SortDirection.DESCENDING,
                          true,
                          List.of("AAPL"))
                      .size()
                  == 2,
              "two");
        });
    check(
        "orders: cancel all",
        () -> {
          becomes(
              alpaca
                  .orders()
                  .requestLimitOrder(
                      "IWM", 1.0, OrderSide.BUY, DAY, cents(price("IWM") * 0.8), false),
              "new");
          require(!alpaca.orders().cancelAll().isEmpty(), "some");
          eventually(
              "nothing is open",
              () ->
                  alpaca
                      .orders()
                      .get(
                          CurrentOrderStatus.OPEN,
                          500,
                          null,
                          null,
                          SortDirection.DESCENDING,
                          false,
                          null)
                      .isEmpty());
        });
  }

  static void holdings() {
    check(
        "positions: list, close in part",
        () -> {
          require(alpaca.positions().get().size() >= 4, "several");
          becomes(alpaca.positions().close("AAPL", 3.0, null), "filled");
          require(alpaca.positions().getBySymbol("AAPL").getQuantity().equals("7"), "seven left");
        });
    check(
        "positions: close all",
        () -> {
          alpaca.positions().closeAll(true);
          eventually("nothing is held", () -> alpaca.positions().get().isEmpty());
        });
    check(
        "activities",
        () ->
            require(
                alpaca
                        .accountActivities()
                        .get(null, null, null, SortDirection.DESCENDING, 2, null, ActivityType.FILL)
                        .size()
                    == 2,
                "two"));
    check(
        "portfolio history",
        () ->
            require(
                !alpaca
                    .portfolioHistory()
                    .get(1, PortfolioPeriodUnit.DAY, PortfolioTimeFrame.FIVE_MINUTE, null, false)
                    .getDataPoints()
                    .isEmpty(),
                "points"));
    check(
        "watchlists",
        () -> {
          String id = alpaca.watchlist().create("java", "AAPL", "SPY").getId();
          require(alpaca.watchlist().get(id).getAssets().size() == 2, "two assets");
          alpaca.watchlist().delete(id);
        });
  }

  static void history() {
    ZonedDateTime start = ZonedDateTime.of(2026, 7, 27, 9, 30, 0, 0, ZoneId.of("America/New_York"));
    check(
        "data: bars",
        () ->
            require(
                alpaca
                        .stockMarketData()
                        .getBars(
                            List.of("AAPL", "SPY"),
                            start,
                            start.plusHours(6),
                            1000,
                            null,
                            5,
                            BarTimePeriod.MINUTE,
                            BarAdjustment.RAW,
                            BarFeed.IEX)
                        .getBars()
                        .get("AAPL")
                        .size()
                    == 73,
                "73 bars"));
    check(
        "data: pages",
        () -> {
          List<Object> all = new ArrayList<>();
          String token = null;
          do {
            var page =
                alpaca
                    .stockMarketData()
                    .getBars(
                        "AAPL",
                        start.minusDays(10),
                        start,
                        1000,
                        token,
                        1,
                        BarTimePeriod.MINUTE,
                        BarAdjustment.RAW,
                        BarFeed.IEX);
            all.addAll(page.getBars());
            token = page.getNextPageToken();
          } while (token != null);
          require(all.size() > 2500, all.size() + " bars");
        });
    check(
        "data: quotes, trades",
        () -> {
          require(
              alpaca
                      .stockMarketData()
                      .getQuotes("AAPL", start, start.plusMinutes(3), 8, null)
                      .getQuotes()
                      .size()
                  == 8,
              "quotes");
          require(
              alpaca
                      .stockMarketData()
                      .getTrades("AAPL", start, start.plusMinutes(3), 8, null)
                      .getTrades()
                      .size()
                  == 8,
              "trades");
        });
    check(
        "data: latest, snapshot",
        () -> {
          require(
              alpaca.stockMarketData().getLatestQuote("AAPL").getQuote().getAskPrice() > 0,
              "quote");
          require(
              alpaca.stockMarketData().getSnapshot("AAPL").getDailyBar().getClose() > 0,
              "snapshot");
        });
  }
}
