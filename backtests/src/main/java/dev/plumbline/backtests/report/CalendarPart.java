package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.CalendarReturns;
import dev.plumbline.backtests.figures.DailyReturns;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Returns of months as a heat map, and of years against the benchmark.
final class CalendarPart {
  /// The return at which a cell has its full colour.
  private static final double FULL = 0.1;

  private CalendarPart() {}

  static void write(ResultView view) {
    DailyReturns days = view.days();
    if (days.size() == 0) {
      return;
    }
    view.html().section(view.name("calendar"), "Months and years", "");
    heatMap(view);
    monthBars(view);
    years(view);
    view.html().endSection();
  }

  private static void heatMap(ResultView view) {
    DailyReturns days = view.days();
    SequencedMap<YearMonth, Double> months = CalendarReturns.months(days.days(), days.returns());
    SequencedMap<Integer, Double> years = CalendarReturns.years(days.days(), days.returns());
    List<String> heads = new ArrayList<>(List.of("Year"));
    for (Month month : Month.values()) {
      heads.add("#" + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
    heads.add("#Year");
    Html html = view.html();
    html.table("heat", "Monthly returns in per cent", heads);
    for (Map.Entry<Integer, Double> year : years.entrySet()) {
      html.raw("<tr>").element("th scope=\"row\"", year.getKey().toString());
      for (int month = 1; month <= 12; month++) {
        cell(html, months.get(YearMonth.of(year.getKey(), month)), "");
      }
      cell(html, year.getValue(), " total");
      html.raw("</tr>");
    }
    html.endTable();
  }

  private static void cell(Html html, Double value, String kind) {
    if (value == null) {
      html.raw("<td class=\"num none" + kind + "\"></td>");
      return;
    }
    long strength = Math.round(Math.min(1, Math.abs(value) / FULL) * 10);
    String tone = value < 0 ? " l" + strength : value > 0 ? " g" + strength : "";
    double shown = Math.abs(value) < 0.00005 ? 0 : 100 * value;
    html.element("td class=\"num" + tone + kind + "\"", String.format(Locale.ROOT, "%.2f", shown));
  }

  private static void monthBars(ResultView view) {
    DailyReturns days = view.days();
    SequencedMap<YearMonth, Double> months = CalendarReturns.months(days.days(), days.returns());
    if (months.size() < 3) {
      return;
    }
    view.columns()
        .add(
            view.name("mon-t"),
            months.keySet().stream().mapToLong(m -> m.atDay(15).toEpochDay() * 86_400).toArray());
    view.columns().add(view.name("mon-v"), numbers(months.values()), 5);
    view.html()
        .chart(
            new ChartSpec("Monthly returns", "line", view.name("mon-t"), "percent", 170)
                .with("daily", true)
                .with("signed", true)
                .line(view.name("mon-v"), "Return of the month", "main", "bars"),
            "Return of each month");
  }

  private static double[] numbers(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void years(ResultView view) {
    DailyReturns days = view.days();
    SequencedMap<Integer, Double> years = CalendarReturns.years(days.days(), days.returns());
    Html html = view.html();
    SequencedMap<Integer, Double> benchmark =
        days.hasBenchmark() ? CalendarReturns.years(days.days(), days.benchmark()) : null;
    List<String> names = years.keySet().stream().map(String::valueOf).toList();
    view.columns().add(view.name("yr-n"), names);
    view.columns().add(view.name("yr-v"), numbers(years.values()), 5);
    ChartSpec chart =
        new ChartSpec("Yearly returns", "category", view.name("yr-n"), "percent", 190)
            .line(view.name("yr-v"), "Strategy", "main", "bars");
    if (benchmark != null) {
      view.columns().add(view.name("yr-b"), numbers(benchmark.values()), 5);
      chart.line(view.name("yr-b"), "Benchmark", "benchmark", "bars");
    }
    html.chart(chart, "Return of each year");
    List<String> heads = new ArrayList<>(List.of("Year", "#Strategy"));
    if (benchmark != null) {
      heads.addAll(List.of("#Benchmark", "#Multiple", "#Difference"));
    }
    html.table("plain", "Yearly returns against the benchmark", heads);
    years.forEach((year, value) -> {
      List<String> cells = new ArrayList<>(List.of(year.toString(), "#!" + Text.percent(value)));
      if (benchmark != null) {
        double other = benchmark.get(year);
        cells.add("#!" + Text.percent(other));
        cells.add("#" + Text.number(other == 0 ? Double.NaN : value / other));
        cells.add("#!" + Text.percent(value - other));
      }
      html.row(cells);
    });
    html.endTable();
  }
}
