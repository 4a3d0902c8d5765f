package dev.plumbline.alpacasim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private SimFixture sim;
  private SimClient client;

  @BeforeEach
  void start() throws IOException {
    sim = new SimFixture();
    client = sim.client;
  }

  @AfterEach
  void stop() {
    sim.close();
  }

  private String status(String clientOrderId) {
    return client
        .get("/v2/orders:by_client_order_id?client_order_id=" + clientOrderId)
        .json()
        .path("status")
        .asText();
  }

  private static String price(double price) {
    return String.format(Locale.ROOT, "%.2f", price);
  }

  @Test
  void fillsAMarketOrderAtTheAskAndKeepsThePosition() {
    SimClient.Reply reply =
        client.order("'side':'buy','type':'market','qty':'10','client_order_id':'m1'");
    assertEquals(200, reply.status());
    assertEquals("pending_new", reply.json().path("status").asText());
    assertEquals("filled", status("m1"));
    SimClient.Reply position = client.get("/v2/positions/AAPL");
    assertEquals("10", position.json().path("qty").asText());
    double paid = position.json().path("avg_entry_price").asDouble();
    assertTrue(paid > sim.last("AAPL"), "bought at the ask");
    double cash = client.get("/v2/account").json().path("cash").asDouble();
    assertEquals(100_000 - 10 * paid, cash, 1e-9);
  }

  @Test
  void refusesAClientOrderIdThatIsKnown() {
    client.order("'side':'buy','type':'market','qty':'1','client_order_id':'twice'");
    SimClient.Reply second =
        client.order("'side':'buy','type':'market','qty':'1','client_order_id':'twice'");
    assertEquals(422, second.status());
    assertEquals(40_010_001, second.json().path("code").asInt());
    assertEquals("client_order_id must be unique", second.json().path("message").asText());
    assertEquals(1, client.get("/v2/orders?status=all").json().size());
  }

  @Test
  void restsALimitOrderUntilThePriceComes() {
    double limit = sim.last("AAPL") * 0.9;
    client.order(
        "'side':'buy','type':'limit','qty':'5','limit_price':'%s','client_order_id':'l1'"
            .formatted(price(limit)));
    sim.advance(Duration.ofMinutes(5));
    assertEquals("new", status("l1"));
    sim.advance(Duration.ofHours(7));
    assertEquals("expired", status("l1"));
  }

  @Test
  void cancelsAnOpenOrderButNotAFilledOne() {
    String limit = price(sim.last("AAPL") * 0.9);
    String id =
        client
            .order("'side':'buy','type':'limit','qty':'5','limit_price':'" + limit + "'")
            .json()
            .path("id")
            .asText();
    assertEquals(204, client.delete("/v2/orders/" + id).status());
    assertEquals("canceled", client.get("/v2/orders/" + id).json().path("status").asText());
    String filled =
        client.order("'side':'buy','type':'market','qty':'1'").json().path("id").asText();
    SimClient.Reply refused = client.delete("/v2/orders/" + filled);
    assertEquals(422, refused.status());
    assertEquals("order is already in \"filled\" state", refused.json().path("message").asText());
  }

  @Test
  void replacesAnOrderWithANewOne() {
    String id =
        client
            .order(
                "'side':'buy','type':'limit','qty':'5','limit_price':'"
                    + price(sim.last("AAPL") * 0.9)
                    + "'")
            .json()
            .path("id")
            .asText();
    SimClient.Reply reply = client.patch("/v2/orders/" + id, "{'qty':'7'}");
    assertEquals(200, reply.status());
    assertEquals(id, reply.json().path("replaces").asText());
    SimClient.Reply old = client.get("/v2/orders/" + id);
    assertEquals("replaced", old.json().path("status").asText());
    assertEquals(reply.json().path("id").asText(), old.json().path("replaced_by").asText());
    SimClient.Reply open = client.get("/v2/orders");
    assertEquals(1, open.json().size());
    assertEquals("7", open.json().get(0).path("qty").asText());
  }

  @Test
  void letsABracketProtectWhatItBought() {
    double last = sim.last("AAPL");
    SimClient.Reply reply =
        client.order(
            "'side':'buy','type':'market','qty':'10','order_class':'bracket','client_order_id':'b1',"
                + "'take_profit':{'limit_price':'%s'},'stop_loss':{'stop_price':'%s'}"
                    .formatted(price(last * 1.5), price(last * 0.5)));
    assertEquals(2, reply.json().path("legs").size());
    SimClient.Reply nested = client.get("/v2/orders:by_client_order_id?client_order_id=b1");
    assertEquals("filled", nested.json().path("status").asText());
    assertEquals("new", nested.json().path("legs").get(0).path("status").asText());
    assertEquals("held", nested.json().path("legs").get(1).path("status").asText());
    assertEquals("0", client.get("/v2/positions/AAPL").json().path("qty_available").asText());
    String gain = nested.json().path("legs").get(0).path("id").asText();
    client.delete("/v2/orders/" + gain);
    assertEquals(0, client.get("/v2/orders?status=open").json().size());
  }

  @Test
  void refusesToSellMoreThanIsHeld() {
    client.order("'side':'buy','type':'market','qty':'4'");
    SimClient.Reply refused = client.order("'side':'sell','type':'market','qty':'10'");
    assertEquals(403, refused.status());
    assertEquals(
        "insufficient qty available for order (requested: 10, available: 4)",
        refused.json().path("message").asText());
    assertEquals("4", refused.json().path("existing_qty").asText());
  }

  @Test
  void refusesWhatCannotBePaid() {
    SimClient.Reply refused = client.order("'side':'buy','type':'market','qty':'100000'");
    assertEquals(403, refused.status());
    assertEquals(40_310_000, refused.json().path("code").asInt());
    assertEquals("200000", refused.json().path("buying_power").asText());
  }

  @Test
  void refusesPricesBetweenTheSteps() {
    SimClient.Reply refused =
        client.order("'side':'buy','type':'limit','qty':'1','limit_price':'100.123'");
    assertEquals(422, refused.status());
    assertTrue(refused.text().contains("sub-penny"), refused.text());
  }

  @Test
  void tellsTheFillsAsActivities() {
    client.order("'side':'buy','type':'market','qty':'3'");
    SimClient.Reply fills = client.get("/v2/account/activities/FILL");
    assertEquals(1, fills.json().size());
    assertEquals("3", fills.json().get(0).path("cum_qty").asText());
    assertEquals("0", fills.json().get(0).path("leaves_qty").asText());
    assertTrue(fills.json().get(0).path("id").asText().startsWith("20260803100000"));
  }
}
