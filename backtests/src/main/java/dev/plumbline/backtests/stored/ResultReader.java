package dev.plumbline.backtests.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// Reads a result as LEAN or we write it.
///
/// Orders are read one by one, so that a result of hundreds of thousands fits into memory.
public final class ResultReader {
  private static final Set<String> NEEDED = Set.of("statistics", "charts", "orders");
  private static final Set<String> KEPT =
      Set.of(
          "statistics",
          "runtimeStatistics",
          "state",
          "algorithmConfiguration",
          "totalPerformance",
          "analysis",
          "provenance",
          "serverStatistics");
  private static final int MOST_LOG_LINES = 5000;

  private final Path file;
  private final SequencedMap<String, JsonValue> parts = new LinkedHashMap<>();
  private final SequencedMap<String, SequencedMap<String, StoredSeries>> charts =
      new LinkedHashMap<>();
  private final List<StoredOrder> orders = new ArrayList<>();
  private final StoredText text = new StoredText();

  private ResultReader(Path file) {
    this.file = file;
  }

  /// Reads a result.
  ///
  /// @param named its main file, or a folder that holds one result
  /// @throws IOException if it cannot be read or is not the whole result of a run
  public static StoredResult read(Path named) throws IOException {
    Path file = ResultPlaces.mainFile(named);
    ResultReader reader = new ResultReader(file);
    reader.parse();
    return reader.result();
  }

  private void parse() throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw notAResult("its first character opens no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        found.add(name);
        parser.nextToken();
        part(name, parser);
      }
    } catch (JsonEOFException e) {
      throw new ResultFormatException(
          file
              + ": the file ends in the middle of the result (after line "
              + e.getLocation().getLineNr()
              + "), expected all of it; was the run stopped while writing, or the copy cut short?"
              + " Run it again, or copy it again",
          e);
    } catch (JsonProcessingException e) {
      throw new ResultFormatException(
          "%s, line %d: %s; expected a result as plumbline backtest or LEAN writes it"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
    check(found);
  }

  private void part(String name, JsonParser parser) throws IOException {
    if (KEPT.contains(name)) {
      parts.put(name, JsonValue.at(parser));
    } else if (name.equals("charts") && parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String chart = parser.currentName();
        parser.nextToken();
        charts.put(chart, StoredCharts.series(JsonValue.at(parser)));
      }
    } else if (name.equals("orders") && parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
        orders.add(StoredOrders.order(JsonValue.at(parser), text));
      }
    } else {
      parser.skipChildren();
    }
  }

  private void check(List<String> found) throws ResultFormatException {
    if (found.contains("Statistics") || found.contains("Charts")) {
      throw new ResultFormatException(
          file
              + ": found the fields of an old LEAN (\"Statistics\", \"Charts\"), expected"
              + " \"statistics\", \"charts\" as LEAN writes them since 2023;"
              + " run the algorithm again with a newer LEAN or with plumbline backtest");
    }
    if (!found.containsAll(NEEDED)) {
      throw notAResult("its fields are " + (found.isEmpty() ? "none" : String.join(", ", found)));
    }
    if (orders.isEmpty() && found.size() < NEEDED.size() + 2 || !parts.containsKey("state")) {
      throw notAResult("it has no \"state\"");
    }
    if (!charts.containsKey("Strategy Equity")) {
      throw notAResult("it has no chart \"Strategy Equity\"");
    }
    if (charts.size() == 1 && Files.exists(mainOfSummary())) {
      throw new ResultFormatException(
          file + ": found a result's summary, expected its main file " + mainOfSummary());
    }
  }

  private Path mainOfSummary() {
    String name = file.getFileName().toString();
    return file.resolveSibling(
        name.endsWith("-summary.json") ? name.replace("-summary.json", ".json") : "//none");
  }

  private ResultFormatException notAResult(String why) {
    return new ResultFormatException(
        file
            + ": found no result ("
            + why
            + "), expected NAME.json as plumbline backtest or LEAN writes it,"
            + " with statistics, charts and orders");
  }

  private StoredResult result() throws IOException {
    JsonValue state = part("state");
    JsonValue performance = part("totalPerformance");
    List<StoredTrade> trades = new ArrayList<>();
    for (JsonValue trade : performance.get("closedTrades").items()) {
      trades.add(StoredOrders.trade(trade, text));
    }
    return new StoredResult(
        file,
        ResultPlaces.nameOf(file),
        engine(),
        state.get("Status").text(),
        state.get("RuntimeError").text(),
        configuration(),
        texts(part("statistics")),
        texts(part("runtimeStatistics")),
        texts(performance.get("tradeStatistics")),
        charts,
        trades,
        orders,
        FillReader.read(file, orders, trades),
        notes(),
        log(),
        input());
  }

  private JsonValue part(String name) {
    return parts.getOrDefault(name, JsonValue.NOTHING);
  }

  private String engine() {
    JsonValue provenance = part("provenance");
    if (!provenance.get("engine").isBlank()) {
      return (provenance.get("engine").text() + " " + provenance.get("version").text()).strip();
    }
    return ("LEAN " + part("serverStatistics").get("LEAN Version").text()).strip();
  }

  private StoredConfiguration configuration() {
    JsonValue configuration = part("algorithmConfiguration");
    double days = configuration.get("tradingDaysPerYear").number();
    return new StoredConfiguration(
        day(configuration.get("startDate").text()),
        day(configuration.get("endDate").text()),
        configuration.get("accountCurrency").isBlank()
            ? "USD"
            : configuration.get("accountCurrency").text(),
        days > 0 ? (int) days : 252,
        texts(configuration.get("parameters")));
  }

  private static String day(String time) {
    return time.length() < 10 ? "" : time.substring(0, 10);
  }

  private static SequencedMap<String, String> texts(JsonValue object) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    object.fields().forEach((name, value) -> texts.put(name, value.plainText()));
    return texts;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    part("provenance").get("warnings").items().forEach(w -> notes.add(w.text()));
    for (JsonValue finding : part("analysis").items()) {
      notes.add("LEAN's own analysis: " + finding.get("issue").text());
    }
    return notes;
  }

  private List<String> log() throws IOException {
    Path log = ResultPlaces.beside(file, "-log.txt");
    if (!Files.isRegularFile(log)) {
      return List.of();
    }
    List<String> lines = Files.readAllLines(log);
    return lines.size() <= MOST_LOG_LINES
        ? lines
        : lines.subList(lines.size() - MOST_LOG_LINES, lines.size());
  }

  private SequencedMap<String, String> input() {
    JsonValue provenance = part("provenance");
    SequencedMap<String, String> input = new LinkedHashMap<>();
    if (provenance.size() > 0) {
      input.put("Data points", whole(provenance.get("dataPoints").number()));
      input.put("History data points", whole(provenance.get("historyDataPoints").number()));
      input.put("Data files read", whole(provenance.get("files").size()));
    }
    return input;
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
