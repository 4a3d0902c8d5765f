package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Binance charges, as far as LEAN applies it to shares: a rate of the value of sales;
/// purchases fail.
///
/// Source: LEAN, `Common/Orders/Fees/BinanceFeeModel.cs`.
public final class BinanceFeeModel implements FeeModel {
  private static final CryptoExchangeFee RATES = CryptoExchangeFee.of("0.001", "0.001");

  /// The model.
  public BinanceFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return RATES.saleFee(parameters);
  }
}
