package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import dev.plumbline.sdk.indicator.RateOfChange;
import dev.plumbline.sdk.indicator.RollingWindow;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.SlotMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The latest returns of one security.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/ReturnsSymbolData.cs`.
final class ReturnsSymbolData {
  private final RateOfChange roc;
  private final RollingWindow<IndicatorDataPoint> window;

  ReturnsSymbolData(Symbol symbol, ReturnsWindow returns) {
    roc = new RateOfChange(symbol + ".ROC(" + returns.lookback() + ")", returns.lookback());
    window = new RollingWindow<>(returns.period());
    roc.onUpdated(this::onUpdated);
  }

  RateOfChange roc() {
    return roc;
  }

  void add(long timeNs, double value) {
    if (window.samples() == 0 || window.get(0).timeNs() != timeNs) {
      window.add(new IndicatorDataPoint(timeNs, value));
    }
  }

  void update(long timeNs, double price) {
    roc.update(timeNs, price);
  }

  private void onUpdated(Indicator sender) {
    if (roc.isReady()) {
      add(sender.timeNs(), sender.value());
    }
  }

  /// Returns by time, the latest first.
  Map<Long, Double> returns() {
    Map<Long, Double> returns = new LinkedHashMap<>();
    for (IndicatorDataPoint point : window) {
      returns.put(point.timeNs(), point.value());
    }
    return returns;
  }

  /// A row for each time at which all securities have a return, a column for each security. Where
  /// their times differ, rows are by age instead.
  static double[][] matrix(SlotMap<Symbol, ReturnsSymbolData> data, List<Symbol> symbols) {
    List<Map<Long, Double>> columns = new ArrayList<>();
    Set<Long> times = new LinkedHashSet<>();
    for (Symbol symbol : symbols) {
      ReturnsSymbolData own = data.get(symbol);
      if (own != null) {
        Map<Long, Double> returns = own.returns();
        columns.add(returns);
        times.addAll(returns.keySet());
      }
    }
    int longest = 0;
    for (ReturnsSymbolData own : data.values()) {
      longest = Math.max(longest, own.returns().size());
    }
    return longest == times.size() ? byTime(columns, times) : byAge(columns, longest);
  }

  private static double[][] byTime(List<Map<Long, Double>> columns, Set<Long> times) {
    List<double[]> rows = new ArrayList<>();
    for (Long time : times) {
      double[] row = new double[columns.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = columns.get(i).getOrDefault(time, Double.NaN);
      }
      addIfWhole(rows, row);
    }
    return rows.toArray(double[][]::new);
  }

  private static double[][] byAge(List<Map<Long, Double>> columns, int longest) {
    List<List<Double>> values = new ArrayList<>();
    columns.forEach(column -> values.add(List.copyOf(column.values())));
    List<double[]> rows = new ArrayList<>();
    for (int age = 0; age < longest; age++) {
      double[] row = new double[values.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = age < values.get(i).size() ? values.get(i).get(age) : Double.NaN;
      }
      addIfWhole(rows, row);
    }
    return rows.toArray(double[][]::new);
  }

  private static void addIfWhole(List<double[]> rows, double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += Math.abs(value);
    }
    if (!Double.isNaN(sum) && sum != 0) {
      rows.add(row);
    }
  }
}
