package dev.plumbline.ta4j;

import dev.plumbline.sdk.indicator.BarIndicator;
import java.util.function.Function;
import org.ta4j.core.BarSeries;

/// An indicator of ours that feeds a series of ta4j's and asks something computed from it.
///
/// A bar that ends when the one before did is passed over: ta4j refuses it.
///
/// @param <T> what is asked
public abstract class Ta4jSource<T> extends BarIndicator {
  private final String title;
  private final BarsOfTa4j bars;
  private final Function<BarSeries, T> maker;
  private BarSeries series;
  private T asked;

  /// One that has seen nothing.
  ///
  /// @param maker makes what is asked, over the series
  protected Ta4jSource(String name, BarsOfTa4j bars, Function<BarSeries, T> maker) {
    super(name);
    this.title = name;
    this.bars = bars;
    this.maker = maker;
    begin();
  }

  private void begin() {
    series = bars.series(title);
    asked = maker.apply(series);
  }

  /// The series; another one after a reset.
  public final BarSeries series() {
    return series;
  }

  /// The newest bar's index in the series; -1 before the first.
  public final int index() {
    return series.getEndIndex();
  }

  /// What is asked; another one after a reset.
  protected final T asked() {
    return asked;
  }

  /// The value at the newest bar; `NaN` for none.
  protected abstract double ask();

  @Override
  protected final double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (!series.isEmpty()
        && !BarsOfTa4j.instant(endTimeNs).isAfter(series.getLastBar().getEndTime())) {
      return Double.NaN;
    }
    bars.add(series, endTimeNs, open, high, low, close, volume);
    return ask();
  }

  @Override
  public void reset() {
    super.reset();
    begin();
  }
}
