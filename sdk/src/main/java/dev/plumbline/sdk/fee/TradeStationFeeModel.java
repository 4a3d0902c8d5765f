package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;

/// What TradeStation charges for shares: nothing for residents of the USA, else 5 dollars.
///
/// Source: LEAN, `Common/Orders/Fees/TradeStationFeeModel.cs`, for shares.
public final class TradeStationFeeModel implements FeeModel {
  private static final OrderFee ABROAD = OrderFee.of(Decimal.of(5), Currencies.USD);
  private final boolean usResident;

  /// For a resident of the USA.
  public TradeStationFeeModel() {
    this(true);
  }

  /// For a resident of the USA or of another country.
  public TradeStationFeeModel(boolean usResident) {
    this.usResident = usResident;
  }

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    FeeRules.requireEquity(parameters);
    return usResident ? FeeRules.FREE : ABROAD;
  }
}
