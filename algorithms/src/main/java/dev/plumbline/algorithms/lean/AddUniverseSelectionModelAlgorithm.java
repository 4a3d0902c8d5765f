package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/// Follows the securities of three models, one of them twice.
///
/// Answers to LEAN's `AddUniverseSelectionModelAlgorithm`.
public class AddUniverseSelectionModelAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setDates();
    setCash(100_000);
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    addModels();
  }

  /// Sets the first and the last day.
  void setDates() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 11);
  }

  /// Adds three models.
  void addModels() {
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    addUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("AAPL")));
    addUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY"), equitySymbol("FB")));
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(3, universeManager().count(), "universes");
    Set<String> active = new TreeSet<>();
    universeManager().activeSecurities().keySet().forEach(symbol -> active.add(symbol.value()));
    Expect.equal(Set.of("SPY", "AAPL", "FB"), active, "active securities");
  }
}
