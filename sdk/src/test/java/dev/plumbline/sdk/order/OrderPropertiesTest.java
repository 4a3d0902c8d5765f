package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.plumbline.sdk.symbol.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderPropertiesTest {
  static Stream<OrderProperties> all() {
    return Stream.of(
        new OrderProperties(),
        new AlpacaOrderProperties(),
        new BloombergFixOrderProperties(),
        new CharlesSchwabOrderProperties(),
        new EzeOrderProperties(),
        new FixOrderProperties(),
        new IndiaOrderProperties(Exchange.BSE, IndiaOrderProperties.IndiaProductType.CNC),
        new InteractiveBrokersFixOrderProperties(),
        new InteractiveBrokersOrderProperties(),
        new PublicOrderProperties(),
        new RBIOrderProperties(),
        new TDAmeritradeOrderProperties(),
        new TastytradeOrderProperties(),
        new TerminalLinkOrderProperties(),
        new TradeStationOrderProperties(),
        new TradierOrderProperties(),
        new TradingTechnologiesOrderProperties(),
        new WebullOrderProperties(),
        new WolverineOrderProperties());
  }

  @ParameterizedTest
  @MethodSource("all")
  void copiesAllMembers(OrderProperties properties) {
    properties.setTimeInForce(TimeInForce.DAY);
    properties.setExchange(Exchange.NYSE);
    OrderProperties copy = properties.copy();
    assertNotSame(properties, copy);
    assertSame(properties.getClass(), copy.getClass());
    assertEquals(properties.ownMembers(), copy.ownMembers());
    properties.setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
    assertSame(TimeInForce.DAY, copy.timeInForce());
    assertSame(Exchange.NYSE, copy.exchange());
  }

  // The members as LEAN's classes declare them: Common/Orders/*OrderProperties.cs
  @Test
  void namesItsMembersAsLeanDoes() {
    List<String> names = new ArrayList<>();
    all().forEach(p -> names.add(String.join(" ", p.ownMembers().keySet())));
    assertEquals(
        List.of(
            "",
            "OutsideRegularTradingHours",
            "LocateBroker LocateReqd AdditionalProperties HandleInstruction Notes",
            "ExtendedRegularTradingHours",
            "Route Account Notes AccountType",
            "AdditionalProperties HandleInstruction Notes",
            "ProductType",
            "Account",
            "Account FaGroup FaMethod FaPercentage FaProfile OutsideRegularTradingHours",
            "OutsideRegularTradingHours UseMargin",
            "",
            "",
            "",
            "AdditionalProperties Notes HandlingInstruction ExecutionInstruction CustomNotes1"
                + " CustomNotes2 CustomNotes3 CustomNotes4 CustomNotes5 Account Broker LocateBroker"
                + " LocateId IsCfdTrade Strategy AutomaticPositionSides PositionSide",
            "AllOrNone OutsideRegularTradingHours PostOnly",
            "OutsideRegularTradingHours",
            "AdditionalProperties HandleInstruction Notes",
            "OutsideRegularTradingHours",
            "ExchangePostFix LocateBroker PositionSide"),
        names);
  }

  @Test
  void writesTheStrategyOfATerminalLinkOrder() {
    TerminalLinkOrderProperties properties = new TerminalLinkOrderProperties();
    properties.setIsCfdTrade(true);
    properties.setPositionSide(OrderPosition.SELL_TO_OPEN);
    properties.setStrategy(
        new TerminalLinkOrderProperties.StrategyParameters("VWAP", Arrays.asList("09:30", null)));
    JsonBytes json = new JsonBytes(16);
    json.object(properties.copy().ownMembers());
    assertEquals(
        "{\"AdditionalProperties\":{\"EMSX_CFD_FLAG\":\"1\"},\"Notes\":null,"
            + "\"HandlingInstruction\":null,\"ExecutionInstruction\":null,\"CustomNotes1\":null,"
            + "\"CustomNotes2\":null,\"CustomNotes3\":null,\"CustomNotes4\":null,"
            + "\"CustomNotes5\":null,\"Account\":null,\"Broker\":null,\"LocateBroker\":null,"
            + "\"LocateId\":null,\"IsCfdTrade\":true,\"Strategy\":{\"Name\":\"VWAP\",\"Fields\":"
            + "[{\"Value\":\"09:30\",\"HasValue\":true},{\"Value\":null,\"HasValue\":false}]},"
            + "\"AutomaticPositionSides\":false,\"PositionSide\":2}",
        json.toString());
  }
}
