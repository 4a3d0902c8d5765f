package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Averages in doubles compare as the exact averages do: prices come in cents, so that averages of
/// different periods are equal again and again.
class EqualAveragesTest {
  private static final int BARS = 40_000;

  @ParameterizedTest
  @CsvSource({
    "1,5,10,1",
    "1,7,21,2",
    "0.9304792,5,10,3",
    "0.9304792,20,50,4",
    "0.035714,3,9,5",
    "0.0332312541488,5,10,6"
  })
  void comparesAsExactAverages(String factor, int fast, int slow, long seed) {
    double[] doubles = new double[BARS];
    BigDecimal[] exact = new BigDecimal[BARS];
    Random random = new Random(seed);
    long cents = 12_000;
    for (int i = 0; i < BARS; i++) {
      cents += random.nextInt(7) - 3 + (cents < 9_000 ? 1 : 0);
      exact[i] = BigDecimal.valueOf(cents, 2).multiply(new BigDecimal(factor));
      doubles[i] = cents / 100.0 * Double.parseDouble(factor);
    }
    SimpleMovingAverage fastAverage = new SimpleMovingAverage(fast);
    SimpleMovingAverage slowAverage = new SimpleMovingAverage(slow);
    int ties = 0;
    for (int i = 0; i < BARS; i++) {
      fastAverage.update(i, doubles[i]);
      slowAverage.update(i, doubles[i]);
      if (i >= slow) {
        int order = mean(exact, i, fast).compareTo(mean(exact, i, slow));
        assertEquals(order, Double.compare(fastAverage.value(), slowAverage.value()), "bar " + i);
        ties += order == 0 ? 1 : 0;
      }
    }
    assertTrue(ties > 20, "only " + ties + " ties");
  }

  @Test
  void equalsThePriceWhileThatStands() {
    SimpleMovingAverage average = new SimpleMovingAverage(7);
    MeanAbsoluteDeviation deviation = new MeanAbsoluteDeviation(7);
    BollingerBands bands = new BollingerBands(7, 2);
    double price = 113.29837481726349;
    for (int i = 0; i < 1_000; i++) {
      double input = i < 500 ? price + i % 13 * 0.01 : price;
      average.update(i, input);
      deviation.update(i, input);
      bands.update(i, input);
    }
    assertEquals(price, average.value());
    assertEquals(0, deviation.value());
    assertEquals(0, bands.standardDeviation().value());
    assertEquals(price, bands.upperBand().value());
  }

  @Test
  void sumsDoNotDrift() {
    Sum sum = new Sum(20);
    Variance variance = new Variance(20);
    Random random = new Random(11);
    for (int i = 0; i < 2_000_000; i++) {
      double input = 1e6 * random.nextDouble();
      sum.update(i, input);
      variance.update(i, input);
    }
    BigDecimal exact = BigDecimal.ZERO;
    for (int i = 0; i < 20; i++) {
      double input = 0.001 * (i + 1);
      sum.update(2_000_000 + i, input);
      variance.update(2_000_000 + i, input);
      exact = exact.add(new BigDecimal(input));
    }
    assertEquals(exact.doubleValue(), sum.value(), 1e-15);
    assertEquals(3.325e-5, variance.value(), 1e-14);
  }

  private static BigDecimal mean(BigDecimal[] prices, int last, int period) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = last - period + 1; i <= last; i++) {
      sum = sum.add(prices[i]);
    }
    // 28 digits, as LEAN's decimals carry
    return sum.divide(BigDecimal.valueOf(period), new MathContext(28));
  }
}
