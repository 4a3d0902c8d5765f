package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.MeanReversionPortfolioConstructionModel;
import java.time.Duration;

/// Moves weight between two securities, from the one above its average to the one below.
///
/// Answers to LEAN's `MeanReversionPortfolioAlgorithm`.
public class MeanReversionPortfolioAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2020, 9, 1);
    setEndDate(2021, 2, 28);
    setCash(100_000);
    setSecurityInitializer(
        security -> getLastKnownPrice(security.symbol()).ifPresent(security::setMarketPrice));
    addEquity("SPY", Resolution.DAILY);
    addEquity("AAPL", Resolution.DAILY);
    addAlpha(new ConstantAlphaModel(InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1)));
    setPortfolioConstruction(new MeanReversionPortfolioConstructionModel());
  }
}
