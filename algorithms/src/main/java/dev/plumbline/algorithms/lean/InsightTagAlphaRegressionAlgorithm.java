package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.GeneratedInsightsCollection;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Sells three securities short, each because of a model of its own that notes it in its insights.
///
/// Answers to LEAN's `InsightTagAlphaRegressionAlgorithm`.
public class InsightTagAlphaRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Symbol fb;
  private Symbol ibm;
  private final Set<Symbol> generated = new LinkedHashSet<>();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    spy = equitySymbol("SPY");
    fb = equitySymbol("FB");
    ibm = equitySymbol("IBM");
    setUniverseSelection(new ManualUniverseSelectionModel(spy, fb, ibm));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    addAlpha(new OneTimeAlphaModel(spy));
    addAlpha(new OneTimeAlphaModel(fb));
    addAlpha(new OneTimeAlphaModel(ibm));
  }

  @Override
  public void onInsightsGenerated(GeneratedInsightsCollection collection) {
    for (Insight insight : collection.insights()) {
      Expect.equal(OneTimeAlphaModel.tag(insight.symbol()), insight.tag(), "tag of an insight");
      generated.add(insight.symbol());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(Set.of(spy, fb, ibm), generated, "securities with insights");
  }

  private static final class OneTimeAlphaModel implements AlphaModel {
    private final Symbol symbol;
    private boolean triggered;

    OneTimeAlphaModel(Symbol symbol) {
      this.symbol = symbol;
    }

    @Override
    public List<Insight> update(Algorithm algorithm, Slice slice) {
      if (triggered) {
        return List.of();
      }
      triggered = true;
      return List.of(
          Insight.price(symbol, Resolution.DAILY, 1, InsightDirection.DOWN).withTag(tag(symbol)));
    }

    private static String tag(Symbol symbol) {
      return "Insight generated for " + symbol;
    }
  }
}
