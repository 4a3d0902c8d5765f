package dev.plumbline.algorithms.fuzz;

/// Random buying at prices as traded, by the day.
public class FuzzDailyRaw extends FuzzDaily {
  /// One random trader.
  public FuzzDailyRaw() {}

  @Override
  protected int defaultSeed() {
    return 501;
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
