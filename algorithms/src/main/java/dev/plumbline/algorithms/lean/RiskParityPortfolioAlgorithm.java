package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.RiskParityPortfolioConstructionModel;
import java.time.Duration;

/// Holds two securities that add the same to the risk.
///
/// Answers to LEAN's `RiskParityPortfolioAlgorithm`.
public class RiskParityPortfolioAlgorithm extends Algorithm {
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
    setPortfolioConstruction(new RiskParityPortfolioConstructionModel());
  }
}
