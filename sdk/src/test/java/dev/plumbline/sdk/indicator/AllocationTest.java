package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.plumbline.sdk.indicator.candlestick.MorningStar;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An update allocates nothing.
class AllocationTest {
  private static final int UPDATES = 20_000;

  static Stream<Indicator> indicators() {
    return Stream.of(
        new SimpleMovingAverage(20),
        new ExponentialMovingAverage(20),
        new MovingAverageConvergenceDivergence(12, 26, 9),
        new RelativeStrengthIndex(14),
        new BollingerBands(20, 2),
        new AverageTrueRange(14),
        new AverageDirectionalIndex(14),
        new Stochastic(14, 3, 3),
        new CommodityChannelIndex(20),
        new KeltnerChannels(20, 1.5),
        new MoneyFlowIndex(14),
        new IchimokuKinkoHyo(),
        new LeastSquaresMovingAverage(20),
        new MorningStar());
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void allocatesNothing(Indicator indicator) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    update(indicator, 0);
    long before = threads.getCurrentThreadAllocatedBytes();
    update(indicator, UPDATES);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(bytes < UPDATES, indicator.name() + " allocated " + bytes + " bytes");
  }

  private static void update(Indicator indicator, int from) {
    for (int i = from; i < from + UPDATES; i++) {
      double close = 100 + i % 17 * 0.01;
      indicator.update(i, close - 0.01, close + 0.03, close - 0.02, close, 1000 + i % 5);
    }
  }
}
