package dev.plumbline.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.PerformanceMetrics;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.result.TradeStatistics;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.RecordedResult;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statistics computed from the series in LEAN's result files against those that LEAN computed.
@Tag("shared")
class RecordedStatisticsTest {
  private static RiskFreeInterestRate rates() throws IOException {
    TreeMap<LocalDate, Decimal> rates = new TreeMap<>();
    List<String> lines =
        Files.readAllLines(
            Shared.lean("data", "alternative", "interest-rate", "usa", "interest-rate.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      rates.put(LocalDate.parse(cells[0]), Decimal.of(cells[1].strip()).divide(100));
    }
    return utcNs -> rates.floorEntry(Nanos.dateOf(utcNs)).getValue();
  }

  private static ValueSeries values(
      SequencedMap<String, Chart> charts, String chart, String series) {
    Chart found = charts.get(chart);
    BaseSeries values = found == null ? null : found.series().get(series);
    return values == null ? ValueSeries.EMPTY : ValueSeries.of(values);
  }

  private static StatisticsInput input(RecordedResult recorded) throws IOException {
    SequencedMap<String, Chart> charts = recorded.charts();
    SequencedMap<Long, Decimal> profitLoss = recorded.profitLoss();
    SequencedMap<Long, Decimal> wins = new LinkedHashMap<>(profitLoss);
    wins.values().removeIf(value -> !value.isPositive());
    return new StatisticsInput(
        recorded.closedTrades(),
        new StatisticsInput.Transactions(ValueSeries.of(profitLoss), ValueSeries.of(wins)),
        new StatisticsInput.Sampled(
            values(charts, "Strategy Equity", "Equity"),
            values(charts, "Strategy Equity", "Return"),
            values(charts, "Benchmark", "Benchmark"),
            values(charts, "Portfolio Turnover", "Portfolio Turnover")),
        startEquity(recorded),
        rates(),
        252);
  }

  private static Decimal startEquity(RecordedResult recorded) {
    Map<?, ?> statistics =
        (Map<?, ?>) recorded.member("totalPerformance").get("portfolioStatistics");
    return Decimal.of((String) statistics.get("startEquity"));
  }

  private static Map<String, String> figures(AlgorithmPerformance performance) {
    Map<String, String> all = new LinkedHashMap<>();
    TradeStatistics trades = performance.tradeStatistics();
    PortfolioStatistics portfolio = performance.portfolioStatistics();
    List.of(trades.profits(), trades.excursions(), trades.ratios())
        .forEach(group -> add(all, "tradeStatistics.", group));
    List.of(
            portfolio.outcomes(),
            portfolio.growth(),
            portfolio.dispersion(),
            portfolio.performance(),
            portfolio.benchmark())
        .forEach(group -> add(all, "portfolioStatistics.", group));
    add(all, "portfolioStatistics.", portfolio.drawdown());
    all.put(
        "portfolioStatistics.portfolioTurnover", portfolio.portfolioTurnover().round(4).toString());
    return all;
  }

  private static void add(Map<String, String> all, String prefix, Record group) {
    for (RecordComponent component : group.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(group);
        String name = component.getName().replace("Mae", "MAE").replace("Mfe", "MFE");
        all.put(prefix + name, value instanceof Decimal d ? d.round(4).toString() : "" + value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void assertFigures(
      Map<?, ?> recorded, AlgorithmPerformance performance, String where) {
    figures(performance)
        .forEach((name, value) -> {
          String[] path = name.split("\\.");
          Object expected = ((Map<?, ?>) recorded.get(path[0])).get(path[1]);
          assertEquals(expected, value, where + " " + name);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AddRemoveSecurityRegressionAlgorithm",
        "BasicTemplateAlgorithm",
        "BasicTemplateDailyAlgorithm",
        "BasicTemplateForexAlgorithm",
        "BasicTemplateFrameworkAlgorithm",
        "BasicTemplateFuturesDailyAlgorithm",
        "BasicTemplateOptionsAlgorithm",
        "OrderTicketDemoAlgorithm"
      })
  void equalThoseOfLean(String name) throws IOException {
    RecordedResult recorded = RecordedResult.read(Shared.lean("results", name + ".json"));
    SequencedMap<String, String> expected = recorded.texts("statistics");
    SummaryTotals totals =
        new SummaryTotals(
            recorded.member("orders").size(),
            Decimal.of(expected.get(PerformanceMetrics.TOTAL_FEES).substring(1)),
            Decimal.of(expected.get(PerformanceMetrics.ESTIMATED_STRATEGY_CAPACITY).substring(1)),
            expected.get(PerformanceMetrics.LOWEST_CAPACITY_ASSET),
            "$");
    StatisticsResults results = StatisticsBuilder.generate(input(recorded), totals);
    assertEquals(List.copyOf(expected.entrySet()), List.copyOf(results.summary().entrySet()));
    assertFigures(recorded.member("totalPerformance"), results.totalPerformance(), "total");
    Map<?, ?> rolling = recorded.member("rollingWindow");
    assertEquals(
        List.copyOf(rolling.keySet()), List.copyOf(results.rollingPerformances().keySet()));
    results
        .rollingPerformances()
        .forEach((key, value) -> assertFigures((Map<?, ?>) rolling.get(key), value, key));
  }
}
