package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.Costs;
import dev.plumbline.backtests.stored.StoredSeries;
import java.util.List;

/// What trading cost, and what would be left at a multiple of it.
final class CostPart {
  private static final int[] MULTIPLES = {1, 2, 4};

  private CostPart() {}

  static void write(ResultView view) {
    Html html = view.html();
    if (view.result().fills().isEmpty()) {
      html.section(view.name("costs"), "Costs", "Nothing was filled, so nothing was paid.")
          .endSection();
      return;
    }
    Costs costs = Costs.of(view.result());
    html.section(
        view.name("costs"),
        "Costs",
        "Spread: half the distance of bid and ask when an order was sent"
            + (costs.quotedFills() == 0 ? ", not known here (the data has no quotes)" : "")
            + ". Impact: by how much market orders were filled beyond that quote. At more costs the"
            + " orders stay as they are and only the money is missing.");
    html.raw("<dl class=\"tiles small\">");
    tile(html, "Fees", costs.fees());
    tile(html, "Spread", costs.spread());
    tile(html, "Impact", costs.impact());
    tile(html, "Money traded", costs.volume());
    double points = costs.volume() == 0 ? Double.NaN : 10_000 * costs.total() / costs.volume();
    html.raw("<div class=\"tile\">").element("dt", "All, hundredths of a per cent");
    html.element("dd class=\"figure\"", Text.number(points)).raw("</div></dl>");
    multiples(view, costs);
    html.endSection();
  }

  private static void tile(Html html, String label, double amount) {
    html.raw("<div class=\"tile\">").element("dt", label);
    html.element("dd class=\"figure\"", Text.money(amount)).raw("</div>");
  }

  private static void multiples(ResultView view, Costs costs) {
    StoredSeries equity = view.result().series("Strategy Equity", "Equity");
    if (equity.size() < 2) {
      return;
    }
    double start = equity.values()[0];
    double end = equity.values()[equity.size() - 1];
    double years = Math.max(1, view.days().size()) / (double) view.daysPerYear();
    Html html = view.html();
    html.table(
        "plain",
        "The result at a multiple of the costs",
        List.of("Costs", "#Paid", "#End equity", "#Net profit", "#Compound annual return"));
    row(html, 0, costs, start, end, years);
    for (int multiple : MULTIPLES) {
      row(html, multiple, costs, start, end, years);
    }
    html.endTable();
    chart(view, costs, equity);
  }

  private static void row(
      Html html, int multiple, Costs costs, double start, double end, double years) {
    double left = end - (multiple - 1) * costs.total();
    double annual = left > 0 ? Math.pow(left / start, 1 / years) - 1 : -1;
    html.row(
        List.of(
            multiple == 0 ? "None" : multiple == 1 ? "As they were" : multiple + " times",
            "#" + Text.money(multiple * costs.total()),
            "#" + Text.money(left),
            "#!" + Text.percent(left / start - 1),
            "#!" + Text.percent(annual)));
  }

  private static void chart(ResultView view, Costs costs, StoredSeries equity) {
    int stride = Math.max(1, equity.size() / 1500);
    int count = (equity.size() + stride - 1) / stride;
    long[] seconds = new long[count];
    double[][] values = new double[MULTIPLES.length][count];
    for (int i = 0; i < count; i++) {
      int at = i == count - 1 ? equity.size() - 1 : i * stride;
      seconds[i] = equity.seconds()[at];
      double paid = costs.until(seconds[i]);
      for (int m = 0; m < MULTIPLES.length; m++) {
        values[m][i] = equity.values()[at] - (MULTIPLES[m] - 1) * paid;
      }
    }
    view.columns().add(view.name("co-t"), seconds);
    ChartSpec chart =
        new ChartSpec("Equity at a multiple of the costs", "line", view.name("co-t"), "money", 220);
    String[] colours = {"main", "third", "loss"};
    for (int m = 0; m < MULTIPLES.length; m++) {
      view.columns().add(view.name("co-" + m), values[m], 2);
      String label = m == 0 ? "As it was" : MULTIPLES[m] + " times the costs";
      chart.line(view.name("co-" + m), label, colours[m], m == 0 ? "line" : "dash");
    }
    view.html().chart(chart, "Equity through time at one, two and four times the costs");
  }
}
