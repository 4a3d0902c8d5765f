package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Quantities follow from 100,000 dollars of which 0.25 % stay free, and a fee of half a cent a
/// share.
class HoldingWordsTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();
  private final Equity spy = add("SPY", "100");

  private Equity add(String ticker, String price) {
    Equity equity = algorithm.addEquity(ticker);
    engine.account.setPrice(equity, price);
    return equity;
  }

  private static void hold(Equity equity, String price, int quantity) {
    equity.holdings().setHoldings(Decimal.of(price), Decimal.of(quantity));
  }

  private static List<String> quantities(List<OrderTicket> tickets) {
    return tickets.stream().map(t -> t.symbol() + " " + t.quantityExact()).toList();
  }

  @Test
  void ordersWhatMakesASecurityAFractionOfThePortfolio() {
    assertEquals(List.of("SPY 997"), quantities(algorithm.setHoldings("SPY", 1)));
    assertEquals(Decimal.of(-498), algorithm.calculateOrderQuantityExact(spy.symbol(), -0.5));
  }

  @Test
  void countsOpenMarketOrdersAsDone() {
    algorithm.setHoldings("SPY", 1);
    assertEquals(List.of(), quantities(algorithm.setHoldings("SPY", 1)));
    assertEquals(List.of("SPY -499"), quantities(algorithm.setHoldings("SPY", 0.5)));
  }

  @Test
  void doesNotCountOpenLimitOrdersAsDone() {
    algorithm.limitOrder("SPY", 997, 90);
    assertEquals(List.of("SPY 997"), quantities(algorithm.setHoldings("SPY", 1)));
  }

  @Test
  void ordersForTheNextOpenWhenTheMarketIsClosed() {
    engine.setNewYork("2013-10-07T18:00:00");
    assertEquals(OrderType.MARKET_ON_OPEN, algorithm.setHoldings("SPY", 1).getFirst().orderType());
    assertEquals(List.of(), engine.lines);
  }

  @Test
  void closesOtherPositionsFirst() {
    Equity ibm = add("IBM", "50");
    Equity aig = add("AIG", "50");
    hold(ibm, "50", 10);
    hold(aig, "50", -20);
    List<OrderTicket> tickets = algorithm.setHoldings("SPY", 0.1, true, "moving");
    assertEquals(List.of("AIG 20", "IBM -10", "SPY 99"), quantities(tickets));
    assertTrue(tickets.stream().allMatch(ticket -> ticket.tag().equals("moving")));
  }

  @Test
  void sendsOrdersThatFreeMarginBeforeOthersAndLargeOnesBeforeSmallOnes() {
    Equity ibm = add("IBM", "50");
    Equity aig = add("AIG", "10");
    hold(ibm, "50", 1000);
    engine.portfolio().setCash(50_000);
    List<OrderTicket> tickets =
        algorithm.setHoldings(
            List.of(
                new PortfolioTarget(aig.symbol(), 0.1),
                new PortfolioTarget(spy.symbol(), 0.3),
                new PortfolioTarget(ibm.symbol(), 0.2)));
    assertEquals(List.of("IBM -602", "SPY 299", "AIG 997"), quantities(tickets));
  }

  @Test
  void leavesWhatCannotBeTradedOutOfAList() {
    Equity ibm = add("IBM", "50");
    ibm.setIsTradable(false);
    List<PortfolioTarget> targets =
        List.of(new PortfolioTarget(ibm.symbol(), 0.5), new PortfolioTarget(spy.symbol(), 0.5));
    assertEquals(List.of("SPY 498"), quantities(algorithm.setHoldings(targets)));
  }

  @Test
  void saysWhyAFractionCannotBeHeld() {
    Symbol ibm = algorithm.addEquity("IBM").symbol();
    assertEquals(0, algorithm.calculateOrderQuantity(ibm, 1));
    assertEquals(0, algorithm.calculateOrderQuantity(TestAccount.symbol("AIG"), 1));
    assertEquals(0, algorithm.calculateOrderQuantity(spy.symbol(), 0.00000000001));
    assertEquals(3, engine.lines.size(), engine.lines.toString());
    assertTrue(engine.lines.get(0).startsWith("ERROR IBM: The security does not have an"));
    assertEquals(
        "ERROR AIG not found in portfolio. Request this data when initializing the algorithm.",
        engine.lines.get(1));
    assertEquals(
        "ERROR The portfolio target percent: 0.00000000001, does not comply with the current"
            + " 'Settings.MaxAbsolutePortfolioTargetPercentage': 1000000000 or"
            + " 'Settings.MinAbsolutePortfolioTargetPercentage': 0.0000000001. Skipping",
        engine.lines.get(2));
  }

  @Test
  void liquidatesPositionsAndCancelsOpenOrders() {
    hold(spy, "100", 10);
    OrderTicket limit = algorithm.limitOrder("SPY", 5, 90);
    OrderTicket pending = algorithm.marketOrder("SPY", 3);
    List<OrderTicket> tickets = algorithm.liquidate("SPY");
    assertEquals(List.of("SPY -13"), quantities(tickets));
    assertEquals("Liquidated", tickets.getFirst().tag());
    assertEquals(OrderStatus.CANCELED, limit.status());
    assertEquals("Liquidated", limit.tag());
    assertEquals(OrderStatus.SUBMITTED, pending.status());
  }

  @Test
  void liquidatesNothingThatIsAboutToBeClosed() {
    hold(spy, "100", 10);
    algorithm.marketOrder("SPY", -10);
    assertEquals(List.of(), algorithm.liquidate("SPY"));
  }

  @Test
  void liquidatesEverythingByTicker() {
    Equity ibm = add("IBM", "50");
    Equity aig = add("AIG", "50");
    hold(spy, "100", 1);
    hold(ibm, "50", 2);
    hold(aig, "50", -3);
    assertEquals(List.of("AIG 3", "IBM -2", "SPY -1"), quantities(algorithm.liquidate()));
  }

  @Test
  void liquidatesNothingWhenThatIsSwitchedOff() {
    hold(spy, "100", 10);
    algorithm.settings().setLiquidateEnabled(false);
    assertEquals(List.of(), algorithm.liquidate());
    assertEquals(1, engine.lines.size());
  }

  @Test
  void warnsOnceOfSymbolsThatWereNotAdded() {
    algorithm.liquidate(TestAccount.symbol("IBM"));
    algorithm.liquidate(TestAccount.symbol("AIG"));
    assertEquals(
        List.of(
            "DEBUG Warning: liquidate ignored symbol 'IBM' because it has not been added to the"
                + " algorithm. Add the security before liquidating it."),
        engine.lines);
  }

  @Test
  void removesASecurityAfterClosingItsPosition() {
    hold(spy, "100", 10);
    OrderTicket limit = algorithm.limitOrder("SPY", 5, 90);
    assertTrue(algorithm.removeSecurity(spy.symbol()));
    assertEquals(OrderStatus.CANCELED, limit.status());
    assertEquals("Removed", limit.tag());
    OrderTicket closing = engine.transactions().getOpenOrderTickets().getFirst();
    assertEquals(Decimal.of(-10), closing.quantityExact());
    assertEquals("Removed", closing.tag());
    assertEquals(List.of(spy.symbol()), engine.subscriptions.removed);
    assertEquals(false, algorithm.removeSecurity(TestAccount.symbol("IBM")));
  }
}
