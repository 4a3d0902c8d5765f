package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.Identity;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// The ratio of two prices, its mean, and on which side of it the ratio was last.
final class PriceRatio {
  private static final int MEAN_PERIOD = 500;

  private final Algorithm algorithm;
  private final Symbol first;
  private final Symbol second;
  private final Duration period;
  private final DataConsolidator firstSource;
  private final DataConsolidator secondSource;
  private final Indicator ratio;
  private final Indicator mean;
  private final Indicator upper;
  private final Indicator lower;
  private InsightDirection side = InsightDirection.FLAT;

  PriceRatio(Algorithm algorithm, Symbol first, Symbol second, Duration period, double threshold) {
    this.algorithm = algorithm;
    this.first = first;
    this.second = second;
    this.period = period;
    Identity firstPrice = price(first);
    Identity secondPrice = price(second);
    firstSource = feed(first, firstPrice);
    secondSource = feed(second, secondPrice);
    ratio = firstPrice.over(secondPrice);
    mean = new ExponentialMovingAverage(MEAN_PERIOD).of(ratio);
    upper = mean.times(1 + threshold / 100);
    lower = mean.times(1 - threshold / 100);
  }

  private Identity price(Symbol symbol) {
    return new Identity(algorithm.createIndicatorName(symbol, "close", finest(symbol)));
  }

  private DataConsolidator feed(Symbol symbol, Identity price) {
    DataConsolidator source = algorithm.resolveConsolidator(symbol, finest(symbol));
    algorithm.registerIndicator(symbol, price, source);
    return source;
  }

  private Resolution finest(Symbol symbol) {
    return algorithm.subscriptionManager().subscriptionDataConfigs(symbol).stream()
        .map(SubscriptionDataConfig::resolution)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  void dispose() {
    algorithm.subscriptionManager().removeConsolidator(first, firstSource);
    algorithm.subscriptionManager().removeConsolidator(second, secondSource);
  }

  List<Insight> insights() {
    if (!mean.isReady()) {
      return List.of();
    }
    if (side != InsightDirection.UP && ratio.value() > upper.value()) {
      side = InsightDirection.UP;
      return Insight.group(
          Insight.price(first, period, InsightDirection.DOWN),
          Insight.price(second, period, InsightDirection.UP));
    }
    if (side != InsightDirection.DOWN && ratio.value() < lower.value()) {
      side = InsightDirection.DOWN;
      return Insight.group(
          Insight.price(first, period, InsightDirection.UP),
          Insight.price(second, period, InsightDirection.DOWN));
    }
    return List.of();
  }
}
