package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.ResultWarnings;
import dev.plumbline.backtests.stored.StoredConfiguration;
import dev.plumbline.backtests.stored.StoredResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What one sees first: name, time, how it ended, the figures that matter, what to worry about.
final class HeadlinePart {
  /// The statistics that stand large, by LEAN's name, and what they are called on the page.
  static final SequencedMap<String, String> TILES = tiles();

  private HeadlinePart() {}

  private static SequencedMap<String, String> tiles() {
    SequencedMap<String, String> tiles = new LinkedHashMap<>();
    tiles.put("Net Profit", "Net profit");
    tiles.put("Compounding Annual Return", "Compound annual return");
    tiles.put("Drawdown", "Deepest drawdown");
    tiles.put("Sharpe Ratio", "Sharpe ratio");
    tiles.put("Sortino Ratio", "Sortino ratio");
    tiles.put("Probabilistic Sharpe Ratio", "Probabilistic Sharpe");
    tiles.put("Win Rate", "Win rate");
    tiles.put("Total Orders", "Orders");
    tiles.put("Total Fees", "Fees");
    tiles.put("Portfolio Turnover", "Turnover, a day");
    tiles.put("Estimated Strategy Capacity", "Capacity");
    tiles.put("End Equity", "End equity");
    return tiles;
  }

  static void write(ResultView view) {
    StoredResult result = view.result();
    Html html = view.html();
    html.raw("<header class=\"hero\"><div><p class=\"eyebrow\">Backtest</p>");
    html.element("h1", result.name());
    html.element("p class=\"sub\"", subtitle(result)).raw("</div>");
    boolean well = result.status().isEmpty() || result.status().equals("Completed");
    String state = result.status().isEmpty() ? "Status not told" : result.status();
    html.element(well ? "p class=\"chip good\"" : "p class=\"chip bad\"", state);
    html.raw("</header>\n<dl class=\"tiles\">");
    TILES.forEach((statistic, label) -> tile(view, statistic, label));
    html.raw("</dl>\n");
    warnings(view);
  }

  private static String subtitle(StoredResult result) {
    StoredConfiguration configuration = result.configuration();
    StringBuilder text = new StringBuilder();
    if (!configuration.startDate().isEmpty()) {
      text.append(configuration.startDate()).append(" to ").append(configuration.endDate());
      text.append(" · ");
    }
    text.append(configuration.currency());
    if (!result.statistic("Start Equity").isEmpty()) {
      text.append(' ').append(result.statistic("Start Equity")).append(" at the start");
    }
    return text.append(" · made by ").append(result.engine()).toString();
  }

  private static void tile(ResultView view, String statistic, String label) {
    String value = view.result().statistic(statistic);
    if (value.isEmpty()) {
      return;
    }
    String tone = value.length() > 10 ? " long" : "";
    if (statistic.equals("Net Profit") || statistic.equals("Compounding Annual Return")) {
      tone += value.startsWith("-") ? " loss" : " gain";
    }
    view.html().raw("<div class=\"tile\">").element("dt", label);
    view.html()
        .element(
            "dd class=\"" + ("figure" + tone) + "\" data-statistic=\"" + statistic + "\"", value)
        .raw("</div>");
  }

  private static void warnings(ResultView view) {
    List<String> warnings = ResultWarnings.of(view.result(), view.days(), view.trials());
    Html html = view.html();
    html.section(view.name("warnings"), "Before you trust it", "");
    if (warnings.isEmpty()) {
      html.element("p class=\"fine\"", "Nothing of the usual stands out.");
    } else {
      html.raw("<ul class=\"warnings\">");
      warnings.forEach(warning -> html.element("li", warning));
      html.raw("</ul>");
    }
    html.endSection();
  }

  /// All statistics as they stand in the result, and what was shown while it ran.
  static void statistics(ResultView view) {
    Html html = view.html();
    html.section(
        view.name("statistics"),
        "LEAN's statistics",
        "As printed by the engine, character for character.");
    html.raw("<div class=\"columns\">");
    list(html, view.result().statistics(), "statistic");
    html.raw("</div>");
    if (!view.result().runtimeStatistics().isEmpty()) {
      html.element("h3", "At the end of the run").raw("<div class=\"columns\">");
      list(html, view.result().runtimeStatistics(), "runtime");
      html.raw("</div>");
    }
    html.endSection();
  }

  private static void list(Html html, Map<String, String> texts, String kind) {
    html.raw("<dl class=\"facts\">");
    texts.forEach((name, value) -> {
      html.raw("<div>").element("dt", name);
      html.element("dd data-" + kind + "=\"" + Html.escaped(name) + "\"", value).raw("</div>");
    });
    html.raw("</dl>");
  }
}
