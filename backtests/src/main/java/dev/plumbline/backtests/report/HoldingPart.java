package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.Positions;
import dev.plumbline.backtests.figures.Sample;
import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.stored.StoredSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was held: exposure, leverage, turnover, capacity, margin, positions.
final class HoldingPart {
  private static final String[] COLOURS = {
    "main", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "benchmark"
  };

  private HoldingPart() {}

  static void write(ResultView view) {
    exposure(view);
    positions(view);
  }

  private static void exposure(ResultView view) {
    StoredResult result = view.result();
    Html html = view.html();
    Map<String, StoredSeries> exposure = result.chart("Exposure");
    html.section(
        view.name("exposure"),
        "Exposure, turnover, capacity",
        exposure.isEmpty()
            ? "The result holds no exposure."
            : "Exposure and leverage are shares of equity at each day's sample.");
    html.raw("<div class=\"pair\">");
    if (!exposure.isEmpty()) {
      exposureCharts(view, exposure);
    }
    single(
        view,
        "Portfolio Turnover",
        "Portfolio Turnover",
        "Turnover, share of equity a day",
        "bars");
    single(view, "Capacity", "Strategy Capacity", "Capacity", "line");
    html.raw("</div>");
    margin(view);
    html.endSection();
  }

  private static void exposureCharts(ResultView view, Map<String, StoredSeries> exposure) {
    long[] seconds = exposure.values().iterator().next().seconds();
    double[] leverage = new double[seconds.length];
    view.columns().add(view.name("ex-t"), seconds);
    ChartSpec chart =
        new ChartSpec("Exposure", "line", view.name("ex-t"), "percent", 200)
            .with("sync", view.name("ex"));
    int index = 0;
    for (StoredSeries series : exposure.values()) {
      double[] values = new double[seconds.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = series.at(seconds[i]);
        leverage[i] += Double.isNaN(values[i]) ? 0 : Math.abs(values[i]);
      }
      if (!series.isFlat()) {
        String column = view.name("ex-" + index);
        view.columns().add(column, values, 4);
        String label =
            series.name().replace(" Ratio", "").replace(" - ", ", ").toLowerCase(Locale.ROOT);
        chart.line(column, capital(label), COLOURS[index % COLOURS.length], "step");
        index++;
      }
    }
    view.columns().add(view.name("lev"), leverage, 4);
    if (index > 0) {
      view.html().chart(chart, "Exposure by kind of security and side through time");
    }
    double highest = Arrays.stream(leverage).max().orElse(0);
    view.html()
        .chart(
            new ChartSpec("Leverage", "line", view.name("ex-t"), "number", 200)
                .with("sync", view.name("ex"))
                .line(view.name("lev"), "Gross exposure over equity", "second", "step"),
            "Leverage through time, at most " + Text.number(highest));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static void single(
      ResultView view, String chart, String series, String title, String form) {
    StoredSeries line = view.result().series(chart, series);
    if (line.size() < 2 || line.isFlat()) {
      return;
    }
    boolean money = line.unit().equals("$");
    String key = view.name(chart.substring(0, 3).toLowerCase(Locale.ROOT) + "-x");
    double[] values = line.values();
    view.columns().add(key + "t", line.seconds());
    view.columns().add(key + "v", values, 4);
    view.html()
        .chart(
            new ChartSpec(title, "line", key + "t", money ? "money" : "percent", 200)
                .with("daily", true)
                .line(key + "v", series, money ? "third" : "main", form),
            title
                + ", on average "
                + (money ? Text.money(mean(values)) : Text.percent(mean(values))));
  }

  private static double mean(double[] values) {
    return Sample.mean(Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray());
  }

  private static void margin(ResultView view) {
    Map<String, StoredSeries> margins = view.result().chart("Portfolio Margin");
    long used = margins.values().stream().filter(s -> !s.isFlat()).count();
    if (used == 0) {
      return;
    }
    List<Map.Entry<String, StoredSeries>> largest = new ArrayList<>(margins.entrySet());
    largest.removeIf(entry -> entry.getValue().isFlat());
    largest.sort(Comparator.comparingDouble(entry -> -mean(entry.getValue().values())));
    Html html = view.html();
    html.table(
        "plain",
        "Margin by security",
        List.of("Margin of", "#Mean, % of equity", "#Highest", "#Days"));
    for (Map.Entry<String, StoredSeries> entry : largest.subList(0, Math.min(8, largest.size()))) {
      double[] values = entry.getValue().values();
      double highest = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(0);
      html.row(
          List.of(
              entry.getKey(),
              "#" + Text.number(mean(values)),
              "#" + Text.number(highest),
              "#" + Text.whole(values.length)));
    }
    html.endTable();
  }

  private static void positions(ResultView view) {
    Positions positions = Positions.of(view.result());
    Html html = view.html();
    if (positions.values().isEmpty() || positions.seconds().length < 2) {
      html.section(view.name("positions"), "Positions", "Nothing was held at any day's sample.")
          .endSection();
      return;
    }
    view.columns().add(view.name("po-t"), positions.seconds());
    ChartSpec chart = new ChartSpec("Value of positions", "line", view.name("po-t"), "money", 260);
    List<String> symbols = new ArrayList<>(positions.values().keySet());
    double[] total = new double[symbols.size()];
    for (int i = 0; i < symbols.size(); i++) {
      double[] values = positions.values().get(symbols.get(i));
      view.columns().add(view.name("po-" + i), values, 2);
      total[i] = mean(Arrays.stream(values).map(Math::abs).toArray());
      chart.line(view.name("po-" + i), symbols.get(i), COLOURS[i % COLOURS.length], "step");
    }
    html.section(
        view.name("positions"),
        "Positions through time",
        "At each day's sample, at the price of the last fill until then"
            + (positions.others() > 0
                ? "; the " + positions.others() + " securities least traded are summed up."
                : "."));
    html.chart(chart, "Value of positions by security through time");
    allocation(html, symbols, total);
    html.endSection();
  }

  private static void allocation(Html html, List<String> symbols, double[] total) {
    double sum = Arrays.stream(total).sum();
    if (sum == 0) {
      return;
    }
    html.element("h3", "Mean allocation").raw("<ul class=\"bars\">");
    for (int i = 0; i < total.length; i++) {
      double share = total[i] / sum;
      html.raw("<li><span class=\"bar-name\">").words(symbols.get(i)).raw("</span>");
      html.raw("<span class=\"bar-track\"><span class=\"bar k-" + COLOURS[i % COLOURS.length]);
      html.raw("\" style=\"width:" + Math.round(share * 1000) / 10.0 + "%\"></span></span>");
      html.element("span class=\"num\"", Text.percent(share)).raw("</li>");
    }
    html.raw("</ul>");
  }
}
