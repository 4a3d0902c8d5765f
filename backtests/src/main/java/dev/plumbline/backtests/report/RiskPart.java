package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.CalendarReturns;
import dev.plumbline.backtests.figures.CrisisPeriod;
import dev.plumbline.backtests.figures.DailyReturns;
import dev.plumbline.backtests.figures.Drawdown;
import dev.plumbline.backtests.figures.MonteCarlo;
import dev.plumbline.backtests.figures.ReturnDistribution;
import dev.plumbline.backtests.figures.RollingFigures;
import dev.plumbline.backtests.figures.Sample;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Risk through time, how returns scatter, what chance might have given, and crises.
final class RiskPart {
  private static final int HALF_YEAR = 126;
  private static final int YEAR = 252;
  private static final int FEWEST = 20;

  private RiskPart() {}

  static void write(ResultView view) {
    if (view.days().size() < 3) {
      view.html()
          .section(
              view.name("rolling"),
              "Risk",
              "Less than three days of returns: rolling figures, distribution and bands of chance"
                  + " cannot be told.")
          .endSection();
      return;
    }
    rolling(view);
    distribution(view);
    monteCarlo(view);
    crises(view);
  }

  private static void rolling(ResultView view) {
    DailyReturns days = view.days();
    int window = days.size() >= 2 * HALF_YEAR ? HALF_YEAR : Math.max(3, days.size() / 4);
    Html html = view.html();
    if (days.size() < FEWEST) {
      html.section(
              view.name("rolling"),
              "Rolling figures",
              "Only " + days.size() + " days of returns: too few to roll a window over.")
          .endSection();
      return;
    }
    RollingFigures rolling = new RollingFigures(days, window, view.daysPerYear());
    html.section(
        view.name("rolling"),
        "Rolling figures",
        "Over windows of "
            + window
            + " trading days"
            + (days.size() > 2 * YEAR ? " (and of " + YEAR + ")" : "")
            + "; the riskless rate is taken as zero.");
    html.raw("<div class=\"pair\">");
    RollingFigures longer =
        days.size() > 2 * YEAR ? new RollingFigures(days, YEAR, view.daysPerYear()) : null;
    ChartSpec sharpe = line(view, "Rolling Sharpe ratio", "number", "sh", rolling.sharpe());
    if (longer != null) {
      add(view, sharpe, "sh12", "12 months", longer.sharpe());
    }
    html.chart(sharpe, "Sharpe ratio over a moving window");
    html.chart(
        line(view, "Rolling Sortino ratio", "number", "so", rolling.sortino()),
        "Sortino ratio over a moving window");
    ChartSpec volatility = line(view, "Rolling volatility", "percent", "vo", rolling.volatility());
    if (days.hasBenchmark()) {
      view.columns().add(view.name("vob"), rolling.benchmarkVolatility(), 5);
      volatility.line(view.name("vob"), "Benchmark", "benchmark", "line");
    }
    html.chart(volatility, "Volatility over a moving window");
    if (days.hasBenchmark()) {
      ChartSpec beta = line(view, "Rolling beta", "number", "be", rolling.beta());
      if (longer != null) {
        add(view, beta, "be12", "12 months", longer.beta());
      }
      html.chart(beta, "Beta over a moving window");
      html.chart(
          line(view, "Rolling alpha, a year", "percent", "al", rolling.alpha()),
          "Alpha over a moving window");
    }
    html.raw("</div>").endSection();
  }

  private static ChartSpec line(
      ResultView view, String title, String unit, String column, double[] values) {
    view.columns().add(view.name(column), values, 5);
    return new ChartSpec(title, "line", view.name("day"), unit, 190)
        .with("daily", true)
        .with("sync", view.name("day"))
        .line(view.name(column), "Strategy", "main", "line");
  }

  private static void add(
      ResultView view, ChartSpec chart, String column, String label, double[] values) {
    view.columns().add(view.name(column), values, 5);
    chart.line(view.name(column), label, "second", "dash");
  }

