package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.Duration;

/// Buys with the leverage of its own brokerage model, in the place of that of the universe
/// settings.
///
/// Answers to LEAN's `LeveragePrecedenceRegressionAlgorithm`.
public class LeveragePrecedenceRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setBrokerageModel(new TenfoldBrokerageModel());
    spy = equitySymbol("SPY");
    setUniverseSelection(new ManualUniverseSelectionModel(spy));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 10);
      debug("Purchased Stock");
    }
    Expect.equal(10, (long) securities().get(spy).leverage(), "leverage");
  }

  private static final class TenfoldBrokerageModel extends DefaultBrokerageModel {
    @Override
    public Decimal getLeverage(Security security) {
      return Decimal.of(10);
    }
  }
}
