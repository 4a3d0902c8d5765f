package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;

/// The running sum of McClellan's oscillator, one value for each end time, plus its newest value.
///
/// A reset clears the sum too, which LEAN keeps. Source: S. and M. McClellan, Patterns for Profit,
/// 1970.
public final class McClellanSummationIndex extends CrossSectionIndicator {
  private final McClellanOscillator oscillator;
  private long summedNs = Long.MIN_VALUE;
  private double summation;

  /// An index with its own periods.
  public McClellanSummationIndex(String name, int fastPeriod, int slowPeriod) {
    super(name, true);
    oscillator = new McClellanOscillator(fastPeriod, slowPeriod);
  }

  /// An index with its own periods named `McClellanSummationIndex`.
  public McClellanSummationIndex(int fastPeriod, int slowPeriod) {
    this("McClellanSummationIndex", fastPeriod, slowPeriod);
  }

  /// An index with the periods 19 and 39.
  public McClellanSummationIndex() {
    this(19, 39);
  }

  /// The oscillator that is summed.
  public McClellanOscillator mcClellanOscillator() {
    return oscillator;
  }

  /// Takes a security in.
  public void add(Symbol asset) {
    oscillator.add(asset);
  }

  /// Leaves a security out.
  public void remove(Symbol asset) {
    oscillator.remove(asset);
  }

  @Override
  public boolean isReady() {
    return oscillator.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return oscillator.warmUpPeriod();
  }

  @Override
  protected double compute(BaseDataBar bar) {
    oscillator.update(bar);
    if (oscillator.timeNs() != summedNs) {
      summedNs = oscillator.timeNs();
      summation += oscillator.value();
    }
    return summation + oscillator.value();
  }

  @Override
  public void reset() {
    oscillator.reset();
    summedNs = Long.MIN_VALUE;
    summation = 0;
    super.reset();
  }
}
