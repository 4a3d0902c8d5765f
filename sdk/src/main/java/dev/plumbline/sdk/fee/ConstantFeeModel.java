package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;

/// The fee model that charges every execution the same.
///
/// Source: LEAN, `Common/Orders/Fees/ConstantFeeModel.cs`.
public final class ConstantFeeModel implements FeeModel {
  private final OrderFee fee;

  /// A fee in dollars; the sign does not count.
  public ConstantFeeModel(Number fee) {
    this(fee, Currencies.USD);
  }

  /// A fee in a currency; the sign does not count.
  public ConstantFeeModel(Number fee, String currency) {
    this.fee = OrderFee.of(Decimal.of(fee).abs(), currency);
  }

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return fee;
  }
}
