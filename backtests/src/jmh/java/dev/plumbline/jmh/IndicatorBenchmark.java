package dev.plumbline.jmh;

import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One more bar for an indicator, given as primitives.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IndicatorBenchmark {
  private static final long MINUTE = 60_000_000_000L;
  private static final int WARM = 300;

  /// Which one.
  @Param({"SMA", "EMA", "RSI", "MACD", "BB", "ATR"})
  public String name = "";

  private Indicator indicator;
  private long time;
  private double close = 100;

  /// A ready indicator.
  @Setup
  public void warmUp() {
    indicator =
        switch (name) {
          case "SMA" -> new SimpleMovingAverage(20);
          case "EMA" -> new ExponentialMovingAverage(20);
          case "RSI" -> new RelativeStrengthIndex(14);
          case "MACD" -> new MovingAverageConvergenceDivergence(12, 26, 9);
          case "BB" -> new BollingerBands(20, 2);
          default -> new AverageTrueRange(14);
        };
    for (int i = 0; i < WARM; i++) {
      update();
    }
    JmhFolder.check(indicator.isReady(), name + " is not ready");
  }

  @Benchmark
  public double update() {
    time += MINUTE;
    close = close > 110 ? close - 7.3 : close * 1.0007;
    indicator.update(time, close * 0.9999, close * 1.0004, close * 0.9995, close, 1000);
    return indicator.value();
  }
}
