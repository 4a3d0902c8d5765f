package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.insight.GeneratedInsightsCollection;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Follows other shares on Thursdays and Fridays, and is brought back to equal weights every thirty
/// days alone.
///
/// Answers to LEAN's `PortfolioRebalanceOnSecurityChangesRegressionAlgorithm`.
public class PortfolioRebalanceOnSecurityChangesRegressionAlgorithm extends Algorithm {
  private final Map<Symbol, Instant> submitted = new HashMap<>();
  private int generated;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2015, 1, 1);
    setEndDate(2017, 1, 1);
    settings().setRebalancePortfolioOnSecurityChanges(false);
    settings().setRebalancePortfolioOnInsightChanges(false);
    setUniverseSelection(
        new CustomUniverseSelectionModel("CustomUniverseSelectionModel", this::select));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Duration.ofDays(30)));
    setExecution(new ImmediateExecutionModel());
  }

  private List<String> select(LocalDateTime time) {
    boolean late =
        time.getDayOfWeek() == DayOfWeek.THURSDAY || time.getDayOfWeek() == DayOfWeek.FRIDAY;
    return late ? List.of("FB", "SPY") : List.of("AAPL", "IBM");
  }

  @Override
  public void onInsightsGenerated(GeneratedInsightsCollection collection) {
    generated += collection.insights().size();
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.SUBMITTED) {
      return;
    }
    Instant last = submitted.put(orderEvent.symbol(), utcTime());
    Expect.that(
        last == null || Duration.between(last, utcTime()).toDays() >= 30,
        "an order sooner than 30 days after " + last + ": " + orderEvent);
    debug(orderEvent.toString());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(insights().count() != generated, "all insights are still there: " + generated);
  }
}
