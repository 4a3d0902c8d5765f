package dev.plumbline.backtests.bench;

import dev.plumbline.sdk.indicator.AverageDirectionalIndex;
import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.CommodityChannelIndex;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.HullMovingAverage;
import dev.plumbline.sdk.indicator.IchimokuKinkoHyo;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.KaufmanAdaptiveMovingAverage;
import dev.plumbline.sdk.indicator.KeltnerChannels;
import dev.plumbline.sdk.indicator.LeastSquaresMovingAverage;
import dev.plumbline.sdk.indicator.Maximum;
import dev.plumbline.sdk.indicator.MoneyFlowIndex;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.OnBalanceVolume;
import dev.plumbline.sdk.indicator.ParabolicStopAndReverse;
import dev.plumbline.sdk.indicator.RateOfChange;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.StandardDeviation;
import dev.plumbline.sdk.indicator.Stochastic;
import dev.plumbline.sdk.indicator.WilliamsPercentR;
import dev.plumbline.sdk.indicator.candlestick.MorningStar;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// One more value of an indicator: its time and its memory.
final class IndicatorSection {
  private static final int BARS = 1_000_000;
  private static final int WARM_ROUNDS = 2;
  private static final long MINUTE = 60_000_000_000L;

  private final double[] closes = new double[BARS];
  private final int repetitions;

  /// @param repetitions how often each indicator takes all bars, beside warming up
  IndicatorSection(int repetitions) {
    this.repetitions = Math.max(3, repetitions);
    SplittableRandom chance = new SplittableRandom(42);
    double close = 100;
    for (int i = 0; i < BARS; i++) {
      close *= 1 + (chance.nextDouble() - 0.5) * 0.001;
      closes[i] = close;
    }
  }

  /// The table.
  BenchTable table() {
    BenchTable table =
        new BenchTable(
            "One streamed indicator value",
            "An indicator takes one more bar, given as primitives: the least processor time of "
                + repetitions
                + " rounds over a million bars of a random walk in memory, after two to warm up;"
                + " making the bars (one multiply-add a price) included. Bytes allocated by the"
                + " thread. Last value: of the last round, the same on any machine.",
            "indicator",
            "ns a value",
            "bytes a value",
            "last value");
    for (Indicator indicator : indicators()) {
      for (int i = 0; i < WARM_ROUNDS; i++) {
        round(indicator);
      }
      double seconds = Double.MAX_VALUE;
      long bytes = Long.MAX_VALUE;
      for (int i = 0; i < repetitions; i++) {
        long before = CpuTime.allocatedBytes();
        long start = CpuTime.ofThreadNs();
        round(indicator);
        seconds = Math.min(seconds, (CpuTime.ofThreadNs() - start) / 1e9);
        bytes = Math.min(bytes, CpuTime.allocatedBytes() - before);
      }
      table.row(
          indicator.name(),
          String.format(Locale.ROOT, "%.1f", seconds / BARS * 1e9),
          String.format(Locale.ROOT, "%.3f", (double) bytes / BARS),
          String.format(Locale.ROOT, "%.6g", indicator.value()));
    }
    return table;
  }

  private void round(Indicator indicator) {
    indicator.reset();
    for (int i = 0; i < BARS; i++) {
      double close = closes[i];
      indicator.update(
          i * MINUTE, close * 0.9999, close * 1.0004, close * 0.9995, close, 1000 + (i & 15));
    }
  }

  private static List<Indicator> indicators() {
    return List.of(
        new SimpleMovingAverage(20),
        new ExponentialMovingAverage(20),
        new HullMovingAverage(20),
        new KaufmanAdaptiveMovingAverage(20),
        new LeastSquaresMovingAverage(20),
        new MovingAverageConvergenceDivergence(12, 26, 9),
        new RelativeStrengthIndex(14),
        new RateOfChange(20),
        new StandardDeviation(20),
        new BollingerBands(20, 2),
        new KeltnerChannels(20, 1.5),
        new Maximum(20),
        new AverageTrueRange(14),
        new AverageDirectionalIndex(14),
        new Stochastic(14, 3, 3),
        new CommodityChannelIndex(20),
        new WilliamsPercentR(14),
        new MoneyFlowIndex(14),
        new OnBalanceVolume(),
        new ParabolicStopAndReverse(),
        new IchimokuKinkoHyo(),
        new MorningStar());
  }
}
