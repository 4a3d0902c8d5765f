package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.DayTimeInForce;
import dev.plumbline.sdk.order.GoodTilCanceledTimeInForce;
import dev.plumbline.sdk.order.OrderType;
import java.util.List;
import java.util.Set;

/// The rules of Interactive Brokers over FIX: fewer kinds of orders, no expiry by date.
///
/// Source: LEAN, `Common/Brokerages/InteractiveBrokersFixModel.cs`.
public final class InteractiveBrokersFixModel extends InteractiveBrokersBrokerageModel {
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.TRAILING_STOP,
          OrderType.COMBO_MARKET,
          OrderType.COMBO_LIMIT);

  /// The model of a margin account.
  public InteractiveBrokersFixModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public InteractiveBrokersFixModel(AccountType accountType) {
    super(accountType, ORDER_TYPES, Set.of(GoodTilCanceledTimeInForce.class, DayTimeInForce.class));
  }
}
