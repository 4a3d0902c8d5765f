package dev.plumbline.algorithms.fuzz;

/// Random buying on the sample data at prices as traded, by the day.
public class SampleDailyRaw extends SampleDaily {
  /// One random trader.
  public SampleDailyRaw() {}

  @Override
  protected int defaultSeed() {
    return 1701;
  }

  @Override
  protected boolean raw() {
    return true;
  }

  @Override
  protected boolean shorts() {
    return false;
  }
}
