package dev.plumbline.sdk.indicator;

/// The mean return over a period above the least acceptable one, divided by the deviation of the
/// returns below it.
///
/// Source: F. Sortino and L. Price, "Performance Measurement in a Downside Risk Framework", The
/// Journal of Investing, Fall 1994.
public final class SortinoRatio extends SharpeRatio {
  private final TargetDownsideDeviation downside;

  /// A ratio with a name of its own.
  public SortinoRatio(String name, int period, double minimumAcceptableReturn) {
    super(name, period, minimumAcceptableReturn);
    downside = new TargetDownsideDeviation(period, minimumAcceptableReturn);
  }

  /// A ratio named `SORTINO(period,minimumAcceptableReturn)`.
  public SortinoRatio(int period, double minimumAcceptableReturn) {
    this(
        "SORTINO(" + period + "," + Digits.text(minimumAcceptableReturn) + ")",
        period,
        minimumAcceptableReturn);
  }

  /// A ratio named `SORTINO(period,0)` with a least acceptable return of 0.
  public SortinoRatio(int period) {
    this(period, 0);
  }

  @Override
  double deviation(long timeNs, double input, double change) {
    downside.update(timeNs, input);
    return downside.value();
  }

  @Override
  public void reset() {
    downside.reset();
    super.reset();
  }
}
