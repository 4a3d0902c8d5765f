package dev.plumbline.alpaca.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.market.MarketStream;
import dev.plumbline.alpaca.market.NewsStream;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.alpaca.market.StockTick;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.alpaca.trading.TradeUpdateStream;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The streams as Alpaca documents them, message by message.
class GoldenStreamsTest {
  private static final Duration PING = Duration.ofSeconds(10);

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private Golden golden;

  @BeforeEach
  void start() throws IOException {
    golden = new Golden();
  }

  @AfterEach
  void stop() {
    golden.close();
  }

  private Script script(String file, boolean binary) throws IOException {
    Script script = new Script(Golden.file(file), binary);
    golden.server().enqueue(script.response());
    return script;
  }

  private List<String> told(int count) throws InterruptedException {
    List<String> all = new ArrayList<>();
    while (all.size() < count) {
      String next = told.poll(20, TimeUnit.SECONDS);
      assertTrue(next != null, "nothing came behind " + all);
      all.add(next);
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsTradeUpdatesOfEveryKind(boolean binary) throws Exception {
    Script script = script("trade-updates", binary);
    List<String> found;
    try (TradeUpdateStream stream =
        new TradeUpdateStream(golden.connection(), PING, new Updates())) {
      stream.open();
      found = told(20);
    }
    assertEquals(List.of(), script.faults());
    assertEquals(
        List.of(
            "listening",
            "01 accepted accepted 10 filled 0 at null",
            "02 pending_new pending_new 10 filled 0 at null",
            "03 new new 10 filled 0 at null",
            "04 partial_fill partially_filled 10 filled 4 at 201.15: 4 at 201.15",
            "05 fill filled 10 filled 10 at 201.12: 6 at 201.1",
            "06 held held 10 filled 0 at null",
            "07 pending_cancel pending_cancel 10 filled 0 at null",
            "08 canceled canceled 10 filled 0 at null",
            "09 expired expired 10 filled 0 at null",
            "10 done_for_day done_for_day 10 filled 0 at null",
            "11 pending_replace pending_replace 10 filled 0 at null",
            "12 replaced replaced 10 filled 0 at null by ...1f",
            "13 new new 10 filled 0 at null instead of ...0d",
            "14 rejected rejected 10 filled 0 at null",
            "15 stopped stopped 10 filled 0 at null",
            "16 suspended suspended 10 filled 0 at null",
            "17 calculated calculated 10 filled 0 at null",
            "18 order_replace_rejected new 10 filled 0 at null",
            "19 order_cancel_rejected filled 10 filled 10 at 201.12"),
        found);
  }

  private static String number(int value) {
    return "%02d".formatted(value);
  }

  private static String end(String id) {
    return "..." + id.substring(id.length() - 2);
  }

  /// A trade update: the number that its execution is named after, and what it says.
  private static String text(TradeUpdate update) {
    OrderState order = update.order();
    int execution = Integer.parseInt(update.executionId().substring(24), 16) - 500;
    String instant =
        update.event().equals("expired")
            ? "2026-08-03T20:00:00Z"
            : "2026-08-03T14:30:" + number(execution) + ".400Z";
    assertEquals(instant, Nanos.toInstant(update.utcNs()).toString(), "the time of the event");
    String text =
        "%s %s %s %s filled %s at %s"
            .formatted(
                number(execution),
                update.event(),
                order.status(),
                order.quantity(),
                order.filledQuantity(),
                order.filledAveragePrice());
    text += update.price() == null ? "" : ": " + update.quantity() + " at " + update.price();
    text += order.replacedBy().isEmpty() ? "" : " by " + end(order.replacedBy());
    return text + (order.replaces().isEmpty() ? "" : " instead of " + end(order.replaces()));
  }

  private final class Updates implements TradeUpdateStream.Listener {
    @Override
    public void listening() {
      told.add("listening");
    }

    @Override
    public void update(TradeUpdate update) {
      told.add(text(update));
    }

    @Override
    public void down(String why) {
      told.add("down " + why);
    }

    @Override
    public void refused(String why) {
      told.add("refused " + why);
    }
  }

  @Test
  void readsMarketDataOfEveryKindAndGivesUpWhatIsTooMuch() throws Exception {
    Script script = script("data-stream", false);
    List<String> found;
    try (MarketStream stream = new MarketStream(golden.connection(), "iex", PING, new Market())) {
      stream.follow("AAPL", LiveChannel.BARS);
      stream.follow("AAPL", LiveChannel.TRADES);
      stream.follow("AAPL", LiveChannel.QUOTES);
      stream.open();
      found = told(9);
    }
    assertTrue(script.over().await(10, TimeUnit.SECONDS));
    assertEquals(List.of(), script.faults());
    assertEquals(
        List.of(
            "BARS of [AAPL]",
            "TRADES of [AAPL]",
            "QUOTES of [AAPL]",
            "2026-08-03T14:30:05.500Z 2010000 x 200, 2010200 x 300 R",
            "2026-08-03T14:30:05.123456789Z 2010100 x 100 V @",
            "AAPL 2026-08-03T14:30:00Z 200.5 201.25 200.1 201 125000",
            "corrected AAPL 2026-08-03T14:30:00Z 200.5 201.25 200.1 201 125100",
            "QUOTES given up: the data stream says 405 symbol limit exceeded",
            "refused: the data stream says 409 insufficient subscription"),
        found,
        "what was not asked for is passed over");
  }

  private final class Market implements MarketStream.Listener {
    @Override
    public void subscribed() {
      // what is followed is told below
    }

    @Override
    public void subscribed(LiveChannel channel, Collection<String> symbols) {
      told.add(channel + " of " + symbols);
    }

    @Override
    public void bar(StockBar bar) {
      told.add(text(bar));
    }

    @Override
    public void corrected(StockBar bar) {
      told.add("corrected " + text(bar));
    }

    @Override
    public void uncorrected(String why) {
      told.add("uncorrected " + why);
    }

    private static String text(StockBar bar) {
      return "%s %s %s %s %s %s %s"
          .formatted(
              bar.symbol(),
              Nanos.toInstant(bar.startNs()),
              bar.open(),
              bar.high(),
              bar.low(),
              bar.close(),
              bar.volume());
    }

    @Override
    public void tick(StockTick tick) {
      told.add(tick.trade() ? GoldenMarketDataTest.trade(tick) : GoldenMarketDataTest.quote(tick));
    }

    @Override
    public void givenUp(LiveChannel channel, String why) {
      told.add(channel + " given up: " + why);
    }

    @Override
    public void down(String why) {
      told.add("down " + why);
    }

    @Override
    public void refused(String why) {
      told.add("refused: " + why);
    }
  }

  @Test
  void readsNewsEachVersionOfIt() throws Exception {
    Script script = script("news-stream", false);
    List<String> found;
    try (NewsStream stream = new NewsStream(golden.connection(), PING, new News())) {
      stream.follow("MSFT");
      stream.follow("AAPL");
      stream.open();
      found = told(5);
    }
    assertTrue(script.over().await(10, TimeUnit.SECONDS));
    assertEquals(List.of(), script.faults());
    String agreed = "benzinga\tA. Writer\tAAPL,MSFT\thttps://news.example/40892639\tTwo makers";
    assertEquals(
        List.of(
            "subscribed",
            "2026-07-31T13:35:09Z\t2026-07-31T13:35:08Z\t40892639\t"
                + agreed
                + " agree on a plug\tThey have agreed.",
            "2026-07-31T14:02:00.500Z\t2026-07-31T13:30:00Z\t40892640\tbenzinga\tA. Writer"
                + "\tAAPL\t\tA headline alone\tA headline alone",
            "2026-07-31T13:40:00Z\t2026-07-31T13:35:08Z\t40892639\t"
                + agreed
                + " agree on a plug, and on its price\tThey have agreed.",
            "refused: the news stream says 409 insufficient subscription"),
        found);
  }

  private final class News implements NewsStream.Listener {
    @Override
    public void subscribed() {
      told.add("subscribed");
    }

    @Override
    public void news(NewsArticle.Piece piece) {
      assertEquals(piece, NewsArticle.Piece.of(piece.line()), "the line holds all of it");
      told.add(piece.line());
    }

    @Override
    public void down(String why) {
      told.add("down " + why);
    }

    @Override
    public void refused(String why) {
      told.add("refused: " + why);
    }
  }
}
