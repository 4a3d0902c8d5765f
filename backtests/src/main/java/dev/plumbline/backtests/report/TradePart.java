package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.Positions;
import dev.plumbline.backtests.figures.ReturnDistribution;
import dev.plumbline.backtests.figures.TradeGroup;
import dev.plumbline.backtests.stored.StoredFill;
import dev.plumbline.backtests.stored.StoredOrder;
import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.stored.StoredTrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Trades: on the price, in figures, in a list, by security, hour, weekday and side.
final class TradePart {
  private static final int MOST_CHARTS = 8;
  private static final int MOST_GROUPS = 40;

  private TradePart() {}

  static void write(ResultView view) {
    columns(view);
    prices(view);
    figures(view);
    list(view);
    breakdown(view);
  }

  /// Trades as columns; the reason of an entry or exit is its order's tag, or else its kind.
  private static void columns(ResultView view) {
    List<StoredTrade> trades = view.result().trades();
    Map<Integer, StoredOrder> orders = new HashMap<>();
    view.result().orders().forEach(order -> orders.put(order.id(), order));
    Dictionary symbols = new Dictionary();
    Dictionary reasons = new Dictionary();
    int size = trades.size();
    long[][] whole = new long[6][size];
    double[][] numbers = new double[7][size];
    for (int i = 0; i < size; i++) {
      StoredTrade trade = trades.get(i);
      whole[0][i] = symbols.index(trade.symbol());
      whole[1][i] = trade.entrySecond();
      whole[2][i] = trade.exitSecond() - trade.entrySecond();
      whole[3][i] = trade.isLong() ? 0 : 1;
      whole[4][i] = reasons.index(OrderWords.reason(orders.get(trade.entryOrder())));
      whole[5][i] = reasons.index(OrderWords.reason(orders.get(trade.exitOrder())));
      numbers[0][i] = trade.quantity();
      numbers[1][i] = trade.entryPrice();
      numbers[2][i] = trade.exitPrice();
      numbers[3][i] = trade.net();
      numbers[4][i] = trade.fees();
      numbers[5][i] = trade.mae();
      numbers[6][i] = trade.mfe();
    }
    String[] wholeNames = {"sym", "in", "len", "side", "why", "end"};
    for (int c = 0; c < wholeNames.length; c++) {
      view.columns().add(view.name("tr-" + wholeNames[c]), whole[c]);
    }
    String[] names = {"qty", "ip", "op", "net", "fee", "mae", "mfe"};
    int[] decimals = {4, 4, 4, 2, 2, 2, 2};
    for (int c = 0; c < names.length; c++) {
      view.columns().add(view.name("tr-" + names[c]), numbers[c], decimals[c]);
    }
    view.columns().add(view.name("tr-symbols"), symbols.texts());
    view.columns().add(view.name("tr-reasons"), reasons.texts());
    view.columns().add(view.name("tr-sides"), List.of("Long", "Short"));
  }

  private static void prices(ResultView view) {
    StoredResult result = view.result();
    Html html = view.html();
    Map<String, List<StoredFill>> fills =
        result.fills().stream()
            .collect(
                Collectors.groupingBy(StoredFill::symbol, LinkedHashMap::new, Collectors.toList()));
    String lead =
        fills.isEmpty()
            ? "Nothing was filled."
            : view.prices() == null
                ? "Without --data a report knows no prices but those of fills: the line joins them."
                : "Triangles are fills, lines lead from entry to exit; prices come from the data"
                    + " folder.";
    html.section(view.name("prices"), "Trades on the price", lead);
    SequencedMap<String, String> sids = new LinkedHashMap<>();
    result.orders().forEach(order -> sids.putIfAbsent(order.symbol(), order.sid()));
    List<String> shown =
        Positions.of(result).values().keySet().stream()
            .filter(fills::containsKey)
            .limit(MOST_CHARTS)
            .toList();
    html.raw("<div class=\"switch\">");
    for (int i = 0; i < shown.size(); i++) {
      priceChart(view, i, shown.get(i), sids.get(shown.get(i)), fills.get(shown.get(i)));
    }
    html.raw("</div>");
    if (fills.size() > shown.size()) {
      html.element(
          "p class=\"note\"",
          "The " + shown.size() + " securities most traded, of " + fills.size() + ".");
    }
    html.endSection();
  }

  private static void priceChart(
      ResultView view, int index, String symbol, String sid, List<StoredFill> fills) {
    long[] span = view.result().series("Strategy Equity", "Equity").seconds();
    String key = view.name("px" + index);
    PriceLine line = null;
    if (view.prices() != null && sid != null && span.length > 0) {
      line = view.prices().of(sid, symbol, span[0], span[span.length - 1], fills);
    }
    String source = line == null ? "fills only" : line.resolution();
    if (view.prices() != null && line == null) {
      source = "fills only: no prices in the data folder";
    }
    view.columns().add(key + "t", line == null ? seconds(fills) : line.seconds());
    view.columns().add(key + "v", line == null ? prices(fills) : line.prices(), 4);
    view.html()
        .chart(
            new ChartSpec(symbol + " · " + source, "price", key + "t", "number", 280)
                .with("symbol", symbol)
                .with("orders", view.name("or"))
                .with("trades", view.name("tr"))
                .line(key + "v", symbol, "ink", "line"),
            fills.size() + " fills of " + symbol + " on its price");
  }

  private static long[] seconds(List<StoredFill> fills) {
    return fills.stream().mapToLong(StoredFill::second).distinct().toArray();
  }

