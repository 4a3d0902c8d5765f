package dev.plumbline.lean.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.FileRead;
import dev.plumbline.sdk.result.LogLine;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.ResultOrders;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAN's own result files, read and written again: they must come out as they were, line by line.
class LeanResultWriterTest {
  private static final List<String> LEFT_OUT = List.of("state", "serverStatistics", "analysis");

  @TempDir private Path folder;

  /// The lines of a file without the members that this writer leaves out, adds or fills otherwise.
  private static List<String> lines(Path file) throws IOException {
    List<String> kept = new ArrayList<>();
    boolean skipping = false;
    for (String line : Files.readAllLines(file)) {
      String member = line.startsWith("  \"") ? line.substring(3, line.indexOf('"', 3)) : null;
      skipping =
          member == null ? skipping : LEFT_OUT.contains(member) || member.equals("provenance");
      boolean odd = line.contains("\"OrderListHash\"");
      if (!skipping && !odd) {
        kept.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
      }
    }
    if (skipping) {
      kept.add("}");
    }
    return kept;
  }

  @ParameterizedTest
  @Tag("shared")
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
  void writesWhatLeanWrote(String name) throws IOException {
    BacktestResult result = RecordedBacktest.read(Shared.lean("results"), name);
    LeanResultWriter.write(folder, result);
    assertEquals(
        String.join("\n", lines(Shared.lean("results", name + ".json"))),
        String.join("\n", lines(folder.resolve(name + ".json"))));
    assertEquals(
        String.join("\n", lines(Shared.lean("results", name + "-summary.json"))),
        String.join("\n", lines(folder.resolve(name + "-summary.json"))));
    assertEquals(
        Files.readString(Shared.lean("results", name + "-order-events.json")),
        Files.readString(folder.resolve(name + "-order-events.json")));
    assertEquals(
        Files.readString(Shared.lean("results", name + "-log.txt")),
        Files.readString(folder.resolve(name + "-log.txt")));
  }

  private static BacktestResult result(RunState state, List<OrderEvent> events) {
    Chart chart = new Chart("Own");
    Series scatter = new Series("Marks", SeriesType.SCATTER, 0);
    scatter.addPoint(Nanos.of(2020, 1, 2), Decimal.of("1.50"));
    scatter.addPoint(Nanos.of(2020, 1, 3), null);
    Series pie = new Series("Pie", SeriesType.PIE, 1);
    pie.addPoint(Nanos.of(2020, 1, 2), Decimal.of(2));
    pie.addPoint(Nanos.of(2020, 1, 3), Decimal.of(3));
    chart.addSeries(pie);
    chart.addSeries(scatter);
    return new BacktestResult(
        "Mine",
        state,
        new AlgorithmConfiguration(
            "Mine",
            List.of("a"),
            "USD",
            0,
            0,
            new LinkedHashMap<>(Map.of("fast", "10")),
            LocalDateTime.of(2020, 1, 2, 0, 0),
            LocalDateTime.of(2020, 1, 3, 23, 59, 59, 999_999_900),
            252),
        new LinkedHashMap<>(Map.of("OrderListHash", "d41d8cd98f00b204e9800998ecf8427e")),
        new LinkedHashMap<>(),
        AlgorithmPerformance.EMPTY,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(Map.of("Own", chart)),
        List.of(),
        events,
        new LinkedHashMap<>(),
        List.of(new LogLine(Nanos.of(2020, 1, 2, 9, 31) + 5, "a \"quoted\" line")),
        new RunInput("1.2", 7, 8, List.of(new FileRead("equity/usa/daily/spy.zip", "abc"))),
        List.of("a warning"));
  }

  private Map<?, ?> written() throws IOException {
    return ResultOrders.json(folder.resolve("Mine.json"));
  }

  @Test
  void marksFailedRuns() throws IOException {
    LeanResultWriter.write(folder, result(RunState.failed("it broke", "at line 3"), List.of()));
    Map<?, ?> state = (Map<?, ?>) written().get("state");
    assertEquals("RuntimeError", state.get("Status"));
    assertEquals("it broke", state.get("RuntimeError"));
    assertEquals("at line 3", state.get("StackTrace"));
  }

  @Test
  void marksStoppedRuns() throws IOException {
    LeanResultWriter.write(folder, result(RunState.STOPPED, List.of()));
    assertEquals("Stopped", ((Map<?, ?>) written().get("state")).get("Status"));
  }

  @Test
  void saysWhereTheNumbersCameFrom() throws IOException {
    LeanResultWriter.write(folder, result(RunState.COMPLETED, List.of()));
    assertEquals(
        Map.of(
            "engine", "Plumbline",
            "version", "1.2",
            "parameters", Map.of("fast", "10"),
            "dataPoints", Decimal.of(7),
            "historyDataPoints", Decimal.of(8),
            "warnings", List.of("a warning"),
            "files", Map.of("equity/usa/daily/spy.zip", "abc")),
        written().get("provenance"));
    assertEquals(
        "2020-01-02 09:31:00 a \"quoted\" line\n",
        Files.readString(folder.resolve("Mine-log.txt")));
  }

  @Test
  void drawsScatterPointsAsObjectsAndPiesAsOneSum() throws IOException {
    LeanResultWriter.write(folder, result(RunState.COMPLETED, List.of()));
    String text = Files.readString(folder.resolve("Mine.json"));
    assertTrue(
        text.contains("\"values\":[{\"x\":1577923200,\"y\":1.5},{\"x\":1578009600,\"y\":null}]"));
    assertTrue(text.contains("\"values\":[[1578009600,5.0]]"));
  }

  @Test
  void leavesNoOrderEventsOfAnEarlierRunAndNoTemporaryFiles() throws IOException {
    OrderEvent event =
        new OrderEvent(1, Symbol.create("SPY", SecurityType.EQUITY, Market.USA), 1_500_000_000L);
    LeanResultWriter.write(folder, result(RunState.COMPLETED, List.of(event)));
    assertTrue(
        Files.readString(folder.resolve("Mine-order-events.json"))
            .contains("\"time\":1.5,\"status\":\"none\",\"fillPrice\":0.0,"));
    LeanResultWriter.write(folder, result(RunState.COMPLETED, List.of()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("Mine-log.txt", "Mine-summary.json", "Mine.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void saysWhatItCouldNotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    UncheckedIOException error =
        assertThrows(
            UncheckedIOException.class,
            () -> LeanResultWriter.write(file, result(RunState.COMPLETED, List.of())));
    assertTrue(error.getMessage().startsWith("Cannot write the results to '" + file + "'"));
  }
}