  private static void distribution(ResultView view) {
    DailyReturns days = view.days();
    ReturnDistribution spread = ReturnDistribution.of(days.returns());
    double[] moved = Arrays.stream(days.returns()).filter(r -> r != 0).toArray();
    histogram(view, "hist", ReturnDistribution.of(moved));
    int idle = days.size() - moved.length;
    Html html = view.html();
    html.section(
        view.name("distribution"),
        "Distribution of returns",
        "On one day in twenty the loss was worse than "
            + Text.percent(spread.valueAtRisk95())
            + " (value at risk); on those days it was "
            + Text.percent(spread.shortfall95())
            + " on average (expected shortfall). At one in a hundred: "
            + Text.percent(spread.valueAtRisk99())
            + " and "
            + Text.percent(spread.shortfall99())
            + (idle == 0
                ? "."
                : ". The chart leaves out " + Text.whole(idle) + " days on which nothing moved."));
    html.chart(
        new ChartSpec("Daily returns", "histogram", view.name("hist-x"), "percent", 220)
            .with("marks", marks(spread))
            .line(view.name("hist-n"), "Days", "main", "bars"),
        "Histogram of daily returns with value at risk and expected shortfall");
    months(view);
    quantiles(view);
    html.endSection();
  }

  private static void months(ResultView view) {
    double[] months = numbers(CalendarReturns.months(view.days().days(), view.days().returns()));
    histogram(view, "months", ReturnDistribution.of(months));
    view.html()
        .chart(
            new ChartSpec("Monthly returns", "histogram", view.name("months-x"), "percent", 180)
                .line(view.name("months-n"), "Months", "main", "bars"),
            "Histogram of monthly returns");
  }

