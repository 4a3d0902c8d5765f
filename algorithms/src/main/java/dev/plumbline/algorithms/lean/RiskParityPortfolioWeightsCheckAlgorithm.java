package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.RiskParityPortfolioConstructionModel;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds two securities that add the same to the risk; their weights change.
///
/// Answers to LEAN's `RiskParityPortfolioWeightsCheckAlgorithm`.
public class RiskParityPortfolioWeightsCheckAlgorithm extends Algorithm {
  private final NotingConstructionModel construction = new NotingConstructionModel();

  @Override
  public void initialize() {
    setStartDate(2021, 2, 21);
    setEndDate(2021, 3, 30);
    setCash(100_000);
    setSecurityInitializer(
        security -> getLastKnownPrice(security.symbol()).ifPresent(security::setMarketPrice));
    addEquity("SPY", Resolution.DAILY);
    addEquity("AAPL", Resolution.DAILY);
    addAlpha(new ConstantAlphaModel(InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1)));
    setPortfolioConstruction(construction);
  }

  @Override
  public void onEndOfAlgorithm() {
    construction.weights.forEach((symbol, weights) ->
        Expect.that(weights.size() > 1, "weights of " + symbol + ": " + weights));
  }

  private static final class NotingConstructionModel extends RiskParityPortfolioConstructionModel {
    private final Map<Symbol, Set<Double>> weights = new HashMap<>();

    @Override
    protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
      Map<Insight, Double> percents = super.determineTargetPercent(activeInsights);
      percents.forEach((insight, percent) ->
          weights.computeIfAbsent(insight.symbol(), s -> new HashSet<>()).add(percent));
      return percents;
    }
  }
}
