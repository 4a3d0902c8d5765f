package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.DailyReturns;
import dev.plumbline.backtests.stored.ResultPlaces;
import dev.plumbline.backtests.stored.StoredResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A report: one page that holds all it needs.
public final class ReportPage {
  private static final SequencedMap<String, String> SECTIONS = sections();

  private final PackedColumns columns = new PackedColumns();
  private final Html html = new Html();

  private ReportPage() {}

  private static SequencedMap<String, String> sections() {
    SequencedMap<String, String> sections = new LinkedHashMap<>();
    sections.put("warnings", "Before you trust it");
    sections.put("equity", "Equity");
    sections.put("returns", "Returns");
    sections.put("underwater", "Drawdowns");
    sections.put("calendar", "Months and years");
    sections.put("rolling", "Rolling figures");
    sections.put("distribution", "Distribution");
    sections.put("chance", "Monte Carlo");
    sections.put("crises", "Crises");
    sections.put("exposure", "Exposure");
    sections.put("positions", "Positions");
    sections.put("prices", "Trades on the price");
    sections.put("tradefigures", "Trades in figures");
    sections.put("trades", "Trade list");
    sections.put("breakdown", "Breakdown");
    sections.put("costs", "Costs");
    sections.put("figures", "Figures of returns");
    sections.put("statistics", "Statistics");
    sections.put("orders", "Order log");
    sections.put("log", "Log");
    sections.put("settings", "How it was run");
    return sections;
  }

  /// The page of some results.
  ///
  /// @param results at least one
  /// @param data folder that prices for charts come from; null for none
  /// @throws IOException if the folders beside the results cannot be read
  public static String of(List<StoredResult> results, Path data) throws IOException {
    PriceLines prices = data == null ? null : new PriceLines(data);
    try {
      return new ReportPage().page(results, prices);
    } finally {
      if (prices != null) {
        prices.close();
      }
    }
  }

  private String page(List<StoredResult> results, PriceLines prices) throws IOException {
    List<ResultView> views = new ArrayList<>();
    for (StoredResult result : results) {
      DailyReturns days = DailyReturns.of(result);
      int trials = trials(result);
      views.add(new ResultView(views.size(), result, days, trials, prices, columns, html));
    }
    boolean several = views.size() > 1;
    String title =
        several ? views.size() + " results" : results.getFirst().name() + " · Plumbline report";
    head(title);
    navigation(views);
    html.raw("<main id=\"main\">");
    if (several) {
      ComparePart.write(views, html, columns);
      tabs(views);
    }
    for (ResultView view : views) {
      article(view, several);
    }
    html.raw(
            "</main></div>\n"
                + "<footer class=\"foot\"><p>Made by Plumbline. Charts: uPlot, MIT licence,")
        .raw(" © Leon Sorokin. This page needs no network.</p></footer>\n");
    html.raw("<script type=\"text/plain\" id=\"data\">").raw(columns.text()).raw("</script>\n");
    script("uPlot.iife.min.js");
    script("report.js");
    return html.raw("</body></html>\n").text();
  }

  /// Runs of the same algorithm in the folders beside a result, itself included.
  private static int trials(StoredResult result) throws IOException {
    Path parent = result.file().toAbsolutePath().getParent();
    Path above = parent == null ? null : parent.getParent();
    if (above == null || !above.getFileName().toString().startsWith("trials")) {
      return 1;
    }
    int same = 0;
    for (Path file : ResultPlaces.inFolder(above)) {
      same += ResultPlaces.nameOf(file).equals(result.name()) ? 1 : 0;
    }
    return Math.max(1, same);
  }

  private void head(String title) {
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\">")
        .element("title", title)
        .raw("<style>")
        .raw(PageResources.text("uPlot.min.css"))
        .raw(PageResources.text("report.css"))
        .raw("</style></head>\n<body>")
        .raw("<a class=\"skip\" href=\"#main\">Skip to the report</a>")
        .raw("<div class=\"bar-top\"><span class=\"brand\">Plumbline</span>")
        .raw("<button type=\"button\" id=\"theme\">Dark</button></div><div class=\"frame\">");
  }

  private void navigation(List<ResultView> views) {
    html.raw("<nav class=\"toc\" aria-label=\"Sections\">");
    for (ResultView view : views) {
      boolean hidden = view.index() > 0;
      html.raw("<ul data-of=\"" + view.name("") + "\"" + (hidden ? " hidden" : "") + ">");
      if (views.size() > 1) {
        html.raw("<li><a href=\"#compare\">Comparison</a></li>");
      }
      for (Map.Entry<String, String> section : SECTIONS.entrySet()) {
        html.raw("<li><a href=\"#" + view.name(section.getKey()) + "\">");
        html.words(section.getValue()).raw("</a></li>");
      }
      html.raw("</ul>");
    }
    html.raw("</nav>\n");
  }

  private void tabs(List<ResultView> views) {
    html.raw("<div class=\"tabs\" role=\"tablist\" aria-label=\"Results\">");
    for (ResultView view : views) {
      boolean first = view.index() == 0;
      html.raw("<button type=\"button\" role=\"tab\" id=\"" + view.name("tab") + "\"");
      html.raw(" aria-controls=\"" + view.name("") + "\" aria-selected=\"" + first + "\"");
      html.raw(first ? ">" : " tabindex=\"-1\">");
      html.words(ComparePart.label(views, view)).raw("</button>");
    }
    html.raw("</div>\n");
  }

  private void article(ResultView view, boolean several) {
    html.raw("<article id=\"" + view.name("") + "\"");
    if (several) {
      html.raw(" role=\"tabpanel\" aria-labelledby=\"" + view.name("tab") + "\"");
    }
    html.raw(view.index() > 0 ? " hidden>" : ">");
    HeadlinePart.write(view);
    GrowthPart.write(view);
    CalendarPart.write(view);
    RiskPart.write(view);
    HoldingPart.write(view);
    TradePart.write(view);
    CostPart.write(view);
    RecordPart.write(view);
    html.raw("</article>\n");
  }

  private void script(String name) {
    html.raw("<script>").raw(PageResources.text(name)).raw("</script>\n");
  }
}
