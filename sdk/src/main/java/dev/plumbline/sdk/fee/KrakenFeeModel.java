package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;

/// What Kraken charges, as far as LEAN applies it to shares: it does not; all orders fail.
///
/// Source: LEAN, `Common/Orders/Fees/KrakenFeeModel.cs`.
public final class KrakenFeeModel implements FeeModel {
  /// The model.
  public KrakenFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    throw CryptoExchangeFee.notAPair(parameters);
  }
}
