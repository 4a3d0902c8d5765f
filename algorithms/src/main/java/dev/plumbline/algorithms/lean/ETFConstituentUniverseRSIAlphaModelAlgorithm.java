package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.portfolio.InsightWeightingPortfolioConstructionModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Expects of a fund's constituents what their gains and losses of late say, weighed as the fund
/// does.
///
/// Answers to LEAN's `ETFConstituentUniverseRSIAlphaModelAlgorithm`.
public class ETFConstituentUniverseRSIAlphaModelAlgorithm extends Algorithm {
  private static final Decimal LEAST = Decimal.of("0.001");
  private static final int PERIOD = 7;

  private record Followed(ETFConstituentUniverse constituent, RelativeStrengthIndex rsi) {}

  private final Map<Symbol, Followed> followed = new LinkedHashMap<>();

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2021, 1, 31);
    setCash(100_000);
    setAlpha((algorithm, slice) -> expect(slice));
    setPortfolioConstruction(new InsightWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    Symbol spy = addEquity("SPY", Resolution.HOUR).symbol();
    universeSettings().setResolution(Resolution.HOUR);
    settings().setMinimumOrderMarginPortfolioPercentage(0.01);
    addUniverse(universe().etf(spy, universeSettings(), this::select));
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> rows) {
    return rows.stream()
        .filter(row -> row.weightExact() != null && row.weightExact().isGreaterOrEqual(LEAST))
        .map(ETFConstituentUniverse::symbol)
        .toList();
  }

  private List<Insight> expect(Slice slice) {
    boolean any = false;
    for (TradeBar bar : slice.bars().values()) {
      ETFConstituentUniverse constituent =
          securities().get(bar.symbol()).cache().getData(ETFConstituentUniverse.class);
      if (constituent != null) {
        any = true;
        followed.computeIfAbsent(
            bar.symbol(),
            symbol ->
                new Followed(
                    constituent,
                    rsi(symbol, PERIOD, MovingAverageType.EXPONENTIAL, Resolution.HOUR)));
      }
    }
    if (!any || !followed.values().stream().allMatch(each -> each.rsi().isReady())) {
      return List.of();
    }
    List<Insight> insights = new ArrayList<>();
    followed.forEach((symbol, each) -> {
      double loss = each.rsi().averageLoss().value();
      double gain = each.rsi().averageGain().value();
      InsightDirection direction = loss > gain ? InsightDirection.DOWN : InsightDirection.UP;
      insights.add(
          Insight.price(symbol, Duration.ofDays(1), direction)
              .withMagnitude(Math.max(loss, gain))
              .withWeight(each.constituent().weight()));
    });
    return insights;
  }
}
