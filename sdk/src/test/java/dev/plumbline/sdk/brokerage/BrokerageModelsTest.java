package dev.plumbline.sdk.brokerage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.fill.EquityFillModel;
import dev.plumbline.sdk.fill.MarketBench;
import dev.plumbline.sdk.order.AlpacaOrderProperties;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.PublicOrderProperties;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.order.TradeStationOrderProperties;
import dev.plumbline.sdk.order.TradierOrderProperties;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.order.WebullOrderProperties;
import dev.plumbline.sdk.settlement.DelayedSettlementModel;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrokerageModelsTest {
  private final MarketBench bench = MarketBench.minutes();

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private OrderTerms terms(String quantity) {
    return bench.terms(quantity, "2013-10-07T10:00:00");
  }

  private OrderTerms terms(String quantity, OrderProperties properties) {
    OrderTerms plain = terms(quantity);
    return new OrderTerms(plain.symbol(), plain.quantity(), plain.timeNs(), "", properties);
  }

  private static OrderProperties day() {
    OrderProperties properties = new OrderProperties();
    properties.setTimeInForce(TimeInForce.DAY);
    return properties;
  }

  private void hold(String quantity) {
    bench.spy().holdings().setHoldings(d("100"), d(quantity));
  }

  private String refusal(BrokerageModel model, Order order) {
    BrokerageMessageEvent event = model.canSubmitOrder(bench.spy(), order);
    return event == null ? null : event.code() + ": " + event.message();
  }

  private static UpdateOrderRequest quantityOf(int quantity) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(quantity);
    return new UpdateOrderRequest(0, 0, fields);
  }

  @Test
  void givesSharesTheDefaultModels() {
    BrokerageModel model = new DefaultBrokerageModel();
    assertEquals("2", model.getLeverage(bench.spy()).toString());
    assertInstanceOf(EquityFillModel.class, model.getFillModel(bench.spy()));
    assertInstanceOf(ImmediateSettlementModel.class, model.getSettlementModel(bench.spy()));
    assertEquals("SPY", model.getBenchmarkTicker());
    assertNull(
        model.getShortableProvider(bench.spy()).shortableQuantity(bench.spy().symbol(), null));
  }

  @Test
  void delaysSettlementAndLendsNothingInACashAccount() {
    BrokerageModel model = new DefaultBrokerageModel(AccountType.CASH);
    assertEquals("1", model.getLeverage(bench.spy()).toString());
    assertInstanceOf(DelayedSettlementModel.class, model.getSettlementModel(bench.spy()));
  }

  @ParameterizedTest
  @EnumSource(BrokerageName.class)
  void makesTheModelOfEachBrokerageOrSaysWhyNot(BrokerageName name) {
    assertEquals(name, BrokerageName.of(name.text()));
    if (List.of("GDAX", "Atreyu", "BinanceUS", "Bybit", "Coinbase").contains(name.text())) {
      assertThrows(IllegalArgumentException.class, () -> name.create(AccountType.MARGIN));
    } else {
      assertNotNull(name.create(AccountType.MARGIN));
    }
  }

  @Test
  void knowsTheOtherNameOfTheDefaultBrokerage() {
    assertEquals(BrokerageName.DEFAULT, BrokerageName.of("QuantConnectBrokerage"));
    assertThrows(IllegalArgumentException.class, () -> BrokerageName.of("Nobody"));
  }

  // LEAN's reference of an Oanda run has this message for a currency
  @Test
  void refusesKindsOfOrdersInLeansWords() {
    assertEquals(
        "NotSupported: The CharlesSchwabBrokerageModel does not support LimitIfTouched order type."
            + " Only supports [Market,Limit,StopMarket,ComboMarket,ComboLimit,MarketOnClose,"
            + "MarketOnOpen,StopLimit]",
        refusal(
            new CharlesSchwabBrokerageModel(),
            new LimitIfTouchedOrder(terms("1"), d("1"), d("1"))));
    assertEquals(
        "NotSupported: LimitIfTouched order is not supported by RBI. Currently, only Market Order,"
            + " Limit Order, StopMarket Order and StopLimit Order are supported.",
        refusal(new RBIBrokerageModel(), new LimitIfTouchedOrder(terms("1"), d("1"), d("1"))));
  }

  @ParameterizedTest
  @CsvSource({
    "OandaBrokerage,      OandaBrokerageModel",
    "FxcmBrokerage,       FxcmBrokerageModel",
    "TradingTechnologies, TradingTechnologiesBrokerageModel",
    "Kraken,              KrakenBrokerageModel",
    "DYDX,                dYdXBrokerageModel",
  })
  void refusesSharesWhereABrokerageTradesNone(String name, String model) {
    assertEquals(
        "NotSupported: The " + model + " does not support Equity security type.",
        refusal(BrokerageName.of(name).create(AccountType.MARGIN), new MarketOrder(terms("1"))));
  }

  @Test
  void refusesFractionsOfSharesAtAxosAndEze() {
    Order half = new MarketOrder(terms("-0.5"));
    assertEquals(
        "NotSupported: Order Quantity must be Integer, but provided -0.5.",
        refusal(new AxosClearingBrokerageModel(), half));
    assertEquals(
        "NotSupported: Order Quantity must be Integer, but provided 0.5.",
        refusal(new EzeBrokerageModel(), half));
    assertNull(refusal(new EzeBrokerageModel(), new MarketOrder(terms("2"))));
  }

  @ParameterizedTest
  @CsvSource({
    // holding, order, refused
    "10,  -20, true",
    "10,  -10, false",
    "-10,  20, true",
    "0,    20, false",
    "10,   20, false",
  })
  void refusesAuctionOrdersThatTurnThePosition(String holding, String quantity, boolean refused) {
    hold(holding);
    bench.at("2013-10-07T15:00:00");
    String message = refusal(new AlpacaBrokerageModel(), new MarketOnCloseOrder(terms(quantity)));
    assertEquals(
        refused
            ? "NotSupported: Order type 'MarketOnClose' is not supported for orders that cross the"
                + " zero holdings threshold in the AlpacaBrokerageModel. This means you cannot"
                + " change a position from positive to negative or vice versa using this order"
                + " type. Please close the existing position first."
            : null,
        message);
  }

  @ParameterizedTest
  @CsvSource({
    // brokerage, New York time, accepted
    "Alpaca,                      19:00, true",
    "Alpaca,                      09:27, true",
    "Alpaca,                      09:28, false",
    "Alpaca,                      18:59, false",
    "InteractiveBrokersBrokerage, 16:00, true",
    "InteractiveBrokersBrokerage, 09:27, true",
    "InteractiveBrokersBrokerage, 09:28, false",
    "TradeStation,                06:00, true",
    "TradeStation,                05:59, false",
    "TradeStation,                09:29, false",
  })
  void takesMarketOnOpenOrdersWithinAWindow(String name, String time, boolean accepted) {
    bench.at("2013-10-07T" + time + ":00");
    BrokerageModel model = BrokerageName.of(name).create(AccountType.MARGIN);
    assertEquals(accepted, refusal(model, new MarketOnOpenOrder(terms("1"))) == null);
  }

  @Test
  void printsTheWindowWithAClockOfTwelveHours() {
    bench.at("2013-10-07T12:00:00");
    assertEquals(
        "NotSupported: MarketOnOpen submission time is invalid. Valid local times are  04:00–"
            + " 09:28. Consider setting DailyPreciseEndTime = false or using Schedule.On.",
        refusal(new InteractiveBrokersBrokerageModel(), new MarketOnOpenOrder(terms("1"))));
  }

  @Test
  void takesOrdersOutsideRegularHoursAsTheBrokerageDoes() {
    AlpacaOrderProperties alpaca = new AlpacaOrderProperties();
    alpaca.setOutsideRegularTradingHours(true);
    assertEquals(
        "NotSupported: The AlpacaBrokerageModel does not support Limit orders with"
            + " QuantConnect.Orders.TimeInForces.GoodTilCanceledTimeInForce TIF outside regular"
            + " hours. Only Limit orders with QuantConnect.Orders.TimeInForces.DayTimeInForce TIF"
            + " are supported outside regular trading hours.",
        refusal(new AlpacaBrokerageModel(), new LimitOrder(terms("1", alpaca), d("100"))));
    alpaca.setTimeInForce(TimeInForce.DAY);
    assertNull(refusal(new AlpacaBrokerageModel(), new LimitOrder(terms("1", alpaca), d("100"))));
    TradeStationOrderProperties tradeStation = new TradeStationOrderProperties();
    tradeStation.setOutsideRegularTradingHours(true);
    assertTrue(
        refusal(new TradeStationBrokerageModel(), new MarketOrder(terms("1", tradeStation)))
            .startsWith("NotSupportedOutsideRegularMarketHours: To place an order outside"));
    WebullOrderProperties webull = new WebullOrderProperties();
    webull.setOutsideRegularTradingHours(true);
    assertEquals(
        "NotSupported: Market orders are not supported outside regular trading hours.",
        refusal(new WebullBrokerageModel(), new MarketOrder(terms("1", webull))));
  }

  @Test
  void fillsInTheMarginOfOrdersAtPublic() {
    PublicOrderProperties properties = new PublicOrderProperties();
    assertNull(refusal(new PublicBrokerageModel(), new MarketOrder(terms("1", properties))));
    assertEquals(true, properties.useMargin());
    assertNull(
        refusal(
            new PublicBrokerageModel(AccountType.CASH), new MarketOrder(terms("1", properties))));
    assertEquals(false, properties.useMargin());
  }

  @Test
  void refusesShortSalesAtTradierThatLastOrAreCheap() {
    bench.trades("100 100 100 100");
    BrokerageModel tradier = new TradierBrokerageModel();
    assertEquals(
        "ShortOrderIsGtc: You cannot place short stock orders with GTC, only day orders are"
            + " allowed",
        refusal(tradier, new MarketOrder(terms("-1"))));
    assertNull(refusal(tradier, new MarketOrder(terms("-1", day()))));
    bench.at("2013-10-07T10:01:00").trades("4.99 4.99 4.99 4.99");
    assertEquals(
        "SellShortOrderLastPriceBelow5: Sell Short order cannot be placed for stock priced below"
            + " $5",
        refusal(tradier, new MarketOrder(terms("-1", day()))));
    assertEquals(
        "IncorrectOrderQuantity: Quantity should be between 1 and 10,000,000",
        refusal(tradier, new MarketOrder(terms("0.5"))));
  }

  @ParameterizedTest
  @CsvSource({
    // time, wants extended hours, executes
    "10:00, false, true",
    "08:00, false, false",
    "08:00, true,  true",
    "09:25, true,  false",
    "19:54, true,  true",
    "19:55, true,  false",
  })
  void executesLimitOrdersAtTradierInItsExtendedSessions(
      String time, boolean extended, boolean executes) {
    bench.at("2013-10-07T" + time + ":00");
    TradierOrderProperties properties = new TradierOrderProperties();
    properties.setOutsideRegularTradingHours(extended);
    Order order = new LimitOrder(terms("1", properties), d("100"));
    assertEquals(executes, new TradierBrokerageModel().canExecuteOrder(bench.spy(), order));
    String refusal = refusal(new TradierBrokerageModel(), order);
    assertEquals(extended && !executes, refusal != null, "waits for the open unless asked not to");
  }

  @Test
  void refusesOtherQuantitiesWhereTheBrokerageCannotChangeThem() {
    Order order = new LimitOrder(terms("10"), d("100"));
    assertEquals(
        "Tradier does not support updating order quantities.",
        new TradierBrokerageModel().canUpdateOrder(bench.spy(), order, quantityOf(11)).message());
    assertNull(new TradierBrokerageModel().canUpdateOrder(bench.spy(), order, quantityOf(10)));
    assertEquals(
        "Brokerage does not support update. You must cancel and re-create instead.",
        new WolverineBrokerageModel().canUpdateOrder(bench.spy(), order, quantityOf(11)).message());
    hold("-5");
    assertEquals(
        "Unfortunately, the TradeStationBrokerageModel brokerage model does not support updating"
            + " the quantity of Cross Zero Orders.",
        new TradeStationBrokerageModel()
            .canUpdateOrder(bench.spy(), order, quantityOf(11))
            .message());
    assertNull(new AlpacaBrokerageModel().canUpdateOrder(bench.spy(), order, quantityOf(11)));
  }

  @Test
  void refusesAnExpiryThatTheBrokerageLacks() {
    OrderProperties until = new OrderProperties();
    until.setTimeInForce(TimeInForce.goodTilDate(java.time.LocalDateTime.of(2013, 10, 10, 0, 0)));
    Order order = new StopMarketOrder(terms("1", until), d("1"));
    assertNull(refusal(new InteractiveBrokersBrokerageModel(), order));
    assertEquals(
        "NotSupported: The InteractiveBrokersFixModel does not support GoodTilDateTimeInForce time"
            + " in force.",
        refusal(new InteractiveBrokersFixModel(), order));
  }

  @Test
  void refusesOrdersAtExanteBeforeTheyHaveAPrice() {
    assertEquals(
        "NotSupported: Price is not set.",
        refusal(new ExanteBrokerageModel(), new MarketOrder(terms("1"))));
  }

  @Test
  void hasNoBenchmarkAtBrokeragesThatLeanGivesNone() {
    assertNull(new InteractiveBrokersBrokerageModel().getBenchmarkTicker());
    assertNull(new AxosClearingBrokerageModel().getBenchmarkTicker());
    assertEquals("NIFTYBEES", new SamcoBrokerageModel().getBenchmarkTicker());
  }

  @Test
  void makesMarginAccountsAloneWhereLeanDoes() {
    assertThrows(IllegalArgumentException.class, () -> new EzeBrokerageModel(AccountType.CASH));
    assertThrows(
        IllegalArgumentException.class, () -> new AlphaStreamsBrokerageModel(AccountType.CASH));
    assertThrows(IllegalArgumentException.class, () -> new OandaBrokerageModel(AccountType.CASH));
    assertEquals(AccountType.MARGIN, BrokerageName.ALPACA.create(AccountType.CASH).accountType());
    assertFalse(new AlphaStreamsBrokerageModel().getLeverage(bench.spy()).isGreater(d("1")));
  }
}
