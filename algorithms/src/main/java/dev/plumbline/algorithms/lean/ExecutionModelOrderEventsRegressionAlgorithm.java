package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.algorithm.OrderSizing;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.PortfolioTargetCollection;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Its own execution model hears of every order event, before the algorithm does.
///
/// Answers to LEAN's `ExecutionModelOrderEventsRegressionAlgorithm`.
public class ExecutionModelOrderEventsRegressionAlgorithm extends Algorithm {
  private final List<OrderEvent> orderEvents = new ArrayList<>();
  private final OwnExecutionModel execution = new OwnExecutionModel();

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.DAILY));
    setExecution(execution);
    setRiskManagement(new MaximumDrawdownPercentPerSecurity(0.01));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    orderEvents.add(orderEvent);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(orderEvents, execution.orderEvents, "order events that the model heard of");
  }

  private static final class OwnExecutionModel implements ExecutionModel {
    private final List<OrderEvent> orderEvents = new ArrayList<>();
    private final Map<Integer, OrderTicket> tickets = new HashMap<>();
    private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();

    @Override
    public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
      targetsCollection.addRange(targets);
      for (PortfolioTarget target : targetsCollection.orderByMarginImpact(algorithm)) {
        Decimal quantity = OrderSizing.getUnorderedQuantity(algorithm, target);
        if (!quantity.isZero() && isWorthIt(algorithm, target, quantity)) {
          OrderDetails details = OrderDetails.tag(target.tag()).withAsynchronous(true);
          OrderTicket ticket = algorithm.marketOrder(target.symbol(), quantity, details);
          tickets.put(ticket.orderId(), ticket);
        }
      }
      targetsCollection.clearFulfilled(algorithm);
    }

    private static boolean isWorthIt(
        Algorithm algorithm, PortfolioTarget target, Decimal quantity) {
      Security security = algorithm.securities().get(target.symbol());
      return security
          .buyingPowerModel()
          .aboveMinimumOrderMarginPortfolioPercentage(
              security,
              quantity,
              algorithm.portfolio(),
              algorithm.settings().minimumOrderMarginPortfolioPercentageExact());
    }

    @Override
    public void onOrderEvent(Algorithm algorithm, OrderEvent orderEvent) {
      algorithm.log(LeanText.of(algorithm.time()) + " - Order event received: " + orderEvent);
      if (tickets.containsKey(orderEvent.orderId())) {
        if (orderEvent.status().isFill()) {
          algorithm.debug("Purchased Stock: " + orderEvent.symbol());
        }
        if (orderEvent.status().isClosed()) {
          tickets.remove(orderEvent.orderId());
        }
      }
      orderEvents.add(orderEvent);
    }
  }
}
