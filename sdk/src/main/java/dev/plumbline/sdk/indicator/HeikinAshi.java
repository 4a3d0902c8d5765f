package dev.plumbline.sdk.indicator;

/// Averaged bars: the close is the mean of the bar's four prices, the open the middle of the last
/// averaged bar, high and low reach at least to both; the value is the close.
///
/// Source: D. Valcu, "Using The Heikin-Ashi Technique", Technical Analysis of Stocks and
/// Commodities, February 2004.
public final class HeikinAshi extends BarIndicator {
  private final Identity open;
  private final Identity high;
  private final Identity low;
  private final Identity close;
  private final Identity volume;

  /// Averaged bars with a name.
  public HeikinAshi(String name) {
    super(name);
    open = new Identity(name + "_Open");
    high = new Identity(name + "_High");
    low = new Identity(name + "_Low");
    close = new Identity(name + "_Close");
    volume = new Identity(name + "_Volume");
  }

  /// Averaged bars named `HA`.
  public HeikinAshi() {
    this("HA");
  }

  /// The averaged open.
  public Indicator open() {
    return open;
  }

  /// The averaged high.
  public Indicator high() {
    return high;
  }

  /// The averaged low.
  public Indicator low() {
    return low;
  }

  /// The averaged close.
  public Indicator close() {
    return close;
  }

  /// The volume of the bar.
  public Indicator volume() {
    return volume;
  }

  @Override
  public boolean isReady() {
    return samples() > 1;
  }

  @Override
  public int warmUpPeriod() {
    return 2;
  }

  @Override
  protected double compute(
      long endTimeNs,
      double barOpen,
      double barHigh,
      double barLow,
      double barClose,
      double barVolume) {
    double first = isReady() ? (open.value() + close.value()) / 2 : (barOpen + barClose) / 2;
    double last = (barOpen + barHigh + barLow + barClose) / 4;
    open.update(endTimeNs, first);
    close.update(endTimeNs, last);
    high.update(endTimeNs, isReady() ? Math.max(barHigh, Math.max(first, last)) : barHigh);
    low.update(endTimeNs, isReady() ? Math.min(barLow, Math.min(first, last)) : barLow);
    volume.update(endTimeNs, barVolume);
    return last;
  }

  @Override
  public void reset() {
    open.reset();
    high.reset();
    low.reset();
    close.reset();
    volume.reset();
    super.reset();
  }
}
