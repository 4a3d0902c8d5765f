package dev.plumbline.sdk.security;

import java.util.Arrays;
import java.util.List;

/// The worth of a portfolio and the margin it uses in doubles, kept up to date fill by fill.
///
/// Exact sums over hundreds of positions cost microseconds, and nearly every question they answer
/// ("is there enough?") is far from its boundary. This answers such questions when its own error,
/// for which [#tolerance()] is a generous bound, cannot matter; whoever asks falls back to exact
/// numbers otherwise.
final class PortfolioEstimate {
  private static final double RELATIVE_ERROR = 1e-9;

  private final SecurityManager securities;
  private double[] worth = new double[16];
  private double[] margin = new double[16];
  private double totalWorth;
  private double totalMargin;
  private double totalAbsolute;
  private boolean valid;
  private boolean followsClock;
  private long pricesUtcNs;

  PortfolioEstimate(SecurityManager securities) {
    this.securities = securities;
  }

  /// Takes it from now on that prices change whenever the clock moves.
  void followClock() {
    followsClock = true;
  }

  /// Whether the clock has moved since this was asked last; the estimate is then forgotten. False
  /// for whoever is told of new prices.
  boolean noticesNewPrices() {
    if (!followsClock || pricesUtcNs == securities.utcNs()) {
      return false;
    }
    pricesUtcNs = securities.utcNs();
    valid = false;
    return true;
  }

  /// Prices may have changed.
  void invalidate() {
    valid = false;
  }

  /// A position may have changed.
  void changed(Security security) {
    if (valid) {
      int index = security.index();
      if (index >= worth.length || !securities.isActive(security)) {
        valid = false;
        return;
      }
      totalWorth -= worth[index];
      totalMargin -= margin[index];
      totalAbsolute += Math.abs(worth[index]);
      take(security);
    }
  }

  /// The worth of the positions in account currency.
  double holdingsValue() {
    refresh();
    return totalWorth;
  }

  /// The margin that the positions use; not a number where a model gives no estimate.
  double marginUsed() {
    refresh();
    return totalMargin;
  }

  /// A bound of the error of both numbers.
  double tolerance() {
    refresh();
    return totalAbsolute * RELATIVE_ERROR;
  }

  private void refresh() {
    if (valid) {
      return;
    }
    valid = true;
    totalWorth = 0;
    totalMargin = 0;
    totalAbsolute = 1;
    Arrays.fill(worth, 0);
    Arrays.fill(margin, 0);
    List<Security> held = securities.held();
    for (int i = 0; i < held.size(); i++) {
      take(held.get(i));
    }
  }

  private void take(Security security) {
    int index = security.index();
    if (index >= worth.length) {
      worth = Arrays.copyOf(worth, Math.max(index + 1, worth.length * 2));
      margin = Arrays.copyOf(margin, worth.length);
    }
    boolean invested = security.holdings().invested();
    double value =
        invested
            ? security.holdings().quantity()
                * security.price()
                * security.quoteCurrency().conversionRate()
                * security.symbolProperties().contractMultiplier()
            : 0;
    worth[index] = value;
    margin[index] =
        invested
            ? Math.abs(value) * security.buyingPowerModel().maintenanceMarginEstimate(security)
            : 0;
    totalWorth += worth[index];
    totalMargin += margin[index];
    totalAbsolute += Math.abs(value);
  }
}
