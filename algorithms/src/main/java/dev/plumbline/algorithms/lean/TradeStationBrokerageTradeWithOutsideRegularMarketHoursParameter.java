package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.brokerage.AccountType;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TradeStationOrderProperties;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Orders at night at TradeStation, which takes limit orders then and refuses all others.
///
/// Answers to LEAN's `TradeStationBrokerageTradeWithOutsideRegularMarketHoursParameter`.
public class TradeStationBrokerageTradeWithOutsideRegularMarketHoursParameter extends Algorithm {
  private OrderDetails outside;
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setBrokerageModel(BrokerageName.TRADE_STATION.create(AccountType.MARGIN));
    TradeStationOrderProperties properties = new TradeStationOrderProperties();
    properties.setOutsideRegularTradingHours(true);
    outside = OrderDetails.properties(properties);
    spy =
        addEquity(
                "SPY", SecurityDetails.resolution(Resolution.MINUTE).withExtendedMarketHours(true))
            .symbol();
    schedule()
        .on(
            dateRules().everyDay(),
            timeRules().at(3, 50),
            () -> stopLimitOrder(spy, 5, 200, 201, outside));
    schedule()
        .on(dateRules().everyDay(), timeRules().at(3, 55), () -> limitOrder(spy, 5, 200, outside));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    OrderType type = transactions().getOrderById(orderEvent.orderId()).type();
    Expect.equal(
        type != OrderType.LIMIT,
        orderEvent.status() == OrderStatus.INVALID,
        "refusal of " + orderEvent);
  }
}
