package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.value.Decimal;

/// The slippage model that takes the same fraction of the last price each time.
///
/// Source: LEAN, `Common/Orders/Slippage/ConstantSlippageModel.cs`.
public final class ConstantSlippageModel implements SlippageModel {
  private final Decimal slippagePercent;

  /// Slippage of a fraction of the price: 0.01 for one percent.
  public ConstantSlippageModel(Number slippagePercent) {
    this.slippagePercent = Decimal.of(slippagePercent);
  }

  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    BaseData last = asset.getLastData();
    return last == null ? Decimal.ZERO : last.valueExact().multiply(slippagePercent);
  }
}
