package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.MarketHourAwareConsolidator;
import dev.plumbline.sdk.consolidator.QuoteBarConsolidator;
import dev.plumbline.sdk.consolidator.TickConsolidator;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.Beta;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorWordsTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");
  private static final Symbol IBM = TestAccount.symbol("IBM");

  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  private DataConsolidator onlyConsolidator() {
    assertEquals(1, engine.subscriptions.consolidators.size());
    return engine.subscriptions.consolidators.keySet().iterator().next();
  }

  private void minute(int minute, String price) {
    String end = "2013-10-07T12:%02d:00".formatted(minute);
    engine.subscriptions.feed(TestEngine.bar(SPY, end, Nanos.MINUTE, price));
  }

  /// Bars of the last ten minutes, at prices 51 to 60.
  private void tenMinutes() {
    long noon = Nanos.parse("2013-10-07T12:00:00");
    for (int price = 51; price <= 60; price++) {
      String end = Nanos.toLocalDateTime(noon - (60 - price) * Nanos.MINUTE).toString() + ":00";
      engine.history.add(TestEngine.bar(SPY, end, Nanos.MINUTE, "" + price));
    }
  }

  /// The names are those that LEAN gives.
  @Test
  void namesIndicatorsAsLeanDoes() {
    algorithm.addEquity("SPY");
    assertEquals("SMA(20,SPY_min)", algorithm.sma(SPY, 20).name());
    assertEquals("SMA(20,SPY_day)", algorithm.sma(SPY, 20, Resolution.DAILY).name());
    assertEquals("BB(20,2,SPY_hr)", algorithm.bb(SPY, 20, 2, Resolution.HOUR).name());
    assertEquals("RSI(14,Wilders,SPY_min)", algorithm.rsi(SPY, 14).name());
    assertEquals("ALMA(9,6,0.85,SPY_min)", algorithm.alma(SPY, 9).name());
    assertEquals("PSAR(0.02,0.02,0.2,SPY_min)", algorithm.psar(SPY).name());
    assertEquals("OBV(SPY_min)", algorithm.obv(SPY).name());
    assertEquals("close(SPY_min)", algorithm.identity(SPY).name());
    assertEquals("B(21,)", algorithm.b(SPY, IBM, 21).name());
    assertEquals("TRIN(hr)", algorithm.trin(List.of(SPY, IBM), Resolution.HOUR).name());
    assertEquals("SI(SPY_day)", algorithm.si(SPY, 8).name());
    assertEquals("HAMMER(SPY_min)", algorithm.candlestickPatterns().hammer(SPY, null).name());
    assertEquals("VP(2,0.70,0.05,SPY_day)", algorithm.vp(SPY).name());
  }

  @Test
  void feedsIndicatorsOfWhatIsFollowedWithoutAConsolidator() {
    algorithm.addEquity("SPY");
    Indicator sma = algorithm.sma(SPY, 2);
    Indicator high = algorithm.sma(SPY, 2, Resolution.MINUTE, Field.HIGH);
    Indicator atr = algorithm.atr(SPY, 14);
    Indicator max = algorithm.max(SPY, 2);
    assertEquals(
        List.of(sma, high, atr, max), new ArrayList<>(engine.subscriptions.indicators.keySet()));
    assertEquals(Field.CLOSE, engine.subscriptions.indicators.get(sma));
    assertEquals(Field.HIGH, engine.subscriptions.indicators.get(high));
    assertEquals(Field.HIGH, engine.subscriptions.indicators.get(max));
    assertTrue(engine.subscriptions.consolidators.isEmpty());
  }

  @Test
  void feedsIndicatorsOfOtherFunctionsThroughAConsolidator() {
    algorithm.addEquity("SPY");
    SimpleMovingAverage sma =
        algorithm.sma(SPY, 2, null, bar -> ((TradeBar) bar).open() + bar.value());
    minute(1, "10");
    minute(2, "20");
    assertEquals(30, sma.value());
    assertTrue(engine.subscriptions.indicators.isEmpty());
  }

  @Test
  void takesQuotesForFieldsOfQuotes() {
    algorithm.addEquity("SPY");
    SimpleMovingAverage bid = algorithm.sma(SPY, 1, Resolution.MINUTE, Field.BID_CLOSE);
    assertEquals(QuoteBar.class, onlyConsolidator().inputType());
    engine.subscriptions.feed(TestEngine.quote(SPY, "2013-10-07T12:01:00", Nanos.MINUTE, "99"));
    assertEquals(99, bid.value());
  }

  @Test
  void feedsIndicatorsOfSeveralSecuritiesWithBars() {
    algorithm.addEquity("SPY");
    algorithm.addEquity("IBM");
    Beta beta = algorithm.b(SPY, IBM, 2);
    assertEquals(2, engine.subscriptions.consolidators.size());
    assertFalse(beta.isReady());
  }

  @Test
  void stopsFeedingUnregisteredIndicators() {
    algorithm.addEquity("SPY");
    Indicator direct = algorithm.sma(SPY, 2);
    SimpleMovingAverage hourly = algorithm.sma(SPY, 2, Resolution.HOUR);
    algorithm.unregisterIndicator(direct);
    algorithm.deregisterIndicator(hourly);
    algorithm.unregisterIndicator(hourly);
    assertTrue(engine.subscriptions.indicators.isEmpty());
    assertTrue(engine.subscriptions.consolidators.isEmpty());
  }

  @Test
  void addsSecuritiesThatAreNotFollowed() {
    algorithm.registerIndicator(SPY, new SimpleMovingAverage(2), Resolution.MINUTE);
    assertEquals(SPY, engine.subscriptions.requests.getFirst().symbol());
  }

  @Test
  void refusesBarsShorterThanWhatIsFollowed() {
    algorithm.addEquity("SPY");
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> algorithm.sma(SPY, 2, Resolution.SECOND));
    assertEquals(
        "Unable to create SPY consolidator because SPY is registered for Minute data."
            + " Consolidators require higher resolution data to produce lower resolution data.",
        error.getMessage());
  }

  @Test
  void refusesConsolidatorsThatDoNotFitTheIndicator() {
    algorithm.addEquity("SPY");
    QuoteBarConsolidator quotes = new QuoteBarConsolidator(Duration.ofMinutes(5));
    assertThrows(
        IllegalArgumentException.class,
        () -> algorithm.registerIndicator(SPY, algorithm.obv(SPY), quotes));
  }

  @Test
  void feedsIndicatorsOfBarsWithWhatAFunctionMakesOfThem() {
    algorithm.addEquity("SPY");
    AverageTrueRange atr = new AverageTrueRange(1, MovingAverageType.SIMPLE);
    TradeBarConsolidator bars = new TradeBarConsolidator(1);
    algorithm.registerMappedIndicator(
        SPY, atr, bars, bar -> TestEngine.bar(SPY, "2013-10-07T12:00:00", Nanos.MINUTE, "1"));
    minute(1, "10");
    assertEquals(1, atr.samples());
  }

  @Test
  void warmsIndicatorsUpWithAsManyBarsAsTheyNeed() {
    algorithm.addEquity("SPY");
    tenMinutes();
    algorithm.setEnableAutomaticIndicatorWarmUp(true);
    SimpleMovingAverage sma = algorithm.sma(SPY, 3);
    assertTrue(sma.isReady());
    assertEquals(59, sma.value());
    assertEquals(3, sma.samples());
  }

  @Test
  void warnsOnceOfIndicatorsThatSayNoPeriod() {
    algorithm.addEquity("SPY");
    Indicator none = algorithm.sma(SPY, 2).plus(1);
    algorithm.warmUpIndicator(SPY, none);
    algorithm.warmUpIndicator(SPY, none);
    assertEquals(1, engine.lines.size());
    assertTrue(engine.history.requests.isEmpty());
  }

  @Test
  void warmsUpOverLongerBars() {
    algorithm.addEquity("SPY");
    tenMinutes();
    SimpleMovingAverage sma = new SimpleMovingAverage(2);
    algorithm.warmUpIndicator(SPY, sma, Duration.ofMinutes(5));
    assertEquals(2, sma.samples());
    assertEquals(57.5, sma.value(), "of 55 at 11:55 and 60 at noon");
    assertEquals(0, engine.subscriptions.consolidators.size());
  }

  @Test
  void givesPastValuesOfIndicators() {
    algorithm.addEquity("SPY");
    tenMinutes();
    List<IndicatorDataPoint> values =
        algorithm.indicatorHistory(new SimpleMovingAverage(2), SPY, 5);
    assertEquals(
        List.of(55.5, 56.5, 57.5, 58.5, 59.5),
        values.stream().map(IndicatorDataPoint::value).toList());
    List<IndicatorDataPoint> stretch =
        algorithm.indicatorHistory(
            new SimpleMovingAverage(2), SPY, Duration.ofMinutes(3), Resolution.MINUTE);
    assertEquals(
        List.of(57.5, 58.5, 59.5), stretch.stream().map(IndicatorDataPoint::value).toList());
  }

  @Test
  void callsHandlersWithLongerBars() {
    algorithm.addEquity("SPY");
    List<TradeBar> bars = new ArrayList<>();
    algorithm.consolidate(SPY, Duration.ofMinutes(2), bars::add);
    minute(1, "1");
    minute(2, "2");
    minute(3, "3");
    assertEquals(1, bars.size());
    assertEquals(2, bars.getFirst().close());
  }

  @Test
  void picksConsolidatorsByWhatIsWanted() {
    algorithm.addEquity("SPY");
    assertTrue(
        algorithm.consolidate(SPY, Resolution.DAILY, bar -> {})
            instanceof MarketHourAwareConsolidator);
    assertTrue(
        algorithm.consolidate(QuoteBar.class, SPY, Resolution.DAILY, bar -> {})
            instanceof QuoteBarConsolidator);
    assertTrue(
        algorithm.consolidate(SPY, Duration.ofDays(1), bar -> {}) instanceof TradeBarConsolidator);
    assertThrows(
        IllegalArgumentException.class,
        () -> algorithm.consolidate(RenkoBar.class, SPY, Duration.ofHours(1), bar -> {}));
    algorithm.addEquity("IBM", Resolution.TICK);
    assertTrue(
        algorithm.consolidate(TradeBar.class, IBM, 10, TickType.TRADE, bar -> {})
            instanceof TickConsolidator);
  }

  @Test
  void warnsThatDailyBarsLeaveExtendedHoursOut() {
    algorithm.addEquity("SPY", SecurityDetails.DEFAULT.withExtendedMarketHours(true));
    algorithm.consolidate(SPY, Resolution.DAILY, bar -> {});
    algorithm.consolidate(SPY, Resolution.DAILY, bar -> {});
    assertEquals(1, engine.lines.size());
  }
}
