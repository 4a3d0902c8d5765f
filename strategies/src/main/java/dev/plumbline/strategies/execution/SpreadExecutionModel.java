package dev.plumbline.strategies.execution;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ExecutionModel;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.algorithm.OrderSizing;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.PortfolioTargetCollection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Sends market orders while the spread between bid and ask is narrow.
///
/// Source: LEAN, `Algorithm.Framework/Execution/SpreadExecutionModel.cs`.
public class SpreadExecutionModel implements ExecutionModel {
  private final Decimal acceptingSpreadPercent;
  private final boolean asynchronous;
  private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();

  /// Half a percent of the price.
  public SpreadExecutionModel() {
    this(0.005, true);
  }

  /// A fraction of the price, waiting for the submission of orders or not.
  public SpreadExecutionModel(double acceptingSpreadPercent, boolean asynchronous) {
    this.acceptingSpreadPercent = Decimal.ofDouble(acceptingSpreadPercent).abs();
    this.asynchronous = asynchronous;
  }

  @Override
  public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
    targetsCollection.addRange(targets);
    if (targetsCollection.isEmpty()) {
      return;
    }
    for (PortfolioTarget target : targetsCollection.orderByMarginImpact(algorithm)) {
      Decimal quantity = OrderSizing.getUnorderedQuantity(algorithm, target);
      if (!quantity.isZero() && priceIsFavorable(algorithm.securities().get(target.symbol()))) {
        OrderDetails details = OrderDetails.tag(target.tag()).withAsynchronous(asynchronous);
        algorithm.marketOrder(target.symbol(), quantity, details);
      }
    }
    targetsCollection.clearFulfilled(algorithm);
  }

  /// Whether orders are sent now: the exchange is open and the spread is narrow.
  protected boolean priceIsFavorable(Security security) {
    Decimal price = security.priceExact();
    Decimal ask = security.askPriceExact();
    Decimal bid = security.bidPriceExact();
    return security.exchange().exchangeOpen()
        && price.isPositive()
        && ask.isPositive()
        && bid.isPositive()
        && ask.subtract(bid).divide(price).isLessOrEqual(acceptingSpreadPercent);
  }
}
