package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a journal says, worked out anew and not by the code that is tested.
///
/// @param orderOf the number of the order of each client order id
/// @param meant side, shares and ticker of each order as it was to be sent, by client order id
/// @param filled shares filled by client order id, without sign
/// @param open numbers of the orders that it takes for open
/// @param positions what is held, by ticker
/// @param kinds how many records there are of each kind
/// @param adjusted positions that were taken over because they differed
record JournalLook(
    Map<String, Integer> orderOf,
    Map<String, String> meant,
    Map<String, Decimal> filled,
    Set<Integer> open,
    Map<String, Decimal> positions,
    Map<String, Integer> kinds,
    List<String> adjusted) {
  private static final String FILE = "orders.journal";

  /// What the journal of a process that goes on says now.
  ///
  /// @param place a folder for the copy that is looked at
  static JournalLook ofCopy(Path folder, Path place) throws IOException {
    Path copy = Files.createTempDirectory(place, "journal");
    Path file = copy.resolve(FILE);
    try {
      Files.copy(folder.resolve(FILE), file);
      return of(copy);
    } finally {
      try (Stream<Path> files = Files.walk(copy)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  static JournalLook of(Path folder) {
    Map<String, Integer> orderOf = new TreeMap<>();
    Map<String, String> meant = new TreeMap<>();
    Map<Integer, String> tickers = new HashMap<>();
    Map<String, Decimal> filled = new TreeMap<>();
    Map<String, Decimal> positions = new TreeMap<>();
    Set<Integer> open = new TreeSet<>();
    Map<String, Integer> kinds = new TreeMap<>();
    List<String> adjusted = new ArrayList<>();
    try (Journal journal = Journal.open(folder)) {
      for (ObjectNode entry : journal.records()) {
        String kind = entry.path("t").asText();
        int id = entry.path("id").asInt();
        kinds.merge(kind, 1, Integer::sum);
        switch (kind) {
          case "done" -> open.remove(id);
          case "reopen" -> open.add(id);
          case "intent" -> {
            open.add(id);
            orderOf.put(entry.path("cid").asText(), id);
            ObjectNode body = (ObjectNode) entry.path("body");
            meant.put(
                entry.path("cid").asText(),
                "%s %s %s"
                    .formatted(
                        body.path("side").asText(),
                        Decimal.of(body.path("qty").asText()),
                        body.path("symbol").asText()));
            tickers.put(id, entry.path("ticker").asText());
          }
          case "replace" -> orderOf.put(entry.path("cid").asText(), id);
          case "fill" -> {
            Decimal shares = Decimal.of(entry.path("qty").asText());
            filled.merge(entry.path("cid").asText(), shares.abs(), Decimal::add);
            positions.merge(tickers.get(id), shares, Decimal::add);
          }
          case "position" -> adjusted.add(entry.toString());
          default -> {
            // not needed
          }
        }
      }
    }
    positions.values().removeIf(Decimal::isZero);
    return new JournalLook(orderOf, meant, filled, open, positions, kinds, adjusted);
  }
}
