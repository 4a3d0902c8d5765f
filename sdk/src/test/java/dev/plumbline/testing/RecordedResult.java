package dev.plumbline.testing;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/// A result set that LEAN wrote, as values.
public final class RecordedResult {
  private final Map<?, ?> members;

  private RecordedResult(Map<?, ?> members) {
    this.members = members;
  }

  /// The result of a file.
  public static RecordedResult read(Path file) throws IOException {
    return new RecordedResult(ResultOrders.json(file));
  }

  /// A member of the file.
  public Map<?, ?> member(String name) {
    return (Map<?, ?>) members.get(name);
  }

  /// A map of texts, such as the statistics.
  public SequencedMap<String, String> texts(String name) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    member(name).forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }

  /// The charts in the order of the file.
  public SequencedMap<String, Chart> charts() {
    SequencedMap<String, Chart> charts = new LinkedHashMap<>();
    for (Object value : member("charts").values()) {
      Map<?, ?> chart = (Map<?, ?>) value;
      Chart made = new Chart((String) chart.get("name"));
      made.setLegendDisabled(Boolean.TRUE.equals(chart.get("legendDisabled")));
      for (Object series : ((Map<?, ?>) chart.get("series")).values()) {
        made.addSeries(series((Map<?, ?>) series));
      }
      charts.put(made.name(), made);
    }
    return charts;
  }

  private static BaseSeries series(Map<?, ?> series) {
    SeriesType type =
        Arrays.stream(SeriesType.values())
            .filter(t -> t.code() == number(series, "seriesType").intValueExact())
            .findAny()
            .orElseThrow();
    int index = number(series, "index").intValueExact();
    BaseSeries made =
        BaseSeries.create(type, (String) series.get("name"), index, (String) series.get("unit"));
    made.setIndexName((String) series.get("indexName"));
    made.setTooltip((String) series.get("tooltip"));
    for (Object point : (List<?>) series.get("values")) {
      made.addPoint(point((List<?>) point));
    }
    return made;
  }

  private static SeriesPoint point(List<?> point) {
    long time = ((Decimal) point.getFirst()).longValue() * Nanos.SECOND;
    return point.size() == 2
        ? new ChartPoint(time, (Decimal) point.get(1))
        : new Candlestick(
            time,
            (Decimal) point.get(1),
            (Decimal) point.get(2),
            (Decimal) point.get(3),
            (Decimal) point.get(4));
  }

  /// Profit or loss by UTC time in nanoseconds.
  public SequencedMap<Long, Decimal> profitLoss() {
    SequencedMap<Long, Decimal> profitLoss = new LinkedHashMap<>();
    member("profitLoss").forEach((key, value) -> profitLoss.put(utcNs(key), (Decimal) value));
    return profitLoss;
  }

  /// The closed trades.
  public List<Trade> closedTrades() {
    List<Trade> trades = new ArrayList<>();
    for (Object trade : (List<?>) member("totalPerformance").get("closedTrades")) {
      trades.add(trade((Map<?, ?>) trade));
    }
    return trades;
  }

  private static Trade trade(Map<?, ?> trade) {
    return new Trade(
        (String) trade.get("id"),
        list(trade, "symbols", symbol -> ResultOrders.symbol((Map<?, ?>) symbol)),
        utcNs(trade.get("entryTime")),
        number(trade, "entryPrice"),
        TradeDirection.values()[number(trade, "direction").intValueExact()],
        number(trade, "quantity"),
        utcNs(trade.get("exitTime")),
        number(trade, "exitPrice"),
        number(trade, "profitLoss"),
        fee(trade, "totalFees"),
        number(trade, "mae"),
        number(trade, "mfe"),
        number(trade, "endTradeDrawdown"),
        (Boolean) trade.get("isWin"),
        list(trade, "orderIds", id -> ((Decimal) id).intValueExact()));
  }

  private static <T> List<T> list(Map<?, ?> members, String name, Function<Object, T> make) {
    List<T> made = new ArrayList<>();
    ((List<?>) members.get(name)).forEach(item -> made.add(make.apply(item)));
    return made;
  }

  private static Decimal number(Map<?, ?> members, String name) {
    return (Decimal) members.get(name);
  }

  /// LEAN writes a whole fee with a zero behind the point, which it did not have.
  private static Decimal fee(Map<?, ?> members, String name) {
    Decimal fee = number(members, name);
    return fee.scale() == 1 ? fee.normalize() : fee;
  }

  private static long utcNs(Object time) {
    return Nanos.of(Instant.parse((String) time));
  }
}
