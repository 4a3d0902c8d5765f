package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.Duration;
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

/// Corrected bars on the data stream, and servers that give none. About 2 s.
class MarketStreamTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");
  private static final long NOON = Nanos.of(2024, 3, 4) + 17 * Nanos.HOUR;

  private final MockWebServer server = new MockWebServer();
  private final Queue<MockResponse> streams = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();
  private AlpacaMarket market;

  /// The broker's time, which stands at noon.
  private static final class Noon implements AlpacaMarket.Time {
    @Override
    public long utcNs() {
      return NOON;
    }

    @Override
    public void observe(long utcNs) {
      // it stands
    }

    @Override
    public String doubt(long endUtcNs) {
      return null;
    }
  }

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            MockResponse stream = request.getTarget().equals("/v2/iex") ? streams.poll() : null;
            return stream == null
                ? new MockResponse.Builder().body("{\"bars\":{}}").build()
                : stream;
          }
        });
    server.start();
    begin();
  }

  private void begin() {
    Duration patience = Duration.ofSeconds(20);
    ApiConnection connection =
        new ApiConnection(
            ApiConnection.client(patience),
            Endpoint.of("http://127.0.0.1:" + server.getPort()),
            Credentials.of("PKTESTKEYID", "verysecretsecret"),
            new RateLimit(100_000, System::nanoTime),
            patience);
    market =
        new AlpacaMarket(
            new MarketDataApi(connection, "iex"),
            connection,
            new AlpacaMarket.Ways(patience, 30, false, patience),
            () -> {},
            notes::add,
            new Noon());
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
    market.follow(SPY, LiveChannel.BARS, true);
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
      market.follow(SPY, LiveChannel.BARS, true);
      market.follow(SPY, LiveChannel.QUOTES, false);
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
      market.follow(symbol, LiveChannel.BARS, true);
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
    market.follow(SPY, LiveChannel.BARS, true);
    market.follow(SPY, LiveChannel.QUOTES, false);
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
    market.follow(SPY, LiveChannel.BARS, true);
    market.open();
    for (int i = 0; i < 3; i++) {
      connections.poll(10, TimeUnit.SECONDS);
    }
    WebSocket last = connections.poll(10, TimeUnit.SECONDS);
    bar(last, "b", "15:00:00", "510.25");
    assertEquals("15:00:00 5102500", text(told()));
    assertTrue(
        notes.contains(
            "the data stream ends where corrected bars are asked for; minute bars are followed"
                + " without the corrections of late trades"),
        notes::toString);
    List<String> all = List.copyOf(asked);
    assertEquals(3, all.stream().filter(text -> text.contains("updatedBars")).count());
    assertTrue(all.getLast().contains("\"bars\""), all::toString);
  }
}
