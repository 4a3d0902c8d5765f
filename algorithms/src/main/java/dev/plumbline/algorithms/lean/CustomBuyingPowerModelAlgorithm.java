package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.MaintenanceMarginParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Its buying power model gives whole hundreds of shares, on as much credit as one likes.
///
/// Answers to LEAN's `CustomBuyingPowerModelAlgorithm`.
public class CustomBuyingPowerModelAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    Equity security = addEquity("SPY", Resolution.HOUR);
    spy = security.symbol();
    security.setBuyingPowerModel(new HundredsBuyingPowerModel());
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    Decimal quantity = calculateOrderQuantityExact(spy, 1);
    Expect.that(quantity.remainder(Decimal.HUNDRED).isZero(), "not a multiple of 100: " + quantity);
    marketOrder(spy, quantity.multiply(10));
  }

  private static final class HundredsBuyingPowerModel extends SecurityMarginModel {
    HundredsBuyingPowerModel() {
      super(Decimal.ONE);
    }

    @Override
    public GetMaximumOrderQuantityResult getMaximumOrderQuantityForTargetBuyingPower(
        GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) {
      Decimal quantity = super.getMaximumOrderQuantityForTargetBuyingPower(parameters).quantity();
      return new GetMaximumOrderQuantityResult(
          quantity.divide(Decimal.HUNDRED).floor().multiply(100));
    }

    @Override
    public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
        HasSufficientBuyingPowerForOrderParameters parameters) {
      return HasSufficientBuyingPowerForOrderResult.SUFFICIENT;
    }

    @Override
    public Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters) {
      return Decimal.ZERO;
    }

    @Override
    public double maintenanceMarginEstimate(Security security) {
      return 0;
    }
  }
}
