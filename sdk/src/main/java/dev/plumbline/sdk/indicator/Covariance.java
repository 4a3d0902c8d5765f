package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.symbol.Symbol;

/// The sample covariance of the returns of two securities.
public final class Covariance extends DualSymbolIndicator {
  private final PairedReturns returns;

  /// A covariance of at least two returns.
  public Covariance(String name, Symbol targetSymbol, Symbol referenceSymbol, int period) {
    super(name, targetSymbol, referenceSymbol, 2);
    if (period < 2) {
      throw new IllegalArgumentException(
          "Period parameter for Covariance indicator must be greater than 2 but was "
              + period
              + ".");
    }
    returns = new PairedReturns(period);
  }

  /// A covariance named `COV(period)`.
  public Covariance(Symbol targetSymbol, Symbol referenceSymbol, int period) {
    this("COV(" + period + ")", targetSymbol, referenceSymbol, period);
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
    return returns.covariance();
  }

  @Override
  public void reset() {
    returns.reset();
    super.reset();
  }
}
