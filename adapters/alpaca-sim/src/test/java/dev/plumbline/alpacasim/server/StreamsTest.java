package dev.plumbline.alpacasim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.stream.StreamLimits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamsTest {
  private static final String AUTH = "{'action':'auth','key':'PKTEST','secret':'secret'}";

  private SimFixture sim;

  @AfterEach
  void stop() {
    sim.close();
  }

  private StreamClient data() throws InterruptedException {
    StreamClient client = new StreamClient(sim.server.address(), "/v2/iex");
    client.await("connected");
    client.send(AUTH);
    return client;
  }

  private StreamClient trades() throws InterruptedException {
    StreamClient client = new StreamClient(sim.server.address(), "/stream");
    client.send(AUTH).await("authorized");
    client.send("{'action':'listen','data':{'streams':['trade_updates']}}").await("listening");
    return client;
  }

  @Test
  void tellsQuotesTradesMinutesDaysAndCorrectedMinutes() throws Exception {
    sim =
        new SimFixture(
            SimulationOptions.stepping(SimFixture.TEN).withLateBars(1), ServerOptions.local());
    try (StreamClient client = data()) {
      client.await("authenticated");
      client.send(
          "{'action':'subscribe','trades':['AAPL'],'quotes':['AAPL'],'bars':['AAPL'],"
              + "'updatedBars':['AAPL'],'dailyBars':['AAPL']}");
      client.await("subscription");
      sim.advance(Duration.ofMinutes(2));
      JsonNode quote = client.await("\"T\":\"q\"");
      assertTrue(quote.path("bp").asDouble() < quote.path("ap").asDouble(), quote.toString());
      assertTrue(client.await("\"T\":\"t\"").path("p").asDouble() > 0);
      JsonNode first = client.await("\"T\":\"b\"");
      assertTrue(client.await("\"T\":\"d\"").path("v").asLong() > first.path("v").asLong());
      JsonNode whole = client.await("\"T\":\"u\"");
      assertEquals(first.path("t"), whole.path("t"), "the same minute");
      assertEquals(first.path("c"), whole.path("c"));
      assertTrue(whole.path("v").asLong() > first.path("v").asLong());
      String minute = whole.path("t").asText();
      JsonNode told =
          sim.client
              .get("/v2/stocks/AAPL/bars?timeframe=1Min&start=" + minute + "&end=" + minute)
              .json();
      assertEquals(whole.path("v"), told.path("bars").path(0).path("v"), "as history has it");
    }
  }

  @Test
  void limitsSymbolsAndConnectionsWhereAskedTo() throws Exception {
    sim =
        new SimFixture(
            SimulationOptions.stepping(SimFixture.TEN),
            ServerOptions.local().withStreams(new StreamLimits(2, true)));
    try (StreamClient client = data();
        StreamClient second = data()) {
      client.await("authenticated");
      assertEquals(406, second.await("error").path("code").asInt());
      client.send("{'action':'subscribe','quotes':['AAPL','MSFT','SPY']}");
      assertEquals(405, client.await("error").path("code").asInt());
      client.send("{'action':'subscribe','quotes':['AAPL','MSFT'],'bars':['*']}");
      assertEquals(2, client.await("subscription").path("quotes").size());
    }
  }

  @Test
  void tellsEachStepOfAnOrder() throws Exception {
    sim = new SimFixture();
    try (StreamClient client = trades()) {
      sim.client.order("'side':'buy','type':'market','qty':'10','client_order_id':'m'");
      assertEquals("pending_new", event(client));
      assertEquals("new", event(client));
      JsonNode fill = client.await("trade_updates").path("data");
      assertEquals("fill", fill.path("event").asText());
      assertEquals("10", fill.path("position_qty").asText());
    }
  }

  private static String event(StreamClient client) throws InterruptedException {
    return client.await("trade_updates").path("data").path("event").asText();
  }

  private String resting() {
    String low = String.format(Locale.ROOT, "%.2f", sim.last("AAPL") * 0.9);
    return sim.client
        .order("'side':'buy','type':'limit','qty':'4','limit_price':'" + low + "'")
        .json()
        .path("id")
        .asText();
  }

  private SimClient.Reply say(String order, String event) {
    return sim.client.post("/sim/events", "{'order':'%s','event':'%s'}".formatted(order, event));
  }

  @Test
  void saysOnDemandWhatOnlyARealMarketHasCauseFor() throws Exception {
    sim = new SimFixture();
    try (StreamClient client = trades()) {
      String id = resting();
      assertEquals(List.of("pending_new", "new"), List.of(event(client), event(client)));
      for (String word : List.of("stopped", "suspended", "calculated", "done_for_day")) {
        assertEquals(word, say(id, word).json().path("status").asText());
        assertEquals(word, event(client));
        assertEquals("new", say(id, "new").json().path("status").asText());
        assertEquals("new", event(client));
      }
      assertEquals("new", say(id, "restated").json().path("status").asText());
      assertEquals("restated", event(client));
      assertEquals("2", say(id, "partial_fill").json().path("filled_qty").asText());
      assertEquals("partial_fill", event(client));
      assertEquals("rejected", say(id, "rejected").json().path("status").asText());
      JsonNode last = client.await("rejected").path("data").path("order");
      assertEquals("2", last.path("filled_qty").asText());
      assertTrue(last.path("failed_at").isTextual(), last::toString);
      assertEquals(422, say(id, "suspended").status(), "it is over");
      assertEquals(404, say("nobody", "suspended").status());
      assertEquals(422, say(id, "").status());
    }
  }

  @Test
  void restsFromDoneForDayUntilTheNextMorning() throws Exception {
    sim = new SimFixture();
    String id =
        sim.client
            .post(
                "/v2/orders",
                "{'symbol':'AAPL','side':'buy','type':'limit','qty':'1','limit_price':'1',"
                    + "'time_in_force':'gtc'}")
            .json()
            .path("id")
            .asText();
    assertEquals("done_for_day", say(id, "done_for_day").json().path("status").asText());
    sim.advance(Duration.ofHours(7));
    assertEquals("done_for_day", status(id));
    sim.advance(Duration.ofHours(17));
    assertEquals("new", status(id));
    say(id, "suspended");
    assertEquals(204, sim.client.delete("/v2/orders/" + id).status());
    assertEquals("canceled", status(id));
  }

  /// The race that a cancel, or a replacement, loses.
  @Test
  void refusesWhatTheMarketHasOvertaken() throws Exception {
    sim = new SimFixture();
    sim.client.post("/sim/cancels", "{'answered':false}");
    sim.client.post("/sim/replacements", "{'answered':false}");
    try (StreamClient client = trades()) {
      String canceled = resting();
      assertEquals(204, sim.client.delete("/v2/orders/" + canceled).status());
      say(canceled, "fill");
      String replaced = resting();
      JsonNode heir = sim.client.patch("/v2/orders/" + replaced, "{'qty':'9'}").json();
      assertEquals("pending_replace", status(replaced));
      say(replaced, "fill");
      String lucky = resting();
      assertEquals(200, sim.client.patch("/v2/orders/" + lucky, "{'qty':'9'}").status());
      sim.client.post("/sim/cancels", "{'answered':true}");
      sim.client.post("/sim/replacements", "{'answered':true}");
      assertEquals("filled", status(canceled));
      assertEquals("filled", status(replaced));
      assertEquals("rejected", status(heir.path("id").asText()));
      assertEquals("replaced", status(lucky));
      List<String> told = new ArrayList<>();
      while (!told.contains("replaced")) {
        told.add(event(client));
      }
      assertEquals(
          List.of(
              "pending_new",
              "new",
              "pending_cancel",
              "fill",
              "pending_new",
              "new",
              "pending_replace",
              "fill",
              "pending_new",
              "new",
              "pending_replace",
              "order_cancel_rejected",
              "order_replace_rejected",
              "replaced"),
          told);
    }
  }

  @Test
  void holdsMessagesBackUntilTheyAreReleased() throws Exception {
    sim = new SimFixture();
    try (StreamClient client = data()) {
      client.await("authenticated");
      client.send("{'action':'subscribe','bars':['AAPL']}");
      client.await("subscription");
      assertEquals(1, sim.client.get("/sim/streams").json().path("followed").asInt());
      sim.client.post("/sim/faults", "{'target':'data','kind':'hold','times':2}");
      sim.advance(Duration.ofMinutes(2));
      client.send("{'action':'subscribe','bars':['MSFT']}");
      client.await("subscription");
      assertTrue(client.rest().stream().noneMatch(m -> m.path("T").asText().equals("b")));
      assertEquals(2, sim.client.post("/sim/release", "{}").json().path("released").asInt());
      String first = client.await("AAPL").path("t").asText();
      assertTrue(first.compareTo(client.await("AAPL").path("t").asText()) < 0, "in their order");
      assertEquals(0, sim.client.post("/sim/release", "{}").json().path("released").asInt());
    }
  }

  @Test
  void leavesCancelsUnansweredUntilToldOtherwise() throws Exception {
    sim = new SimFixture();
    String id = resting();
    sim.client.post("/sim/cancels", "{'answered':false}");
    assertEquals(204, sim.client.delete("/v2/orders/" + id).status());
    sim.advance(Duration.ofMinutes(5));
    assertEquals("pending_cancel", status(id));
    sim.client.post("/sim/cancels", "{'answered':true}");
    assertEquals("canceled", status(id));
  }

  private String status(String id) {
    return sim.client.get("/v2/orders/" + id).json().path("status").asText();
  }

  @Test
  void givesANewAccountAfterAReset() throws IOException {
    sim = new SimFixture();
    sim.client.order("'side':'buy','type':'market','qty':'10'");
    assertEquals(1, sim.client.get("/v2/positions").json().size());
    assertEquals(204, sim.client.post("/sim/reset", "{'key':'PKTEST'}").status());
    assertEquals(0, sim.client.get("/v2/positions").json().size());
    assertEquals(0, sim.client.get("/v2/orders?status=all").json().size());
    assertEquals("100000", sim.client.get("/v2/account").json().path("cash").asText());
    assertEquals(404, sim.client.post("/sim/reset", "{'key':'NOBODY'}").status());
  }

  @Test
  void turnsAPositionIntoTheSharesOfASplit() throws IOException {
    // AAPL's split of four for one on 31 August 2020, a Monday
    sim =
        new SimFixture(
            SimulationOptions.stepping(Instant.parse("2020-08-28T19:50:00Z")),
            ServerOptions.local());
    sim.client.order("'side':'buy','type':'market','qty':'10'");
    double before = sim.client.get("/v2/account").json().path("equity").asDouble();
    double paid = sim.client.get("/v2/positions/AAPL").json().path("avg_entry_price").asDouble();
    sim.advance(Duration.ofHours(60 + 1));
    JsonNode position = sim.client.get("/v2/positions/AAPL").json();
    assertEquals("40", position.path("qty").asText());
    assertEquals(paid / 4, position.path("avg_entry_price").asDouble(), 1e-4);
    double after = sim.client.get("/v2/account").json().path("equity").asDouble();
    assertEquals(before, after, before * 0.01, "a split makes nobody richer");
  }
}
