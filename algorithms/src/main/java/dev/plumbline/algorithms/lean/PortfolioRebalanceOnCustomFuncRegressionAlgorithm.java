package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.portfolio.PortfolioBias;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Holds seven shares at equal weights, brought back to them on Mondays on which they are far from
/// them.
///
/// Answers to LEAN's `PortfolioRebalanceOnCustomFuncRegressionAlgorithm`.
public class PortfolioRebalanceOnCustomFuncRegressionAlgorithm extends Algorithm {
  private static final Decimal ENOUGH = Decimal.of("0.015");

  private Instant lastRebalancing;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2015, 1, 1);
    setEndDate(2018, 1, 1);
    settings().setRebalancePortfolioOnInsightChanges(false);
    settings().setRebalancePortfolioOnSecurityChanges(false);
    setUniverseSelection(
        new CustomUniverseSelectionModel(
            "CustomUniverseSelectionModel",
            time -> List.of("AAPL", "IBM", "FB", "SPY", "AIG", "BAC", "BNO")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(
        new EqualWeightingPortfolioConstructionModel(
            this::nextRebalancing, PortfolioBias.LONG_SHORT));
    setExecution(new ImmediateExecutionModel());
  }

  private Instant nextRebalancing(Instant time) {
    if (time.atOffset(ZoneOffset.UTC).getDayOfWeek() != DayOfWeek.MONDAY) {
      return null;
    }
    if (lastRebalancing == null) {
      lastRebalancing = time;
      return time;
    }
    List<Security> held = securities().values().stream().filter(Security::invested).toList();
    if (held.isEmpty()) {
      return null;
    }
    lastRebalancing = time;
    Decimal share = portfolio().totalPortfolioValueExact().divide(held.size());
    Decimal deviation = Decimal.ZERO;
    for (Security security : held) {
      deviation = deviation.add(share.subtract(value(security)).divide(share));
    }
    return deviation.isGreaterOrEqual(ENOUGH) ? time : null;
  }

  private static Decimal value(Security security) {
    BuyingPowerModel model = security.buyingPowerModel();
    return model
        .getReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security))
        .multiply(model.getLeverage(security));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    debug(orderEvent.toString());
    if (orderEvent.status() == OrderStatus.SUBMITTED) {
      Expect.that(!utcTime().isAfter(lastRebalancing), "an order at " + utcTime());
      DayOfWeek day = utcTime().atOffset(ZoneOffset.UTC).getDayOfWeek();
      Expect.equal(DayOfWeek.MONDAY, day, "day of " + orderEvent);
    }
  }
}
