package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightManager;
import dev.plumbline.sdk.insight.InsightScoreFunction;
import dev.plumbline.sdk.insight.InsightScoreType;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Scores its insights by how far the price has come.
///
/// Answers to LEAN's `InsightScoringRegressionAlgorithm`.
public class InsightScoringRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.DAILY));
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new MaximumDrawdownPercentPerSecurity(0.01));
    insights().setInsightScoreFunction(new PriceScore(securities()));
  }

  @Override
  public void onEndOfAlgorithm() {
    List<Insight> all = insights().getInsights(insight -> true);
    Expect.equal(100, all.size(), "insights");
    Expect.equal(100, insights().getInsights().size(), "insights without a filter");
    long worthless =
        all.stream()
            .map(Insight::score)
            .filter(score -> score.magnitude() == 0 || score.direction() == 0)
            .count();
    Expect.that(worthless >= 5, "insights not scored");
    long done = all.stream().filter(insight -> insight.score().isFinalScore()).count();
    Expect.that(done >= 99, "insights not finalized");
  }

  private static final class PriceScore implements InsightScoreFunction {
    private final Map<UUID, Insight> open = new LinkedHashMap<>();
    private final SecurityManager securities;

    PriceScore(SecurityManager securities) {
      this.securities = securities;
    }

    @Override
    public void score(InsightManager insights, Instant utcTime) {
      for (Insight insight : insights.getActiveInsights(Nanos.of(utcTime))) {
        open.put(insight.id(), insight);
      }
      for (Insight insight : List.copyOf(open.values())) {
        Decimal price = securities.get(insight.symbol()).priceExact();
        insight.setReferenceValueFinal(price);
        Decimal score = price.subtract(insight.referenceValueExact());
        insight.score().setScore(InsightScoreType.DIRECTION, score.doubleValue(), utcTime);
        insight.score().setScore(InsightScoreType.MAGNITUDE, score.doubleValue() * 2, utcTime);
        insight.setEstimatedValue(score.multiply(100));
        if (insight.isExpired(utcTime)) {
          insight.score().finalizeScore(utcTime);
          open.remove(insight.id());
        }
      }
    }
  }
}
