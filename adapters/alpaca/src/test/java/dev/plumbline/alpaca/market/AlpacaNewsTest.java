package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveCustom;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// News of a market: what the stream tells, what its breaks leave out, and news without it.
class AlpacaNewsTest {
  private static final Instant NOW = Instant.parse("2026-08-03T14:30:00Z");
  private static final Symbol AAPL = news("AAPL");

  private final MockWebServer server = new MockWebServer();
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private final Queue<Side> sides = new ConcurrentLinkedQueue<>();
  private final List<String> told = new ArrayList<>();
  private final AtomicInteger rings = new AtomicInteger();
  private AlpacaNews news;

  private static Symbol news(String ticker) {
    return new Symbol(SecurityIdentifier.generateBase("NewsArticle", ticker, "usa", null), ticker);
  }

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            asked.add(request.getTarget());
            return request.getHeaders().get("Upgrade") != null
                ? new MockResponse.Builder().webSocketUpgrade(sides.remove()).build()
                : answer();
          }
        });
    server.start();
  }

  private MockResponse answer() {
    String body = answers.poll();
    return body == null
        ? new MockResponse.Builder().code(400).body("{\"message\":\"not now\"}").build()
        : new MockResponse.Builder().body(body).build();
  }

  @AfterEach
  void stop() {
    news.close();
    server.close();
  }

  /// The server's side of one connection: what it says once it was asked to follow.
  private static final class Side extends WebSocketListener {
    private final String said;
    private final boolean breaks;

    Side(String said, boolean breaks) {
      this.said = said;
      this.breaks = breaks;
    }

    @Override
    public void onOpen(WebSocket socket, Response response) {
      say(socket, "[{\"T\":\"success\",\"msg\":\"connected\"}]");
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      if (text.contains("\"auth\"")) {
        say(socket, "[{\"T\":\"success\",\"msg\":\"authenticated\"}]");
        return;
      }
      say(socket, said);
      if (breaks) {
        socket.close(1001, "going away");
      }
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(code, reason);
    }

    private static void say(WebSocket socket, String text) {
      if (!socket.send(text)) {
        throw new AssertionError("could not say " + text);
      }
    }
  }

  private static String piece(int id, String updated, String symbols) {
    return "{\"T\":\"n\",\"id\":%d,\"headline\":\"h%d\",\"created_at\":\"2026-08-03T14:00:00Z\",\"updated_at\":\"%s\",\"symbols\":[%s]}"
        .formatted(id, id, updated, symbols);
  }

  private void begin(boolean polls) {
    ApiConnection connection = LocalConnection.to(server);
    news =
        new AlpacaNews(
            new Bars(),
            new AlpacaNews.Source(
                new MarketDataApi(connection, "iex"),
                connection,
                new Time(),
                Duration.ofMillis(50)),
            new AlpacaMarket.Ways(Duration.ofSeconds(4), 30, polls, Duration.ofSeconds(10)),
            rings::incrementAndGet,
            notes::add);
    news.follow(AAPL, LiveChannel.CUSTOM, true, Nanos.of(NOW));
  }

  private void awaitTold(int count) throws InterruptedException {
    for (int i = 0; i < 2000 && told.size() < count; i++) {
      LiveData data = news.poll();
      if (data instanceof LiveCustom(Symbol symbol, long utcNs, NewsArticle article)) {
        assertEquals(AAPL, symbol);
        assertEquals(article.updatedAt(), Nanos.toInstant(utcNs));
        told.add(article.id() + " " + article.updatedAt());
      } else {
        Thread.sleep(10);
      }
    }
    assertEquals(count, told.size(), () -> told + " " + notes + " " + asked);
    assertEquals(null, news.poll());
  }

  @Test
  void whatABreakLeftOutIsReadAndToldOnce() throws Exception {
    String first = piece(1, "2026-08-03T14:29:00Z", "\"AAPL\"");
    String other = piece(9, "2026-08-03T14:29:00Z", "\"MSFT\"");
    String follow = "[{\"T\":\"subscription\",\"news\":[\"AAPL\"]}";
    sides.add(new Side(follow + "," + first + "," + other + "]", true));
    String changed = piece(1, "2026-08-03T14:29:30Z", "\"MSFT\",\"AAPL\"");
    sides.add(new Side(follow + "," + changed + "]", false));
    String missed = piece(2, "2026-08-03T14:29:20Z", "\"AAPL\"");
    begin(false);
    // the first reading fails, and is done again
    for (int i = 0; i < 2000 && notes.stream().noneMatch(n -> n.contains("later")); i++) {
      Thread.sleep(10);
    }
    answers.add(
        "{\"news\":[" + first + "," + missed + "," + changed + "],\"next_page_token\":null}");
    awaitTold(3);
    assertEquals(
        List.of("1 2026-08-03T14:29:00Z", "1 2026-08-03T14:29:30Z", "2 2026-08-03T14:29:20Z"),
        told.stream().sorted().toList());
    assertTrue(notes.get(0).startsWith("the news stream is down: "), notes.toString());
    assertEquals("the news stream is up again", notes.get(1));
    assertTrue(notes.get(2).contains("not now"), notes.toString());
    assertTrue(
        asked.contains(
            "/v1beta1/news?symbols=AAPL&start=2026-08-03T14%3A28%3A00Z"
                + "&end=2026-08-03T14%3A30%3A00Z&sort=asc&limit=50"),
        asked.toString());
    assertTrue(rings.get() >= 3, "the clock's wait is broken off");
  }

  @Test
  void withoutAStreamNewsIsReadRegularly() throws Exception {
    String first = piece(1, "2026-08-03T14:29:00Z", "\"AAPL\"");
    String second = piece(2, "2026-08-03T14:30:00Z", "\"AAPL\"");
    answers.add("{\"news\":[" + first + "],\"next_page_token\":null}");
    answers.add("{\"news\":[" + first + "," + second + "],\"next_page_token\":null}");
    begin(true);
    awaitTold(2);
    assertEquals(List.of("1 2026-08-03T14:29:00Z", "2 2026-08-03T14:30:00Z"), told);
    assertTrue(asked.stream().noneMatch(path -> path.equals("/v1beta1/news")), asked.toString());
  }

  @Test
  void whereTheStreamIsRefusedNewsIsReadInstead() throws Exception {
    sides.add(
        new Side("[{\"T\":\"error\",\"code\":409,\"msg\":\"insufficient subscription\"}]", false));
    answers.add(
        "{\"news\":["
            + piece(1, "2026-08-03T14:29:00Z", "\"AAPL\"")
            + "],\"next_page_token\":null}");
    begin(false);
    awaitTold(1);
    assertTrue(notes.getFirst().contains("409 insufficient subscription"), notes.toString());
    assertEquals(1, asked.stream().filter(path -> path.equals("/v1beta1/news")).count());
  }

  @Test
  void theRestIsTheMarketsAndOtherTypesAreNamed() {
    begin(true);
    Symbol other = new Symbol(SecurityIdentifier.generateBase("Weather", "X", "usa", null), "X");
    news.follow(other, LiveChannel.CUSTOM, true, Nanos.of(NOW));
    assertEquals(List.of("X.Weather has no live data: of authors' types news alone has"), notes);
    news.follow(AAPL, LiveChannel.BARS, true, Nanos.of(NOW));
    news.unfollow(AAPL, LiveChannel.BARS);
    news.unfollow(AAPL, LiveChannel.CUSTOM);
    assertEquals(List.of("follow AAPL BARS", "unfollow AAPL BARS"), asked.subList(0, 2));
  }

  /// The broker's time, which stands still.
  private static final class Time implements AlpacaMarket.Time {
    @Override
    public long utcNs() {
      return Nanos.of(NOW);
    }

    @Override
    public void observe(long utcNs) {
      assertTrue(utcNs <= utcNs());
    }

    @Override
    public String doubt(long endUtcNs) {
      return null;
    }
  }

  /// Everything but news.
  private final class Bars implements LiveMarket {
    @Override
    public void follow(Symbol symbol, LiveChannel channel, boolean promptly, long sinceUtcNs) {
      asked.add("follow " + symbol.value() + " " + channel);
    }

    @Override
    public void unfollow(Symbol symbol, LiveChannel channel) {
      asked.add("unfollow " + symbol.value() + " " + channel);
    }

    @Override
    public LiveData poll() {
      return null;
    }
  }
}
