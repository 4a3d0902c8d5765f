package dev.plumbline.sdk.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.fill.MarketBench;
import dev.plumbline.sdk.order.CancelOrderRequest;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderRequestProcessor;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitsAndMessagesTest {
  private final MarketBench bench = MarketBench.minutes();
  private final List<OrderRequest> requests = new ArrayList<>();
  private final OrderRequestProcessor processor =
      new OrderRequestProcessor() {
        @Override
        public long utcNs() {
          return 0;
        }

        @Override
        public OrderTicket process(OrderRequest request) {
          requests.add(request);
          request.setResponse(OrderResponse.success(request));
          switch (request) {
            case UpdateOrderRequest r -> ticket.addUpdateRequest(r);
            case CancelOrderRequest r -> ticket.trySetCancelRequest(r);
            case SubmitOrderRequest r -> throw new AssertionError(r);
          }
          return ticket;
        }
      };
  private OrderTicket ticket;

  private void order(OrderType type, String quantity, boolean trailingAsPercentage) {
    SubmitOrderRequest request =
        SubmitOrderRequest.of(type, bench.terms(quantity, "2013-10-07T10:00:00"))
            .limitPrice(Decimal.of("100"))
            .stopPrice(Decimal.of("90"))
            .triggerPrice(Decimal.of("80"))
            .trailingAmount(Decimal.of("0.2"), trailingAsPercentage)
            .build();
    request.setOrderId(1);
    ticket = new OrderTicket(processor, request);
  }

  private Split split(String factor) {
    return new Split(
        bench.spy().symbol(), 0, Decimal.of("100"), Decimal.of(factor), SplitType.SPLIT_OCCURRED);
  }

  @ParameterizedTest
  @CsvSource({
    // kind, quantity, percent?, factor, quantity after, limit, stop, trigger, trailing amount
    "MARKET_ON_OPEN,   10,  false, 0.5,  20,  null, null, null, null",
    "LIMIT,            10,  false, 0.5,  20,  50,   null, null, null",
    "LIMIT,            -10, false, 0.3,  -33, 30,   null, null, null",
    "LIMIT,            10,  false, 4,    2,   400,  null, null, null",
    "STOP_MARKET,      10,  false, 0.5,  20,  null, 45,   null, null",
    "STOP_LIMIT,       10,  false, 0.5,  20,  50,   45,   null, null",
    "LIMIT_IF_TOUCHED, 10,  false, 0.5,  20,  50,   null, 40,   null",
    "TRAILING_STOP,    10,  false, 0.5,  20,  null, 45,   null, 0.1",
    "TRAILING_STOP,    10,  true,  0.5,  20,  null, 45,   null, null",
  })
  void keepsTheValueOfOpenOrdersOverASplit(
      OrderType type,
      String quantity,
      boolean percentage,
      String factor,
      String newQuantity,
      String limit,
      String stop,
      String trigger,
      String amount) {
    order(type, quantity, percentage);
    new DefaultBrokerageModel().applySplit(List.of(ticket), split(factor));
    UpdateOrderRequest update = (UpdateOrderRequest) requests.getFirst();
    assertEquals(newQuantity, update.quantityExact().toString());
    assertEquals(limit, text(update.limitPriceExact()));
    assertEquals(stop, text(update.stopPriceExact()));
    assertEquals(trigger, text(update.triggerPriceExact()));
    assertEquals(amount, text(update.trailingAmountExact()));
  }

  private static String text(Decimal price) {
    return price == null ? "null" : price.normalize().toString();
  }

  @Test
  void cancelsOpenOrdersAtTradierInAReverseSplitAlone() {
    order(OrderType.LIMIT, "10", false);
    new TradierBrokerageModel().applySplit(List.of(ticket), split("0.5"));
    new TradierBrokerageModel().applySplit(List.of(ticket), split("2"));
    assertEquals(
        List.of("Update", "Cancel"),
        requests.stream().map(r -> r.orderRequestType().text()).toList());
    assertEquals(
        "Tradier Brokerage cancels open orders on reverse split symbols", requests.getLast().tag());
  }

  @Test
  void passesMessagesOnByTheirKind() {
    List<String> heard = new ArrayList<>();
    BrokerageMessageReceiver receiver =
        new BrokerageMessageReceiver() {
          @Override
          public void debug(String message) {
            heard.add("debug " + message);
          }

          @Override
          public void error(String message) {
            heard.add("error " + message);
          }

          @Override
          public void setRuntimeError(RuntimeException cause, String context) {
            heard.add(context + " " + cause.getMessage());
          }
        };
    DefaultBrokerageMessageHandler handler = new DefaultBrokerageMessageHandler(receiver);
    BrokerageMessageHandler lenient =
        new DowngradeErrorCodeToWarningBrokerageMessageHandler(handler, Set.of("200"));
    handler.handleMessage(
        new BrokerageMessageEvent(BrokerageMessageType.INFORMATION, "1", "hello"));
    handler.handleMessage(BrokerageMessageEvent.notSupported("no"));
    lenient.handleMessage(new BrokerageMessageEvent(BrokerageMessageType.ERROR, "200", "soft"));
    lenient.handleMessage(new BrokerageMessageEvent(BrokerageMessageType.ERROR, "201", "hard"));
    handler.handleMessage(BrokerageMessageEvent.disconnected("gone"));
    assertEquals(
        List.of(
            "debug Brokerage Info: hello",
            "error Brokerage Warning: no",
            "error Brokerage Warning: soft",
            "Brokerage Error hard",
            "debug Disconnect - Code: Disconnect - gone"),
        heard);
    heard.clear();
    Order foreign = new MarketOrder(bench.terms("1", "2013-10-07T10:00:00"));
    assertFalse(handler.handleOrder(foreign));
    assertFalse(lenient.handleOrder(foreign));
    assertEquals(1, heard.size(), "noted once");
  }
}
