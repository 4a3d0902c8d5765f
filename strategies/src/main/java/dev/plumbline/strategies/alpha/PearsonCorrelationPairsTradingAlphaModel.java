package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Trades the pair of securities whose returns are correlated most.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/PearsonCorrelationPairsTradingAlphaModel.cs`.
public class PearsonCorrelationPairsTradingAlphaModel extends BasePairsTradingAlphaModel {
  private final int lookback;
  private final Resolution resolution;
  private final double minimumCorrelation;
  private Symbol bestFirst;
  private Symbol bestSecond;

  /// Fifteen minutes, one percent, a correlation of a half at least.
  public PearsonCorrelationPairsTradingAlphaModel() {
    this(15, Resolution.MINUTE, 1, 0.5);
  }

  /// A number of bars, one percent, a correlation of a half at least.
  public PearsonCorrelationPairsTradingAlphaModel(int lookback, Resolution resolution) {
    this(lookback, resolution, 1, 0.5);
  }

  /// A number of bars, a number of percent, a least correlation.
  public PearsonCorrelationPairsTradingAlphaModel(
      int lookback, Resolution resolution, double threshold, double minimumCorrelation) {
    super(lookback, resolution, threshold);
    this.lookback = lookback;
    this.resolution = resolution;
    this.minimumCorrelation = minimumCorrelation;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    follow(changes);
    List<Symbol> symbols = securities().stream().map(Security::symbol).toList();
    List<double[]> returns = logReturns(algorithm.history(symbols, lookback, resolution));
    if (returns.isEmpty()) {
      algorithm.debug(
          "PearsonCorrelationPairsTradingAlphaModel.OnSecuritiesChanged(): The requested historical"
              + " data does not have series of prices with the same date/time. Please consider"
              + " increasing the looback period. Current lookback: "
              + lookback);
    } else {
      findBest(symbols, returns);
    }
    super.onSecuritiesChanged(algorithm, changes);
  }

  private void findBest(List<Symbol> symbols, List<double[]> returns) {
    double best = 0;
    int first = -1;
    int second = -1;
    for (int j = 1; j < returns.size(); j++) {
      for (int i = 0; i < j; i++) {
        double correlation = correlation(returns.get(i), returns.get(j));
        if (Math.abs(correlation) < 1 && correlation > best) {
          best = correlation;
          first = i;
          second = j;
        }
      }
    }
    if (first >= 0 && best >= minimumCorrelation) {
      bestFirst = symbols.get(first);
      bestSecond = symbols.get(second);
    }
  }

  @Override
  public boolean hasPassedTest(Algorithm algorithm, Symbol asset1, Symbol asset2) {
    return asset1.equals(bestFirst) && asset2.equals(bestSecond);
  }

  /// Returns by security, at the times at which all of them have a price.
  private List<double[]> logReturns(List<Slice> slices) {
    Map<Symbol, List<Double>> logs = new LinkedHashMap<>();
    for (List<BaseData> together : simultaneous(slices)) {
      for (BaseData data : together) {
        logs.computeIfAbsent(data.symbol(), s -> new ArrayList<>()).add(Math.log(data.value()));
      }
    }
    List<double[]> returns = new ArrayList<>();
    logs.values().forEach(prices -> returns.add(differences(prices)));
    return returns;
  }

  private List<List<BaseData>> simultaneous(List<Slice> slices) {
    int count = securities().size();
    boolean byDay =
        resolution == Resolution.DAILY
            && securities().stream()
                    .map(security -> security.exchange().hours().timeZone())
                    .distinct()
                    .count()
                > 1;
    Map<Object, List<BaseData>> groups = new LinkedHashMap<>();
    for (Slice slice : slices) {
      LocalDate day = slice.time().toLocalDate();
      groups
          .computeIfAbsent(byDay ? day : slice.utcNs(), time -> new ArrayList<>())
          .addAll(slice.bars().values());
    }
    return groups.values().stream().filter(group -> group.size() == count).toList();
  }

  private static double[] differences(List<Double> prices) {
    if (prices.size() < 2) {
      return new double[0];
    }
    double[] changes = new double[prices.size()];
    for (int i = 1; i < changes.length; i++) {
      changes[i] = prices.get(i) - prices.get(i - 1);
    }
    changes[0] = changes[1];
    return changes;
  }

  private static double correlation(double[] a, double[] b) {
    int n = a.length;
    double meanA = 0;
    double meanB = 0;
    for (int i = 0; i < n; i++) {
      meanA += a[i] / n;
      meanB += b[i] / n;
    }
    double both = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < n; i++) {
      both += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    return both / Math.sqrt(squareA * squareB);
  }
}
