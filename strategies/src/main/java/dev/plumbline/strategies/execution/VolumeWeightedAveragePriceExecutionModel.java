package dev.plumbline.strategies.execution;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ExecutionModel;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.algorithm.OrderSizing;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.PortfolioTargetCollection;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.indicator.IntradayVwap;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sends market orders of a share of the bar's volume while the price is better than the day's
/// volume-weighted average.
///
/// Source: LEAN, `Algorithm.Framework/Execution/VolumeWeightedAveragePriceExecutionModel.cs`.
public class VolumeWeightedAveragePriceExecutionModel implements ExecutionModel {
  private record Average(Security security, IntradayVwap vwap, DataConsolidator consolidator) {}

  private final boolean asynchronous;
  private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();
  private final Map<Symbol, Average> averages = new HashMap<>();
  private Decimal maximumOrderQuantityPercentVolume = Decimal.of("0.01");

  /// The model, not waiting for the submission of its orders.
  public VolumeWeightedAveragePriceExecutionModel() {
    this(true);
  }

  /// The model, waiting for the submission of its orders or not.
  public VolumeWeightedAveragePriceExecutionModel(boolean asynchronous) {
    this.asynchronous = asynchronous;
  }

  /// Sets the largest share of a bar's volume that an order may be, as a fraction: 0.01 unless set.
  public void setMaximumOrderQuantityPercentVolume(double value) {
    maximumOrderQuantityPercentVolume = Decimal.ofDouble(value);
  }

  @Override
  public void execute(Algorithm algorithm, List<PortfolioTarget> targets) {
    targetsCollection.addRange(targets);
    if (targetsCollection.isEmpty()) {
      return;
    }
    for (PortfolioTarget target : targetsCollection.orderByMarginImpact(algorithm)) {
      Average own = averages.get(target.symbol());
      Decimal quantity = OrderSizing.getUnorderedQuantity(algorithm, target);
      if (own != null && priceIsFavorable(own, quantity)) {
        Decimal size =
            OrderSizing.getOrderSizeForPercentVolume(
                own.security, maximumOrderQuantityPercentVolume, quantity);
        if (!size.isZero()) {
          OrderDetails details = OrderDetails.tag(target.tag()).withAsynchronous(asynchronous);
          algorithm.marketOrder(target.symbol(), size, details);
        }
      }
    }
    targetsCollection.clearFulfilled(algorithm);
  }

  private static boolean priceIsFavorable(Average own, Decimal quantity) {
    return quantity.isPositive()
        ? own.security.bidPrice() < own.vwap.value()
        : own.security.askPrice() > own.vwap.value();
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      averages.computeIfAbsent(added.symbol(), s -> follow(algorithm, added));
    }
    for (Security removed : changes.removedSecurities()) {
      Average own = averages.get(removed.symbol());
      if (own != null && !algorithm.activeSecurities().containsKey(removed.symbol())) {
        averages.remove(removed.symbol());
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), own.consolidator);
      }
    }
  }

  private static Average follow(Algorithm algorithm, Security security) {
    Symbol symbol = security.symbol();
    Resolution resolution =
        security.subscriptions().stream()
            .map(SubscriptionDataConfig::resolution)
            .min(Comparator.naturalOrder())
            .orElse(Resolution.MINUTE);
    DataConsolidator consolidator = algorithm.resolveConsolidator(symbol, resolution);
    IntradayVwap vwap = new IntradayVwap(algorithm.createIndicatorName(symbol, "VWAP", resolution));
    algorithm.registerIndicator(symbol, vwap, consolidator);
    return new Average(security, vwap, consolidator);
  }
}
