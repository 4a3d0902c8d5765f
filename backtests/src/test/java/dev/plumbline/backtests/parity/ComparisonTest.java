package dev.plumbline.backtests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  private static final String REFERENCE =
      """
      {"algorithm": "Try", "status": "Completed", "runtimeError": null,
       "dataPoints": 1200, "historyDataPoints": 34,
       "statistics": {"Total Orders": "1", "Alpha": "-0", "OrderListHash": "abc"},
       "orderCount": 1, "orderEventCount": 2,
       "orders": [{"id": 1, "type": "StopMarket", "sid": "SPY R735QTJ8XC9X", "qty": 10.0,
         "time": "2013-10-07T13:31:00Z", "status": "Filled", "price": 143.5, "tag": "in",
         "StopPrice": 143.25,
         "events": [
           {"t": "2013-10-07T13:31:00Z", "s": "Submitted"},
           {"t": "2013-10-07T13:32:00Z", "s": "Filled", "q": 10.0, "p": 143.5, "fee": 1.0}]}],
       "log": ["2013-10-07 09:31:00: hello: you"]}
      """;

  private static final String RESULT =
      """
      {"Statistics": {"Total Orders": "1", "Alpha": "0", "OrderListHash": "abc"},
       "state": {"Status": "Completed", "RuntimeError": ""},
       "orders": {"1": {"type": 2, "symbol": {"id": "SPY R735QTJ8XC9X"}, "quantity": 10,
         "time": "2013-10-07T13:31:00.0000001Z", "status": 3, "tag": "in", "stopPrice": 143.25}}}
      """;

  private static final String EVENTS =
      """
      [{"orderId": 1, "orderEventId": 2, "status": "filled", "time": 1381152720.0,
        "fillQuantity": 10.0, "fillPrice": 143.5, "orderFeeAmount": 1.0},
       {"orderId": 1, "orderEventId": 1, "status": "submitted", "time": 1381152660.0,
        "fillQuantity": 0.0}]
      """;

  private static final String LOG =
      """
      2013-10-07 09:31:00 hello: you
      2013-10-11 16:00:00 completed. Processing total of 1,234 data points.
      2013-10-11 16:00:00 History data points: 34
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeAnEqualResult() throws IOException {
    Files.writeString(folder.resolve("reference.json"), REFERENCE);
    Files.writeString(folder.resolve("Try.json"), RESULT);
    Files.writeString(folder.resolve("Try-order-events.json"), EVENTS);
    Files.writeString(folder.resolve("Try-log.txt"), LOG);
  }

  @Test
  void findsNoDifferenceInEqualResults() throws IOException {
    assertEquals(List.of(), differences());
  }

  @Test
  void comparesDataPointsWithAndWithoutHistory() throws IOException {
    change("Try-log.txt", "1,234", "1,235");
    change("Try-log.txt", "points: 34", "points: 35");
    assertEquals(
        List.of("data points with history: 1235 for 1234", "history data points: 35 for 34"),
        differences());
    Files.delete(folder.resolve("Try-log.txt"));
    assertEquals(List.of("data points with history: none for 1234"), differences());
  }

  @Test
  void comparesTheStatusAndTellsTheError() throws IOException {
    change(
        "Try.json",
        "Completed\", \"RuntimeError\": \"\"",
        "RuntimeError\", \"RuntimeError\": \"oh\"");
    assertEquals(List.of("status: RuntimeError (oh) for Completed"), differences());
  }

  @Test
  void comparesTheErrorUpToThePlaceInLeansSource() throws IOException {
    change(
        "reference.json",
        "\"Completed\", \"runtimeError\": null",
        "\"RuntimeError\", \"runtimeError\": \"too bad in Try.cs:line 5\"");
    change(
        "Try.json",
        "Completed\", \"RuntimeError\": \"\"",
        "RuntimeError\", \"RuntimeError\": \"oh\"");
    assertEquals(List.of("runtime error: 'oh' for 'too bad'"), differences());
    change("Try.json", "\"oh\"", "\"it is too bad, really\"");
    assertEquals(List.of(), differences());
  }

  @Test
  void comparesStatisticsCharacterByCharacterButForTheSignOfZero() throws IOException {
    change("Try.json", "\"Total Orders\": \"1\"", "\"Total Orders\": \"1.0\"");
    change("Try.json", "\"Alpha\": \"0\", ", "");
    assertEquals(List.of("Total Orders: 1.0 for 1", "Alpha: nothing for -0"), differences());
  }

  @Test
  void comparesTheHashLast() throws IOException {
    change("Try.json", "\"abc\"", "\"abd\"");
    change("Try.json", "\"in\"", "\"out\"");
    assertEquals(List.of("order 1 tag: out for in", "OrderListHash: abd for abc"), differences());
  }

  @Test
  void comparesOrders() throws IOException {
    change("Try.json", "\"type\": 2", "\"type\": 1");
    change("Try.json", "XC9X\"}", "XC9Y\"}");
    change("Try.json", "\"quantity\": 10", "\"quantity\": 10.000001");
    change("Try.json", "13:31:00.0000001Z", "13:31:00.01Z");
    change("Try.json", "\"status\": 3", "\"status\": 5");
    change("Try.json", "143.25", "143.26");
    assertEquals(
        List.of(
            "order 1 type: Limit for StopMarket",
            "order 1 symbol: SPY R735QTJ8XC9Y for SPY R735QTJ8XC9X",
            "order 1 quantity: 10.000001 for 10.0",
            "order 1 time: 2013-10-07T13:31:00.01Z for 2013-10-07T13:31:00Z",
            "order 1 status: Canceled for Filled",
            "order 1 stopPrice: 143.26 for 143.25"),
        differences());
  }

  @Test
  void tellsOrdersThatAreAbsent() throws IOException {
    change("Try.json", "\"orders\": {\"1\"", "\"orders\": {\"2\"");
    assertEquals(List.of("order 1: absent"), differences());
  }

  @Test
  void comparesEvents() throws IOException {
    change("Try-order-events.json", "1381152720.0", "1381152720.5");
    change("Try-order-events.json", "\"fillPrice\": 143.5", "\"fillPrice\": 143.50001");
    change("Try-order-events.json", "\"orderFeeAmount\": 1.0", "\"orderFeeAmount\": 2.0");
    change("Try-order-events.json", "submitted", "invalid");
    assertEquals(
        List.of(
            "order 1 event: Invalid for Submitted",
            "order 1 event time: 1.3811527205E9 for 2013-10-07T13:32:00Z",
            "order 1 fill price: 143.50001 for 143.5",
            "order 1 fee: 2.0 for 1.0"),
        differences());
  }

  @Test
  void ignoresDifferencesBelowAHundredMillionth() throws IOException {
    change("Try-order-events.json", "\"fillPrice\": 143.5", "\"fillPrice\": 143.5000001");
    assertEquals(List.of(), differences());
  }

  @Test
  void countsEventsThatAreAbsent() throws IOException {
    Files.delete(folder.resolve("Try-order-events.json"));
    assertEquals(
        List.of("order events: 0 for 2", "order 1 events: [] for [Submitted, Filled]"),
        differences());
  }

  @Test
  void comparesTheAlgorithmsOwnLogWhereThereAreNoOrders() throws IOException {
    change(
        "reference.json",
        "\"orderCount\": 1, \"orderEventCount\": 2",
        "\"orderCount\": 0, \"orderEventCount\": 0");
    String reference = Files.readString(folder.resolve("reference.json"));
    int orders = reference.indexOf("\"orders\"");
    int log = reference.indexOf("\"log\"");
    Files.writeString(
        folder.resolve("reference.json"),
        reference.substring(0, orders) + "\"orders\": []," + reference.substring(log));
    change("Try.json", "\"orders\": {", "\"none\": {");
    Files.delete(folder.resolve("Try-order-events.json"));
    assertEquals(List.of(), differences());
    change("Try-log.txt", "hello: you", "hello: me");
    assertEquals(List.of("log: no line 'hello: you'"), differences());
    change("Try-log.txt", "History data points", "Past points");
    assertTrue(differences().contains("history data points: not in the log"));
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("Try.json"), "{\"state\": ");
    String message = assertThrows(IOException.class, this::differences).getMessage();
    assertTrue(message.startsWith(folder.resolve("Try.json") + ", line 1: "), message);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), file);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private List<String> differences() throws IOException {
    return Comparison.differences(JsonValue.read(folder.resolve("reference.json")), folder, "Try");
  }
}
