package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.brokerage.BrokerageMessageType;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;
import java.util.Map;

/// Its brokerage model refuses orders for one security, and all changes of orders.
///
/// Answers to LEAN's `CustomBrokerageModelRegressionAlgorithm`.
public class CustomBrokerageModelRegressionAlgorithm extends Algorithm {
  private OrderTicket spyTicket;
  private OrderTicket aigTicket;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setBrokerageModel(new RefusingBrokerageModel());
    addEquity("SPY", Resolution.DAILY);
    addEquity("AIG", Resolution.DAILY);
    Map<SecurityType, String> markets = brokerageModel().defaultMarkets();
    Expect.equal(Market.USA, markets.get(SecurityType.EQUITY), "market of equities");
    Expect.equal(Market.BINANCE, markets.get(SecurityType.CRYPTO), "market of cryptocurrencies");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      marketOrder("SPY", 100.0);
      aigTicket = marketOrder("AIG", 100.0);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (spyTicket == null) {
      spyTicket = transactions().getOrderTicket(orderEvent.orderId());
      UpdateOrderFields fields = new UpdateOrderFields();
      fields.setQuantity(spyTicket.quantityExact().add(10));
      spyTicket.update(fields);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(
        "BrokerageModel declared unable to submit order: [2] Information - Code:  - Symbol AIG can"
            + " not be submitted",
        aigTicket.submitRequest().response().errorMessage(),
        "answer to the order");
    Expect.equal(
        "OrderID: 1 Information - Code:  - This order can not be updated",
        spyTicket.updateRequests().getFirst().response().errorMessage(),
        "answer to the change");
  }

  private static final class RefusingBrokerageModel extends DefaultBrokerageModel {
    @Override
    public Map<SecurityType, String> defaultMarkets() {
      return Map.of(SecurityType.EQUITY, Market.USA, SecurityType.CRYPTO, Market.BINANCE);
    }

    @Override
    public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
      return security.symbol().value().equals("AIG")
          ? information("Symbol AIG can not be submitted")
          : null;
    }

    @Override
    public BrokerageMessageEvent canUpdateOrder(
        Security security, Order order, UpdateOrderRequest request) {
      return information("This order can not be updated");
    }

    private static BrokerageMessageEvent information(String text) {
      return new BrokerageMessageEvent(BrokerageMessageType.INFORMATION, "", text);
    }
  }
}
