package dev.plumbline.backtests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.stored.ResultPlaces;
import dev.plumbline.backtests.stored.ResultReader;
import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final String RESULT =
      """
      {"charts": {"Strategy Equity": {"series": {
          "Equity": {"unit": "$", "values": [[1325480400, 100.0], [1325566800, 101.0]]},
          "Return": {"unit": "%", "values": [[1325480400, 0.0], [1325566800, 1.0]]}}}},
       "orders": {}, "statistics": {"Net Profit": "1.50%", "Sharpe Ratio": "<b>2</b>"},
       "state": {"Status": "Stopped"},
       "totalPerformance": {"tradeStatistics": {}, "closedTrades": []}}
      """;

  @TempDir private Path folder;

  private StoredResult result(String name) throws IOException {
    return ResultReader.read(Files.writeString(folder.resolve(name + ".json"), RESULT));
  }

  @Test
  void showsStatisticsAsTextAndMakesMarkupHarmless() throws IOException {
    String page = ReportPage.of(List.of(result("One")), null);
    assertTrue(page.contains("data-statistic=\"Net Profit\">1.50%</dd>"));
    assertTrue(page.contains("&lt;b&gt;2&lt;/b&gt;"));
    assertFalse(page.contains("<b>2</b>"));
  }

  @Test
  void warnsOfWhatIsNotAllOfTheRun() throws IOException {
    String page = ReportPage.of(List.of(result("One")), null);
    assertTrue(page.contains("The run ended as Stopped"), "ending");
    assertTrue(page.contains("Nothing was ordered"), "orders");
    assertTrue(page.contains("The benchmark has no prices"), "benchmark");
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    String page = ReportPage.of(List.of(result("One")), null);
    assertFalse(page.contains("src="), "scripts or pictures from elsewhere");
    assertFalse(page.contains("@import"), "styles from elsewhere");
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void putsSeveralResultsSideBySide() throws IOException {
    String page = ReportPage.of(List.of(result("One"), result("Two")), null);
    assertTrue(page.contains("2 results side by side"));
    assertEquals(2, page.split("role=\"tabpanel\"", -1).length - 1);
  }

  @Tag("shared")
  @Test
  void showsLeansEightRecordedResultsWithTheirOwnStatistics() throws IOException {
    List<StoredResult> results = new ArrayList<>();
    for (Path file : ResultPlaces.inFolder(Shared.lean("results"))) {
      StoredResult result = ResultReader.read(file);
      String page = ReportPage.of(List.of(result), null);
      result
          .statistics()
          .forEach((name, value) ->
              assertTrue(
                  page.contains("data-statistic=\"" + name + "\">" + Html.escaped(value) + "</dd>"),
                  result.name() + ": " + name + " " + value));
      results.add(result);
    }
    assertEquals(8, results.size());
    assertTrue(ReportPage.of(results, Shared.lean("data")).contains("8 results side by side"));
  }
}
