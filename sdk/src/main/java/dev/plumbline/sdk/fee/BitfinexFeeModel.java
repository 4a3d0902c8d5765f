package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Bitfinex charges, as far as LEAN applies it to shares: a rate of the value of sales;
/// purchases fail.
///
/// Source: LEAN, `Common/Orders/Fees/BitfinexFeeModel.cs`.
public final class BitfinexFeeModel implements FeeModel {
  private static final CryptoExchangeFee RATES = CryptoExchangeFee.of("0.001", "0.002");

  /// The model.
  public BitfinexFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return RATES.saleFee(parameters);
  }
}
