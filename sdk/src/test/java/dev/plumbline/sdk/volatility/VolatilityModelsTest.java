package dev.plumbline.sdk.volatility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.security.VolatilityHistory;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class VolatilityModelsTest {
  private static final LocalDateTime FIRST = LocalDateTime.parse("2013-10-07T20:00:00");

  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY");

  /// Golden values: Python's `statistics.stdev` of the returns, times 15.8745078663875.
  @Test
  void standardDeviationOfReturnsIsYearly() {
    VolatilityModel model = new StandardDeviationOfReturnsVolatilityModel(3);
    spy.setVolatilityModel(model);
    feed("100", "101");
    assertEquals(Decimal.ZERO, model.volatilityExact());
    feedFrom(2, "99.5", "102");
    assertEquals(0.32042334834156627, model.volatility(), 1e-12);
    feedFrom(4, "102.5");
    assertEquals(0.31731581626053124, model.volatility(), 1e-12);
  }

  @Test
  void pricesTooSoonAreLeftOut() {
    VolatilityModel model = new StandardDeviationOfReturnsVolatilityModel(3);
    spy.setVolatilityModel(model);
    feed("100", "101");
    account.setUtc(FIRST.plusDays(1).plusHours(23).toString() + ":00");
    account.setPrice(spy, "500");
    feedFrom(2, "99.5", "102");
    assertEquals(0.32042334834156627, model.volatility(), 1e-12);
  }

  /// Golden values: Python's `statistics.stdev / mean` of the prices.
  @Test
  void relativeStandardDeviationIsAFractionOfTheMean() {
    VolatilityModel model = new RelativeStandardDeviationVolatilityModel(Duration.ofDays(1), 3);
    spy.setVolatilityModel(model);
    feed("100");
    assertEquals(Decimal.ZERO, model.volatilityExact());
    feedFrom(1, "101", "99.5", "102");
    assertEquals(0.012479065182265702, model.volatility(), 1e-12);
  }

  @Test
  void takesAsManyPeriodsAsLeanDoes() {
    VolatilityModel model = new StandardDeviationOfReturnsVolatilityModel(Resolution.DAILY);
    spy.setVolatilityModel(model);
    feed("100", "101", "99.5", "102");
    assertEquals(0.32042334834156627, model.volatility(), 1e-12);
  }

  @Test
  void needsTwoPeriods() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> new StandardDeviationOfReturnsVolatilityModel(1));
    assertEquals("'periods' must be greater than or equal to 2.", e.getMessage());
  }

  @Test
  void warmUpStartsFromNothing() {
    VolatilityModel returns = new StandardDeviationOfReturnsVolatilityModel(3);
    spy.setVolatilityModel(returns);
    feed("10", "20", "30", "40");
    assertEquals(new VolatilityHistory(Resolution.DAILY, 4), returns.beginWarmUp());
    assertEquals(Decimal.ZERO, returns.volatilityExact());
    feed("100", "101", "99.5", "102");
    assertEquals(0.32042334834156627, returns.volatility(), 1e-12);
    VolatilityModel prices = new RelativeStandardDeviationVolatilityModel(Duration.ofDays(1), 3);
    spy.setVolatilityModel(prices);
    feed("10", "20", "30");
    assertEquals(new VolatilityHistory(null, 4), prices.beginWarmUp());
    assertEquals(Decimal.ZERO, prices.volatilityExact());
    assertNull(VolatilityModel.NULL.beginWarmUp());
  }

  @Test
  void indicatorIsTheVolatility() {
    SimpleMovingAverage average = new SimpleMovingAverage(2);
    VolatilityModel model =
        new IndicatorVolatilityModel(
            average, (security, data, indicator) -> indicator.update(data.timeNs(), data.price()));
    spy.setVolatilityModel(model);
    feed("100", "101");
    assertEquals(100.5, model.volatility());
    assertEquals(Decimal.of("100.5"), model.volatilityExact());
    assertEquals(100.5, new IndicatorVolatilityModel(average).volatility());
  }

  @Test
  void nullModelKnowsNothing() {
    feed("100", "101", "102");
    assertEquals(Decimal.ZERO, spy.volatilityModel().volatilityExact());
  }

  private void feed(String... prices) {
    feedFrom(0, prices);
  }

  private void feedFrom(int day, String... prices) {
    for (int i = 0; i < prices.length; i++) {
      account.setUtc(FIRST.plusDays(day + i).toString() + ":00");
      account.setPrice(spy, prices[i]);
    }
  }
}
