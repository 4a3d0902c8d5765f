package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.value.Decimal;

/// Holds SPY for ten years and leaves 500 dollars free.
///
/// Answers to LEAN's `FreePortfolioValueFixedRegressionAlgorithm`.
public class FreePortfolioValueFixedRegressionAlgorithm
    extends FreePortfolioValueRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    settings().setFreePortfolioValue(500);
  }

  @Override
  public void onEndOfAlgorithm() {
    Decimal free =
        portfolio()
            .totalPortfolioValueExact()
            .subtract(portfolio().totalPortfolioValueLessFreeBufferExact());
    Expect.equal(Decimal.of(500), free, "value left free");
  }
}
