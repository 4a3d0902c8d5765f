package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.symbol.Exchange;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.ResultOrders;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderListHashTest {
  private static final Symbol SPY = new Symbol(SecurityIdentifier.parse("SPY R735QTJ8XC9X"), "SPY");
  private static final long TIME = Nanos.of(Instant.parse("2013-10-07T13:31:00Z"));

  // The order of LEAN's BasicTemplateAlgorithm; hash and text as LEAN gives them
  private static final String BASIC_TEMPLATE =
      "{\"type\":0,\"id\":1,\"contingentId\":0,\"brokerId\":[\"1\"],\"symbol\":{\"value\":\"SPY\","
          + "\"id\":\"SPY R735QTJ8XC9X\",\"permtick\":\"SPY\"},\"price\":144.7817,"
          + "\"priceCurrency\":\"USD\",\"time\":\"2013-10-07T13:31:00Z\","
          + "\"createdTime\":\"2013-10-07T13:31:00Z\",\"lastFillTime\":\"2013-10-07T13:31:00Z\","
          + "\"quantity\":688.0,\"status\":3,\"tag\":\"\",\"properties\":{\"timeInForce\":{}},"
          + "\"securityType\":1,\"direction\":0,\"value\":99609.8096,\"orderSubmissionData\":"
          + "{\"bidPrice\":144.77307790400,\"askPrice\":144.78172417000,"
          + "\"lastPrice\":144.77307790400},\"isMarketable\":true,\"priceAdjustmentMode\":1}";

  private static Order basicTemplateOrder() {
    Order order = new MarketOrder(OrderTerms.of(SPY, Decimal.of(688), TIME));
    order.setId(1);
    order.setBrokerId(List.of("1"));
    order.setPrice(Decimal.of("144.78172417000"));
    order.setPriceCurrency("USD");
    order.setLastFillTimeNs(TIME);
    order.setStatus(OrderStatus.FILLED);
    order.setOrderSubmissionData(
        new OrderSubmissionData(
            Decimal.of("144.77307790400"),
            Decimal.of("144.78172417000"),
            Decimal.of("144.77307790400")));
    order.setPriceAdjustmentMode(DataNormalizationMode.ADJUSTED);
    return order;
  }

  private static String rounded(Order order) {
    return new OrderJson(new JsonBytes(64), true).text(order);
  }

  @Test
  void writesTheOrderOfBasicTemplateAlgorithmAsLeanDoes() {
    assertEquals(BASIC_TEMPLATE, rounded(basicTemplateOrder()));
  }

  @Test
  void hashesTheOrderOfBasicTemplateAlgorithmAsLeanDoes() {
    assertEquals(
        "3da9fa60bf95b9ed148b95e02e0cfc9e", OrderListHash.of(List.of(basicTemplateOrder())));
  }

  @Test
  void tellsThePlacesOfBracketsCommasAndColonsBetweenValues() {
    Order order = basicTemplateOrder();
    order.setTag("a \\ \"quoted\", {tag}: [Ω]");
    order.setBrokerId(List.of("1", "2,3"));
    OrderJson json = new OrderJson();
    String text =
        new String(json.utf8(order).array(), java.nio.charset.StandardCharsets.ISO_8859_1);
    List<Integer> expected = new java.util.ArrayList<>();
    boolean inString = false;
    for (int i = 0; i < json.utf8(order).limit(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (inString && c == '\\') {
        i++;
      } else if (!inString && "{}[],:".indexOf(c) >= 0) {
        expected.add(i);
      }
    }
    List<Integer> places = new java.util.ArrayList<>();
    while (json.places().position(places.size()).hasRemaining()) {
      places.add(json.places().get(places.size()));
    }
    assertEquals(expected, places);
    assertEquals(true, places.size() > 50);
  }

  @Test
  void hashesNoOrdersAsMd5OfNothing() {
    assertEquals("d41d8cd98f00b204e9800998ecf8427e", OrderListHash.of(List.of()));
  }

  @Test
  void leavesTheOrderUnrounded() {
    Order order = basicTemplateOrder();
    OrderListHash.of(List.of(order));
    assertEquals("144.78172417", order.priceExact().toString());
  }

  @Test
  void refusesOrdersThatDoNotAscend() {
    Order order = basicTemplateOrder();
    assertThrows(IllegalArgumentException.class, () -> OrderListHash.of(List.of(order, order)));
  }

  @Test
  void hashesManyOrdersAsTheSumOfTheirTexts() throws Exception {
    StringBuilder text = new StringBuilder();
    List<Order> orders = new java.util.ArrayList<>();
    for (int id = 1; id <= 500; id++) {
      Order order = basicTemplateOrder();
      order.setId(id);
      order.setTag("Ω " + id);
      orders.add(order);
      text.append(id == 1 ? "" : ",").append(rounded(order));
    }
    byte[] whole = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] md5 = java.security.MessageDigest.getInstance("MD5").digest(whole);
    assertEquals(java.util.HexFormat.of().formatHex(md5), OrderListHash.of(orders));
  }

  @Test
  void writesPriceAndValueUnroundedForResultFiles() {
    String text = new OrderJson().text(basicTemplateOrder());
    assertEquals(
        BASIC_TEMPLATE
            .replace("\"price\":144.7817,", "\"price\":144.78172417,")
            .replace("99609.8096", "99609.82622896"),
        text);
  }

  @Test
  void putsOwnMembersOfEachKindFirst() {
    OrderTerms terms = OrderTerms.of(SPY, Decimal.of(-3), TIME);
    Decimal a = Decimal.of("144.50");
    Decimal b = Decimal.of("1234.50001");
    assertStart("{\"limitPrice\":144.5,\"type\":1,\"id\"", new LimitOrder(terms, a));
    assertStart("{\"stopPrice\":144.5,\"type\":2,\"id\"", new StopMarketOrder(terms, a));
    assertStart(
        "{\"stopPrice\":144.5,\"stopTriggered\":false,\"limitPrice\":1234.5000,\"type\":3,\"id\"",
        new StopLimitOrder(terms, a, b));
    assertStart("{\"type\":4,\"id\"", new MarketOnOpenOrder(terms));
    assertStart("{\"type\":5,\"id\"", new MarketOnCloseOrder(terms));
    assertStart("{\"type\":6,\"id\"", new OptionExerciseOrder(terms));
    assertStart(
        "{\"type\":7,\"triggerPrice\":144.5,\"limitPrice\":1234.5000,\"triggerTouched\":false,\"id\"",
        new LimitIfTouchedOrder(terms, a, b));
    assertStart(
        "{\"trailingAmount\":0.01,\"trailingAsPercentage\":true,\"type\":11,\"stopPrice\":144.5,\"id\"",
        new TrailingStopOrder(terms, a, Decimal.of("0.010"), true));
  }

  private static void assertStart(String expected, Order order) {
    assertEquals(expected, rounded(order).substring(0, expected.length()));
  }

  @Test
  void writesTheGroupOfAComboOrderUnrounded() {
    GroupOrderManager group = new GroupOrderManager(7, 2, Decimal.of(2), Decimal.of("1.50"));
    OrderTerms terms = OrderTerms.of(SPY, Decimal.of(200), TIME);
    Order leg = new ComboLegLimitOrder(terms, Decimal.of("144.1234567890"), group);
    leg.setId(3);
    String text = rounded(leg);
    assertStart("{\"type\":10,\"limitPrice\":144.1234567890,\"quantity\":200.0,\"id\":3", leg);
    assertEquals(
        ",\"groupOrderManager\":{\"id\":7,\"quantity\":2.0,\"count\":2,\"limitPrice\":1.50,"
            + "\"orderIds\":[3],\"direction\":0},\"priceAdjustmentMode\":0}",
        text.substring(text.indexOf(",\"groupOrderManager\"")));
  }

  @Test
  void writesPropertiesOfTheBrokerageWithNullsBeforeTheTimeInForce() {
    InteractiveBrokersOrderProperties properties = new InteractiveBrokersOrderProperties();
    properties.setOutsideRegularTradingHours(true);
    properties.setTimeInForce(TimeInForce.goodTilDate(LocalDateTime.of(2013, 10, 10, 0, 0)));
    Order order = new MarketOrder(new OrderTerms(SPY, Decimal.ONE, TIME, null, properties));
    String text = rounded(order);
    assertEquals(
        "\"properties\":{\"Account\":null,\"FaGroup\":null,\"FaMethod\":null,\"FaPercentage\":0,"
            + "\"FaProfile\":null,\"OutsideRegularTradingHours\":true,\"timeInForce\":{\"$type\":"
            + "\"QuantConnect.Orders.TimeInForces.GoodTilDateTimeInForce\","
            + "\"Expiry\":\"2013-10-10T00:00:00\"}},\"securityType\":1",
        text.substring(text.indexOf("\"properties\""), text.indexOf(",\"direction\"")));
    assertEquals(-1, text.indexOf("\"tag\""), "a tag of null is left out");
  }

  @Test
  void escapesWhatJsonMustNotHoldAndNothingElse() {
    Order order = basicTemplateOrder();
    order.setTag("a\"b\\c\n\t/<ü>\u0001\u0085\u2028'");
    String text = rounded(order);
    assertEquals(
        "\"tag\":\"a\\\"b\\\\c\\n\\t/<ü>\\u0001\\u0085\\u2028'\"",
        text.substring(text.indexOf("\"tag\""), text.indexOf(",\"properties\"")));
  }

  @Test
  void writesATimeThatTheAuthorGaveAsLocalWithoutTheUtcMark() {
    SubmitOrderRequest request =
        SubmitOrderRequest.of(OrderType.MARKET, OrderTerms.of(SPY, Decimal.ONE, TIME + 1_234_500))
            .localTime()
            .build();
    String text = rounded(Order.createOrder(request));
    assertEquals(
        "\"time\":\"2013-10-07T13:31:00.0012345\",\"createdTime\":\"2013-10-07T13:31:00.0012345\"",
        text.substring(text.indexOf("\"time\""), text.indexOf(",\"quantity\"")));
  }

  @Test
  void tellsMarketableLimitOrdersByTheRoundedLimitPrice() {
    Order order = new LimitOrder(OrderTerms.of(SPY, Decimal.ONE, TIME), Decimal.of("144.78172416"));
    order.setOrderSubmissionData(
        new OrderSubmissionData(
            Decimal.of("144.77"), Decimal.of("144.7817"), Decimal.of("144.77")));
    assertEquals(true, rounded(order).contains("\"isMarketable\":true"));
    order.setOrderSubmissionData(
        new OrderSubmissionData(
            Decimal.of("144.77"), Decimal.of("144.78171"), Decimal.of("144.77")));
    assertEquals(true, rounded(order).contains("\"isMarketable\":false"));
    assertEquals(true, new OrderJson().text(order).contains("\"isMarketable\":true"));
  }

  // The order of LEAN's BasicTemplateIndiaAlgorithm: shared/lean/reference/equity
  @Test
  void hashesAnOrderWithAnExchangeAsLeanDoes() {
    long time = Nanos.of(Instant.parse("2019-07-09T03:46:00Z"));
    Symbol yesBank = new Symbol(SecurityIdentifier.parse("YESBANK UL"), "YESBANK");
    Order order =
        new MarketOrder(
            new OrderTerms(yesBank, Decimal.ONE, time, "", new IndiaOrderProperties(Exchange.NSE)));
    order.setId(1);
    order.setBrokerId(List.of("1"));
    Decimal price = Decimal.of("94.8500");
    order.setPrice(price);
    order.setPriceCurrency("INR");
    order.setLastFillTimeNs(time);
    order.setStatus(OrderStatus.FILLED);
    order.setOrderSubmissionData(new OrderSubmissionData(price, price, price));
    order.setPriceAdjustmentMode(DataNormalizationMode.ADJUSTED);
    assertEquals("06f782c83dd633dac6f228b91273ba26", OrderListHash.of(List.of(order)));
    assertEquals(rounded(order), rounded(order.copy()));
  }

  @Test
  void writesTagsOfFixOrders() {
    BloombergFixOrderProperties properties = new BloombergFixOrderProperties();
    properties.setLocateBroker("BMTB");
    properties.setHandleInstruction('1');
    String text =
        rounded(new MarketOrder(new OrderTerms(SPY, Decimal.ONE, TIME, "", properties.copy())));
    assertEquals(
        "\"properties\":{\"LocateBroker\":\"BMTB\",\"LocateReqd\":null,"
            + "\"AdditionalProperties\":{\"5700\":\"BMTB\"},\"HandleInstruction\":\"1\","
            + "\"Notes\":null,\"timeInForce\":{}},",
        text.substring(text.indexOf("\"properties\""), text.indexOf("\"securityType\"")));
  }

  @Tag("shared")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "equity/AddRemoveSecurityRegressionAlgorithm",
        "equity/BasicTemplateAlgorithm",
        "equity/BasicTemplateDailyAlgorithm",
        "equity/BasicTemplateFrameworkAlgorithm",
        "futures/BasicTemplateFuturesDailyAlgorithm",
        "options/BasicTemplateOptionsAlgorithm",
        "equity/OrderTicketDemoAlgorithm"
      })
  void hashesTheOrdersOfLeansResultFilesAsLeanDoes(String reference) throws IOException {
    String name = reference.substring(reference.indexOf('/') + 1);
    Map<?, ?> recorded = ResultOrders.json(Shared.lean("reference", reference + ".json"));
    Object expected = ((Map<?, ?>) recorded.get("statistics")).get("OrderListHash");
    List<Order> orders = ResultOrders.read(Shared.lean("results", name + ".json"));
    assertEquals(expected, OrderListHash.of(orders));
  }

  // There is no reference of this run; the hash is that of shared/lean/repro/lean_hash.py
  @Tag("shared")
  @Test
  void hashesTheForexOrdersOfLeansResultFileAsItsRuleSays() throws IOException {
    List<Order> orders =
        ResultOrders.read(Shared.lean("results", "BasicTemplateForexAlgorithm.json"));
    assertEquals("0cfe0378e52ec491ec09c1f0cf161874", OrderListHash.of(orders));
  }
}
