package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.symbol.Symbol;

/// The covariance of a security's returns with those of a reference, divided by the variance of the
/// latter.
///
/// Source: W. F. Sharpe, "Capital Asset Prices", The Journal of Finance, September 1964.
public final class Beta extends DualSymbolIndicator {
  private final PairedReturns returns;

  /// A beta of at least two returns.
  public Beta(String name, Symbol targetSymbol, Symbol referenceSymbol, int period) {
    super(name, targetSymbol, referenceSymbol, 2);
    if (period < 2) {
      throw new IllegalArgumentException(
          "Period parameter for Beta indicator must be greater than 2 but was " + period + ".");
    }
    returns = new PairedReturns(period);
  }

  /// A beta named `B(period)`.
  public Beta(Symbol targetSymbol, Symbol referenceSymbol, int period) {
    this("B(" + period + ")", targetSymbol, referenceSymbol, period);
  }

  @Override
  public boolean isReady() {
    return returns.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return super.warmUpPeriod() + returns.size() - 1;
  }

  @Override
  protected double computeIndicator() {
    returns.add(targetCloses(), referenceCloses());
    double variance = returns.referenceVariance();
    return returns.covariance() / (variance == 0 ? 1 : variance);
  }

  @Override
  public void reset() {
    returns.reset();
    super.reset();
  }
}
