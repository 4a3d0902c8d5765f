package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveTick;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrected bars on the data stream, and servers that give none; what was traded before the stream
/// follows a stock. About 3 s.
class MarketStreamTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");
  private static final Symbol QQQ = Symbol.create("QQQ", SecurityType.EQUITY, "usa");
  private static final long NOON = Nanos.of(2024, 3, 4) + 17 * Nanos.HOUR;

  private final MockWebServer server = new MockWebServer();
  private final BlockingQueue<MockResponse> streams = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();
  private volatile String oneBar = "";
  private AlpacaMarket market;

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (request.getTarget().equals("/v2/iex")) {
              MockResponse stream = streams.poll();
              return stream == null ? new MockResponse.Builder().code(503).build() : stream;
            }
            requests.add(request.getTarget());
            boolean bars = request.getTarget().contains("/bars");
            String answer = bars ? "{\"bars\":{%s}}".formatted(oneBar) : answers.take();
            boolean refused = answer.isEmpty();
            return new MockResponse.Builder()
                .code(refused ? 403 : 200)
                .body(refused ? "{\"message\":\"forbidden\"}" : answer)
                .build();
          }
        });
    server.start();
    begin();
  }

  private void begin() {
    Duration patience = LocalConnection.PATIENCE;
    ApiConnection connection = LocalConnection.to(server);
    market =
        new AlpacaMarket(
            new MarketDataApi(connection, "iex"),
            connection,
            new AlpacaMarket.Ways(patience, 30, false, patience),
            () -> {},
            notes::add,
            new TestTime(() -> NOON));
  }

  @AfterEach
  void stop() {
    market.close();
    server.close();
  }

  /// Lets the server answer subscriptions on its next connection.
  private void serve(BiConsumer<WebSocket, String> answers) {
    streams.add(
        new MockResponse.Builder()
            .webSocketUpgrade(
                new WebSocketListener() {
                  @Override
                  public void onOpen(WebSocket socket, okhttp3.Response response) {
                    connections.add(socket);
                    socket.send("[{\"T\":\"success\",\"msg\":\"connected\"}]");
                  }

                  @Override
                  public void onClosing(WebSocket socket, int code, String reason) {
                    socket.cancel();
                  }

                  @Override
                  public void onMessage(WebSocket socket, String text) {
                    if (text.contains("\"auth\"")) {
                      socket.send("[{\"T\":\"success\",\"msg\":\"authenticated\"}]");
                    } else {
                      asked.add(text);
                      answers.accept(socket, text);
                    }
                  }
                })
            .build());
  }

  private static void confirm(WebSocket socket) {
    socket.send("[{\"T\":\"subscription\"}]");
  }

  /// Refuses corrections with a code, and confirms all else.
  private static BiConsumer<WebSocket, String> refusing(int code) {
    return (socket, text) -> {
      if (text.contains("updatedBars")) {
        socket.send("[{\"T\":\"error\",\"code\":%d,\"msg\":\"no\"}]".formatted(code));
      } else {
        confirm(socket);
      }
    };
  }

  private static void bar(WebSocket socket, String type, String time, String close) {
    socket.send(
        "[{\"T\":\"%s\",\"S\":\"SPY\",\"t\":\"2024-03-04T%sZ\",\"o\":%s,\"h\":%s,\"l\":%s,\"c\":%s,\"v\":100}]"
            .formatted(type, time, close, close, close, close));
  }

  private LiveBar told() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      LiveData data = market.poll();
      if (data instanceof LiveBar bar) {
        return bar;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no bar; " + notes);
  }

  private String question() throws InterruptedException {
    return asked.poll(10, TimeUnit.SECONDS);
  }

  private static String text(LiveBar bar) {
    String time = Nanos.toText(bar.startUtcNs()).substring(11);
    return time + " " + bar.bar().close[0] + (bar.corrects() ? " corrects" : "");
  }

  @Test
  void correctionsAreAskedForWithBarsAndToldAsSuch() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.open();
    assertEquals("{\"action\":\"subscribe\",\"bars\":[\"SPY\"]}", question());
    assertEquals("{\"action\":\"subscribe\",\"updatedBars\":[\"SPY\"]}", question());
    WebSocket socket = connections.take();
    bar(socket, "b", "15:00:00", "510.25");
    bar(socket, "u", "15:00:00", "510.25");
    bar(socket, "u", "15:00:00", "510.5");
    bar(socket, "b", "15:00:00", "510.25");
    // a bar that came after its correction
    bar(socket, "u", "15:01:00", "510.75");
    bar(socket, "b", "15:01:00", "510.7");
    assertEquals("15:00:00 5102500", text(told()));
    assertEquals("15:00:00 5105000 corrects", text(told()));
    assertEquals("15:01:00 5107500 corrects", text(told()));
    assertEquals("15:01:00 5107500", text(told()));
    assertEquals(List.of(), List.copyOf(notes));
    market.unfollow(SPY, LiveChannel.BARS);
    assertTrue(question().contains("\"bars\""));
    assertEquals("{\"action\":\"unsubscribe\",\"updatedBars\":[\"SPY\"]}", question());
  }

  @Test
  void barsGoOnWhereTheServerRefusesCorrections() throws InterruptedException {
    for (int code : new int[] {400, 405, 409, 410}) {
      notes.clear();
      serve(refusing(code));
      Symbol symbol = Symbol.create("AAPL", SecurityType.EQUITY, "usa");
      if (code != 400) {
        market.close();
        begin();
      }
      market.follow(SPY, LiveChannel.BARS, true, NOON);
      market.follow(SPY, LiveChannel.QUOTES, false, NOON);
      market.open();
      WebSocket socket = connections.take();
      for (String channel : List.of("bars", "updatedBars", "quotes")) {
        assertTrue(question().contains("\"" + channel + "\""), channel + " at " + code);
      }
      bar(socket, "b", "15:00:00", "510.25");
      assertEquals("15:00:00 5102500", text(told()));
      assertEquals(
          List.of(
              "the data stream says %d no; minute bars are followed without the corrections of late trades"
                  .formatted(code)),
          List.copyOf(notes));
      market.follow(symbol, LiveChannel.BARS, true, NOON);
      assertEquals("{\"action\":\"subscribe\",\"bars\":[\"AAPL\"]}", question());
    }
  }

  @Test
  void quotesAreGivenUpNotCorrectionsWhereQuotesAreTooMany() throws InterruptedException {
    serve((socket, text) -> {
      if (text.contains("quotes") && text.contains("\"subscribe\"")) {
        socket.send("[{\"T\":\"error\",\"code\":405,\"msg\":\"symbol limit exceeded\"}]");
      } else {
        confirm(socket);
      }
    });
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.follow(SPY, LiveChannel.QUOTES, false, NOON);
    market.open();
    for (int i = 0; i < 3; i++) {
      question();
    }
    assertEquals("{\"action\":\"unsubscribe\",\"quotes\":[\"SPY\"]}", question());
    WebSocket socket = connections.take();
    bar(socket, "b", "15:00:00", "510.25");
    bar(socket, "u", "15:00:00", "510.5");
    assertEquals("15:00:00 5102500", text(told()));
    assertEquals("15:00:00 5105000 corrects", text(told()));
    assertTrue(notes.toString().contains("quotes are followed no more"), notes::toString);
  }

  @Test
  void aServerThatEndsTheStreamAtCorrectionsIsNotAskedForThemForEver() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      serve((socket, text) -> {
        if (text.contains("updatedBars")) {
          assertTrue(socket.close(1000, "no"));
        } else {
          confirm(socket);
        }
      });
    }
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.open();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(question());
    }
    WebSocket last = connections.poll(10, TimeUnit.SECONDS);
    while (!connections.isEmpty()) {
      last = connections.poll();
    }
    bar(last, "b", "15:00:00", "510.25");
    assertEquals("15:00:00 5102500", text(told()));
    assertTrue(
        notes.contains(
            "the data stream ends where corrected bars are asked for; minute bars are followed"
                + " without the corrections of late trades"),
        notes::toString);
    assertEquals(3, all.stream().filter(text -> text.contains("updatedBars")).count());
    assertTrue(all.getLast().contains("\"bars\""), all::toString);
    assertTrue(asked.isEmpty(), asked::toString);
  }

  /// Trades as the server writes them; each is a time and a price.
  private static String trades(boolean stream, String... trades) {
    StringBuilder rows = new StringBuilder();
    for (String trade : trades) {
      String[] words = trade.split(" ");
      rows.append(rows.isEmpty() ? "" : ",")
          .append(stream ? "{\"T\":\"t\",\"S\":\"SPY\"," : "{")
          .append(
              "\"t\":\"2024-03-04T%sZ\",\"x\":\"V\",\"p\":%s,\"s\":5,\"c\":[\"@\"]}"
                  .formatted(words[0], words[1]));
    }
    return "[" + rows + "]";
  }

  private String tick() throws InterruptedException {
    for (int i = 0; i < 1000; i++) {
      LiveData data = market.poll();
      if (data instanceof LiveTick tick) {
        return Nanos.toText(tick.startUtcNs()).substring(11) + " " + tick.tick().price[0];
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no tick; " + notes);
  }

  @Test
  void whatIsTradedBeforeTheStreamFollowsAStockIsReadAndToldOnce() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.follow(SPY, LiveChannel.TRADES, true, NOON - 2 * Nanos.SECOND);
    market.open();
    WebSocket socket = connections.take();
    String request = requests.poll(10, TimeUnit.SECONDS);
    assertTrue(
        request.startsWith(
            "/v2/stocks/trades?symbols=SPY&start=2024-03-04T16%3A59%3A58.000000001Z&end=2024-03-04T17%3A00%3A01Z"),
        request);
    socket.send(trades(true, "16:59:59.5 12", "17:00:00.2 14"));
    socket.send(trades(true, "16:59:59.7 13"));
    bar(socket, "b", "16:59:00", "12");
    assertEquals("16:59:00 120000", text(told()), "the ticks before it wait");
    answers.add(
        "{\"trades\":{\"SPY\":%s}}"
            .formatted(
                trades(false, "16:59:59.9 15", "16:59:59.5 12", "16:59:59.5 12", "16:59:58.5 11")));
    List<String> told = List.of(tick(), tick(), tick(), tick(), tick(), tick());
    assertEquals(
        List.of(
            "16:59:58.5 110000",
            "16:59:59.5 120000",
            "16:59:59.5 120000",
            "16:59:59.7 130000",
            "16:59:59.9 150000",
            "17:00:00.2 140000"),
        told);
    // the stream is slower than the request was
    socket.send(trades(true, "16:59:59.9 15", "16:59:59.9 16", "17:00:00.3 17"));
    assertEquals("16:59:59.9 160000", tick());
    assertEquals("17:00:00.3 170000", tick());
    assertEquals(null, market.poll());
    assertEquals(List.of(), List.copyOf(notes));
  }

  @Test
  void ticksOfTheStreamGoOnWhereWhatWasBeforeCannotBeRead() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.TRADES, true, NOON - 2 * Nanos.SECOND);
    market.open();
    WebSocket socket = connections.take();
    requests.poll(10, TimeUnit.SECONDS);
    socket.send(trades(true, "17:00:00.2 14"));
    answers.add("");
    assertEquals("17:00:00.2 140000", tick());
    socket.send(trades(true, "17:00:00.3 15"));
    assertEquals("17:00:00.3 150000", tick());
    assertEquals(1, notes.size(), notes::toString);
    assertTrue(notes.peek().contains("said once: trades could not be read: "), notes::toString);
  }

  @Test
  void whatIsNoNewsAnyMoreIsNotRead() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.TRADES, true, NOON - 2 * Nanos.MINUTE);
    market.open();
    WebSocket socket = connections.take();
    socket.send(trades(true, "17:00:00.2 14"));
    assertEquals("17:00:00.2 140000", tick());
    assertEquals(0, requests.size());
  }

  @Test
  void whatIsTradedInABreakIsReadAndToldOnce() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.TRADES, true, NOON - 2 * Nanos.SECOND);
    answers.add("{\"trades\":{}}");
    market.open();
    WebSocket socket = connections.take();
    socket.send(trades(true, "16:59:59.5 11", "16:59:59.9 12"));
    assertEquals("16:59:59.5 110000", tick());
    assertEquals("16:59:59.9 120000", tick());
    serve((next, text) -> confirm(next));
    assertTrue(socket.close(1001, "going away"));
    answers.add(
        "{\"trades\":{\"SPY\":%s}}"
            .formatted(trades(false, "17:00:00.1 14", "16:59:59.9 13", "16:59:59.9 12")));
    assertEquals("16:59:59.9 130000", tick());
    assertEquals("17:00:00.1 140000", tick());
    WebSocket again = connections.take();
    again.send(trades(true, "17:00:00.1 14", "17:00:00.2 15"));
    assertEquals("17:00:00.2 150000", tick());
    assertTrue(requests.poll(10, TimeUnit.SECONDS).contains("start=2024-03-04T16%3A59%3A58.0"));
    assertTrue(requests.poll(10, TimeUnit.SECONDS).contains("start=2024-03-04T16%3A59%3A59.900Z"));
  }

  @Test
  void aMinuteThatEndsBeforeTheStreamFollowsItsBarsIsRead() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.BARS, true, NOON - Nanos.SECOND);
    oneBar = "\"SPY\":[{\"t\":\"2024-03-04T16:59:00Z\",\"o\":1,\"h\":1,\"l\":1,\"c\":1,\"v\":5}]";
    market.open();
    assertEquals("16:59:00 10000", text(told()));
    String request = requests.poll(10, TimeUnit.SECONDS);
    assertTrue(
        request.contains("start=2024-03-04T16%3A59%3A00Z&end=2024-03-04T16%3A59%3A00Z"), request);
  }

  /// A bar of a later minute says that all of the earlier minute are there.
  @Test
  void minutesThatAreReadGoOnOneByOneOfAllStocks() throws InterruptedException {
    serve((socket, text) -> confirm(socket));
    market.follow(SPY, LiveChannel.BARS, true, NOON - 2 * Nanos.MINUTE);
    market.follow(QQQ, LiveChannel.BARS, true, NOON - 2 * Nanos.MINUTE);
    String two =
        "\"%s\":[{\"t\":\"2024-03-04T16:58:00Z\",\"o\":1,\"h\":1,\"l\":1,\"c\":1,\"v\":5},"
            + "{\"t\":\"2024-03-04T16:59:00Z\",\"o\":2,\"h\":2,\"l\":2,\"c\":2,\"v\":5}]";
    oneBar = two.formatted("SPY") + "," + two.formatted("QQQ");
    market.open();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      told.add(text(told()));
    }
    assertEquals(
        List.of("16:58:00 10000", "16:58:00 10000", "16:59:00 20000", "16:59:00 20000"), told);
  }
}
