package dev.plumbline.lean.result;

import dev.plumbline.sdk.chart.CandlestickSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderJson;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.FileRead;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// The result and its summary as LEAN writes them.
final class ResultJson {
  private static final String STRATEGY_EQUITY = "Strategy Equity";

  private final JsonWriter json;
  private final BacktestResult result;

  ResultJson(JsonWriter json, BacktestResult result) {
    this.json = json;
    this.result = result;
  }

  /// Writes the whole result.
  void write() {
    json.beginObject().name("rollingWindow").beginObject();
    for (Map.Entry<String, AlgorithmPerformance> window : result.rollingWindow().entrySet()) {
      json.name(window.getKey());
      new PerformanceJson(json).write(window.getValue());
    }
    json.endObject();
    ChartJson.write(json, result.charts().values());
    writeOrders();
    json.name("profitLoss").beginObject();
    for (Map.Entry<Long, Decimal> entry : result.profitLoss().entrySet()) {
      json.utcName(entry.getKey()).value(entry.getValue());
    }
    json.endObject();
    writeStatistics();
    json.name("totalPerformance");
    new PerformanceJson(json).write(result.totalPerformance());
    writeProvenance();
    json.endObject().flush();
  }

  /// Writes the summary: no orders, no trades, and equity thinned out.
  void writeSummary() {
    json.beginObject().name("rollingWindow").beginObject().endObject();
    Chart chart = result.charts().get(STRATEGY_EQUITY);
    if (chart != null && chart.series().get("Equity") instanceof CandlestickSeries equity) {
      ChartJson.writeOnly(json, chart, EquitySampler.summary(equity));
    } else {
      json.name("charts").beginObject().endObject();
    }
    writeStatistics();
    json.name("totalPerformance");
    new PerformanceJson(json).write(result.totalPerformance().withClosedTrades(List.of()));
    json.endObject().flush();
  }

  private void writeOrders() {
    json.name("orders").beginObject();
    OrderJson orders = new OrderJson();
    for (Order order : result.orders()) {
      json.name(Integer.toString(order.id())).laidOut(orders.utf8(order), orders.places());
    }
    json.endObject();
  }

  private void writeStatistics() {
    writeTexts("statistics", result.statistics());
    writeTexts("runtimeStatistics", result.runtimeStatistics());
    json.name("state").beginObject();
    json.name("RuntimeError").value(result.state().runtimeError());
    json.name("StackTrace").value(result.state().stackTrace());
    json.name("LogCount").value(Integer.toString(result.log().size()));
    json.name("OrderCount").value(Integer.toString(result.orders().size()));
    json.name("Name").value(result.algorithmConfiguration().name());
    json.name("Status").value(result.state().status().text()).endObject();
    writeConfiguration(result.algorithmConfiguration());
  }

  private void writeTexts(String name, Map<String, String> texts) {
    json.name(name).beginObject();
    texts.forEach((key, value) -> json.name(key).value(value));
    json.endObject();
  }

  private void writeConfiguration(AlgorithmConfiguration configuration) {
    json.name("algorithmConfiguration").beginObject();
    json.name("name").value(configuration.name()).name("tags").beginArray();
    configuration.tags().forEach(json::value);
    json.endArray().name("accountCurrency").value(configuration.accountCurrency());
    json.name("brokerage").value(configuration.brokerage());
    json.name("accountType").value(configuration.accountType());
    writeTexts("parameters", configuration.parameters());
    json.name("outOfSampleMaxEndDate").value((String) null).name("outOfSampleDays").value(0);
    json.name("startDate").value(isoShort(configuration.startDate()));
    json.name("endDate").value(isoShort(configuration.endDate()));
    json.name("tradingDaysPerYear").value(configuration.tradingDaysPerYear()).endObject();
  }

  private static String isoShort(LocalDateTime time) {
    return Nanos.toText(Nanos.of(time.truncatedTo(ChronoUnit.SECONDS))) + "Z";
  }

  private void writeProvenance() {
    RunInput input = result.input();
    json.name("provenance").beginObject().name("engine").value("Plumbline");
    json.name("version").value(input.version());
    writeTexts("parameters", result.algorithmConfiguration().parameters());
    json.name("dataPoints").value(input.dataPoints());
    json.name("historyDataPoints").value(input.historyDataPoints());
    json.name("warnings").beginArray();
    result.warnings().forEach(json::value);
    json.endArray().name("files").beginObject();
    for (FileRead file : input.filesRead()) {
      json.name(file.path()).value(file.hash());
    }
    json.endObject().endObject();
  }
}
