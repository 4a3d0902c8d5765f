package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.Leg;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradingTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();
  private final Symbol spy = add("SPY", Resolution.MINUTE, "100");

  private Symbol add(String ticker, Resolution resolution, String price) {
    Equity equity = algorithm.addEquity(ticker, resolution);
    engine.account.setPrice(equity, price);
    return equity.symbol();
  }

  private static OrderResponseErrorCode code(OrderTicket ticket) {
    return ticket.submitRequest().response().errorCode();
  }

  @Test
  void sendsMarketOrdersWithTheirDetails() {
    OrderProperties day = new OrderProperties();
    day.setTimeInForce(TimeInForce.DAY);
    OrderDetails details = OrderDetails.tag("first").withAsynchronous(true).withProperties(day);
    SubmitOrderRequest request = algorithm.marketOrder("SPY", -10.0, details).submitRequest();
    assertEquals(OrderType.MARKET, request.orderType());
    assertEquals("-10", request.quantityExact().toString());
    assertEquals("first", request.tag());
    assertTrue(request.asynchronous());
    assertEquals(TimeInForce.DAY, request.orderProperties().timeInForce());
    assertEquals(engine.utcNs(), request.timeNs());
  }

  @Test
  void buysAndSellsWhateverTheSign() {
    assertEquals(Decimal.of(5), algorithm.buy(spy, -5).quantityExact());
    assertEquals(Decimal.of(-5), algorithm.sell("SPY", 5).quantityExact());
  }

  @Test
  void copiesTheDefaultPropertiesForEachOrder() {
    algorithm.defaultOrderProperties().setTimeInForce(TimeInForce.DAY);
    OrderProperties first = algorithm.limitOrder(spy, 1, 99).submitRequest().orderProperties();
    algorithm.defaultOrderProperties().setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
    OrderProperties second = algorithm.limitOrder(spy, 1, 99).submitRequest().orderProperties();
    assertNotSame(first, second);
    assertEquals(TimeInForce.DAY, first.timeInForce());
    assertEquals(TimeInForce.GOOD_TIL_CANCELED, second.timeInForce());
  }

  @Test
  void turnsMarketOrdersIntoMarketOnOpenOrdersOutsideRegularHoursAndSaysSoOnce() {
    engine.setNewYork("2013-10-07T18:00:00");
    assertEquals(OrderType.MARKET_ON_OPEN, algorithm.marketOrder(spy, 1).orderType());
    algorithm.marketOrder(spy, 1);
    assertEquals(
        List.of(
            "DEBUG Warning: market orders submitted while the market is closed are automatically"
                + " converted into MarketOnOpen orders to fill at the next market open."),
        engine.lines);
  }

  @Test
  void turnsMarketOrdersOfDailySecuritiesIntoMarketOnCloseOrders() {
    Symbol ibm = add("IBM", Resolution.DAILY, "180");
    assertEquals(OrderType.MARKET_ON_CLOSE, algorithm.marketOrder(ibm, 1).orderType());
    assertEquals(1, engine.lines.size(), engine.lines.toString());
  }

  @Test
  void turnsMarketOrdersOfDailySecuritiesNearTheCloseIntoMarketOnOpenOrders() {
    Symbol ibm = add("IBM", Resolution.DAILY, "180");
    engine.setNewYork("2013-10-07T15:44:31");
    assertEquals(OrderType.MARKET_ON_OPEN, algorithm.marketOrder(ibm, 1).orderType());
  }

  @Test
  void leavesMarketOrdersOfSecuritiesThatAreAlsoFollowedByTheMinute() {
    algorithm.addEquity("SPY", Resolution.DAILY);
    assertEquals(OrderType.MARKET, algorithm.marketOrder(spy, 1).orderType());
  }

  @Test
  void refusesMarketOnCloseOrdersWithinTheBuffer() {
    engine.setNewYork("2013-10-07T15:44:30");
    assertEquals(OrderStatus.SUBMITTED, algorithm.marketOnCloseOrder(spy, 1).status());
    engine.setNewYork("2013-10-07T15:44:31");
    OrderTicket late = algorithm.marketOnCloseOrder(spy, 1);
    assertEquals(OrderStatus.INVALID, late.status());
    assertEquals(OrderResponseErrorCode.MARKET_ON_CLOSE_ORDER_TOO_LATE, code(late));
    assertEquals(
        List.of(
            "ERROR MarketOnClose orders must be placed within 00:15:30 before market close."
                + " Override this TimeSpan buffer by setting"
                + " Orders.MarketOnCloseOrder.SubmissionTimeBuffer in QCAlgorithm.Initialize()."),
        engine.lines);
  }

  @Test
  void refusesMarketOnOpenOrdersDuringRegularHours() {
    assertEquals(
        OrderResponseErrorCode.MARKET_ON_OPEN_NOT_ALLOWED_DURING_REGULAR_HOURS,
        code(algorithm.marketOnOpenOrder(spy, 1)));
  }

  @Test
  void turnsGoodTilDateOfAuctionOrdersIntoGoodTilCancelled() {
    OrderProperties properties = new OrderProperties();
    properties.setTimeInForce(TimeInForce.goodTilDate(LocalDateTime.of(2013, 10, 9, 0, 0)));
    OrderTicket ticket = algorithm.marketOnCloseOrder(spy, 1, OrderDetails.properties(properties));
    assertEquals(
        TimeInForce.GOOD_TIL_CANCELED, ticket.submitRequest().orderProperties().timeInForce());
    assertEquals(1, engine.lines.size());
  }

  @Test
  void refusesOrdersOfNothingAndOfLessThanALot() {
    OrderTicket nothing = algorithm.marketOrder(spy, 0);
    assertEquals(OrderResponseErrorCode.ORDER_QUANTITY_ZERO, code(nothing));
    OrderTicket half = algorithm.marketOrder(spy, 0.5);
    assertEquals(OrderResponseErrorCode.ORDER_QUANTITY_LESS_THAN_LOT_SIZE, code(half));
    assertEquals(
        "Unable to submit order with id -10 which quantity (0.5) is less than lot size (1).",
        half.submitRequest().response().errorMessage());
  }

  @Test
  void refusesOrdersWithoutAPrice() {
    Symbol ibm = algorithm.addEquity("IBM").symbol();
    OrderTicket ticket = algorithm.limitOrder(ibm, 1, 100);
    assertEquals(OrderResponseErrorCode.SECURITY_PRICE_ZERO, code(ticket));
    assertTrue(ticket.submitRequest().response().errorMessage().startsWith("IBM: The security"));
  }

  @Test
  void refusesOrdersOfSecuritiesThatAreNotTradable() {
    engine.securities().get(spy).setIsTradable(false);
    engine.securities().get(spy).setIsDelisted(true);
    OrderTicket ticket = algorithm.marketOrder(spy, 1);
    assertEquals(OrderResponseErrorCode.NON_TRADABLE_SECURITY, code(ticket));
  }

  @Test
  void refusesOrdersWhileWarmingUp() {
    engine.state.setWarmingUp(true);
    assertEquals(OrderResponseErrorCode.ALGORITHM_WARMING_UP, code(algorithm.marketOrder(spy, 1)));
  }

  @Test
  void refusesMoreOrdersThanAreAllowedAndEndsTheRun() {
    algorithm.setMaximumOrders(1);
    algorithm.marketOrder(spy, 1);
    algorithm.marketOrder(spy, 1);
    OrderTicket third = algorithm.marketOrder(spy, 1);
    assertEquals(OrderResponseErrorCode.EXCEEDED_MAXIMUM_ORDERS, code(third));
    assertTrue(engine.quit.contains("(1)"), engine.quit);
  }

  @Test
  void addsAndSeedsSecuritiesThatWereNeverAdded() {
    Symbol ibm = TestAccount.symbol("IBM");
    engine.history.add(TestEngine.bar(ibm, "2013-10-07T11:59:00", Nanos.MINUTE, "180"));
    OrderTicket ticket = algorithm.marketOrder(ibm, 1);
    assertEquals(OrderStatus.SUBMITTED, ticket.status());
    assertEquals(ibm, engine.subscriptions.requests.getLast().symbol());
    assertEquals(180.0, engine.securities().get(ibm).price());
  }

  @Test
  void passesPricesOn() {
    SubmitOrderRequest stop = algorithm.stopLimitOrder(spy, 1, 101, 102.5).submitRequest();
    assertEquals("101", stop.stopPriceExact().toString());
    assertEquals("102.5", stop.limitPriceExact().toString());
    SubmitOrderRequest touched = algorithm.limitIfTouchedOrder(spy, 1, 99, 98).submitRequest();
    assertEquals("99", touched.triggerPriceExact().toString());
    assertEquals("98", touched.limitPriceExact().toString());
    SubmitOrderRequest market = algorithm.stopMarketOrder(spy, 1, 101, "note").submitRequest();
    assertEquals("101", market.stopPriceExact().toString());
    assertEquals("note", market.tag());
  }

  @Test
  void setsTrailingStopsOffFromThePrice() {
    SubmitOrderRequest sale = algorithm.trailingStopOrder(spy, -1, 0.05, true).submitRequest();
    assertEquals(Decimal.of(95), sale.stopPriceExact());
    assertTrue(sale.trailingAsPercentage());
    SubmitOrderRequest purchase = algorithm.trailingStopOrder(spy, 1, 2, false).submitRequest();
    assertEquals(Decimal.of(102), purchase.stopPriceExact());
    SubmitOrderRequest given = algorithm.trailingStopOrder(spy, 1, 110, 2, false).submitRequest();
    assertEquals(Decimal.of(110), given.stopPriceExact());
  }

  @Test
  void sendsTheLegsOfACombo() {
    Symbol ibm = add("IBM", Resolution.MINUTE, "180");
    List<Leg> legs = List.of(Leg.create(spy, 1), Leg.create(ibm, -2));
    List<OrderTicket> tickets = algorithm.comboLimitOrder(legs, 10, -250);
    assertEquals(2, tickets.size());
    assertEquals(Decimal.of(-20), tickets.get(1).quantityExact());
    assertEquals(OrderType.COMBO_LIMIT, tickets.get(1).orderType());
    assertEquals(
        tickets.get(0).submitRequest().groupOrderManager(),
        tickets.get(1).submitRequest().groupOrderManager());
    assertEquals(OrderType.COMBO_MARKET, algorithm.comboMarketOrder(legs, 1).get(0).orderType());
  }

  @Test
  void sendsNoLegOfAComboIfOneIsRefused() {
    Symbol ibm = algorithm.addEquity("IBM").symbol();
    List<Leg> legs = List.of(Leg.create(spy, 1), Leg.create(ibm, -1));
    List<OrderTicket> tickets = algorithm.comboMarketOrder(legs, 1);
    assertEquals(1, tickets.size());
    assertEquals(OrderStatus.INVALID, tickets.get(0).status());
    assertEquals(0, engine.transactions().ordersCount());
  }

  @Test
  void refusesCombosThatMakeNoSense() {
    List<Leg> common = List.of(Leg.create(spy, 2), Leg.create(spy, -4));
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> algorithm.comboMarketOrder(common, 3));
    assertTrue(
        error.getMessage().endsWith("from 3x(2 SPY, -4 SPY) to 6x(1 SPY, -2 SPY)."),
        error.getMessage());
    List<Leg> plain = List.of(Leg.create(spy, 1));
    List<Leg> priced = List.of(Leg.create(spy, 1, 99));
    assertThrows(IllegalArgumentException.class, () -> algorithm.comboLegLimitOrder(plain, 1));
    assertThrows(IllegalArgumentException.class, () -> algorithm.comboLimitOrder(priced, 1, 99));
    assertThrows(IllegalArgumentException.class, () -> algorithm.comboLimitOrder(plain, 1, 0));
    assertEquals(
        OrderType.COMBO_LEG_LIMIT, algorithm.comboLegLimitOrder(priced, 1).get(0).orderType());
  }
}
