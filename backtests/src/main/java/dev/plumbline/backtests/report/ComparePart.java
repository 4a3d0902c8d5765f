package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.DailyReturns;
import dev.plumbline.backtests.figures.Drawdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Several results side by side.
final class ComparePart {
  private static final String[] COLOURS = {
    "main", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "benchmark"
  };

  private ComparePart() {}

  static void write(List<ResultView> views, Html html, PackedColumns columns) {
    html.raw("<div class=\"compare\" id=\"compare\"><header class=\"hero\"><div>");
    html.element("p class=\"eyebrow\"", "Comparison");
    html.element("h1", views.size() + " results side by side").raw("</div></header>");
    html.section("compare-growth", "Growth", "Cumulative returns of daily samples.");
    long[] seconds = days(views);
    columns.add("cmp-t", seconds);
    ChartSpec growth =
        new ChartSpec("Cumulative returns", "line", "cmp-t", "percent", 320)
            .with("daily", true)
            .with("sync", "cmp");
    ChartSpec falls =
        new ChartSpec("Drawdown", "line", "cmp-t", "percent", 170)
            .with("daily", true)
            .with("sync", "cmp")
            .with("legend", false);
    for (ResultView view : views) {
      double[] cumulative = DailyReturns.growth(view.days().returns());
      for (int i = 0; i < cumulative.length; i++) {
        cumulative[i] -= 1;
      }
      String key = "cmp-" + view.index();
      String colour = COLOURS[view.index() % COLOURS.length];
      columns.add(key, aligned(view, seconds, cumulative), 5);
      columns.add(key + "d", aligned(view, seconds, Drawdown.underwater(view.days().returns())), 5);
      growth.line(key, label(views, view), colour, "line");
      falls.line(key + "d", label(views, view), colour, "line");
    }
    html.chart(growth, "Cumulative returns of all results");
    html.chart(falls, "Drawdowns of all results").endSection();
    table(views, html);
    html.raw("</div>\n");
  }

  private static long[] days(List<ResultView> views) {
    return views.stream()
        .flatMapToLong(view -> Arrays.stream(view.noons()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static double[] aligned(ResultView view, long[] seconds, double[] values) {
    double[] aligned = new double[seconds.length];
    long[] noons = view.noons();
    for (int i = 0; i < aligned.length; i++) {
      int place = Arrays.binarySearch(noons, seconds[i]);
      aligned[i] = place < 0 ? Double.NaN : values[place];
    }
    return aligned;
  }

  /// The name of a result; with its number where another has the same.
  static String label(List<ResultView> views, ResultView view) {
    String name = view.result().name();
    boolean twice = views.stream().filter(v -> v.result().name().equals(name)).count() > 1;
    return twice ? name + " (" + (view.index() + 1) + ")" : name;
  }

  private static void table(List<ResultView> views, Html html) {
    html.section("compare-statistics", "Statistics", "As each engine printed them.");
    List<String> heads = new ArrayList<>(List.of("Statistic"));
    views.forEach(view -> heads.add("#" + label(views, view)));
    html.table("plain wide", "Statistics of all results", heads);
    row(html, views, "First day", v -> v.result().configuration().startDate());
    row(html, views, "Last day", v -> v.result().configuration().endDate());
    row(html, views, "Engine", v -> v.result().engine());
    Set<String> names = new LinkedHashSet<>();
    views.forEach(view -> names.addAll(view.result().statistics().keySet()));
    for (String name : names) {
      row(html, views, name, v -> v.result().statistic(name));
    }
    html.endTable();
    parameters(views, html);
    html.endSection();
  }

  private static void row(
      Html html, List<ResultView> views, String name, Function<ResultView, String> cell) {
    List<String> cells = new ArrayList<>(List.of(name));
    views.forEach(view -> {
      String text = cell.apply(view);
      cells.add("#" + (text.isEmpty() ? "–" : text));
    });
    html.row(cells);
  }

  private static void parameters(List<ResultView> views, Html html) {
    Set<String> names = new LinkedHashSet<>();
    views.forEach(view -> names.addAll(view.result().configuration().parameters().keySet()));
    names.removeIf(name ->
        views.stream()
                .map(v -> v.result().configuration().parameters().getOrDefault(name, ""))
                .distinct()
                .count()
            < 2);
    if (names.isEmpty()) {
      return;
    }
    html.element("h3", "Parameters that differ");
    List<String> heads = new ArrayList<>(List.of("Parameter"));
    views.forEach(view -> heads.add("#" + label(views, view)));
    html.table("plain wide", "Parameters that differ", heads);
    for (String name : names) {
      row(html, views, name, v -> v.result().configuration().parameters().getOrDefault(name, ""));
    }
    html.endTable();
  }
}
