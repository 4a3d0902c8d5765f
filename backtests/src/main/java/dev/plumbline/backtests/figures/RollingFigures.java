package dev.plumbline.backtests.figures;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/// Figures over a window of days that moves through a run; NaN until the window is full.
///
/// @param returns the run's daily returns
/// @param window number of days of the window
/// @param daysPerYear days that a year has
public record RollingFigures(DailyReturns returns, int window, int daysPerYear) {
  /// The mean over the standard deviation of the days, by the year; the riskless rate is zero.
  public double[] sharpe() {
    return over(returns.returns(), r -> annual(Sample.mean(r) / Sample.deviation(r)));
  }

  /// The mean over the root mean square of the losses, by the year.
  public double[] sortino() {
    return over(returns.returns(), r -> annual(Sample.mean(r) / ReturnFigures.downside(r)));
  }

  /// The standard deviation, by the year.
  public double[] volatility() {
    return over(returns.returns(), r -> annual(Sample.deviation(r)));
  }

  /// The benchmark's standard deviation, by the year.
  public double[] benchmarkVolatility() {
    return over(returns.benchmark(), r -> annual(Sample.deviation(r)));
  }

  /// The slope on the benchmark; NaN where the benchmark stands still on more than half the days.
  public double[] beta() {
    return besideBenchmark(Sample::beta);
  }

  /// The mean return that the benchmark's does not explain, by the year; NaN where [#beta()] is.
  public double[] alpha() {
    return besideBenchmark((run, benchmark) ->
        daysPerYear * (Sample.mean(run) - Sample.beta(run, benchmark) * Sample.mean(benchmark)));
  }

  private double[] besideBenchmark(ToDoubleBiFunction<double[], double[]> figure) {
    double[] figures = new double[returns.benchmark().length];
    Arrays.fill(figures, Double.NaN);
    for (int i = window; i <= figures.length; i++) {
      double[] benchmark = Arrays.copyOfRange(returns.benchmark(), i - window, i);
      long moved = Arrays.stream(benchmark).filter(r -> r != 0).count();
      if (2 * moved >= window) {
        double[] run = Arrays.copyOfRange(returns.returns(), i - window, i);
        figures[i - 1] = figure.applyAsDouble(run, benchmark);
      }
    }
    return figures;
  }

  private double annual(double daily) {
    return daily * Math.sqrt(daysPerYear);
  }

  private double[] over(double[] values, ToDoubleFunction<double[]> figure) {
    double[] figures = new double[values.length];
    Arrays.fill(figures, Double.NaN);
    for (int i = window; i <= values.length; i++) {
      double value = figure.applyAsDouble(Arrays.copyOfRange(values, i - window, i));
      figures[i - 1] = Double.isInfinite(value) ? Double.NaN : value;
    }
    return figures;
  }
}
