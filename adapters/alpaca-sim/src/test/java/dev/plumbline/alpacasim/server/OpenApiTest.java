package dev.plumbline.alpacasim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the paper broker answers has the form that Alpaca's own OpenAPI files prescribe, operation
/// by operation; those it does not have are named.
@Tag("shared")
class OpenApiTest {
  /// What the paper broker does not simulate, by the beginning of the path.
  private static final Map<String, String> NOT_SIMULATED =
      Map.ofEntries(
          Map.entry("/v1/locates", "stock loan"),
          Map.entry("/v2beta1/events/", "a stream, not one JSON text"),
          Map.entry("/v1beta1/events/", "a stream, not one JSON text"),
          Map.entry("/v2/corporate_actions/", "announcements, which Alpaca has given up"),
          Map.entry("/v2/options/", "options"),
          Map.entry("/v1beta1/options/", "options"),
          Map.entry("/v2/positions/{symbol_or_contract_id}/", "options"),
          Map.entry("/v2/tokenization/", "tokens"),
          Map.entry("/v2/wallets", "crypto"),
          Map.entry("/v1beta3/crypto/", "crypto"),
          Map.entry("/v1beta1/forex/", "currencies"),
          Map.entry("/v1beta1/logos/", "pictures"),
          Map.entry("/v1beta1/screener/", "lists of movers"));

  private final List<String> complaints = new ArrayList<>();
  private final Set<String> asked = new TreeSet<>();
  private Specification trading;
  private Specification data;
  private SimFixture sim;

  @BeforeEach
  void start() throws IOException {
    trading = Specification.read("trading-openapi.yaml");
    data = Specification.read("data-openapi.yaml");
    sim = new SimFixture();
  }

  @AfterEach
  void stop() {
    if (sim != null) {
      sim.close();
    }
  }

  private SimClient.Reply ask(String method, String path, String body) {
    SimClient.Reply reply =
        sim.client.send(method, path, body == null ? null : body.replace('\'', '"'));
    Specification file = trading.operation(method, path) != null ? trading : data;
    String operation = file.operation(method, path);
    if (operation == null) {
      complaints.add(method + " " + path + " is in neither file");
      return reply;
    }
    asked.add(operation);
    complaints.addAll(file.complaints(operation, reply));
    return reply;
  }

  private SimClient.Reply get(String path) {
    return ask("GET", path, null);
  }

  private SimClient.Reply post(String path, String body) {
    return ask("POST", path, body);
  }

  private SimClient.Reply delete(String path) {
    return ask("DELETE", path, null);
  }

  private SimClient.Reply order(String members) {
    return post("/v2/orders", "{'symbol':'AAPL','time_in_force':'day'," + members + "}");
  }

  private String times(double factor) {
    return String.format(Locale.ROOT, "%.2f", sim.last("AAPL") * factor);
  }

  @Test
  void everyAnswerHasTheFormOfTheSpecificationAndNoOperationIsForgotten() {
    orders();
    positions();
    refusals();
    account();
    watchlists();
    reference();
    marketData();
    assertEquals(List.of(), complaints);
    Set<String> missing = new TreeSet<>(trading.operations());
    missing.addAll(data.operations());
    missing.removeAll(asked);
    missing.removeIf(operation -> NOT_SIMULATED.keySet().stream().anyMatch(isOf(operation)));
    assertEquals(Set.of(), missing);
    assertEquals(54, asked.size(), "operations that were asked");
  }

  @Test
  void anAnswerOfAnotherFormIsComplainedOf() {
    SimClient.Reply account = sim.client.get("/v2/account");
    assertEquals(List.of(), trading.complaints("GET /v2/account", account));
    assertTrue(!trading.complaints("GET /v2/clock", account).isEmpty());
    SimClient.Reply orders = sim.client.get("/v2/orders");
    assertTrue(!trading.complaints("GET /v2/account", orders).isEmpty());
  }

  private static Predicate<String> isOf(String operation) {
    String path = operation.substring(operation.indexOf(' ') + 1);
    return path::startsWith;
  }

  /// Every type and class of order, in every state that can be reached.
  private void orders() {
    String limit = "'side':'buy','type':'limit','limit_price':'" + times(0.9) + "'";
    String id = order(limit + ",'qty':'1','client_order_id':'x'").json().path("id").asText();
    String other = order(limit + ",'qty':'1'").json().path("id").asText();
    get("/v2/orders:by_client_order_id?client_order_id=x");
    String newer = ask("PATCH", "/v2/orders/" + id, "{'qty':'3'}").json().path("id").asText();
    get("/v2/orders/" + id);
    delete("/v2/orders/" + newer);
    delete("/v2/orders/" + other);
    delete("/v2/orders/" + newer);
    order("'side':'buy','type':'market','qty':'50'");
    order("'side':'buy','type':'market','notional':'100'");
    order("'side':'buy','type':'market','qty':'0.5'");
    order("'side':'sell','type':'stop','qty':'1','stop_price':'" + times(0.8) + "'");
    order(
        "'side':'sell','type':'stop_limit','qty':'1','stop_price':'%s','limit_price':'%s'"
            .formatted(times(0.8), times(0.79)));
    order("'side':'sell','type':'trailing_stop','qty':'1','trail_price':'5'");
    order("'side':'sell','type':'trailing_stop','qty':'1','trail_percent':'2'");
    String exits =
        "'take_profit':{'limit_price':'%s'},'stop_loss':{'stop_price':'%s','limit_price':'%s'}"
            .formatted(times(1.2), times(0.8), times(0.79));
    order("'side':'buy','type':'market','qty':'2','order_class':'bracket'," + exits);
    order(
        "'side':'buy','type':'market','qty':'2','order_class':'oto','stop_loss':{'stop_price':'%s'}"
            .formatted(times(0.8)));
    order("'side':'sell','type':'limit','qty':'2','order_class':'oco'," + exits);
    order("'side':'buy','type':'limit','qty':'1','extended_hours':true,'limit_price':'1'");
    post(
        "/v2/orders",
        "{'symbol':'AAPL','qty':'1','side':'buy','type':'market','time_in_force':'cls'}");
    sim.advance(Duration.ofMinutes(3));
    get("/v2/orders?status=all&nested=true&limit=500");
    get("/v2/orders?status=open&symbols=AAPL&side=buy&direction=asc");
    get("/v2/orders?status=closed");
  }

