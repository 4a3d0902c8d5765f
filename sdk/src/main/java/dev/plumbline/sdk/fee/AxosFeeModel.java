package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Decimal;

/// What Axos charges: a price for each share.
///
/// Source: LEAN, `Common/Orders/Fees/AxosFeeModel.cs`.
public final class AxosFeeModel implements FeeModel {
  private final Decimal feesPerShare;

  /// 0.0035 dollars a share.
  public AxosFeeModel() {
    this(FeeRules.decimal("0.0035"));
  }

  /// A price in dollars for each share.
  public AxosFeeModel(Number feesPerShare) {
    this.feesPerShare = Decimal.of(feesPerShare);
  }

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return FeeRules.perShare(parameters.order(), feesPerShare);
  }
}
