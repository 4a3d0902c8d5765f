package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ExecutionModel;
import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Weighs a fund's constituents as the fund does, with models of its own, once after each change.
///
/// Answers to LEAN's `ETFConstituentUniverseFrameworkRegressionAlgorithm`.
public class ETFConstituentUniverseFrameworkRegressionAlgorithm extends Algorithm {
  private static final Decimal LEAST = Decimal.of("0.001");
  private static final Decimal MUCH = Decimal.of("0.01");

  private List<ETFConstituentUniverse> constituents = List.of();

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2021, 1, 31);
    setCash(100_000);
    setAlpha((algorithm, slice) -> expect(slice));
    setPortfolioConstruction(new Weights());
    setExecution(new Holdings());
    universeSettings().setResolution(Resolution.HOUR);
    follow(equitySymbol("SPY"));
  }

  /// Follows the fund's constituents.
  void follow(Symbol fund) {
    Universe universe = addUniverse(universe().etf(fund, universeSettings(), this::select));
    List<List<BaseData>> days = history(universe, 1);
    Expect.equal(1, days.size(), "days of the universe");
    Expect.that(days.getFirst().size() >= 200, "only " + days.getFirst().size() + " constituents");
  }

  /// The constituents of some weight.
  final Collection<Symbol> select(List<ETFConstituentUniverse> rows) {
    constituents =
        rows.stream()
            .filter(row -> row.weightExact() != null && row.weightExact().isGreaterOrEqual(LEAST))
            .toList();
    return constituents.stream().map(ETFConstituentUniverse::symbol).toList();
  }

  private List<Insight> expect(Slice slice) {
    List<Insight> insights = new ArrayList<>();
    for (ETFConstituentUniverse row : constituents) {
      if (slice.bars().containsKey(row.symbol()) || slice.quoteBars().containsKey(row.symbol())) {
        InsightDirection direction =
            row.weightExact().isGreaterOrEqual(MUCH) ? InsightDirection.UP : InsightDirection.DOWN;
        insights.add(
            Insight.price(row.symbol(), Duration.ofDays(1), direction)
                .withMagnitude((double) direction.sign())
                .withConfidence(1.0)
                .withWeight(row.weight()));
      }
    }
    return insights;
  }

  /// Targets of the insights' weights, once after securities came.
  private static final class Weights extends PortfolioConstructionModel {
    private boolean added;

    @Override
    public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
      added = !changes.addedSecurities().isEmpty();
    }

    @Override
    public List<PortfolioTarget> createTargets(Algorithm algorithm, List<Insight> insights) {
      if (!added || insights.isEmpty()) {
        return List.of();
      }
      added = false;
      return insights.stream()
          .map(insight -> new PortfolioTarget(insight.symbol(), insight.weight()))
          .toList();
    }
  }

  /// Holdings by targets that are fractions.
  private static final class Holdings implements ExecutionModel {
    @Override
    public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
      targets.forEach(target -> algorithm.setHoldings(target.symbol(), target.quantityExact()));
    }

    @Override
    public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
      changes.removedSecurities().forEach(removed -> algorithm.liquidate(removed.symbol()));
    }
  }
}
