package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.indicator.Identity;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Moves weight from securities above their average to those below it (OLMAR).
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/MeanReversionPortfolioConstructionModel.cs`, after
/// Li and Hoi, On-Line Portfolio Selection with Moving Average Reversion (2012), and Duchi and
/// others, Efficient Projections onto the l1-Ball for Learning in High Dimensions (2008).
public class MeanReversionPortfolioConstructionModel extends PortfolioConstructionModel {
  private record Average(Identity price, SimpleMovingAverage sma) {
    boolean isReady() {
      return price.isReady() && sma.isReady();
    }
  }

  private final double reversionThreshold;
  private final int windowSize;
  private final Resolution resolution;
  private final Map<Symbol, Average> averages = new HashMap<>();
  private double[] weights = {};

  /// Daily, from a threshold of 1, by the average of 20 days.
  public MeanReversionPortfolioConstructionModel() {
    this(Rebalancing.every(Resolution.DAILY), PortfolioBias.LONG_SHORT, 1, 20, Resolution.DAILY);
  }

  /// When it is told to.
  ///
  /// @param reversionThreshold the ratio of price to average from which weight is moved
  /// @throws IllegalArgumentException if only short positions are allowed
  public MeanReversionPortfolioConstructionModel(
      Rebalancing rebalancing,
      PortfolioBias bias,
      double reversionThreshold,
      int windowSize,
      Resolution resolution) {
    super(rebalancing);
    if (bias == PortfolioBias.SHORT) {
      throw new IllegalArgumentException(
          "Long position must be allowed in MeanReversionPortfolioConstructionModel.");
    }
    this.reversionThreshold = reversionThreshold;
    this.windowSize = windowSize;
    this.resolution = resolution;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    if (activeInsights.isEmpty()
        || !activeInsights.stream().allMatch(i -> averages.get(i.symbol()).isReady())) {
      return Map.of();
    }
    int count = activeInsights.size();
    if (weights.length != count) {
      weights = new double[count];
      Arrays.fill(weights, 1.0 / count);
    }
    weights = next(weights, getPriceRelatives(activeInsights));
    Map<Insight, Double> percents = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      percents.put(activeInsights.get(i), weights[i]);
    }
    return percents;
  }

  private double[] next(double[] before, double[] relatives) {
    double mean = Arrays.stream(relatives).sum() / relatives.length;
    double[] deviations = new double[relatives.length];
    double squares = 0;
    double product = 0;
    for (int i = 0; i < relatives.length; i++) {
      deviations[i] = relatives[i] - mean;
      squares += deviations[i] * deviations[i];
      product += before[i] * relatives[i];
    }
    double norm = Math.pow(Math.sqrt(squares), 2);
    double step = norm == 0 ? 0 : Math.max(0, (product - reversionThreshold) / norm);
    double[] moved = new double[before.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = before[i] - deviations[i] * step;
    }
    return simplexProjection(moved, 1);
  }

  /// What each security's price is expected to be in terms of its average: from the insight's
  /// magnitude, or else the present ratio.
  protected double[] getPriceRelatives(List<Insight> activeInsights) {
    double[] relatives = new double[activeInsights.size()];
    for (int i = 0; i < relatives.length; i++) {
      Insight insight = activeInsights.get(i);
      Average own = averages.get(insight.symbol());
      relatives[i] =
          insight.magnitude() == null
              ? own.price.value() / own.sma.value()
              : 1 + insight.magnitude() * insight.direction().sign();
    }
    return relatives;
  }

  /// The nearest weights that are not negative and add up to a total.
  ///
  /// @throws IllegalArgumentException if the total is not positive
  public static double[] simplexProjection(double[] vector, double total) {
    if (total <= 0) {
      throw new IllegalArgumentException(
          "Total must be > 0 for Euclidean Projection onto the Simplex. It was " + total);
    }
    double[] sorted = vector.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double theta = 0;
    for (int i = 0; i < sorted.length; i++) {
      double value = sorted[sorted.length - 1 - i];
      sum += value;
      double candidate = (sum - total) / (i + 1);
      if (value > candidate) {
        theta = candidate;
      }
    }
    double[] projected = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      projected[i] = Math.max(vector[i] - theta, 0);
    }
    return projected;
  }

  @Override
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    super.onSecuritiesChanged(forAlgorithm, changes);
    for (Security removed : changes.removedSecurities()) {
      Average gone = averages.remove(removed.symbol());
      if (gone != null) {
        gone.price.reset();
        gone.sma.reset();
      }
    }
    for (Security added : changes.addedSecurities()) {
      averages.computeIfAbsent(added.symbol(), symbol -> follow(forAlgorithm, symbol));
    }
  }

  private Average follow(Algorithm forAlgorithm, Symbol symbol) {
    Identity price = forAlgorithm.identity(symbol, resolution);
    SimpleMovingAverage sma = forAlgorithm.sma(symbol, windowSize, resolution);
    forAlgorithm.warmUpIndicator(symbol, price, resolution);
    forAlgorithm.warmUpIndicator(symbol, sma, resolution);
    return new Average(price, sma);
  }
}
