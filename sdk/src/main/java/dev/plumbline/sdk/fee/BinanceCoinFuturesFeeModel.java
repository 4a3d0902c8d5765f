package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Binance Coin Futures charges, as far as LEAN applies it to shares: a rate of the value of
/// sales; purchases fail.
///
/// Source: LEAN, `Common/Orders/Fees/BinanceCoinFuturesFeeModel.cs`.
public final class BinanceCoinFuturesFeeModel implements FeeModel {
  private static final CryptoExchangeFee RATES = CryptoExchangeFee.of("0.0001", "0.0005");

  /// The model.
  public BinanceCoinFuturesFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    return RATES.saleFee(parameters);
  }
}
