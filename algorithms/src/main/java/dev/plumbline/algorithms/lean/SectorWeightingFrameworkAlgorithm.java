package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.SectorWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.selection.FineFundamentalUniverseSelectionModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every sector the same weight, of three shares and then of three others.
///
/// Answers to LEAN's `SectorWeightingFrameworkAlgorithm`.
public class SectorWeightingFrameworkAlgorithm extends Algorithm {
  private final Map<Symbol, Double> weights = new LinkedHashMap<>();

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 4, 2);
    setEndDate(2014, 4, 6);
    setCash(100_000);
    setUniverseSelection(
        new FineFundamentalUniverseSelectionModel(this::selectCoarse, this::selectFine));
    setAlpha(new ConstantAlphaModel(InsightType.PRICE, InsightDirection.UP, Duration.ofDays(1)));
    setPortfolioConstruction(new SectorWeightingPortfolioConstructionModel());
    weights.put(equitySymbol("AAPL"), 0.25);
    weights.put(equitySymbol("AIG"), 0.5);
    weights.put(equitySymbol("IBM"), 0.25);
    weights.put(equitySymbol("GOOG"), 0.5);
    weights.put(equitySymbol("BAC"), 0.5);
    weights.put(equitySymbol("SPY"), 0.0);
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (!orderEvent.status().isFill()) {
      return;
    }
    Security security = securities().get(orderEvent.symbol());
    BuyingPowerModel model = security.buyingPowerModel();
    Decimal power =
        model
            .getReservedBuyingPowerForPosition(
                new ReservedBuyingPowerForPositionParameters(security))
            .multiply(model.getLeverage(security));
    debug("Order event: " + orderEvent + ". Absolute buying power: " + power);
    double share = power.divide(portfolio().totalPortfolioValueExact()).doubleValue();
    double expected = weights.get(orderEvent.symbol());
    Expect.that(
        Math.abs(expected - share) <= 0.01 || orderEvent.direction() != OrderDirection.BUY,
        "share of " + orderEvent.symbol() + ": " + share);
  }

  private Collection<Symbol> selectCoarse(List<CoarseFundamental> coarse) {
    List<Symbol> all = List.copyOf(weights.keySet());
    boolean early = time().toLocalDate().isBefore(LocalDate.of(2014, 4, 4));
    return early ? all.subList(0, 3) : all.subList(3, 6);
  }

  private Collection<Symbol> selectFine(List<FineFundamental> fine) {
    return fine.stream().map(FineFundamental::symbol).toList();
  }
}
