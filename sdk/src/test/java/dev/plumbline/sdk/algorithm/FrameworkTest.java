package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Quantities follow from 100,000 dollars of which 0.25 % stay free, and a fee of half a cent a
/// share, as in [HoldingWordsTest].
class FrameworkTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();
  private final Equity spy = add("SPY", "100");
  private final Equity ibm = add("IBM", "50");

  private Equity add(String ticker, String price) {
    Equity equity = algorithm.addEquity(ticker);
    engine.account.setPrice(equity, price);
    return equity;
  }

  private static Insight insight(Equity equity, InsightDirection direction) {
    return Insight.price(equity.symbol(), Duration.ofMinutes(20), direction);
  }

  private List<String> orders() {
    return algorithm.transactions().getOrderTickets().stream()
        .map(ticket -> ticket.symbol() + " " + ticket.quantityExact() + " " + ticket.tag())
        .toList();
  }

  /// Half of the portfolio for each insight.
  private static final class Halves extends PortfolioConstructionModel {
    Halves(Rebalancing rebalancing) {
      super(rebalancing);
    }

    @Override
    protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
      Map<Insight, Double> percents = new LinkedHashMap<>();
      activeInsights.forEach(i -> percents.put(i, 0.5 * i.direction().sign()));
      return percents;
    }
  }

  private static RiskManagementModel closing(Equity equity) {
    return (algorithm, targets) ->
        List.of(new PortfolioTarget(equity.symbol(), Decimal.ZERO, "risk"));
  }

  @Test
  void turnsEmittedInsightsIntoOrdersAtOnce() {
    algorithm.setPortfolioConstruction(new Halves(null));
    algorithm.emitInsights(insight(spy, InsightDirection.UP), insight(ibm, InsightDirection.DOWN));
    assertEquals(List.of("IBM -997 ", "SPY 498 "), orders());
    assertEquals(2, algorithm.insights().totalCount());
    assertEquals(
        List.of(Decimal.of(100), Decimal.of(50)),
        algorithm.insights().getInsights().stream().map(Insight::referenceValueExact).toList());
  }

  @Test
  void letsRiskHaveTheLastWord() {
    algorithm.setPortfolioConstruction(new Halves(null));
    algorithm.addRiskManagement(closing(spy));
    algorithm.emitInsights(insight(spy, InsightDirection.UP), insight(ibm, InsightDirection.UP));
    assertEquals(List.of("IBM 997 "), orders());
  }

  @Test
  void joinsModelsThatAreAdded() {
    algorithm.addAlpha((a, slice) -> List.of());
    AlphaModel first = algorithm.alpha();
    algorithm.addAlpha((a, slice) -> List.of());
    algorithm.addRiskManagement(closing(spy));
    algorithm.addRiskManagement(closing(ibm));
    algorithm.addUniverseSelection(a -> List.of());
    algorithm.addUniverseSelection(a -> List.of());
    assertFalse(first instanceof CompositeAlphaModel);
    assertInstanceOf(CompositeAlphaModel.class, algorithm.alpha());
    assertInstanceOf(CompositeRiskManagementModel.class, algorithm.riskManagement());
    assertInstanceOf(CompositeUniverseSelectionModel.class, algorithm.universeSelection());
  }

  @Test
  void ignoresInsightsDuringWarmUpAndSaysSoOnce() {
    algorithm.setPortfolioConstruction(new Halves(null));
    engine.state.setWarmingUp(true);
    algorithm.emitInsights(insight(spy, InsightDirection.UP));
    algorithm.emitInsights(insight(spy, InsightDirection.UP));
    assertEquals(0, algorithm.insights().totalCount());
    assertEquals(
        List.of("ERROR Warning: insights emitted during algorithm warmup are ignored."),
        engine.lines);
  }

  @Test
  void discardsInsightsAboutDelistedSecurities() {
    algorithm.setPortfolioConstruction(new Halves(null));
    spy.setIsDelisted(true);
    algorithm.emitInsights(insight(spy, InsightDirection.UP), insight(ibm, InsightDirection.UP));
    assertEquals(1, algorithm.insights().totalCount());
    assertEquals(List.of("IBM 997 "), orders());
  }

  @Test
  void closesPositionsWhoseLastInsightHasEnded() {
    PortfolioConstructionModel model = new Halves(null);
    algorithm.setPortfolioConstruction(model);
    algorithm.setExecution(new NullExecutionModel());
    algorithm.emitInsights(insight(spy, InsightDirection.UP));
    engine.setNewYork("2013-10-07T12:20:01");
    assertEquals(
        List.of(new PortfolioTarget(spy.symbol(), 0)), model.createTargets(algorithm, List.of()));
    assertEquals(0, algorithm.insights().count());
  }

  @Test
  void rebalancesAtItsTimesAndOnChanges() {
    PortfolioConstructionModel model = new Halves(Rebalancing.every(Duration.ofHours(1)));
    Insight active = insight(spy, InsightDirection.UP);
    algorithm.setExecution(new NullExecutionModel());
    algorithm.setPortfolioConstruction(model);
    algorithm.emitInsights(active);
    assertFalse(model.isRebalanceDue(List.of(), engine.utcNs()), "nothing changed");
    assertTrue(model.isRebalanceDue(List.of(active), engine.utcNs()), "an insight is new");
    model.onSecuritiesChanged(algorithm, new SecurityChanges(List.of(ibm), List.of()));
    assertTrue(model.isRebalanceDue(List.of(), engine.utcNs()), "a security came");
    model.setRebalanceOnInsightChanges(false);
    assertFalse(model.isRebalanceDue(List.of(active), engine.utcNs()), "insights don't count");
    engine.setNewYork("2013-10-07T13:00:00");
    assertTrue(model.isRebalanceDue(List.of(), engine.utcNs()), "an hour has gone");
  }

  @Test
  void takesRebalancingFromTheSettings() {
    algorithm.setPortfolioConstruction(new Halves(null));
    algorithm.settings().setRebalancePortfolioOnInsightChanges(false);
    algorithm.frameworkPostInitialize();
    assertFalse(algorithm.portfolioConstruction().rebalanceOnInsightChanges());
    assertTrue(algorithm.portfolioConstruction().rebalanceOnSecurityChanges());
  }

  @Test
  void rebalancesOnTheDaysOfARule() {
    Rebalancing wednesdays = Rebalancing.on(algorithm.dateRules().every(DayOfWeek.WEDNESDAY));
    Instant monday = Instant.parse("2013-10-07T16:00:00Z");
    assertEquals(Instant.parse("2013-10-09T00:00:00Z"), wednesdays.next(monday));
    assertEquals(
        Instant.parse("2013-10-16T00:00:00Z"),
        wednesdays.next(Instant.parse("2013-10-09T00:00:00Z")));
  }

  @Test
  void doesNotSendOrdersTooSmallToBeWorthIt() {
    ImmediateExecutionModel model = new ImmediateExecutionModel();
    model.execute(algorithm, List.of(new PortfolioTarget(spy.symbol(), 1)));
    assertEquals(List.of(), orders());
    model.execute(
        algorithm, List.of(new PortfolioTarget(spy.symbol(), Decimal.of(10), "worth it")));
    assertEquals(List.of("SPY 10 worth it"), orders());
  }

  @Test
  void sizesOrdersByVolumeAndValue() {
    assertEquals(
        Decimal.of(-200),
        OrderSizing.getOrderSizeForMaximumValue(spy, Decimal.of(20_050), Decimal.of(-500)));
    assertEquals(
        Decimal.of(500),
        OrderSizing.getOrderSizeForMaximumValue(spy, Decimal.of(100_000), Decimal.of(500)));
    assertEquals(Decimal.of(-3), OrderSizing.adjustByLotSize(spy, Decimal.of("-3.9")));
    assertEquals(Decimal.of(4), OrderSizing.adjustByLotSize(spy, Decimal.of("3.9999999")));
  }

  @Test
  void remembersTheLatestTargetOfEachSecurityUntilItIsReached() {
    PortfolioTargetCollection targets = new PortfolioTargetCollection();
    targets.add(new PortfolioTarget(spy.symbol(), 5));
    targets.addRange(
        List.of(new PortfolioTarget(ibm.symbol(), 3), new PortfolioTarget(spy.symbol(), 10)));
    assertEquals(2, targets.count());
    spy.holdings().setHoldings(Decimal.of(100), Decimal.of(10));
    targets.clearFulfilled(algorithm);
    assertEquals(List.of(new PortfolioTarget(ibm.symbol(), 3)), targets.values());
    assertFalse(targets.containsKey(spy.symbol()));
  }

  @Test
  void refusesFractionsBeyondTheSettings() {
    assertNull(PortfolioTarget.percent(algorithm, spy.symbol(), 2e9));
    assertEquals(1, engine.lines.size());
    assertThrows(IllegalArgumentException.class, () -> new CompositeAlphaModel());
    assertThrows(IllegalArgumentException.class, () -> new CompositeRiskManagementModel());
  }
}
