package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;

/// The fast minus the slow exponential average of advancing minus declining securities.
///
/// Source: S. and M. McClellan, Patterns for Profit, 1970.
public final class McClellanOscillator extends CrossSectionIndicator {
  private final AdvanceDeclineDifference adDifference;
  private final ExponentialMovingAverage emaFast;
  private final ExponentialMovingAverage emaSlow;
  private final CompositeIndicator difference;

  /// An oscillator with its own periods.
  public McClellanOscillator(String name, int fastPeriod, int slowPeriod) {
    super(name, true);
    if (fastPeriod > slowPeriod) {
      throw new IllegalArgumentException(
          "fastPeriod must be less than slowPeriod, but "
              + fastPeriod
              + " is more than "
              + slowPeriod
              + ".");
    }
    adDifference = new AdvanceDeclineDifference("ADD");
    emaFast = IndicatorExtensions.ema(adDifference, fastPeriod);
    emaSlow = IndicatorExtensions.ema(adDifference, slowPeriod);
    difference = emaFast.minus(emaSlow);
  }

  /// An oscillator with its own periods named `McClellanOscillator`.
  public McClellanOscillator(int fastPeriod, int slowPeriod) {
    this("McClellanOscillator", fastPeriod, slowPeriod);
  }

  /// An oscillator with the periods 19 and 39.
  public McClellanOscillator() {
    this(19, 39);
  }

  /// Advancing minus declining securities.
  public AdvanceDeclineDifference adDifference() {
    return adDifference;
  }

  /// The fast average.
  public ExponentialMovingAverage emaFast() {
    return emaFast;
  }

  /// The slow average.
  public ExponentialMovingAverage emaSlow() {
    return emaSlow;
  }

  /// Takes a security in.
  public void add(Symbol asset) {
    adDifference.add(asset);
  }

  /// Leaves a security out.
  public void remove(Symbol asset) {
    adDifference.remove(asset);
  }

  @Override
  public boolean isReady() {
    return emaSlow.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return emaSlow.warmUpPeriod() + adDifference.warmUpPeriod();
  }

  @Override
  protected double compute(BaseDataBar bar) {
    adDifference.update(bar);
    return difference.value();
  }

  @Override
  public void reset() {
    adDifference.reset();
    emaFast.reset();
    emaSlow.reset();
    difference.reset();
    super.reset();
  }
}