  private static double[] numbers(Map<?, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Adds the columns of a histogram: middles of the bins and counts.
  static void histogram(ResultView view, String name, ReturnDistribution spread) {
    double[] middles = new double[spread.counts().length];
    double[] counts = new double[middles.length];
    for (int i = 0; i < middles.length; i++) {
      middles[i] = spread.lowest() + (i + 0.5) * spread.width();
      counts[i] = spread.counts()[i];
    }
    view.columns().add(view.name(name + "-x"), middles, 6);
    view.columns().add(view.name(name + "-n"), counts, 0);
  }

  private static String marks(ReturnDistribution spread) {
    return "[[%s,\"VaR 95\"],[%s,\"VaR 99\"],[%s,\"ES 95\"]]"
        .formatted(spread.valueAtRisk95(), spread.valueAtRisk99(), spread.shortfall95());
  }

  private static void quantiles(ResultView view) {
    DailyReturns days = view.days();
    Html html = view.html();
    SequencedMap<String, double[]> periods = new LinkedHashMap<>();
    periods.put("Day", days.returns());
    periods.put("Week", numbers(CalendarReturns.weeks(days.days(), days.returns())));
    periods.put("Month", numbers(CalendarReturns.months(days.days(), days.returns())));
    periods.put("Quarter", numbers(CalendarReturns.quarters(days.days(), days.returns())));
    periods.put("Year", numbers(CalendarReturns.years(days.days(), days.returns())));
    html.element("h3", "Quantiles of returns by length of period");
    BoxPlot boxes = new BoxPlot();
    periods.forEach(boxes::add);
    boxes.write(html, "Box plots of returns by length of period; the table below has the numbers");
    html.table(
        "plain boxes",
        "Quantiles of returns by length of period",
        List.of(
            "Period", "#Count", "#Worst", "#5 %", "#25 %", "#Median", "#75 %", "#95 %", "#Best"));
    periods.forEach((name, values) -> quantileRow(html, name, values));
    html.endTable();
  }

  private static void quantileRow(Html html, String name, double[] values) {
    html.row(
        List.of(
            name,
            "#" + Text.whole(values.length),
            "#!" + Text.percent(Sample.quantile(values, 0)),
            "#!" + Text.percent(Sample.quantile(values, 0.05)),
            "#!" + Text.percent(Sample.quantile(values, 0.25)),
            "#!" + Text.percent(Sample.quantile(values, 0.5)),
            "#!" + Text.percent(Sample.quantile(values, 0.75)),
            "#!" + Text.percent(Sample.quantile(values, 0.95)),
            "#!" + Text.percent(Sample.quantile(values, 1))));
  }

  private static void monteCarlo(ResultView view) {
    DailyReturns days = view.days();
    MonteCarlo chance = MonteCarlo.of(days.returns());
    int points = chance.bands()[0].length;
    long[] noons = view.noons();
    long[] seconds = new long[points];
    double[] actual = new double[points];
    double[] growth = DailyReturns.growth(days.returns());
    for (int i = 0; i < points; i++) {
      int day = chance.day(i, days.size());
      seconds[i] = noons[day];
      actual[i] = growth[day] - 1;
    }
    view.columns().add(view.name("mc-t"), seconds);
    view.columns().add(view.name("mc-a"), actual, 5);
    ChartSpec chart =
        new ChartSpec("What chance might have given", "bands", view.name("mc-t"), "percent", 260)
            .with("daily", true);
    String[] labels = {"5 %", "25 %", "Median", "75 %", "95 %"};
    for (int q = 0; q < labels.length; q++) {
      double[] band = chance.bands()[q].clone();
      for (int i = 0; i < band.length; i++) {
        band[i] -= 1;
      }
      view.columns().add(view.name("mc-" + q), band, 5);
      chart.line(view.name("mc-" + q), labels[q], "second", q == 2 ? "dash" : "band");
    }
    chart.line(view.name("mc-a"), "As it was", "main", "line");
    Html html = view.html();
    html.section(
        view.name("chance"),
        "Monte Carlo",
        "%s paths from the run's own days, drawn in blocks of %d: %s of them end with a loss. Half of"
                .formatted(
                    Text.whole(chance.paths()),
                    chance.block(),
                    Text.percent(chance.lossProbability()))
            + " them end between %s and %s; one in twenty falls by %s or more on its way."
                .formatted(
                    Text.percent(chance.endReturns()[1]),
                    Text.percent(chance.endReturns()[3]),
                    Text.percent(-chance.drawdowns()[0])));
    html.chart(chart, "Bands of cumulative returns of resampled paths, with the run's own");
    html.endSection();
  }

  private static void crises(ResultView view) {
    DailyReturns days = view.days();
    Html html = view.html();
    List<CrisisPeriod> seen =
        CrisisPeriod.ALL.stream().filter(crisis -> crisis.overlaps(days)).toList();
    html.section(
        view.name("crises"),
        "Crises",
        seen.isEmpty()
            ? "The run saw none of the "
                + CrisisPeriod.ALL.size()
                + " periods that markets remember."
            : "Periods that markets remember, as far as the run saw them.");
    if (!seen.isEmpty()) {
      html.table(
          "plain",
          "Crises",
          List.of("Period", "From", "To", "#Days", "#Strategy", "#Benchmark", "#Deepest fall"));
      for (CrisisPeriod crisis : seen) {
        DailyReturns part = days.between(crisis.first(), crisis.last());
        List<Drawdown> falls = Drawdown.of(part.days(), part.returns());
        html.row(
            List.of(
                crisis.name(),
                crisis.first().toString(),
                crisis.last().toString(),
                "#" + part.size(),
                "#!" + Text.percent(DailyReturns.total(part.returns())),
                part.hasBenchmark()
                    ? "#!" + Text.percent(DailyReturns.total(part.benchmark()))
                    : "#–",
                "#!" + Text.percent(falls.isEmpty() ? 0 : falls.getFirst().depth())));
      }
      html.endTable();
      html.raw("<div class=\"small-multiples\">");
      seen.stream().limit(12).forEach(crisis -> crisisChart(view, crisis));
      html.raw("</div>");
    }
    html.endSection();
  }

  private static void crisisChart(ResultView view, CrisisPeriod crisis) {
    DailyReturns part = view.days().between(crisis.first(), crisis.last());
    if (part.size() < 3) {
      return;
    }
    String key = view.name("cr" + CrisisPeriod.ALL.indexOf(crisis));
    long[] seconds = new long[part.size()];
    double[] growth = DailyReturns.growth(part.returns());
    double[] other = DailyReturns.growth(part.benchmark());
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = part.days()[i] * 86_400 + 43_200;
      growth[i] -= 1;
      if (other.length > 0) {
        other[i] -= 1;
      }
    }
    view.columns().add(key + "t", seconds);
    view.columns().add(key + "v", growth, 4);
    ChartSpec chart =
        new ChartSpec(crisis.name(), "line", key + "t", "percent", 130)
            .with("daily", true)
            .with("legend", false)
            .line(key + "v", "Strategy", "main", "line");
    if (other.length > 0) {
      view.columns().add(key + "b", other, 4);
      chart.line(key + "b", "Benchmark", "benchmark", "line");
    }
    view.html().chart(chart, "Returns in the period: " + crisis.name());
  }
}
