package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Binance Futures charges, as far as LEAN applies it to shares: it does not; all orders fail.
///
/// Source: LEAN, `Common/Orders/Fees/BinanceFuturesFeeModel.cs`.
public final class BinanceFuturesFeeModel implements FeeModel {
  /// The model.
  public BinanceFuturesFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    throw CryptoExchangeFee.notAPair(parameters);
  }
}
