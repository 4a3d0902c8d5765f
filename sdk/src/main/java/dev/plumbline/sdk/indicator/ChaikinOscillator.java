package dev.plumbline.sdk.indicator;

/// The accumulation/distribution oscillator under its inventor's name.
///
/// Source: M. Chaikin, 1982.
public final class ChaikinOscillator extends AccumulationDistributionOscillator {

  /// An oscillator with a name of its own.
  public ChaikinOscillator(String name, int fastPeriod, int slowPeriod) {
    super(name, fastPeriod, slowPeriod);
  }

  /// An oscillator named `ChaikinOscillator(fastPeriod,slowPeriod)`.
  public ChaikinOscillator(int fastPeriod, int slowPeriod) {
    this("ChaikinOscillator(" + fastPeriod + "," + slowPeriod + ")", fastPeriod, slowPeriod);
  }
}
