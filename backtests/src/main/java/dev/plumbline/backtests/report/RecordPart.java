package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.BenchmarkFigures;
import dev.plumbline.backtests.figures.Figure;
import dev.plumbline.backtests.figures.ReturnFigures;
import dev.plumbline.backtests.stored.StoredConfiguration;
import dev.plumbline.backtests.stored.StoredOrder;
import dev.plumbline.backtests.stored.StoredResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What was computed and what was recorded: figures of the returns, orders, log, settings.
final class RecordPart {
  private RecordPart() {}

  static void write(ResultView view) {
    tearSheet(view);
    HeadlinePart.statistics(view);
    orders(view);
    log(view);
    settings(view);
  }

  private static void tearSheet(ResultView view) {
    Html html = view.html();
    boolean compared = view.days().hasBenchmark();
    List<Figure> own =
        ReturnFigures.of(view.days().days(), view.days().returns(), view.daysPerYear());
    List<Figure> other =
        compared
            ? ReturnFigures.of(view.days().days(), view.days().benchmark(), view.daysPerYear())
            : List.of();
    html.section(
        view.name("figures"),
        "Figures of the returns",
        "From daily returns with a riskless rate of zero, so they differ from LEAN's statistics,"
            + " which sample weekends and subtract the rate.");
    html.raw("<div class=\"columns\">");
    String group = "";
    for (int i = 0; i < own.size(); i++) {
      Figure figure = own.get(i);
      if (!figure.group().equals(group)) {
        if (!group.isEmpty()) {
          html.endTable();
        }
        group = figure.group();
        html.table(
            "plain tight",
            group,
            compared ? List.of(group, "#Strategy", "#Benchmark") : List.of(group, "#Strategy"));
      }
      List<String> cells = new ArrayList<>(List.of(figure.name(), "#" + figure.text()));
      if (compared) {
        cells.add("#" + other.get(i).text());
      }
      html.row(cells);
    }
    if (!group.isEmpty()) {
      html.endTable();
    }
    List<Figure> against = BenchmarkFigures.of(view.days(), view.daysPerYear());
    if (!against.isEmpty()) {
      html.table("plain tight", "Against the benchmark", List.of("Against the benchmark", "#"));
      against.forEach(figure -> html.row(List.of(figure.name(), "#" + figure.text())));
      html.endTable();
    }
    html.raw("</div>").endSection();
  }

  private static void orders(ResultView view) {
    Html html = view.html();
    List<StoredOrder> orders = view.result().orders();
    orderColumns(view, orders);
    html.section(
        view.name("orders"),
        "Order log",
        Text.whole(orders.size()) + " orders; times in " + view.days().zone() + ".");
    if (!orders.isEmpty()) {
      new RowTable("Orders", orders.size())
          .column("Id", view.name("or-id"), "whole", null)
          .column("Sent", view.name("or-at"), "time", null)
          .column("Symbol", view.name("or-sym"), "text", view.name("or-symbols"))
          .column("Kind", view.name("or-type"), "text", view.name("or-types"))
          .column("Quantity", view.name("or-qty"), "number", null)
          .column("Fill price", view.name("or-px"), "number", null)
          .column("Filled", view.name("or-fill"), "time", null)
          .column("State", view.name("or-state"), "text", view.name("or-states"))
          .column("Tag", view.name("or-tag"), "text", view.name("or-tags"))
          .choice("Side", view.name("or-qty"), "[[\"Buy\",1e-12,1e15],[\"Sell\",-1e15,-1e-12]]")
          .choice(
              "State",
              view.name("or-state"),
              "[[\"Filled\",3,3],[\"Canceled\",5,5],[\"Invalid\",7,7],[\"Open\",0,2]]")
          .write(html, view.days().zone().getId());
    }
    html.endSection();
  }

  private static void orderColumns(ResultView view, List<StoredOrder> orders) {
    int size = orders.size();
    Dictionary symbols = new Dictionary();
    Dictionary types = new Dictionary();
    Dictionary tags = new Dictionary();
    long[][] whole = new long[7][size];
    double[] quantity = new double[size];
    double[] price = new double[size];
    for (int i = 0; i < size; i++) {
      StoredOrder order = orders.get(i);
      whole[0][i] = order.id();
      whole[1][i] = order.createdSecond();
      whole[2][i] = symbols.index(order.symbol());
      whole[3][i] = types.index(OrderWords.type(order.type()));
      whole[4][i] = order.status();
      whole[5][i] = tags.index(order.tag());
      whole[6][i] = order.filledSecond();
      quantity[i] = order.quantity();
      price[i] = order.price() == 0 ? Double.NaN : order.price();
    }
    String[] names = {"id", "at", "sym", "type", "state", "tag", "fill"};
    for (int c = 0; c < names.length; c++) {
      view.columns().add(view.name("or-" + names[c]), whole[c]);
    }
    view.columns().add(view.name("or-qty"), quantity, 6);
    view.columns().add(view.name("or-px"), price, 4);
    view.columns().add(view.name("or-symbols"), symbols.texts());
    view.columns().add(view.name("or-types"), types.texts());
    view.columns().add(view.name("or-tags"), tags.texts());
    view.columns().add(view.name("or-states"), OrderWords.STATES);
  }

  private static void log(ResultView view) {
    List<String> lines = view.result().log();
    Html html = view.html();
    html.section(
        view.name("log"),
        "Log",
        lines.isEmpty() ? "No log lies beside the result." : Text.whole(lines.size()) + " lines.");
    if (!lines.isEmpty()) {
      html.raw("<details><summary>Show the log</summary><pre tabindex=\"0\">");
      lines.forEach(line -> html.words(line).raw("\n"));
      html.raw("</pre></details>");
    }
    html.endSection();
  }

  private static void settings(ResultView view) {
    StoredResult result = view.result();
    StoredConfiguration configuration = result.configuration();
    Html html = view.html();
    html.section(view.name("settings"), "How it was run", "");
    SequencedMap<String, String> facts = new LinkedHashMap<>();
    facts.put("Result", result.file().getFileName().toString());
    facts.put("Engine", result.engine());
    facts.put("First day", configuration.startDate());
    facts.put("Last day", configuration.endDate());
    facts.put("Trading days of returns", Text.whole(view.days().size()));
    facts.put("Time zone of the samples", view.days().zone().getId());
    facts.put("Account currency", configuration.currency());
    facts.put("Securities traded", Text.whole(securities(result)));
    facts.putAll(result.input());
    list(html, facts);
    if (!configuration.parameters().isEmpty()) {
      html.element("h3", "Parameters");
      list(html, configuration.parameters());
    }
    html.endSection();
  }

  private static long securities(StoredResult result) {
    return result.fills().stream().map(f -> f.symbol()).distinct().count();
  }

  private static void list(Html html, Map<String, String> texts) {
    html.raw("<div class=\"columns\"><dl class=\"facts\">");
    texts.forEach((name, value) -> {
      html.raw("<div>").element("dt", name);
      html.element("dd", value.isEmpty() ? "–" : value).raw("</div>");
    });
    html.raw("</dl></div>");
  }
}
