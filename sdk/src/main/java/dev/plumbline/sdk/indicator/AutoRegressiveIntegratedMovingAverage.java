package dev.plumbline.sdk.indicator;

import java.util.Locale;

/// The forecast of the next value by an ARIMA(p, d, q) model that is fitted anew to the last values
/// with each of them.
///
/// The values are differenced d times; least squares fit p coefficients of lagged values, and then,
/// where q is not 0, those again together with q coefficients of the first fit's lagged residuals
/// and an intercept. As in LEAN the series runs from the newest value to the oldest, the residuals
/// of the forecast are those from place q + 1 on, and a fit that has no solution gives coefficients
/// of 0.
///
/// Source: G. E. P. Box and G. M. Jenkins, Time Series Analysis, 1970; J. Durbin, "The Fitting of
/// Time-Series Models", Review of the International Statistical Institute, 1960 (two steps); LEAN,
/// `Indicators/AutoRegressiveIntegratedMovingAverage.cs`.
public final class AutoRegressiveIntegratedMovingAverage extends ValueIndicator {
  private final int arOrder;
  private final int diffOrder;
  private final int maOrder;
  private final boolean intercept;
  private final DoubleWindow values;
  private final double[] series;
  private final double[] heads;
  private final double[] residuals;
  private final double[] row;
  private final NormalEquations arFit;
  private final NormalEquations maFit;
  private final double[] arFound;
  private final double[] maFound;

  /// A model.
  ///
  /// @param arOrder p, at least 1
  /// @param diffOrder d
  /// @param maOrder q, 0 or at least p
  /// @param period how many values it is fitted to
  /// @param intercept whether the second fit has an intercept
  public AutoRegressiveIntegratedMovingAverage(
      String name, int arOrder, int diffOrder, int maOrder, int period, boolean intercept) {
    super(name);
    check(arOrder, maOrder, period);
    this.arOrder = arOrder;
    this.diffOrder = diffOrder;
    this.maOrder = maOrder;
    this.intercept = intercept;
    int constant = intercept ? 1 : 0;
    values = new DoubleWindow(period);
    series = new double[period];
    heads = new double[diffOrder];
    residuals = new double[period];
    row = new double[constant + arOrder + maOrder];
    arFit = new NormalEquations(arOrder);
    maFit = new NormalEquations(constant + arOrder + maOrder);
    arFound = new double[arOrder];
    maFound = new double[constant + arOrder + maOrder];
  }

  /// A model named by its orders.
  public AutoRegressiveIntegratedMovingAverage(
      int arOrder, int diffOrder, int maOrder, int period, boolean intercept) {
    this(
        String.format(
            Locale.ROOT,
            "ARIMA((%d, %d, %d), %d, %s)",
            arOrder,
            diffOrder,
            maOrder,
            period,
            intercept ? "True" : "False"),
        arOrder,
        diffOrder,
        maOrder,
        period,
        intercept);
  }

  private static void check(int arOrder, int maOrder, int period) {
    if (arOrder < 0 || maOrder < 0) {
      throw new IllegalArgumentException("AR/MA orders cannot be negative.");
    }
    if (arOrder == 0) {
      throw new IllegalArgumentException(
          "arOrder (p) must be greater than zero for all currently available fitting methods.");
    }
    if (period < Math.max(arOrder, maOrder)) {
      throw new IllegalArgumentException("Period must exceed both arOrder and maOrder");
    }
    if (maOrder != 0 && maOrder < arOrder) {
      throw new IllegalArgumentException(
          "maOrder (q) was %d and arOrder (p) %d; expected q of 0 or at least p: LEAN's ARIMA fails with the first value otherwise"
              .formatted(maOrder, arOrder));
    }
  }

  /// The coefficients of lagged values; a copy.
  public double[] arParameters() {
    double[] copy = new double[arOrder];
    System.arraycopy(
        maOrder == 0 ? arFound : maFound, maOrder == 0 ? 0 : constants(), copy, 0, arOrder);
    return copy;
  }

  /// The coefficients of lagged residuals; a copy.
  public double[] maParameters() {
    double[] copy = new double[maOrder];
    System.arraycopy(maFound, constants() + arOrder, copy, 0, maOrder);
    return copy;
  }

  /// The intercept, 0 for none.
  public double intercept() {
    return maOrder > 0 && intercept ? maFound[0] : 0;
  }

  private int constants() {
    return intercept ? 1 : 0;
  }

  @Override
  public boolean isReady() {
    return values.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return values.size();
  }

  @Override
  protected double compute(long timeNs, double input) {
    values.add(input);
    if (!values.isReady()) {
      return 0;
    }
    int n = difference();
    fitLaggedValues(n);
    if (maOrder > 0) {
      fitResiduals(n);
    }
    return level(n, forecast());
  }

  /// The differenced series; returns its length.
  private int difference() {
    int n = values.count();
    for (int i = 0; i < n; i++) {
      series[i] = values.get(i);
    }
    for (int d = 0; d < diffOrder; d++) {
      heads[d] = series[n - 1];
      n--;
      for (int i = 0; i < n; i++) {
        series[i] -= series[i + 1];
      }
    }
    return n;
  }

  private void fitLaggedValues(int n) {
    arFit.clear();
    for (int t = arOrder; t < n; t++) {
      lags(t, series, 0, arOrder);
      arFit.add(row, series[t]);
    }
    arFit.solve(arFound);
    for (int t = 0; t < n; t++) {
      double fitted = 0;
      for (int j = 0; t >= arOrder && j < arOrder; j++) {
        fitted += series[t - 1 - j] * arFound[j];
      }
      residuals[t] = t < arOrder ? 0 : series[t] - fitted;
    }
  }

  private void fitResiduals(int n) {
    maFit.clear();
    for (int i = 0; i < n - maOrder; i++) {
      if (intercept) {
        row[0] = 1;
      }
      lags(arOrder + i, series, constants(), arOrder);
      lags(maOrder + i, residuals, constants() + arOrder, maOrder);
      maFit.add(row, series[maOrder + i]);
    }
    maFit.solve(maFound);
  }

  /// Writes the values before a place into the row, the nearest first.
  private void lags(int place, double[] from, int offset, int count) {
    for (int j = 0; j < count; j++) {
      row[offset + j] = from[place - 1 - j];
    }
  }

  private double forecast() {
    double sum = 0;
    for (int i = 0; i < arOrder; i++) {
      sum += (maOrder == 0 ? arFound[i] : maFound[constants() + i]) * series[i];
    }
    for (int i = 0; i < maOrder; i++) {
      sum += maFound[constants() + arOrder + i] * residuals[maOrder + i + 1];
    }
    return sum + intercept();
  }

  /// Undoes the differences: sums from the oldest number to the forecast, as often as there were
  /// differences.
  private double level(int n, double forecast) {
    double newest = forecast;
    int length = n;
    for (int d = 0; d < diffOrder; d++) {
      double sum = heads[d];
      for (int i = length - 1; i >= 0; i--) {
        double added = series[i];
        series[i + 1] = sum;
        sum += added;
        series[i] = sum;
      }
      length++;
      newest += series[0];
    }
    return newest;
  }

  @Override
  public void reset() {
    values.reset();
    super.reset();
  }
}
