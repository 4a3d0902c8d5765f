package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.symbol.Symbol;

/// The correlation of the closes of two securities; 0 where one of them does not move.
///
/// Source: K. Pearson, 1895; C. Spearman, 1904, equal closes sharing their mean rank.
public final class Correlation extends DualSymbolIndicator {
  private final CorrelationType correlationType;
  private final double[] target;
  private final double[] reference;

  /// A correlation of the given kind.
  public Correlation(
      String name,
      Symbol targetSymbol,
      Symbol referenceSymbol,
      int period,
      CorrelationType correlationType) {
    super(name, targetSymbol, referenceSymbol, period);
    if (period < 2) {
      throw new IllegalArgumentException(
          "Period parameter for Correlation indicator must be greater than 2 but was " + period);
    }
    this.correlationType = correlationType;
    target = new double[period];
    reference = new double[period];
  }

  /// A correlation of the numbers named `Correlation(period)`.
  public Correlation(Symbol targetSymbol, Symbol referenceSymbol, int period) {
    this(targetSymbol, referenceSymbol, period, CorrelationType.PEARSON);
  }

  /// A correlation of the given kind named `Correlation(period)`.
  public Correlation(
      Symbol targetSymbol, Symbol referenceSymbol, int period, CorrelationType correlationType) {
    this("Correlation(" + period + ")", targetSymbol, referenceSymbol, period, correlationType);
  }

  @Override
  protected double computeIndicator() {
    int n = targetCloses().count();
    if (correlationType == CorrelationType.PEARSON) {
      copy(targetCloses(), target);
      copy(referenceCloses(), reference);
    } else {
      rank(targetCloses(), target);
      rank(referenceCloses(), reference);
    }
    return correlation(n);
  }

  private double correlation(int n) {
    double meanTarget = mean(target, n);
    double meanReference = mean(reference, n);
    double tr = 0;
    double tt = 0;
    double rr = 0;
    for (int i = 0; i < n; i++) {
      double t = target[i] - meanTarget;
      double r = reference[i] - meanReference;
      tr += t * r;
      tt += t * t;
      rr += r * r;
    }
    return tt == 0 || rr == 0 ? 0 : tr / (Math.sqrt(tt) * Math.sqrt(rr));
  }

  private static void copy(DoubleWindow from, double[] to) {
    for (int i = 0; i < from.count(); i++) {
      to[i] = from.get(i);
    }
  }

  private static void rank(DoubleWindow from, double[] to) {
    for (int i = 0; i < from.count(); i++) {
      double below = 0;
      double equal = 0;
      for (int j = 0; j < from.count(); j++) {
        below += from.get(j) < from.get(i) ? 1 : 0;
        equal += from.get(j) == from.get(i) ? 1 : 0;
      }
      to[i] = below + (equal + 1) / 2;
    }
  }

  private static double mean(double[] values, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += values[i] - values[0];
    }
    return values[0] + sum / n;
  }
}