  private void positions() {
    get("/v2/positions");
    get("/v2/positions/AAPL");
    delete("/v2/orders");
    delete("/v2/positions/AAPL?qty=1");
    delete("/v2/positions/AAPL?percentage=10");
    post(
        "/v2/orders",
        "{'symbol':'MSFT','side':'sell','type':'market','qty':'3','time_in_force':'day'}");
    get("/v2/positions");
    delete("/v2/positions?cancel_orders=true");
    get("/v2/account/activities");
    get("/v2/account/activities/FILL?page_size=2&direction=asc");
    get("/v2/account/activities/DIV");
  }

  private void refusals() {
    order("'side':'buy','type':'market'");
    order("'side':'buy','type':'market','qty':'1000000'");
    post(
        "/v2/orders",
        "{'symbol':'NONE','side':'buy','type':'market','qty':'1','time_in_force':'day'}");
    order("'side':'buy','type':'limit','qty':'1','limit_price':'1.234'");
    get("/v2/assets/NONE");
    get("/v2/stocks/bars?symbols=AAPL&timeframe=7Foo");
    get("/v2/stocks/bars?symbols=AAPL&timeframe=1Min&limit=20000");
    delete("/v2/watchlists/00000000-0000-4000-8000-000000000000");
  }

  private void account() {
    sim.advance(Duration.ofMinutes(20));
    get("/v2/account");
    get("/v2/account/configurations");
    ask("PATCH", "/v2/account/configurations", "{'no_shorting':true,'trade_confirm_email':'none'}");
    get("/v2/account/portfolio/history?period=1D&timeframe=5Min");
    get("/v2/account/portfolio/history?period=1M&timeframe=1D");
  }

  private void watchlists() {
    String id =
        post("/v2/watchlists", "{'name':'w','symbols':['AAPL']}").json().path("id").asText();
    get("/v2/watchlists");
    get("/v2/watchlists/" + id);
    post("/v2/watchlists/" + id, "{'symbol':'MSFT'}");
    ask("PUT", "/v2/watchlists/" + id, "{'name':'v','symbols':['AAPL','SPY']}");
    delete("/v2/watchlists/" + id + "/SPY");
    get("/v2/watchlists:by_name?name=v");
    post("/v2/watchlists:by_name?name=v", "{'symbol':'MSFT'}");
    ask("PUT", "/v2/watchlists:by_name?name=v", "{'name':'u','symbols':['SPY']}");
    delete("/v2/watchlists:by_name?name=u");
    String second = post("/v2/watchlists", "{'name':'z','symbols':[]}").json().path("id").asText();
    delete("/v2/watchlists/" + second);
  }

  private void reference() {
    get("/v2/assets");
    get("/v2/assets?status=active&asset_class=us_equity&exchange=NASDAQ");
    get("/v2/assets/AAPL");
    get("/v2/clock");
    get("/v2/calendar?start=2026-08-03&end=2026-08-14");
    get("/v3/clock?markets=NYSE");
    get("/v3/calendar/NYSE?start=2026-11-20&end=2026-11-30");
  }

  private void marketData() {
    String range = "start=2026-07-31T13:30:00Z&end=2026-07-31T13:40:00Z&limit=5";
    for (String kind : List.of("bars", "quotes", "trades")) {
      String more = range + (kind.equals("bars") ? "&timeframe=1Min" : "");
      get("/v2/stocks/" + kind + "?symbols=AAPL,SPY&" + more);
      get("/v2/stocks/AAPL/" + kind + "?" + more);
      get("/v2/stocks/" + kind + "/latest?symbols=AAPL,SPY");
      get("/v2/stocks/AAPL/" + kind + "/latest");
    }
    get(
        "/v2/stocks/bars?symbols=AAPL&timeframe=1Day&start=2020-08-20&end=2020-09-10&adjustment=all");
    get("/v2/stocks/auctions?symbols=AAPL,SPY&start=2026-07-28&end=2026-07-31");
    get("/v2/stocks/AAPL/auctions?start=2026-07-28&end=2026-07-31&limit=2");
    get("/v2/stocks/snapshots?symbols=AAPL,SPY");
    get("/v2/stocks/AAPL/snapshot");
    get("/v2/stocks/meta/exchanges");
    get("/v2/stocks/meta/conditions/trade?tape=A");
    get("/v2/stocks/meta/conditions/quote?tape=A");
    get("/v1/corporate-actions?symbols=AAPL&start=2020-08-01&end=2020-10-01");
    get("/v1beta1/news?symbols=AAPL");
  }
}
