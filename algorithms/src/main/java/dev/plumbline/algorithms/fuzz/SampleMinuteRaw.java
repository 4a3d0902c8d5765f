package dev.plumbline.algorithms.fuzz;

/// Random trading on the sample data at prices as traded, by the minute.
public class SampleMinuteRaw extends SampleMinute {
  /// One random trader.
  public SampleMinuteRaw() {}

  @Override
  protected int defaultSeed() {
    return 1401;
  }

  @Override
  protected boolean raw() {
    return true;
  }
}
