package dev.plumbline.alpaca.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketHoursState;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Quotes of the past, read from their end backwards.
class TickHistoryTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");
  private static final long DAY = Nanos.of(LocalDate.of(2024, 3, 4));

  private final MockWebServer server = new MockWebServer();
  private final List<String> notes = new ArrayList<>();
  private long nowUtcNs = MarketTimeZone.NEW_YORK.toUtc(DAY + 3 * Nanos.DAY);
  private String pageDay = "2024-03-04";
  private MarketDataApi api;

  @BeforeEach
  void start() throws IOException {
    server.start();
    api = new MarketDataApi(LocalConnection.to(server), "iex");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private AlpacaHistory history(int pages) {
    return new AlpacaHistory(
        api, () -> nowUtcNs, symbol -> hours(), new AlpacaHistory.Bounds(pages), notes::add);
  }

  /// The hours of New York, with the early close the day after Thanksgiving.
  private static SecurityExchangeHours hours() {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        List<MarketHoursSegment> segments =
            List.of(
                new MarketHoursSegment(
                    MarketHoursState.PRE_MARKET, 4 * Nanos.HOUR, Nanos.timeOfDay(9, 30, 0)),
                new MarketHoursSegment(
                    MarketHoursState.MARKET, Nanos.timeOfDay(9, 30, 0), 16 * Nanos.HOUR),
                new MarketHoursSegment(
                    MarketHoursState.POST_MARKET, 16 * Nanos.HOUR, 20 * Nanos.HOUR));
        week.put(day, new LocalMarketHours(day, segments));
      }
    }
    return new SecurityExchangeHours(
        MarketTimeZone.NEW_YORK,
        week,
        new MarketHoursExceptions(
            Set.of(LocalDate.of(2024, 11, 28)),
            Set.of(),
            Map.of(LocalDate.of(2024, 11, 29), Duration.ofHours(13)),
            Map.of()));
  }

  private static DataKey key(Resolution resolution) {
    return new DataKey(SPY, "SPY", resolution, TickType.QUOTE, DAY);
  }

  /// A page of quotes, the newest first; each is a time of the day in New York, bid and ask.
  private void page(String next, String... quotes) {
    StringBuilder rows = new StringBuilder();
    for (String quote : quotes) {
      String[] words = quote.split(" ");
      rows.append(rows.isEmpty() ? "" : ",")
          .append(
              "{\"t\":\"%sT%s-05:00\",\"bx\":\"V\",\"bp\":%s,\"bs\":2,\"ax\":\"V\",\"ap\":%s,\"as\":3,\"c\":[\"R\"],\"z\":\"B\"}"
                  .formatted(pageDay, words[0], words[1], words[2]));
    }
    String token = next == null ? "null" : "\"" + next + "\"";
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"quotes\":{\"SPY\":[" + rows + "]},\"next_page_token\":" + token + "}")
            .build());
  }

  private String asked() throws InterruptedException {
    RecordedRequest request = server.takeRequest(1, TimeUnit.SECONDS);
    return request.getTarget();
  }

  @Test
  void quoteBarsArePutTogetherFromAllPagesInOrderOfTime() throws InterruptedException {
    page("b", "09:31:30 11 12", "09:31:10 10.5 11.25");
    page(null, "09:30:20 0 10.125", "09:30:00 9 10");
    QuoteColumns bars = history(10).quotes(key(Resolution.MINUTE));
    assertEquals(2, bars.size);
    assertEquals(DAY + Nanos.timeOfDay(9, 30, 0), bars.timeNs[0]);
    assertEquals(DAY + Nanos.timeOfDay(9, 31, 0), bars.timeNs[1]);
    assertEquals("[90000, 90000, 90000, 90000]", row(bars.bid, 0));
    assertEquals("[100000, 101250, 100000, 101250]", row(bars.ask, 0));
    assertEquals("[90000, 110000, 90000, 110000]", row(bars.bid, 1), "opens with the bid before");
    assertEquals("[101250, 120000, 101250, 120000]", row(bars.ask, 1));
    assertEquals(2, bars.bidSize[1]);
    assertEquals(3, bars.askSize[1]);
    assertEquals(List.of(), notes);
    String first = asked();
    assertTrue(first.startsWith("/v2/stocks/quotes?symbols=SPY&start=2024-03-04T05"), first);
    assertTrue(first.contains("sort=desc") && !first.contains("page_token"), first);
    assertTrue(asked().contains("page_token=b"));
  }

  private static String row(long[][] side, int row) {
    return Arrays.toString(Arrays.stream(side).mapToLong(column -> column[row]).toArray());
  }

  @Test
  void aDayThatIsOverIsReadOnce() {
    page(null, "09:30:00 9 10");
    AlpacaHistory history = history(10);
    assertEquals(1, history.quotes(key(Resolution.MINUTE)).size);
    assertEquals(1, history.ticks(key(Resolution.TICK)).size);
    assertEquals(1, history.quotes(key(Resolution.SECOND)).size);
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void theOldestIsLeftOutWhereTheBoundIsReachedAndSaidInANote() {
    page("b", "15:59:00 9 10");
    page("c", "15:58:00 9 10");
    AlpacaHistory history = history(2);
    TickColumns ticks = history.ticks(key(Resolution.TICK));
    assertEquals(2, ticks.size);
    assertEquals(DAY + Nanos.timeOfDay(15, 58, 0), ticks.timeNs[0]);
    assertEquals(
        List.of(
            "quotes of SPY on 2024-03-04 are read back to 2024-03-04T15:58:00 only: 2 pages of"
                + " ten thousand are read of a stock's day",
            "no more quotes and trades of the past are read today: 2 pages were to be the most"),
        notes);
    DataKey next = new DataKey(SPY, "SPY", Resolution.TICK, TickType.QUOTE, DAY + Nanos.DAY);
    assertEquals(null, history.ticks(next), "nothing more is read");
    assertEquals(2, notes.size(), "and nothing more is said");
    assertEquals(2, server.getRequestCount());
    nowUtcNs += Nanos.DAY;
    page(null);
    assertEquals(null, history.ticks(next));
    assertEquals(3, server.getRequestCount(), "the next day it is read again");
  }

  @Test
  void ofTodayOnlyWhatIsNewIsReadAndBarsThatAreNotOverAreLeftOut() throws InterruptedException {
    AlpacaHistory history = history(10);
    nowUtcNs = MarketTimeZone.NEW_YORK.toUtc(DAY + Nanos.timeOfDay(9, 31, 30));
    page(null, "09:31:20 11 12", "09:30:20 9 10");
    assertEquals(1, history.quotes(key(Resolution.MINUTE)).size);
    asked();
    nowUtcNs = MarketTimeZone.NEW_YORK.toUtc(DAY + Nanos.timeOfDay(9, 32, 0));
    page(null, "09:31:40 13 14");
    QuoteColumns bars = history.quotes(key(Resolution.MINUTE));
    assertEquals(2, bars.size);
    assertEquals("[90000, 130000, 90000, 130000]", row(bars.bid, 1));
    String second = asked();
    assertTrue(second.contains("start=2024-03-04T14%3A31%3A25Z"), second);
  }

  @Test
  void aFinerPriceBehindCoarserOnesChangesNone() {
    page(null, "09:30:20 9.000001 10", "09:30:00 9.1 10");
    TickColumns ticks = history(1).ticks(key(Resolution.TICK));
    assertEquals(6, ticks.scales[0]);
    assertEquals("[9100000, 9000001]", Arrays.toString(ticks.quote[0]));
    assertEquals("V", ticks.text[0][0]);
    assertEquals("R", ticks.text[1][1]);
  }

  private static DataKey halfDay(Resolution resolution, TickType type) {
    return new DataKey(SPY, "SPY", resolution, type, Nanos.of(2024, 11, 29));
  }

  @Test
  void hoursAndDaysOfQuotesEndWithTheSessionOnAHalfDay() {
    long midnight = Nanos.of(2024, 11, 29);
    nowUtcNs = MarketTimeZone.NEW_YORK.toUtc(midnight + Nanos.timeOfDay(13, 30, 0));
    pageDay = "2024-11-29";
    page(null, "13:10:00 13 14", "12:59:30 11 12", "11:30:00 9 10", "09:29:59 7 8");
    for (int i = 0; i < 30; i++) {
      server.enqueue(new MockResponse.Builder().body("{\"quotes\":{}}").build());
    }
    AlpacaHistory history = history(100);
    QuoteColumns days = history.quotes(halfDay(Resolution.DAILY, TickType.QUOTE));
    assertEquals(1, days.size, "the day is over at half past one");
    assertEquals(midnight, days.timeNs[0]);
    assertEquals("[70000, 110000, 70000, 110000]", row(days.bid, 0));
    page(null);
    QuoteColumns hours = history.quotes(halfDay(Resolution.HOUR, TickType.QUOTE));
    assertEquals(2, hours.size);
    assertEquals(midnight + 11 * Nanos.HOUR, hours.timeNs[0]);
    assertEquals(midnight + 12 * Nanos.HOUR, hours.timeNs[1]);
    assertEquals("[90000, 110000, 90000, 110000]", row(hours.bid, 1));
  }

  @Test
  void hoursOfTradesEndWithTheSessionOnAHalfDayAndThereAreNoneOnAHoliday() {
    nowUtcNs = MarketTimeZone.NEW_YORK.toUtc(Nanos.of(2024, 11, 29) + 18 * Nanos.HOUR);
    StringBuilder rows = new StringBuilder();
    for (String start :
        List.of("28T11:00", "29T09:29", "29T09:30", "29T12:59", "29T13:00", "29T15:59")) {
      rows.append(rows.isEmpty() ? "" : ",")
          .append(
              "{\"t\":\"2024-11-%s:00-05:00\",\"o\":1,\"h\":1,\"l\":1,\"c\":1,\"v\":5}"
                  .formatted(start));
    }
    server.enqueue(new MockResponse.Builder().body("{\"bars\":{\"SPY\":[" + rows + "]}}").build());
    TradeColumns hours = history(0).trades(halfDay(Resolution.HOUR, TickType.TRADE));
    assertEquals(2, hours.size);
    assertEquals(Nanos.of(2024, 11, 29) + 9 * Nanos.HOUR, hours.timeNs[0]);
    assertEquals(Nanos.of(2024, 11, 29) + 12 * Nanos.HOUR, hours.timeNs[1]);
    assertEquals(5, hours.volume[1]);
  }
}
