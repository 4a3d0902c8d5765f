package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;

/// What Interactive Brokers charges for shares.
///
/// In the USA 0.005 dollars a share, at least 1 dollar, at most 0.5 % of the order's value; in
/// India 0.01 rupees a share, at least 6. Source: LEAN,
/// `Common/Orders/Fees/InteractiveBrokersFeeModel.cs`, for shares.
public final class InteractiveBrokersFeeModel implements FeeModel {
  static final ShareCommission USA =
      new ShareCommission("USD", FeeRules.decimal("0.005"), Decimal.ONE, FeeRules.decimal("0.005"));
  private static final Map<String, ShareCommission> BY_MARKET =
      Map.of(
          Market.USA,
          USA,
          Market.INDIA,
          new ShareCommission("INR", FeeRules.decimal("0.01"), Decimal.of(6), Decimal.of(20)));

  /// The model.
  public InteractiveBrokersFeeModel() {}

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    FeeRules.requireEquity(parameters);
    String market = parameters.security().symbol().market();
    ShareCommission commission = BY_MARKET.get(market);
    if (commission == null) {
      throw new IllegalArgumentException(
          "InteractiveBrokersFeeModel(): unexpected equity Market " + market);
    }
    return commission.fee(parameters);
  }
}
