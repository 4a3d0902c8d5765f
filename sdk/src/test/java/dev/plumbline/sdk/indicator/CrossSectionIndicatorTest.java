package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import org.junit.jupiter.api.Test;

class CrossSectionIndicatorTest {

  @Test
  void comparesRisingWithFallingSecurities() {
    ArmsIndex arms = new ArmsIndex();
    AdvanceDeclineDifference difference = new AdvanceDeclineDifference();
    arms.add(Bars.A);
    arms.add(Bars.B);
    difference.add(Bars.A);
    difference.add(Bars.B);
    double[][] closes = {{10, 20}, {11, 19}, {12, 21}};
    for (int day = 0; day < closes.length; day++) {
      feed(arms, day, closes[day]);
      feed(difference, day, closes[day]);
    }
    assertTrue(arms.isReady());
    assertEquals(2, difference.value(), "both rose on the last day");
    assertEquals(2, arms.adRatio().value());
    assertEquals(300, arms.advRatio().value());
    assertEquals(2 / 300.0, arms.value());
  }

  @Test
  void countsNewHighsAndNewLows() {
    NewHighsNewLowsVolume extremes = new NewHighsNewLowsVolume("x", 2);
    extremes.add(Bars.A);
    extremes.add(Bars.B);
    double[][] closes = {{10, 20}, {11, 21}, {12, 18}};
    for (int day = 0; day < closes.length; day++) {
      feed(extremes, day, closes[day]);
    }
    assertEquals(0, extremes.difference().value(), "one new high, one new low");
    assertEquals(1, extremes.ratio().value());
    assertEquals(0.5, extremes.volumeRatio().value(), "100 against 200");
  }

  @Test
  void needsBarsOfTheSecuritiesItIsMadeOf() {
    Beta beta = new Beta("beta", Bars.A, Bars.A, 3);
    assertThrows(UnsupportedOperationException.class, () -> beta.update(1, 2.0));
    beta.update(Bars.day(Bars.A, 2, 10, 1));
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> beta.update(Bars.day(Bars.B, 3, 10, 1)));
    assertTrue(refused.getMessage().contains("BBB"), refused.getMessage());
  }

  @Test
  void computesOnlyWhenBothSecuritiesHaveABarOfTheSameEnd() {
    Correlation correlation = new Correlation(Bars.A, Bars.B, 2);
    correlation.update(Bars.day(Bars.A, 2, 10, 1));
    correlation.update(Bars.day(Bars.B, 2, 20, 1));
    correlation.update(Bars.day(Bars.A, 3, 11, 1));
    assertFalse(correlation.isReady());
    correlation.update(Bars.day(Bars.B, 3, 19, 1));
    assertTrue(correlation.isReady());
    assertEquals(-1, correlation.value(), 1e-15);
    correlation.update(Bars.day(Bars.B, 4, 18, 1));
    assertEquals(-1, correlation.value(), 1e-15, "waits for the other security");
  }

  @Test
  void ranksEqualClosesAlike() {
    Correlation spearman = new Correlation(Bars.A, Bars.B, 4, CorrelationType.SPEARMAN);
    double[][] closes = {{1, 4}, {2, 2}, {2, 9}, {5, 10}};
    for (int day = 0; day < closes.length; day++) {
      feed(spearman, day, closes[day]);
    }
    // ranks 1, 2.5, 2.5, 4 and 2, 1, 3, 4
    assertEquals(3 / Math.sqrt(4.5 * 5), spearman.value(), 1e-15);
  }

  @Test
  void comparesEndsInUtcAcrossTimeZones() {
    Covariance covariance = new Covariance(Bars.A, Bars.B, 2);
    assertEquals(3, covariance.warmUpPeriod());
    covariance.setExchangeTimeZone(Bars.A, MarketTimeZone.NEW_YORK);
    assertEquals(4, covariance.warmUpPeriod());
    long noon = Nanos.of(2014, 6, 2, 12, 0);
    for (int hour = 0; hour < 3; hour++) {
      long newYork = noon + hour * Nanos.HOUR;
      covariance.update(Bars.bar(Bars.A, newYork, Nanos.HOUR, 10 + hour * hour, 1));
      covariance.update(
          Bars.bar(Bars.B, newYork + 4 * Nanos.HOUR, Nanos.HOUR, 20 + hour * hour, 1));
    }
    assertTrue(covariance.isReady());
  }

  @Test
  void dividesTheDaysVolumeByItsUsualVolumeAtThatTime() {
    RelativeDailyVolume relative = new RelativeDailyVolume(2);
    long[][] volumes = {{100, 200}, {300, 400}, {50, 150}};
    for (int day = 0; day < volumes.length; day++) {
      for (int hour = 0; hour < 2; hour++) {
        long start = Nanos.of(2014, 6, 2 + day, 10 + hour, 0);
        relative.update(Bars.bar(Bars.A, start, Nanos.HOUR, 10, volumes[day][hour]));
      }
    }
    assertTrue(relative.isReady());
    assertEquals(200.0 / ((300 + 700) / 2.0), relative.value());
    assertFalse(relative.takesPrimitives());
  }

  private static void feed(CrossSectionIndicator indicator, int day, double[] closes) {
    indicator.update(Bars.day(Bars.A, 2 + day, closes[0], 100));
    indicator.update(Bars.day(Bars.B, 2 + day, closes[1], 200));
  }
}
