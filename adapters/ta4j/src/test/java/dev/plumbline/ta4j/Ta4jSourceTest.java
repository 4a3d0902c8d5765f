package dev.plumbline.ta4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.rules.OverIndicatorRule;
import org.ta4j.core.rules.UnderIndicatorRule;

class Ta4jSourceTest {
  private static final BarsOfTa4j BARS = new BarsOfTa4j(Duration.ofMinutes(1), 50);
  private static final long MINUTE = 60_000_000_000L;

  private final Ta4jIndicator average =
      new Ta4jIndicator("SMA", BARS, s -> new SMAIndicator(new ClosePriceIndicator(s), 3));

  @Test
  void givesTa4jsValueAtTheNewestBar() {
    feed(1, 2, 3, 4);
    assertEquals(3, average.value());
    assertTrue(average.isReady());
    assertEquals(4 * MINUTE, average.timeNs());
  }

  @Test
  void keepsTheNewestBarsOnly() {
    for (int i = 1; i <= 500; i++) {
      bar(i, i);
    }
    assertEquals(50, average.series().getBarCount());
    assertEquals(499, average.value());
  }

  @Test
  void passesOverABarThatEndsWithTheOneBefore() {
    feed(1, 2, 3);
    bar(3, 100);
    assertEquals(2, average.value());
    assertEquals(3, average.series().getBarCount());
  }

  @Test
  void beginsAnewAfterAReset() {
    feed(1, 2, 3);
    average.reset();
    assertFalse(average.isReady());
    assertEquals(0, average.series().getBarCount());
    feed(5, 6, 7);
    assertEquals(6, average.value());
  }

  @Test
  void tellsWhetherARuleIsSatisfied() {
    Ta4jRule above =
        new Ta4jRule(
            "above",
            BARS,
            2,
            s -> {
              ClosePriceIndicator close = new ClosePriceIndicator(s);
              return new OverIndicatorRule(close, new SMAIndicator(close, 3));
            });
    update(above, 1, 1);
    update(above, 2, 2);
    assertFalse(above.isSatisfied(), "not ready");
    update(above, 3, 3);
    assertTrue(above.isSatisfied());
    update(above, 4, 1);
    assertFalse(above.isSatisfied());
  }

  @Test
  void tellsWhenAStrategyWouldEnter() {
    Ta4jStrategy strategy =
        new Ta4jStrategy(
            "cross",
            BARS,
            s -> {
              ClosePriceIndicator close = new ClosePriceIndicator(s);
              SMAIndicator mean = new SMAIndicator(close, 3);
              return new BaseStrategy(
                  new OverIndicatorRule(close, mean), new UnderIndicatorRule(close, mean), 2);
            });
    update(strategy, 1, 1);
    update(strategy, 2, 2);
    assertFalse(strategy.shouldEnter());
    update(strategy, 3, 3);
    assertTrue(strategy.shouldEnter());
    assertEquals(1, strategy.value());
    assertFalse(strategy.shouldExit(), "nothing is held");
  }

  @Test
  void refusesBarsWithoutLength() {
    assertThrows(IllegalArgumentException.class, () -> new BarsOfTa4j(Duration.ZERO, 5));
    Duration minute = Duration.ofMinutes(1);
    assertThrows(IllegalArgumentException.class, () -> new BarsOfTa4j(minute, 0));
  }

  private void feed(double... closes) {
    for (int i = 0; i < closes.length; i++) {
      bar(i + 1, closes[i]);
    }
  }

  private void bar(int minute, double close) {
    update(average, minute, close);
  }

  private static void update(Ta4jSource<?> source, int minute, double close) {
    source.update(minute * MINUTE, close, close, close, close, 10);
  }
}
