package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Sends market orders at once; what an algorithm has unless it sets another.
///
/// Source: LEAN, `Algorithm/Execution/ImmediateExecutionModel.cs`.
public class ImmediateExecutionModel implements ExecutionModel {
  private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();
  private final boolean asynchronous;

  /// The model, not waiting for the submission of its orders.
  public ImmediateExecutionModel() {
    this(true);
  }

  /// The model, waiting for the submission of its orders or not.
  public ImmediateExecutionModel(boolean asynchronous) {
    this.asynchronous = asynchronous;
  }

  @Override
  public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
    targetsCollection.addRange(targets);
    if (targetsCollection.isEmpty()) {
      return;
    }
    for (PortfolioTarget target : targetsCollection.orderByMarginImpact(algorithm)) {
      Security security = algorithm.securities().get(target.symbol());
      Decimal quantity = OrderSizing.getUnorderedQuantity(algorithm, target);
      if (!quantity.isZero() && isWorthIt(algorithm, security, quantity)) {
        OrderDetails details = OrderDetails.tag(target.tag()).withAsynchronous(asynchronous);
        algorithm.marketOrder(target.symbol(), quantity, details);
      }
    }
    targetsCollection.clearFulfilled(algorithm);
  }

  private static boolean isWorthIt(Algorithm algorithm, Security security, Decimal quantity) {
    boolean worthIt =
        security
            .buyingPowerModel()
            .aboveMinimumOrderMarginPortfolioPercentage(
                security,
                quantity,
                algorithm.portfolio(),
                algorithm.settings().minimumOrderMarginPortfolioPercentageExact());
    if (!worthIt) {
      algorithm.portfolio().requestMinimumOrderMarginWarning();
    }
    return worthIt;
  }
}
