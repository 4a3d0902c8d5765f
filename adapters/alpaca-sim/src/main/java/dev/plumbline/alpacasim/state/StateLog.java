package dev.plumbline.alpacasim.state;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.rest.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// The lines of a state file: a checksum in eight hexadecimal digits, a blank, an object.
final class StateLog {
  private static final int VERSION = 1;
  private static final int DIGITS = 8;

  /// Lists whose new entries follow the old ones; all other members take the old ones' place.
  private static final List<String> GROWING = List.of("activities", "equity");

  private final Path path;
  private final Map<String, ObjectNode> accounts = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonNode>> orders = new HashMap<>();
  private JsonNode last;

  private StateLog(Path path) {
    this.path = path;
  }

  /// What a file holds.
  ///
  /// @param time the market's time; null where there is no file
  /// @param ticked the last instant that was lived through
  /// @param ids how many ids were made
  /// @param accounts the accounts, each as a whole
  record Content(Instant time, Instant ticked, long ids, List<ObjectNode> accounts) {}

  /// A line's object that is still to be filled.
  static ObjectNode unit() {
    return Json.object().put("version", VERSION);
  }

  /// A line, its end included.
  static byte[] line(ObjectNode unit) {
    byte[] json = Json.bytes(unit);
    byte[] line = new byte[DIGITS + 1 + json.length + 1];
    byte[] sum = sum(json).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sum, 0, line, 0, DIGITS);
    line[DIGITS] = ' ';
    System.arraycopy(json, 0, line, DIGITS + 1, json.length);
    line[line.length - 1] = '\n';
    return line;
  }

  private static String sum(byte[] json) {
    CRC32 crc = new CRC32();
    crc.update(json);
    return String.format("%08x", crc.getValue());
  }

  static Content read(Path path) throws IOException {
    StateLog log = new StateLog(path);
    if (!Files.exists(path)) {
      return new Content(null, null, 0, List.of());
    }
    try {
      log.readLines();
      return log.content();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw damaged(path, e.getMessage());
    }
  }

  private void readLines() throws IOException {
    String torn = null;
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (torn != null) {
          throw damaged(path, torn);
        }
        torn = take(line, number);
      }
    }
    if (last == null) {
      throw damaged(path, torn == null ? "it is empty" : torn);
    }
  }

  /// Takes a line; says what is wrong with it, or null.
  private String take(String line, int number) throws IOException {
    byte[] json = bytes(line.substring(Math.min(DIGITS + 1, line.length())));
    if (line.length() <= DIGITS || !line.substring(0, DIGITS).equals(sum(json))) {
      return "the checksum of line " + number + " is wrong";
    }
    JsonNode unit;
    try {
      unit = Json.read(json);
    } catch (JacksonException e) {
      return "line " + number + ": " + e.getOriginalMessage();
    }
    int version = unit.path("version").asInt();
    if (version != VERSION) {
      throw damaged(path, "found version " + version + ", expected " + VERSION);
    }
    last = unit;
    unit.path("removed")
        .forEach(key -> {
          accounts.remove(key.asText());
          orders.remove(key.asText());
        });
    unit.path("accounts").forEach(this::merge);
    return null;
  }

  /// The bytes of a part of a line, which was read byte by byte so that no torn letter stops it.
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void merge(JsonNode changes) {
    String key = changes.path("key").asText();
    ObjectNode account = accounts.computeIfAbsent(key, k -> Json.object());
    Map<String, JsonNode> known = orders.computeIfAbsent(key, k -> new LinkedHashMap<>());
    changes.path("orders").forEach(order -> known.put(order.path("id").asText(), order));
    for (Map.Entry<String, JsonNode> member : changes.properties()) {
      String name = member.getKey();
      if (GROWING.contains(name)) {
        member.getValue().forEach(account.withArray(name)::add);
      } else if (!name.equals("orders")) {
        account.set(name, member.getValue());
      }
    }
  }

  private Content content() {
    List<ObjectNode> whole = new ArrayList<>();
    accounts.forEach((key, account) -> {
      orders.get(key).values().forEach(account.withArray("orders")::add);
      whole.add(account);
    });
    return new Content(
        Instant.parse(last.path("time").asText()),
        Instant.parse(last.path("ticked").asText()),
        last.path("ids").asLong(),
        whole);
  }

  static IOException damaged(Path path, String what) {
    return new IOException(
        "cannot use the state file " + path + ": " + what + "; delete it to begin anew");
  }
}
