package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Its weights move up and down by a thousandth, which is too little for an order.
///
/// Answers to LEAN's `ImmediateExecutionModelMinimumOrderMarginRegressionAlgorithm`.
public class ImmediateExecutionModelMinimumOrderMarginRegressionAlgorithm
    extends BasicTemplateFrameworkAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    settings().setMinimumOrderMarginPortfolioPercentage(0.001);
    setPortfolioConstruction(new WaveringPortfolioConstructionModel());
  }

  private static final class WaveringPortfolioConstructionModel
      extends EqualWeightingPortfolioConstructionModel {
    @Override
    protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
      Map<Insight, Double> percents = super.determineTargetPercent(activeInsights);
      if (algorithm().utcTime().atOffset(ZoneOffset.UTC).getMinute() % 2 == 0) {
        percents.replaceAll((insight, percent) -> percent - 0.001);
      }
      return percents;
    }
  }
}
