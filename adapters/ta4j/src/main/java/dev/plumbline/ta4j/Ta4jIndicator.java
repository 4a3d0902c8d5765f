package dev.plumbline.ta4j;

import java.util.function.Function;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;

/// An indicator of ta4j's as one of ours.
public final class Ta4jIndicator extends Ta4jSource<Indicator<Num>> {
  /// One that has seen nothing.
  ///
  /// @param bars what ta4j's series is like
  /// @param maker makes ta4j's indicator over the series
  public Ta4jIndicator(String name, BarsOfTa4j bars, Function<BarSeries, Indicator<Num>> maker) {
    super(name, bars, maker);
  }

  @Override
  protected double ask() {
    return asked().getValue(index()).doubleValue();
  }

  /// Whether ta4j calls it stable.
  @Override
  public boolean isReady() {
    return samples() > 0 && asked().isStable();
  }

  @Override
  public int warmUpPeriod() {
    return asked().getCountOfUnstableBars();
  }
}
