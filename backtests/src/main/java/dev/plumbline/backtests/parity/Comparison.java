package dev.plumbline.backtests.parity;

import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The comparison of a written result set with a recorded run of LEAN.
///
/// The checks, in their order: status, data points, the algorithm's own log where there are no
/// orders, statistics character for character, orders and their events (prices and fees to 1e-8
/// relative), the hash of the orders. Those of `compare.py` beside the references.
final class Comparison {
  private static final Pattern TOTAL = Pattern.compile("Processing total of ([\\d,]+) data points");
  private static final Pattern HISTORY = Pattern.compile("History data points: ([\\d,]+)");
  private static final Pattern SOURCE_PLACE = Pattern.compile(" in \\w+\\.cs");
  private static final String HASH = "OrderListHash";

  /// Lines that LEAN writes by the wall clock.
  private static final String PROGRESS = "Processing algorithm warm-up request";

  private final JsonValue reference;
  private final JsonValue result;
  private final JsonValue events;
  private final String log;
  private final List<String> differences = new ArrayList<>();

  private Comparison(JsonValue reference, Path folder, String name) throws IOException {
    this.reference = reference;
    this.result = JsonValue.read(folder.resolve(name + ".json"));
    Path eventFile = folder.resolve(name + "-order-events.json");
    this.events = Files.exists(eventFile) ? JsonValue.read(eventFile) : JsonValue.NOTHING;
    Path logFile = folder.resolve(name + "-log.txt");
    this.log = Files.exists(logFile) ? Files.readString(logFile) : "";
  }

  /// The differences in words; none if the result set is exact.
  ///
  /// @param reference content of the reference file
  /// @param folder folder of the result set
  /// @param name name that its files begin with
  /// @throws IOException if a file cannot be read
  static List<String> differences(JsonValue reference, Path folder, String name)
      throws IOException {
    Comparison comparison = new Comparison(reference, folder, name);
    comparison.run();
    return comparison.differences;
  }

  private void run() {
    comparePoints();
    compareState();
    if (reference.get("orderCount").number() == 0) {
      compareLog();
    }
    JsonValue statistics = result.getAnyCase("statistics");
    compareStatistics(statistics);
    new OrderComparison(reference, result.getAnyCase("orders"), events, differences).run();
    JsonValue hash = reference.get("statistics").get(HASH);
    if (!hash.isBlank() && !hash.equals(statistics.get(HASH))) {
      differ(HASH, statistics.get(HASH).text(), hash.text());
    }
  }

  private void comparePoints() {
    double wantedHistory = reference.get("historyDataPoints").number();
    double wanted = Math.max(0, reference.get("dataPoints").number()) + Math.max(0, wantedHistory);
    Double points = lastNumber(TOTAL);
    if (points == null ? wanted != 0 : points != wanted) {
      differ("data points with history", count(points), count(wanted));
    }
    Double history = lastNumber(HISTORY);
    if (wantedHistory > 0 && history != null && history != wantedHistory) {
      differ("history data points", count(history), count(wantedHistory));
    }
  }

  private void compareState() {
    JsonValue state = result.getAnyCase("state");
    JsonValue status = state.get("Status").isBlank() ? state.get("status") : state.get("Status");
    String wanted = reference.get("status").text();
    if (!status.isBlank() && !status.text().equals(wanted)) {
      String error = state.get("RuntimeError").text();
      differ("status", status.text() + (error.isEmpty() ? "" : " (" + error + ")"), wanted);
    }
    if (wanted.equals("RuntimeError")) {
      String error = SOURCE_PLACE.split(reference.get("runtimeError").text(), 2)[0].strip();
      String found = state.get("RuntimeError").text();
      if (!error.isEmpty() && !found.contains(error)) {
        differ("runtime error", shortened(found), shortened(error));
      }
    }
  }

  private void compareLog() {
    if (reference.get("historyDataPoints").number() > 0 && lastNumber(HISTORY) == null) {
      differences.add("history data points: not in the log");
    }
    int at = 0;
    for (JsonValue line : reference.get("log").items()) {
      String text = line.text().split(": ", 2)[1];
      if (!text.contains("SecurityChanges:") && !text.contains(PROGRESS)) {
        int found = log.indexOf(text, at);
        if (found < 0) {
          differences.add("log: no line " + shortened(text));
          return;
        }
        at = found + text.length();
      }
    }
  }

  private void compareStatistics(JsonValue statistics) {
    for (Map.Entry<String, JsonValue> wanted : reference.get("statistics").fields().entrySet()) {
      String name = wanted.getKey();
      JsonValue found = statistics.get(name);
      boolean same = found.value() != null && plain(found).equals(plain(wanted.getValue()));
      if (!name.equals(HASH) && !same) {
        differ(name, found.value() == null ? "nothing" : found.text(), wanted.getValue().text());
      }
    }
  }

  private static String plain(JsonValue statistic) {
    return statistic.text().equals("-0") ? "0" : statistic.text();
  }

  private Double lastNumber(Pattern pattern) {
    Matcher matcher = pattern.matcher(log);
    Double last = null;
    while (matcher.find()) {
      last = Double.valueOf(matcher.group(1).replace(",", ""));
    }
    return last;
  }

  private void differ(String what, String found, String wanted) {
    differences.add(what + ": " + found + " for " + wanted);
  }

  private static String count(Double number) {
    return number == null ? "none" : Long.toString(number.longValue());
  }

  private static String shortened(String text) {
    return "'" + text.substring(0, Math.min(80, text.length())) + "'";
  }
}
