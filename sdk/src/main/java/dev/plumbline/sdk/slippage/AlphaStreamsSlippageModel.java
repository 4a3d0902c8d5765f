package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;

/// The slippage model of Alpha Streams: 0.01 % of the last price of shares, nothing for others.
///
/// Source: LEAN, `Common/Orders/Slippage/AlphaStreamsSlippageModel.cs`.
public final class AlphaStreamsSlippageModel implements SlippageModel {
  private static final Decimal RATE = Decimal.of("0.0001");

  /// The model.
  public AlphaStreamsSlippageModel() {}

  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    BaseData last = asset.getLastData();
    return asset.type() != SecurityType.EQUITY || last == null
        ? Decimal.ZERO
        : RATE.multiply(last.valueExact());
  }
}
