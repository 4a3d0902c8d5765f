package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Selects on the first day and leaves it at that, first with the second rule, then with the first.
///
/// Answers to LEAN's `UniverseUnchangedRegressionAlgorithm`.
public class UniverseUnchangedRegressionAlgorithm extends Algorithm {
  private static final LocalDate FIRST = LocalDate.of(2014, 3, 25);

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 25);
    setEndDate(2014, 4, 7);
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    addUniverse(this::coarse, this::fine);
  }

  private Collection<Symbol> coarse(List<CoarseFundamental> all) {
    return time().toLocalDate().isAfter(FIRST.plusDays(1))
        ? Universe.UNCHANGED
        : Stream.of("AAPL", "AIG", "IBM").map(this::equitySymbol).toList();
  }

  private Collection<Symbol> fine(List<FineFundamental> companies) {
    return time().toLocalDate().equals(FIRST) ? Picks.byPeRatio(2, companies) : Universe.UNCHANGED;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    Set<Symbol> added =
        changes.addedSecurities().stream().map(s -> s.symbol()).collect(Collectors.toSet());
    Expect.equal(Set.of(equitySymbol("IBM"), equitySymbol("AAPL")), added, "securities added");
    Expect.equal(FIRST.atStartOfDay(), time(), "time of the change");
    log("OnSecuritiesChanged(" + time() + "):: " + changes);
  }
}
