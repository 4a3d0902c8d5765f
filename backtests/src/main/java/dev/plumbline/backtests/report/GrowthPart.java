package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.DailyReturns;
import dev.plumbline.backtests.figures.Drawdown;
import dev.plumbline.backtests.figures.Sample;
import dev.plumbline.backtests.stored.StoredSeries;
import java.util.Arrays;
import java.util.List;

/// Equity against the benchmark, and its falls.
final class GrowthPart {
  private static final int MOST_POINTS = 6000;
  private static final int SHOWN_FALLS = 10;

  private GrowthPart() {}

  static void write(ResultView view) {
    equity(view);
    returns(view);
    underwater(view);
  }

  private static void equity(ResultView view) {
    StoredSeries equity = view.result().series("Strategy Equity", "Equity");
    StoredSeries benchmark = view.result().series("Benchmark", "Benchmark");
    int stride = Math.max(1, (equity.size() + MOST_POINTS - 1) / MOST_POINTS);
    int[] kept = kept(equity.size(), stride);
    long[] seconds = Arrays.stream(kept).mapToLong(i -> equity.seconds()[i]).toArray();
    double[] values = Arrays.stream(kept).mapToDouble(i -> equity.values()[i]).toArray();
    double[] depths = new double[values.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < depths.length; i++) {
      highest = Math.max(highest, values[i]);
      depths[i] = highest > 0 ? values[i] / highest - 1 : 0;
    }
    view.columns().add(view.name("eq-t"), seconds);
    view.columns().add(view.name("eq-v"), values, 2);
    view.columns().add(view.name("eq-d"), depths, 5);
    ChartSpec chart =
        new ChartSpec("Equity", "line", view.name("eq-t"), "money", 340)
            .with("sync", view.name("eq"))
            .with("log", true)
            .line(view.name("eq-v"), "Strategy", "main", "area");
    if (view.days().hasBenchmark() && values.length > 0) {
      double[] rebased = rebased(seconds, values[0], benchmark);
      view.columns().add(view.name("eq-b"), rebased, 2);
      chart.line(view.name("eq-b"), "Benchmark", "benchmark", "line");
    }
    Html html = view.html();
    html.section(
        view.name("equity"),
        "Equity and benchmark",
        "The benchmark is scaled to the same start. Drag to zoom, double click to see all again.");
    html.chart(chart, "Equity through time, " + summary(view, values));
    html.chart(
        new ChartSpec("Drawdown", "line", view.name("eq-t"), "percent", 150)
            .with("sync", view.name("eq"))
            .line(view.name("eq-d"), "Drawdown", "loss", "area"),
        "Fall from the highest equity through time");
    html.endSection();
  }

  private static int[] kept(int size, int stride) {
    int count = (size + stride - 1) / stride;
    int[] kept = new int[count];
    for (int i = 0; i < count; i++) {
      kept[i] = i == count - 1 ? size - 1 : i * stride;
    }
    return kept;
  }

  private static double[] rebased(long[] seconds, double start, StoredSeries benchmark) {
    double first =
        Arrays.stream(benchmark.values()).filter(v -> v > 0).findFirst().orElse(Double.NaN);
    double[] rebased = new double[seconds.length];
    for (int i = 0; i < rebased.length; i++) {
      int place = Arrays.binarySearch(benchmark.seconds(), seconds[i]);
      double value = place < 0 ? Double.NaN : benchmark.values()[place];
      rebased[i] = value > 0 ? value / first * start : Double.NaN;
    }
    return rebased;
  }

  private static String summary(ResultView view, double[] values) {
    return values.length == 0
        ? "no points"
        : "from "
            + Text.money(values[0])
            + " to "
            + Text.money(values[values.length - 1])
            + " "
            + view.currency();
  }

  private static void returns(ResultView view) {
    DailyReturns days = view.days();
    if (days.size() < 2) {
      return;
    }
    Html html = view.html();
    view.columns().add(view.name("day"), view.noons());
    double[] growth = minusOne(DailyReturns.growth(days.returns()));
    view.columns().add(view.name("cum"), growth, 5);
    view.columns().add(view.name("ret"), days.returns(), 6);
    ChartSpec cumulative =
        new ChartSpec("Cumulative returns", "line", view.name("day"), "percent", 240)
            .with("daily", true)
            .with("sync", view.name("day"))
            .with("log1p", true)
            .line(view.name("cum"), "Strategy", "main", "line");
    if (days.hasBenchmark()) {
      view.columns().add(view.name("bcum"), minusOne(DailyReturns.growth(days.benchmark())), 5);
      view.columns().add(view.name("vcum"), volatilityMatched(days), 5);
      cumulative.line(view.name("bcum"), "Benchmark", "benchmark", "line");
      cumulative.line(
          view.name("vcum"), "Strategy at the benchmark's volatility", "second", "dash");
    }
    html.section(
        view.name("returns"),
        "Returns",
        "Compounded; the broken line is the strategy scaled to the risk of its benchmark.");
    html.chart(cumulative, "Cumulative return, at the end " + Text.percent(last(growth)));
    html.chart(
        new ChartSpec("Daily returns", "line", view.name("day"), "percent", 150)
            .with("daily", true)
            .with("sync", view.name("day"))
            .with("signed", true)
            .line(view.name("ret"), "Return of the day", "main", "bars"),
        "Return of each day");
    html.endSection();
  }

  private static double[] minusOne(double[] growth) {
    return Arrays.stream(growth).map(g -> g - 1).toArray();
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  private static double[] volatilityMatched(DailyReturns days) {
    double factor = Sample.deviation(days.benchmark()) / Sample.deviation(days.returns());
    double scale = Double.isFinite(factor) ? factor : 1;
    double[] scaled = Arrays.stream(days.returns()).map(r -> r * scale).toArray();
    return minusOne(DailyReturns.growth(scaled));
  }

  private static void underwater(ResultView view) {
    DailyReturns days = view.days();
    if (days.size() < 2) {
      return;
    }
    Html html = view.html();
    double[] depths = Drawdown.underwater(days.returns());
    view.columns().add(view.name("uw"), depths, 5);
    ChartSpec chart =
        new ChartSpec("Underwater", "line", view.name("day"), "percent", 180)
            .with("daily", true)
            .with("sync", view.name("day"))
            .line(view.name("uw"), "Strategy", "loss", "area");
    if (days.hasBenchmark()) {
      view.columns().add(view.name("buw"), Drawdown.underwater(days.benchmark()), 5);
      chart.line(view.name("buw"), "Benchmark", "benchmark", "line");
    }
    List<Drawdown> all = Drawdown.of(days.days(), days.returns());
    html.section(
        view.name("underwater"),
        "Drawdowns",
        all.size() == 1
            ? "One fall from a height of closing equity:"
            : all.size() + " falls from a height of closing equity; the deepest ones:");
    html.chart(chart, "Depth below the highest value through time");
    html.table(
        "plain", "Deepest drawdowns", List.of("Began", "Deepest", "Ended", "#Depth", "#Days"));
    for (Drawdown fall : all.subList(0, Math.min(SHOWN_FALLS, all.size()))) {
      html.row(
          List.of(
              Text.day(fall.firstDay()),
              Text.day(fall.deepestDay()),
              fall.isOver() ? Text.day(fall.lastDay()) : "still going on",
              "#!" + Text.percent(fall.depth()),
              "#" + Text.whole(fall.length())));
    }
    html.endTable().endSection();
  }
}
