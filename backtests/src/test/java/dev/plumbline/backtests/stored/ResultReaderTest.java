package dev.plumbline.backtests.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReaderTest {
  private static final String WHOLE =
      """
      {"charts": {"Strategy Equity": {"series": {
          "Equity": {"unit": "$", "values": [[1, 10.0, 11.0, 9.0, 10.5], [2, null]]}}}},
       "orders": {"1": {"type": 2, "id": 1, "status": 3, "quantity": -5.0, "price": 20.5,
          "symbol": {"value": "SPY", "id": "SPY R735QTJ8XC9X"}, "tag": "stop",
          "createdTime": "1970-01-01T00:01:00Z", "lastFillTime": "1970-01-01T00:02:00Z"}},
       "statistics": {"Net Profit": "1.50%"},
       "state": {"Status": "Completed", "RuntimeError": ""},
       "totalPerformance": {"tradeStatistics": {"totalNumberOfTrades": 3}, "closedTrades": []}}
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("Some.json"), text);
  }

  private String complaint(Path named) {
    return assertThrows(ResultFormatException.class, () -> ResultReader.read(named)).getMessage();
  }

  @Test
  void readsStatisticsChartsAndOrders() throws IOException {
    StoredResult result = ResultReader.read(file(WHOLE));
    assertEquals("Some", result.name());
    assertEquals("1.50%", result.statistic("Net Profit"));
    assertEquals("3", result.tradeStatistics().get("totalNumberOfTrades"));
    StoredSeries equity = result.series("Strategy Equity", "Equity");
    assertEquals(10.5, equity.values()[0]);
    assertTrue(Double.isNaN(equity.values()[1]));
    StoredOrder order = result.orders().getFirst();
    assertEquals(-5, order.quantity());
    assertEquals(120, order.filledSecond());
    assertEquals(1, result.fills().size());
  }

  @Test
  void saysThatAFileIsCutShort() throws IOException {
    String message = complaint(file(WHOLE.substring(0, 300)));
    assertTrue(message.contains("ends in the middle"), message);
    assertTrue(message.contains("Run it again"), message);
  }

  @Test
  void knowsAnOldSchema() throws IOException {
    String message = complaint(file("{\"Charts\": {}, \"Orders\": {}, \"Statistics\": {}}"));
    assertTrue(message.contains("old LEAN"), message);
  }

  @Test
  void tellsAnotherJsonFileFromAResult() throws IOException {
    assertTrue(complaint(file("{\"a\": 1}")).contains("found no result"));
    assertTrue(complaint(file("[1, 2]")).contains("found no result"));
  }

  @Test
  void namesTheLineThatIsNoJson() throws IOException {
    assertTrue(complaint(file("{\n\"a\": nonsense}")).contains("line 2"));
  }

  @Test
  void saysThatAFolderHoldsNoResultOrSeveral() throws IOException {
    assertTrue(complaint(folder).contains("found no result in the folder"));
    for (String name : new String[] {"One", "Two"}) {
      Files.writeString(folder.resolve(name + ".json"), WHOLE);
      Files.writeString(folder.resolve(name + "-summary.json"), "{}");
    }
    assertTrue(complaint(folder).contains("found 2 results"));
    assertEquals(2, ResultPlaces.inFolder(folder).size());
  }

  @Test
  void saysThatAFileIsMissing() {
    assertTrue(complaint(folder.resolve("none.json")).contains("found no file"));
  }
}
