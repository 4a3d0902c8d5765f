package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The file `live-state.json`: what the run holds, has open and says, for people and programs.
final class LiveState {
  /// The file's name.
  static final String FILE = "live-state.json";

  private static final int MOST_LINES = 200;
  private static final long SECOND = 1_000_000_000;
  private static final int MOST_ROWS = 100;

  /// Charts that every run has; what is drawn beside them is the author's.
  private static final Set<String> USUAL =
      Set.of(
          "Strategy Equity",
          "Capacity",
          "Drawdown",
          "Benchmark",
          "Assets Sales Volume",
          "Exposure",
          "Portfolio Margin",
          "Portfolio Turnover");

  private final String name;
  private final PaperOptions options;
  private final Path file;
  private final Deque<String> lines = new ArrayDeque<>();

  LiveState(String name, PaperOptions options) {
    this.name = name;
    this.options = options;
    this.file = options.out().resolve(FILE);
  }

  /// Keeps a line for people; the oldest go.
  synchronized void line(String text) {
    lines.addLast(text);
    if (lines.size() > MOST_LINES) {
      lines.removeFirst();
    }
  }

  private synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /// Writes it in one stroke: a reader sees the old file or the new one.
  ///
  /// @param halted why nothing is sent any more; null if orders are sent
  /// @param result the run so far, some seconds old at most
  /// @param over whether the run has ended
  void write(Algorithm algorithm, long utcNs, String halted, BacktestResult result, boolean over)
      throws IOException {
    ObjectNode state = ApiConnection.mapper().createObjectNode();
    state.put("name", name);
    state.put("over", over);
    state.put("time", Nanos.toInstant(utcNs).toString());
    state.put("halted", halted);
    state.put("server", options.servers().trading().base().getHost());
    state.put("dryRun", options.policy().dryRun());
    state.put("journal", options.journal().toAbsolutePath().normalize().toString());
    state.put("process", ProcessHandle.current().pid());
    state.put("cash", algorithm.portfolio().cashExact().toString());
    state.put("equity", algorithm.portfolio().totalPortfolioValueExact().toString());
    state.put("openProfit", algorithm.portfolio().totalUnrealizedProfitExact().toString());
    state.put("fees", algorithm.portfolio().totalFeesExact().toString());
    holdings(state, algorithm);
    openOrders(state.putArray("openOrders"), algorithm.transactions().getOpenOrders());
    orders(state.putArray("orders"), result.orders());
    fills(state.putArray("fills"), result.orderEvents());
    plots(state.putArray("plots"), result);
    limits(state);
    lines().forEach(state.putArray("log")::add);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, state.toPrettyString() + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void holdings(ObjectNode state, Algorithm algorithm) {
    ObjectNode holdings = state.putObject("holdings");
    ArrayNode prices = state.putArray("prices");
    for (Security security : algorithm.portfolio().securities().values()) {
      if (!security.holdings().quantityExact().isZero()) {
        holdings
            .putObject(security.symbol().value())
            .put("quantity", security.holdings().quantityExact().toString())
            .put("averagePrice", security.holdings().averagePriceExact().toString())
            .put("price", security.priceExact().toString())
            .put("value", security.holdings().holdingsValueExact().toString())
            .put("openProfit", security.holdings().unrealizedProfitExact().toString());
      }
      if (security.getLastData() != null) {
        prices
            .addObject()
            .put("symbol", security.symbol().value())
            .put("price", security.priceExact().toString())
            .put("age", (security.localTimeNs() - security.getLastData().endTimeNs()) / SECOND)
            .put("open", security.exchange().exchangeOpen());
      }
    }
  }

  private static void openOrders(ArrayNode rows, List<Order> orders) {
    for (Order order : orders) {
      rows.addObject()
          .put("id", order.id())
          .put("symbol", order.symbol().value())
          .put("quantity", order.quantityExact().toString())
          .put("type", order.type().text())
          .put("status", order.status().name())
          .put("tag", order.tag());
    }
  }

  /// The newest first.
  private static void orders(ArrayNode rows, List<Order> orders) {
    for (Order order : newest(orders)) {
      rows.addObject()
          .put("id", order.id())
          .put("time", order.time().toString())
          .put("symbol", order.symbol().value())
          .put("quantity", order.quantityExact().toString())
          .put("type", order.type().text())
          .put("status", order.status().name())
          .put("tag", order.tag());
    }
  }

  private static void fills(ArrayNode rows, List<OrderEvent> events) {
    List<OrderEvent> fills = events.stream().filter(e -> e.fillQuantity() != 0).toList();
    for (OrderEvent fill : newest(fills)) {
      rows.addObject()
          .put("time", fill.utcTime().toString())
          .put("order", fill.orderId())
          .put("symbol", fill.symbol().value())
          .put("quantity", fill.fillQuantityExact().toString())
          .put("price", fill.fillPriceExact().toString());
    }
  }

  private static <T> List<T> newest(List<T> all) {
    return all.subList(Math.max(0, all.size() - MOST_ROWS), all.size()).reversed();
  }

  /// The last point of each series that the author plots: predictions, indicators.
  private static void plots(ArrayNode rows, BacktestResult result) {
    for (Chart chart : result.charts().values()) {
      for (BaseSeries series : chart.series().values()) {
        SeriesPoint last = series.lastPoint();
        if (last != null && !USUAL.contains(chart.name())) {
          rows.addObject()
              .put("chart", chart.name())
              .put("series", series.name())
              .put("time", Nanos.toInstant(last.utcNs()).toString())
              .put("value", String.valueOf(Series.valueOf(last)));
        }
      }
    }
  }

  private void limits(ObjectNode state) {
    ObjectNode limits = state.putObject("limits");
    limit(limits, "Value of an order", options.limits().orderValue());
    limit(limits, "Shares of an order", options.limits().orderShares());
    limit(limits, "Value of a position", options.limits().positionValue());
    limit(limits, "Value of all positions", options.limits().grossExposure());
    limit(limits, "Loss of a day", options.limits().dailyLoss());
    limit(limits, "Distance from the last price", options.limits().priceCollar());
    int orders = options.limits().ordersPerMinute();
    limit(limits, "Orders a minute", orders == 0 ? null : orders);
    limit(limits, "Age of a price", options.limits().stalePrice());
    limit(limits, "Refusals in a row", options.limits().refusalsInRow());
  }

  private static void limit(ObjectNode limits, String what, Object most) {
    limits.put(what, most == null ? "none" : most.toString());
  }
}
