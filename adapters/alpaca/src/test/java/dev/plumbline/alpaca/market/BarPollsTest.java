package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No minute is left out between the end of the past, the stream, its breaks and the polls. The
/// server has a bar of each stock for each minute that is over. About 5 s.
class BarPollsTest {
  private static final long NOON = Nanos.of(2024, 3, 4) + 17 * Nanos.HOUR;
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");
  private static final Symbol QQQ = Symbol.create("QQQ", SecurityType.EQUITY, "usa");

  private final MockWebServer server = new MockWebServer();
  private final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();
  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private volatile boolean refusesKeys;
  private volatile long now = NOON;
  private AlpacaMarket market;

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getTarget().equals("/v2/iex")) {
              return new MockResponse.Builder().webSocketUpgrade(new Side()).build();
            }
            String refusal = refusals.poll();
            return refusal == null
                ? new MockResponse.Builder().body(bars(request.getUrl())).build()
                : new MockResponse.Builder().code(403).body(refusal).build();
          }
        });
    server.start();
  }

  private void begin(boolean polls) {
    ApiConnection connection = LocalConnection.to(server);
    market =
        new AlpacaMarket(
            new MarketDataApi(connection, "iex"),
            connection,
            new AlpacaMarket.Ways(
                LocalConnection.PATIENCE, 30, polls, LocalConnection.PATIENCE.multipliedBy(9)),
            () -> {},
            notes::add,
            new TestTime(() -> now));
  }

  @AfterEach
  void stop() {
    market.close();
    server.close();
  }

  /// The bars of a request: a minute's bar closes at its minute and is there once it is over.
  private String bars(HttpUrl url) {
    long from = Nanos.of(Instant.parse(url.queryParameter("start")));
    long to = Nanos.of(Instant.parse(url.queryParameter("end")));
    List<String> stocks = new ArrayList<>();
    for (String stock : url.queryParameter("symbols").split(",")) {
      List<String> rows = new ArrayList<>();
      for (long at = from; at <= to && at + Nanos.MINUTE <= now; at += Nanos.MINUTE) {
        rows.add("{" + bar(at) + "}");
      }
      stocks.add("\"%s\":[%s]".formatted(stock, String.join(",", rows)));
    }
    return "{\"bars\":{%s}}".formatted(String.join(",", stocks));
  }

  private static String bar(long startNs) {
    long minute = startNs % Nanos.HOUR / Nanos.MINUTE;
    return "\"t\":\"%s\",\"o\":60,\"h\":60,\"l\":0,\"c\":%d,\"v\":5"
        .formatted(Nanos.toInstant(startNs), minute);
  }

  /// The server's side of the stream.
  private final class Side extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      say(socket, "{\"T\":\"success\",\"msg\":\"connected\"}");
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      if (!text.contains("\"auth\"")) {
        say(socket, "{\"T\":\"subscription\"}");
        if (text.contains("\"bars\"")) {
          connections.add(socket);
        }
      } else if (refusesKeys) {
        say(socket, "{\"T\":\"error\",\"code\":402,\"msg\":\"auth failed\"}");
      } else {
        say(socket, "{\"T\":\"success\",\"msg\":\"authenticated\"}");
      }
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(code, reason);
    }
  }

  private static void say(WebSocket socket, String message) {
    if (!socket.send("[" + message + "]")) {
      throw new AssertionError("could not say " + message);
    }
  }

  private static void tell(WebSocket socket, String ticker, String time) {
    long at = Nanos.of(Instant.parse("2024-03-04T" + time + ":00Z"));
    say(socket, "{\"T\":\"b\",\"S\":\"%s\",%s}".formatted(ticker, bar(at)));
  }

  /// So many bars, as they come.
  private List<String> told(int count) throws InterruptedException {
    List<String> all = new ArrayList<>();
    long patience = System.nanoTime() + LocalConnection.PATIENCE.toNanos();
    while (all.size() < count) {
      if (market.poll() instanceof LiveBar bar) {
        String time = Nanos.toText(bar.startUtcNs()).substring(11, 16);
        all.add(bar.symbol().value() + " " + time + (bar.corrects() ? " corrects" : ""));
      } else {
        assertTrue(System.nanoTime() < patience, "only " + all + "; " + notes);
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
    return all;
  }

  private WebSocket followed() throws InterruptedException {
    WebSocket socket = connections.poll(20, TimeUnit.SECONDS);
    assertTrue(socket != null, "bars were not asked for; " + notes);
    return socket;
  }

  @Test
  void minutesSinceThePastAreReadWhereTheStreamIsRefused() throws InterruptedException {
    refusesKeys = true;
    begin(false);
    // the past ends in the midst of a minute, and what is behind it takes time to read
    market.follow(SPY, LiveChannel.BARS, true, NOON - 4 * Nanos.MINUTE - 30 * Nanos.SECOND);
    market.open();
    assertEquals(List.of("SPY 16:55", "SPY 16:56", "SPY 16:57", "SPY 16:58", "SPY 16:59"), told(5));
    now = NOON + Nanos.MINUTE;
    assertEquals(List.of("SPY 17:00"), told(1));
  }

  @Test
  void minutesBeforeAStockWasWantedAreNotRead() throws InterruptedException {
    begin(true);
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.open();
    now = NOON + Nanos.MINUTE;
    assertEquals(List.of("SPY 17:00"), told(1));
    now = NOON + 3 * Nanos.MINUTE;
    assertEquals(List.of("SPY 17:01", "SPY 17:02"), told(2));
  }

  @Test
  void aStockThatIsAddedWhilePollingMissesNoMinuteEither() throws InterruptedException {
    begin(true);
    market.follow(SPY, LiveChannel.BARS, true, NOON - Nanos.MINUTE);
    market.open();
    assertEquals(List.of("SPY 16:59"), told(1));
    now = NOON + 3 * Nanos.MINUTE;
    assertEquals(List.of("SPY 17:00", "SPY 17:01", "SPY 17:02"), told(3));
    // the step that added it took two minutes
    market.follow(QQQ, LiveChannel.BARS, true, NOON + Nanos.MINUTE);
    assertEquals(List.of("QQQ 17:01", "QQQ 17:02"), told(2));
    now = NOON + 4 * Nanos.MINUTE;
    List<String> both = told(2);
    assertTrue(both.containsAll(List.of("SPY 17:03", "QQQ 17:03")), both::toString);
  }

  /// A connection may be dead for minutes before anybody notices.
  @Test
  void minutesSinceTheStreamsLastBarAreReadWhereItIsRefusedInMidRun() throws InterruptedException {
    begin(false);
    market.follow(SPY, LiveChannel.BARS, true, NOON - 10 * Nanos.MINUTE);
    market.open();
    WebSocket socket = followed();
    assertEquals(10, told(10).size());
    tell(socket, "SPY", "17:00");
    assertEquals(List.of("SPY 17:00"), told(1));
    now = NOON + 5 * Nanos.MINUTE;
    refusesKeys = true;
    assertTrue(socket.close(1001, "going away"));
    assertEquals(List.of("SPY 17:01", "SPY 17:02", "SPY 17:03", "SPY 17:04"), told(4));
    now = NOON + 6 * Nanos.MINUTE;
    assertEquals(List.of("SPY 17:05"), told(1));
  }

  @Test
  void minutesOfABreakAreReadAgainWhereTheFirstRequestFails() throws InterruptedException {
    begin(false);
    market.follow(SPY, LiveChannel.BARS, true, NOON);
    market.open();
    WebSocket socket = followed();
    tell(socket, "SPY", "17:00");
    assertEquals(List.of("SPY 17:00"), told(1));
    now = NOON + 3 * Nanos.MINUTE;
    refusals.add("{\"message\":\"not now\"}");
    assertTrue(socket.close(1001, "going away"));
    WebSocket again = followed();
    assertEquals(List.of("SPY 17:01", "SPY 17:02"), told(2));
    assertTrue(notes.toString().contains("minute bars could not be read"), notes::toString);
    tell(again, "SPY", "17:03");
    assertEquals(List.of("SPY 17:03"), told(1));
  }
}
