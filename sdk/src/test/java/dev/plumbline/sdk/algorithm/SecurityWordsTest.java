package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SecurityWordsTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");

  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  @Test
  void followsEquitiesWithLeansDefaults() {
    algorithm.addEquity("SPY");
    assertEquals(
        new SecurityRequest(
            SPY, Resolution.MINUTE, true, Decimal.ZERO, false, DataNormalizationMode.ADJUSTED),
        engine.subscriptions.requests.getFirst());
  }

  @Test
  void takesWhatIsSaid() {
    algorithm.addEquity("SPY", Resolution.HOUR, "usa", false, 3, true);
    algorithm.addEquity(
        "SPY",
        SecurityDetails.resolution(Resolution.DAILY)
            .withDataNormalizationMode(DataNormalizationMode.RAW));
    assertEquals(
        new SecurityRequest(
            SPY, Resolution.HOUR, false, Decimal.of(3), true, DataNormalizationMode.ADJUSTED),
        engine.subscriptions.requests.get(0));
    assertEquals(
        new SecurityRequest(
            SPY, Resolution.DAILY, true, Decimal.ZERO, false, DataNormalizationMode.RAW),
        engine.subscriptions.requests.get(1));
  }

  @Test
  void leavesOpenThingsToTheUniverseSettings() {
    algorithm.universeSettings().setResolution(Resolution.DAILY);
    algorithm.universeSettings().setFillForward(false);
    algorithm.universeSettings().setExtendedMarketHours(true);
    algorithm.universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    algorithm.addSecurity(SecurityType.EQUITY, "SPY");
    algorithm.addEquity("IBM");
    SecurityRequest general = engine.subscriptions.requests.get(0);
    assertEquals(
        new SecurityRequest(
            SPY, Resolution.DAILY, false, Decimal.ZERO, true, DataNormalizationMode.RAW),
        general);
    SecurityRequest equity = engine.subscriptions.requests.get(1);
    assertTrue(equity.fillForward(), "gaps of addEquity are filled whatever the settings say");
    assertFalse(equity.extendedMarketHours());
  }

  @Test
  void refusesOtherKindsOfSecurities() {
    assertThrows(
        UnsupportedOperationException.class,
        () -> algorithm.addSecurity(SecurityType.FOREX, "EURUSD"));
  }

  @Test
  void knowsWhetherTheMarketIsOpen() {
    algorithm.addEquity("SPY");
    assertTrue(algorithm.isMarketOpen("SPY"));
    assertTrue(algorithm.isMarketOpen(TestAccount.symbol("IBM")));
    engine.setNewYork("2013-10-07T16:00:00");
    assertFalse(algorithm.isMarketOpen("SPY"));
    assertFalse(algorithm.isMarketOpen(TestAccount.symbol("IBM")));
  }

  @Test
  void countsPositionAndOpenOrdersAgainstTheSharesThatCanBeBorrowed() {
    Equity spy = algorithm.addEquity("SPY");
    engine.account.setPrice(spy, "100");
    assertTrue(algorithm.shortable(SPY, 1_000_000), "nothing limits short sales");
    assertEquals(0, algorithm.shortableQuantity(SPY));
    spy.setShortableProvider(new Limited());
    spy.holdings().setHoldings(Decimal.of(100), Decimal.of(-40));
    int id = algorithm.limitOrder(SPY, -50, 120).orderId();
    assertEquals(100, algorithm.shortableQuantity(SPY));
    assertTrue(algorithm.shortable(SPY, 10));
    assertFalse(algorithm.shortable(SPY, 11));
    assertTrue(algorithm.shortable(SPY, 60, id));
    spy.holdings().setHoldings(Decimal.of(100), Decimal.of(-50));
    assertFalse(algorithm.shortable(SPY));
  }

  private static final class Limited implements ShortableProvider {
    @Override
    public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.ZERO;
    }

    @Override
    public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.ZERO;
    }

    @Override
    public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
      return 100L;
    }
  }
}
