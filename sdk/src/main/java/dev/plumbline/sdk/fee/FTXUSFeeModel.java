package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;

/// What FTX US charges, as far as LEAN applies it to shares: a rate of the value; resting purchases
/// fail.
///
/// Source: LEAN, `Common/Orders/Fees/FTXUSFeeModel.cs`.
public final class FTXUSFeeModel implements FeeModel {
  private static final CryptoExchangeFee RATES = CryptoExchangeFee.of("0.001", "0.004");

  /// The model.
  public FTXUSFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    Order order = parameters.order();
    boolean buy = order.direction() == OrderDirection.BUY;
    if (buy && CryptoExchangeFee.isMaker(order)) {
      throw CryptoExchangeFee.notAPair(parameters);
    }
    Security security = parameters.security();
    return RATES.ofValue(parameters, buy ? security.askPriceExact() : security.bidPriceExact());
  }
}