  private static double[] prices(List<StoredFill> fills) {
    Map<Long, Double> last = new LinkedHashMap<>();
    fills.forEach(fill -> last.put(fill.second(), fill.price()));
    return last.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void figures(ResultView view) {
    Html html = view.html();
    List<StoredTrade> trades = view.result().trades();
    html.section(
        view.name("tradefigures"),
        "Trades in figures",
        trades.isEmpty() ? "No trade was closed." : "Closed trades; the engine's own figures.");
    if (!trades.isEmpty()) {
      html.raw("<div class=\"pair\">");
      html.chart(
          new ChartSpec(
                  "Profit against worst excursion", "scatter", view.name("tr-mae"), "money", 240)
              .with("count", trades.size())
              .line(view.name("tr-net"), "Net profit", "main", "points"),
          "Each trade's net profit against its maximum adverse excursion");
      html.chart(
          new ChartSpec(
                  "Profit against best excursion", "scatter", view.name("tr-mfe"), "money", 240)
              .with("count", trades.size())
              .line(view.name("tr-net"), "Net profit", "main", "points"),
          "Each trade's net profit against its maximum favourable excursion");
      returnsPerTrade(view);
      html.raw("</div>");
    }
    html.raw("<div class=\"columns\"><dl class=\"facts\">");
    view.result()
        .tradeStatistics()
        .forEach((name, value) -> {
          html.raw("<div>").element("dt", OrderWords.spaced(name));
          html.element("dd", value.isEmpty() ? "–" : value).raw("</div>");
        });
    html.raw("</dl></div>").endSection();
  }

  private static void returnsPerTrade(ResultView view) {
    double[] returns =
        view.result().trades().stream()
            .filter(t -> t.entryPrice() > 0 && t.quantity() > 0)
            .mapToDouble(t -> (t.isLong() ? 1 : -1) * (t.exitPrice() / t.entryPrice() - 1))
            .toArray();
    if (returns.length < 2) {
      return;
    }
    RiskPart.histogram(view, "trh", ReturnDistribution.of(returns));
    view.html()
        .chart(
            new ChartSpec("Returns per trade", "histogram", view.name("trh-x"), "percent", 240)
                .line(view.name("trh-n"), "Trades", "third", "bars"),
            "Histogram of the price change of each trade");
  }

  private static void list(ResultView view) {
    Html html = view.html();
    int size = view.result().trades().size();
    html.section(
        view.name("trades"),
        "Trade list",
        Text.whole(size)
            + " closed trades; times in "
            + view.days().zone()
            + ". MAE and MFE: worst and best profit or loss while the trade was open.");
    if (size > 0) {
      new RowTable("Closed trades", size)
          .column("Symbol", view.name("tr-sym"), "text", view.name("tr-symbols"))
          .column("Side", view.name("tr-side"), "text", view.name("tr-sides"))
          .column("Entry", view.name("tr-in"), "time", null)
          .column("Held", view.name("tr-len"), "length", null)
          .column("Quantity", view.name("tr-qty"), "number", null)
          .column("Entry price", view.name("tr-ip"), "number", null)
          .column("Exit price", view.name("tr-op"), "number", null)
          .column("Net profit", view.name("tr-net"), "money", null)
          .column("Fees", view.name("tr-fee"), "number", null)
          .column("MAE", view.name("tr-mae"), "money", null)
          .column("MFE", view.name("tr-mfe"), "money", null)
          .column("Entry by", view.name("tr-why"), "text", view.name("tr-reasons"))
          .column("Exit by", view.name("tr-end"), "text", view.name("tr-reasons"))
          .choice("Side", view.name("tr-side"), "[[\"Long\",0,0],[\"Short\",1,1]]")
          .choice(
              "Outcome",
              view.name("tr-net"),
              "[[\"Won\",1e-9,1e15],[\"Lost\",-1e15,-1e-9],[\"Even\",-1e-9,1e-9]]")
          .write(html, view.days().zone().getId());
    }
    html.endSection();
  }

  private static void breakdown(ResultView view) {
    Html html = view.html();
    List<StoredTrade> trades = view.result().trades();
    html.section(
        view.name("breakdown"),
        "Where it was earned",
        "Closed trades after fees, by security, side, and hour and weekday of entry ("
            + view.days().zone()
            + ").");
    if (!trades.isEmpty()) {
      List<TradeGroup> symbols = TradeGroup.bySymbol(trades);
      groups(html, "Security", symbols.subList(0, Math.min(MOST_GROUPS, symbols.size())));
      groups(html, "Hour", TradeGroup.byHour(trades, view.days().zone()));
      groups(html, "Weekday", TradeGroup.byWeekday(trades, view.days().zone()));
      groups(html, "Side", TradeGroup.bySide(trades));
    }
    html.endSection();
  }

  private static void groups(Html html, String name, List<TradeGroup> groups) {
    html.table(
        "plain",
        "Trades by " + name.toLowerCase(Locale.ROOT),
        List.of(name, "#Trades", "#Won", "#Net profit", "#Fees", "#Best", "#Worst", "#Mean time"));
    for (TradeGroup group : groups) {
      List<String> cells = new ArrayList<>(List.of(group.name(), "#" + Text.whole(group.count())));
      cells.add("#" + Text.percent(group.winRate()));
      cells.add("#!" + Text.money(group.net()));
      cells.add("#" + Text.money(group.fees()));
      cells.add("#!" + Text.money(group.best()));
      cells.add("#!" + Text.money(group.worst()));
      cells.add("#" + Text.length((double) group.seconds() / group.count()));
      html.row(cells);
    }
    html.endTable();
  }
}
