package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;
import java.time.Duration;
import java.util.List;

/// Its construction and risk models note something in their targets, which the execution model
/// reads.
///
/// Answers to LEAN's `PortfolioTargetTagsRegressionAlgorithm`.
public class PortfolioTargetTagsRegressionAlgorithm extends Algorithm {
  private boolean checked;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new TaggingConstructionModel());
    setExecution(new CheckingExecutionModel());
    setRiskManagement(new TaggingRiskModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(checked, "no target was checked");
  }

  private static String tag(PortfolioTarget target) {
    return "Portfolio target tag: " + target.symbol() + " - " + target.quantityExact();
  }

  private static List<PortfolioTarget> tagged(List<PortfolioTarget> targets) {
    return targets.stream()
        .map(target -> new PortfolioTarget(target.symbol(), target.quantityExact(), tag(target)))
        .toList();
  }

  private static final class TaggingConstructionModel
      extends EqualWeightingPortfolioConstructionModel {
    @Override
    public List<PortfolioTarget> createTargets(Algorithm forAlgorithm, List<Insight> insights) {
      return tagged(super.createTargets(forAlgorithm, insights));
    }
  }

  private static final class TaggingRiskModel extends MaximumDrawdownPercentPerSecurity {
    TaggingRiskModel() {
      super(0.01);
    }

    @Override
    public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
      return tagged(super.manageRisk(algorithm, targets));
    }
  }

  private final class CheckingExecutionModel extends ImmediateExecutionModel {
    @Override
    public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
      for (PortfolioTarget target : targets) {
        Expect.equal(tag(target), target.tag(), "tag of a target");
        checked = true;
      }
      super.execute(algorithm, targets);
    }
  }
}
