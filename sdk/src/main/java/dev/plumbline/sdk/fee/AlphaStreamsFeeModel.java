package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.symbol.Market;

/// What clients of Alpha Streams pay for shares: the commission of Interactive Brokers in the USA.
///
/// Source: LEAN, `Common/Orders/Fees/AlphaStreamsFeeModel.cs`, for shares.
public final class AlphaStreamsFeeModel implements FeeModel {
  /// The model.
  public AlphaStreamsFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    FeeRules.requireEquity(parameters);
    String market = parameters.security().symbol().market();
    if (!market.equals(Market.USA)) {
      throw new IllegalArgumentException(
          "AlphaStreamsFeeModel(): unexpected equity Market " + market);
    }
    return InteractiveBrokersFeeModel.USA.fee(parameters);
  }
}
