package dev.plumbline.ta4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.CommodityChannelIndex;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.LinearWeightedMovingAverage;
import dev.plumbline.sdk.indicator.Maximum;
import dev.plumbline.sdk.indicator.Minimum;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RateOfChangePercent;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.WilliamsPercentR;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.indicators.ATRIndicator;
import org.ta4j.core.indicators.CCIIndicator;
import org.ta4j.core.indicators.ROCIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.WilliamsRIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.averages.WMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.indicators.helpers.HighestValueIndicator;
import org.ta4j.core.indicators.helpers.LowestValueIndicator;
import org.ta4j.core.num.Num;

/// ta4j's opinion on our indicators, on 3,000 bars of a random walk.
///
/// Recursive averages begin differently (ours with a simple average, ta4j's with the first value):
/// they are compared once the beginning is forgotten, which the number of bars left out says.
class SecondOpinionTest {
  private static final int BARS = 3000;
  private static final double SAME = 1e-9;

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair(new SimpleMovingAverage(20), 20, s -> new SMAIndicator(close(s), 20)),
        pair(new ExponentialMovingAverage(20), 500, s -> new EMAIndicator(close(s), 20)),
        pair(new LinearWeightedMovingAverage(15), 15, s -> new WMAIndicator(close(s), 15)),
        pair(new Maximum(10), 10, s -> new HighestValueIndicator(close(s), 10)),
        pair(new Minimum(10), 10, s -> new LowestValueIndicator(close(s), 10)),
        pair(new RateOfChangePercent(12), 13, s -> new ROCIndicator(close(s), 12)),
        pair(
            new RelativeStrengthIndex("RSI", 14, MovingAverageType.WILDERS),
            1000,
            s -> new RSIIndicator(close(s), 14)),
        pair(
            new AverageTrueRange("ATR", 14, MovingAverageType.WILDERS),
            1000,
            s -> new ATRIndicator(s, 14)),
        pair(new WilliamsPercentR("WILR", 14), 14, s -> new WilliamsRIndicator(s, 14)),
        pair(
            new CommodityChannelIndex("CCI", 20, MovingAverageType.SIMPLE),
            39,
            s -> new CCIIndicator(s, 20)));
  }

  private static Arguments pair(
      Indicator ours, int leftOut, Function<BarSeries, org.ta4j.core.Indicator<Num>> theirs) {
    return Arguments.of(ours, leftOut, theirs);
  }

  private static ClosePriceIndicator close(BarSeries series) {
    return new ClosePriceIndicator(series);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void agreesWithTa4j(
      Indicator ours, int leftOut, Function<BarSeries, org.ta4j.core.Indicator<Num>> theirs) {
    Ta4jIndicator second =
        new Ta4jIndicator("theirs", new BarsOfTa4j(Duration.ofMinutes(1), BARS), theirs);
    SplittableRandom random = new SplittableRandom(7);
    double price = 100;
    for (int i = 1; i <= BARS; i++) {
      double open = price;
      double close = price * (1 + (random.nextDouble() - 0.5) / 100);
      double high = Math.max(open, close) * (1 + random.nextDouble() / 500);
      double low = Math.min(open, close) * (1 - random.nextDouble() / 500);
      long end = i * 60_000_000_000L;
      ours.update(end, open, high, low, close, 100);
      second.update(end, open, high, low, close, 100);
      if (i > leftOut) {
        assertTrue(ours.isReady(), "ours is ready at bar " + i);
        double expected = second.value();
        double tolerance = SAME * Math.max(1, Math.abs(expected));
        assertEquals(expected, ours.value(), tolerance, ours.name() + " at bar " + i);
      }
      price = close;
    }
    assertTrue(second.isReady());
  }
}
