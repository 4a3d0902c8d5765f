package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumSectorExposureRiskManagementModel;
import dev.plumbline.strategies.selection.FineFundamentalUniverseSelectionModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Holds three shares and then three others, no more than a fifth of the portfolio in a sector.
///
/// Answers to LEAN's `SectorExposureRiskFrameworkAlgorithm`.
public class SectorExposureRiskFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 25);
    setEndDate(2014, 4, 7);
    setCash(100_000);
    setUniverseSelection(
        new FineFundamentalUniverseSelectionModel(this::selectCoarse, this::selectFine));
    setAlpha(new ConstantAlphaModel(InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1)));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setRiskManagement(new MaximumSectorExposureRiskManagementModel());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status().isFill()) {
      Decimal value = portfolio().get(orderEvent.symbol()).absoluteHoldingsValueExact();
      debug("Order event: " + orderEvent + ". Holding value: " + value);
    }
  }

  private Collection<Symbol> selectCoarse(List<CoarseFundamental> coarse) {
    List<String> tickers =
        time().toLocalDate().isBefore(LocalDate.of(2014, 4, 1))
            ? List.of("AAPL", "AIG", "IBM")
            : List.of("GOOG", "BAC", "SPY");
    return tickers.stream().map(this::equitySymbol).toList();
  }

  private Collection<Symbol> selectFine(List<FineFundamental> fine) {
    return fine.stream().map(FineFundamental::symbol).toList();
  }
}
