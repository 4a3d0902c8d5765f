package dev.plumbline.strategies.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.optimizer.BlackLitterman;
import dev.plumbline.strategies.optimizer.BlackLitterman.Beliefs;
import dev.plumbline.strategies.optimizer.RiskParityPortfolioOptimizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightingTest {
  private static Insight insight(String ticker, InsightDirection direction) {
    Symbol symbol = Symbol.create(ticker, SecurityType.EQUITY, Market.USA);
    return Insight.price(symbol, Duration.ofDays(1), direction);
  }

  private static List<Double> weights(List<Insight> insights, Map<Insight, Double> percents) {
    List<Double> weights = new ArrayList<>();
    insights.forEach(insight -> weights.add(percents.get(insight)));
    return weights;
  }

  @Test
  void sharesEquallyAmongInsightsWithADirection() {
    List<Insight> insights =
        List.of(
            insight("SPY", InsightDirection.UP),
            insight("IBM", InsightDirection.DOWN),
            insight("AIG", InsightDirection.FLAT));
    assertEquals(
        List.of(0.5, -0.5, 0.0),
        weights(
            insights,
            new EqualWeightingPortfolioConstructionModel().determineTargetPercent(insights)));
    assertEquals(
        List.of(1.0, 0.0, 0.0),
        weights(
            insights,
            new EqualWeightingPortfolioConstructionModel(Resolution.DAILY, PortfolioBias.LONG)
                .determineTargetPercent(insights)));
  }

  @Test
  void scalesWeightsDownToOne() {
    List<Insight> insights =
        List.of(
            insight("SPY", InsightDirection.UP).withWeight(0.9),
            insight("IBM", InsightDirection.DOWN).withWeight(-0.9));
    assertEquals(
        List.of(0.5, -0.5),
        weights(
            insights,
            new InsightWeightingPortfolioConstructionModel().determineTargetPercent(insights)));
    List<Insight> small = List.of(insight("SPY", InsightDirection.DOWN).withWeight(0.25));
    assertEquals(
        List.of(-0.25),
        weights(
            small, new InsightWeightingPortfolioConstructionModel().determineTargetPercent(small)));
  }

  @Test
  void takesConfidenceForWeight() {
    ConfidenceWeightedPortfolioConstructionModel model =
        new ConfidenceWeightedPortfolioConstructionModel();
    Insight sure = insight("SPY", InsightDirection.UP).withConfidence(0.25);
    assertEquals(
        List.of(0.25), weights(List.of(sure), model.determineTargetPercent(List.of(sure))));
    assertFalse(model.shouldCreateTargetForInsight(insight("SPY", InsightDirection.UP)));
  }

  @Test
  void addsAStepForEachInsightAndTakesOneBackWhenFlat() {
    AccumulativeInsightPortfolioConstructionModel model =
        new AccumulativeInsightPortfolioConstructionModel();
    Insight first = insight("SPY", InsightDirection.UP);
    List<Insight> insights =
        List.of(first, insight("SPY", InsightDirection.UP), insight("SPY", InsightDirection.FLAT));
    Map<Insight, Double> percents = model.determineTargetPercent(insights);
    assertEquals(1, percents.size());
    assertEquals(0.03, percents.get(first), 1e-15);
    AccumulativeInsightPortfolioConstructionModel longOnly =
        new AccumulativeInsightPortfolioConstructionModel(null, PortfolioBias.LONG, 0.03);
    Insight down = insight("IBM", InsightDirection.DOWN);
    assertEquals(0.0, longOnly.determineTargetPercent(List.of(down)).get(down));
  }

  /// By hand after Duchi and others (2008): the projection of (0.9, 0.6, -0.2) takes 0.25 away.
  @Test
  void projectsOntoTheSimplex() {
    assertArrayEquals(
        new double[] {0.65, 0.35, 0},
        MeanReversionPortfolioConstructionModel.simplexProjection(new double[] {0.9, 0.6, -0.2}, 1),
        1e-15);
    assertThrows(
        IllegalArgumentException.class,
        () -> MeanReversionPortfolioConstructionModel.simplexProjection(new double[] {1}, 0));
  }

  @Test
  void refusesShortPortfoliosWhereWeightsCannotBeNegative() {
    Rebalancing daily = Rebalancing.every(Resolution.DAILY);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new MeanReversionPortfolioConstructionModel(
                daily, PortfolioBias.SHORT, 1, 20, Resolution.DAILY));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RiskParityPortfolioConstructionModel(
                daily,
                PortfolioBias.SHORT,
                ReturnsWindow.YEAR,
                new RiskParityPortfolioOptimizer()));
  }

  @Test
  void makesOneViewOfEachModel() {
    List<Insight> insights =
        List.of(
            insight("SPY", InsightDirection.UP).withMagnitude(0.02).withSourceModel("a"),
            insight("IBM", InsightDirection.DOWN).withMagnitude(0.01).withSourceModel("a"),
            insight("SPY", InsightDirection.DOWN).withMagnitude(0.04).withSourceModel("b"));
    ModelViews views = ModelViews.of(insights);
    assertArrayEquals(new double[] {0.02, 0.04}, views.q());
    assertArrayEquals(new double[] {1, -0.5}, views.p()[0]);
    assertArrayEquals(new double[] {-1, 0}, views.p()[1]);
    assertNull(ModelViews.of(List.of(insight("SPY", InsightDirection.UP))));
  }

  /// With one asset and one view the formula is a mean weighted by certainty: here as far from the
  /// market's return as from the view's (He and Litterman, 1999).
  @Test
  void meetsAViewHalfway() {
    Beliefs prior = new Beliefs(new double[] {0.1}, new double[][] {{0.04}});
    BlackLitterman formula = new BlackLitterman(0, 1, 0.05);
    Beliefs posterior = formula.apply(prior, new double[][] {{1}}, new double[] {0.2});
    assertEquals(0.15, posterior.returns()[0], 1e-15);
    assertEquals(0.04 + 0.05 * 0.04 / 2, posterior.covariance()[0][0], 1e-15);
  }
}
