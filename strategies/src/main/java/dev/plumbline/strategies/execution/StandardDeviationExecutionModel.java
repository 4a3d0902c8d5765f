package dev.plumbline.strategies.execution;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ExecutionModel;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.algorithm.OrderSizing;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.PortfolioTargetCollection;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.StandardDeviation;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sends market orders of limited value while the price is a number of standard deviations better
/// than its average.
///
/// Source: LEAN, `Algorithm.Framework/Execution/StandardDeviationExecutionModel.cs`.
public class StandardDeviationExecutionModel implements ExecutionModel {
  private record Statistics(
      Security security,
      SimpleMovingAverage sma,
      StandardDeviation std,
      DataConsolidator consolidator) {}

  private final int period;
  private final double deviations;
  private final Resolution resolution;
  private final boolean asynchronous;
  private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();
  private final Map<Symbol, Statistics> statistics = new HashMap<>();
  private Decimal maximumOrderValue = Decimal.of(20_000);

  /// Two deviations of sixty minutes.
  public StandardDeviationExecutionModel() {
    this(60, 2, Resolution.MINUTE, true);
  }

  /// A number of deviations of a number of bars, waiting for the submission of orders or not.
  public StandardDeviationExecutionModel(
      int period, double deviations, Resolution resolution, boolean asynchronous) {
    this.period = period;
    this.deviations = deviations;
    this.resolution = resolution;
    this.asynchronous = asynchronous;
  }

  /// Sets the most that an order may be worth in account currency: 20,000 unless set.
  public void setMaximumOrderValue(double value) {
    maximumOrderValue = Decimal.ofDouble(value);
  }

  @Override
  public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
    targetsCollection.addRange(targets);
    if (targetsCollection.isEmpty()) {
      return;
    }
    for (PortfolioTarget target : targetsCollection.orderByMarginImpact(algorithm)) {
      Statistics own = statistics.get(target.symbol());
      Decimal quantity = OrderSizing.getUnorderedQuantity(algorithm, target);
      if (own != null && own.std.isReady() && priceIsFavorable(own, quantity)) {
        Decimal size =
            OrderSizing.getOrderSizeForMaximumValue(own.security, maximumOrderValue, quantity);
        if (!size.isZero()) {
          OrderDetails details = OrderDetails.tag(target.tag()).withAsynchronous(asynchronous);
          algorithm.marketOrder(target.symbol(), size, details);
        }
      }
    }
    targetsCollection.clearFulfilled(algorithm);
  }

  private boolean priceIsFavorable(Statistics own, Decimal quantity) {
    double distance = deviations * own.std.value();
    return quantity.isPositive()
        ? own.security.bidPrice() < own.sma.value() - distance
        : own.security.askPrice() > own.sma.value() + distance;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      statistics.computeIfAbsent(added.symbol(), s -> follow(algorithm, added));
    }
    for (Security removed : changes.removedSecurities()) {
      Statistics own = statistics.get(removed.symbol());
      if (own != null && !algorithm.activeSecurities().containsKey(removed.symbol())) {
        statistics.remove(removed.symbol());
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), own.consolidator);
      }
    }
  }

  private Statistics follow(Algorithm algorithm, Security security) {
    Symbol symbol = security.symbol();
    DataConsolidator consolidator = algorithm.resolveConsolidator(symbol, resolution);
    SimpleMovingAverage sma =
        new SimpleMovingAverage(
            algorithm.createIndicatorName(symbol, "SMA" + period, resolution), period);
    StandardDeviation std =
        new StandardDeviation(
            algorithm.createIndicatorName(symbol, "STD" + period, resolution), period);
    algorithm.registerIndicator(symbol, sma, consolidator);
    algorithm.registerIndicator(symbol, std, consolidator);
    for (TradeBar bar : algorithm.history(symbol, period, resolution)) {
      sma.update(bar.endTimeNs(), bar.value());
      std.update(bar.endTimeNs(), bar.value());
    }
    return new Statistics(security, sma, std, consolidator);
  }
}
