package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// It is noon of a Monday; requests are told as `kind resolution start..end` in New York.
class HistoryWordsTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");
  private static final Symbol IBM = TestAccount.symbol("IBM");

  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  private List<String> asked() {
    return engine.history.requests.stream()
        .map(request ->
            "%s %s %s..%s"
                .formatted(
                    request.config().tickType(),
                    request.config().resolution().text(),
                    local(request.startUtcNs()),
                    local(request.endUtcNs())))
        .toList();
  }

  private static String local(long utcNs) {
    return Nanos.toLocalDateTime(MarketTimeZone.NEW_YORK.toLocal(utcNs)).toString();
  }

  @Test
  void beginsSoManyBarsOfOpenHoursBeforeNow() {
    algorithm.addEquity("SPY");
    algorithm.history(List.of(SPY), 5);
    algorithm.history(TradeBar.class, SPY, 200);
    assertEquals(
        List.of(
            "QUOTE Minute 2013-10-07T11:55..2013-10-07T12:00",
            "TRADE Minute 2013-10-07T11:55..2013-10-07T12:00",
            "TRADE Minute 2013-10-04T15:10..2013-10-07T12:00"),
        asked());
  }

  @Test
  void asksForTradesAloneWhereQuotesAreNotStored() {
    algorithm.addEquity("SPY");
    algorithm.history(List.of(SPY), 2, Resolution.DAILY);
    algorithm.history(List.of(SPY), 4, Resolution.HOUR);
    assertEquals(
        List.of(
            "TRADE Daily 2013-10-03T00:00..2013-10-07T12:00",
            "TRADE Hour 2013-10-04T15:00..2013-10-07T12:00"),
        asked());
  }

  @Test
  void asksForQuotesWhereOnlyDaysAreFollowed() {
    algorithm.addEquity("SPY", Resolution.DAILY);
    algorithm.history(List.of(SPY), Duration.ofMinutes(1), Resolution.MINUTE);
    algorithm.history(QuoteBar.class, SPY, Duration.ofMinutes(1), Resolution.SECOND);
    assertEquals(
        List.of(
            "QUOTE Minute 2013-10-07T11:59..2013-10-07T12:00",
            "TRADE Minute 2013-10-07T11:59..2013-10-07T12:00",
            "QUOTE Second 2013-10-07T11:59..2013-10-07T12:00"),
        asked());
    assertEquals(QuoteBar.class, engine.history.requests.getFirst().config().type());
  }

  @Test
  void takesFillingHoursAndAdjustmentFromTheSubscriptionUnlessTold() {
    algorithm.addEquity("SPY");
    LocalDateTime end = LocalDateTime.of(2013, 10, 7, 11, 0);
    algorithm.history(SPY, end.minusMinutes(5), end);
    algorithm.history(
        SPY,
        end.minusMinutes(5),
        end,
        new HistoryDetails(null, false, true, DataNormalizationMode.RAW));
    HistoryRequest plain = engine.history.requests.get(0);
    assertEquals(Resolution.MINUTE, plain.fillForwardResolution());
    assertFalse(plain.config().extendedMarketHours());
    assertEquals(DataNormalizationMode.ADJUSTED, plain.config().dataNormalizationMode());
    HistoryRequest told = engine.history.requests.get(2);
    assertNull(told.fillForwardResolution());
    assertTrue(told.config().extendedMarketHours());
    assertEquals(DataNormalizationMode.RAW, told.config().dataNormalizationMode());
  }

  @Test
  void countsBarsOfExtendedHoursWhereTheyAreFollowed() {
    algorithm.addEquity("SPY", SecurityDetails.DEFAULT.withExtendedMarketHours(true));
    engine.setNewYork("2013-10-07T09:32:00");
    algorithm.history(List.of(SPY), 5, HistoryDetails.DEFAULT.withExtendedMarketHours(false));
    assertEquals("QUOTE Minute 2013-10-04T15:57..2013-10-07T09:32", asked().getFirst());
  }

  @Test
  void neverLooksIntoTheFuture() {
    algorithm.addEquity("SPY");
    LocalDateTime now = algorithm.time();
    algorithm.history(SPY, now.minusMinutes(5), now.plusDays(1));
    assertTrue(asked().stream().allMatch(text -> text.endsWith("..2013-10-07T12:00")));
    assertEquals(List.of("DEBUG Request for future history modified to end now."), engine.lines);
  }

  @Test
  void givesBarsOfOneSecurity() {
    algorithm.addEquity("SPY");
    TradeBar bar = TestEngine.bar(SPY, "2013-10-07T11:58:00", Nanos.MINUTE, "100");
    engine.history.add(bar);
    engine.history.add(TestEngine.quote(SPY, "2013-10-07T11:59:00", Nanos.MINUTE, "101"));
    assertEquals(List.of(bar), algorithm.history("SPY", 5));
    assertEquals(1, algorithm.history(QuoteBar.class, SPY, 5).size());
  }

  @Test
  void givesSlicesThatCanBeKept() {
    algorithm.addEquity("SPY");
    algorithm.addEquity("IBM");
    engine.history.add(TestEngine.bar(SPY, "2013-10-07T11:58:00", Nanos.MINUTE, "100"));
    engine.history.add(TestEngine.bar(IBM, "2013-10-07T11:58:00", Nanos.MINUTE, "180"));
    engine.history.add(TestEngine.quote(SPY, "2013-10-07T11:59:00", Nanos.MINUTE, "101"));
    List<Slice> slices = algorithm.history(5);
    assertEquals(2, slices.size());
    Slice first = slices.getFirst();
    assertEquals(100, first.close(SPY));
    assertEquals(180, first.get(IBM).orElseThrow().value());
    assertTrue(first.containsKey(IBM) && first.hasBar(IBM));
    assertEquals(2, first.get(TradeBar.class).size());
    assertFalse(slices.get(1).hasBar(SPY));
    assertEquals(101, slices.get(1).get(SPY).orElseThrow().value());
  }

  @Test
  void givesDataOfAKindByInstant() {
    algorithm.addEquity("SPY");
    algorithm.addEquity("IBM");
    TradeBar spy = TestEngine.bar(SPY, "2013-10-07T11:58:00", Nanos.MINUTE, "100");
    TradeBar ibm = TestEngine.bar(IBM, "2013-10-07T11:59:00", Nanos.MINUTE, "180");
    engine.history.add(spy);
    engine.history.add(ibm);
    assertEquals(
        List.of(Map.of(SPY, spy), Map.of(IBM, ibm)),
        algorithm.history(TradeBar.class, List.of(SPY, IBM), 5));
  }

  @Test
  void refusesNumbersOfTicks() {
    algorithm.addEquity("SPY", Resolution.TICK);
    assertThrows(IllegalStateException.class, () -> algorithm.history(Tick.class, SPY, 5));
    assertThrows(IllegalStateException.class, () -> algorithm.history(List.of(SPY), 5));
    assertThrows(IllegalStateException.class, () -> algorithm.history(SPY, 5, Resolution.TICK));
  }

  @Test
  void looksAtSecuritiesThatWereNotAddedAsTheSettingsSay() {
    algorithm.universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    algorithm.history(List.of(IBM), 1);
    HistoryRequest request = engine.history.requests.getFirst();
    assertNull(request.security());
    assertEquals(Resolution.MINUTE, request.config().resolution());
    assertEquals(DataNormalizationMode.RAW, request.config().dataNormalizationMode());
  }

  @Test
  void looksAtTheBenchmarkAsTheEngineDoes() {
    engine.subscriptions.internal.add(
        TestSubscriptions.config(IBM, Resolution.HOUR, TickType.TRADE, false));
    algorithm.history(List.of(IBM), 1);
    assertEquals(List.of("TRADE Hour 2013-10-07T11:00..2013-10-07T12:00"), asked());
  }

  @Test
  void tellsSlicesOneByOne() {
    algorithm.addEquity("SPY");
    engine.history.add(TestEngine.bar(SPY, "2013-10-07T11:58:00", Nanos.MINUTE, "100"));
    List<Double> closes = new ArrayList<>();
    algorithm.history(
        List.of(SPY), 5, HistoryDetails.DEFAULT, slice -> closes.add(slice.close(SPY)));
    assertEquals(List.of(100.0), closes);
  }

  @Test
  void looksForLastPricesInThreeSteps() {
    algorithm.addEquity("SPY");
    TradeBar day = TestEngine.bar(SPY, "2013-09-03T16:00:00", Nanos.DAY, "90");
    engine.history.add(day);
    assertEquals(day, algorithm.getLastKnownPrice(SPY).orElseThrow());
    assertEquals(
        List.of(
            "QUOTE Minute 2013-10-07T11:55..2013-10-07T12:00",
            "TRADE Minute 2013-10-07T11:55..2013-10-07T12:00",
            "QUOTE Minute 2013-10-01T14:00..2013-10-07T12:00",
            "TRADE Minute 2013-10-01T14:00..2013-10-07T12:00",
            "TRADE Daily 2013-07-29T00:00..2013-10-07T12:00"),
        asked());
  }

  @Test
  void stopsLookingForLastPricesOnceTradesAndQuotesAreFound() {
    algorithm.addEquity("SPY");
    TradeBar trade = TestEngine.bar(SPY, "2013-10-07T11:57:00", Nanos.MINUTE, "100");
    QuoteBar quote = TestEngine.quote(SPY, "2013-10-07T11:59:00", Nanos.MINUTE, "101");
    engine.history.add(trade);
    engine.history.add(quote);
    assertEquals(List.of(trade, quote), algorithm.getLastKnownPrices(SPY));
    assertEquals(2, engine.history.requests.size());
    assertEquals(trade, algorithm.getLastKnownPrice(SPY).orElseThrow());
  }
}
