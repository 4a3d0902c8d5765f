package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.figures.Figure.Form;
import java.util.ArrayList;
import java.util.List;

/// Figures of a run against its benchmark.
public final class BenchmarkFigures {
  private BenchmarkFigures() {}

  /// The figures; none without a benchmark.
  public static List<Figure> of(DailyReturns days, int daysPerYear) {
    if (!days.hasBenchmark()) {
      return List.of();
    }
    double[] run = days.returns();
    double[] benchmark = days.benchmark();
    double beta = Sample.beta(run, benchmark);
    double alpha = (Sample.mean(run) - beta * Sample.mean(benchmark)) * daysPerYear;
    double correlation =
        Sample.covariance(run, benchmark) / (Sample.deviation(run) * Sample.deviation(benchmark));
    double[] active = new double[run.length];
    for (int i = 0; i < active.length; i++) {
      active[i] = run[i] - benchmark[i];
    }
    double tracking = Sample.deviation(active);
    List<Figure> all = new ArrayList<>();
    add(all, "Beta", beta, Form.NUMBER, "slope of the returns on the benchmark's");
    add(all, "Alpha", alpha, Form.PERCENT, "yearly return that the benchmark does not explain");
    add(all, "Correlation", correlation, Form.NUMBER, "of daily returns");
    add(all, "R²", correlation * correlation, Form.NUMBER, "share that the benchmark explains");
    add(all, "Tracking error", tracking * Math.sqrt(daysPerYear), Form.PERCENT, "by the year");
    add(
        all,
        "Information ratio, daily",
        Sample.mean(active) / tracking,
        Form.NUMBER,
        "mean difference over its deviation");
    add(all, "Treynor ratio", DailyReturns.total(run) / beta, Form.NUMBER, "return over beta");
    return all;
  }

  private static void add(List<Figure> all, String name, double value, Form form, String meaning) {
    all.add(new Figure("Against the benchmark", name, value, form, meaning));
  }
}
