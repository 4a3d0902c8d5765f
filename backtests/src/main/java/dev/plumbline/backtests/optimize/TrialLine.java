package dev.plumbline.backtests.optimize;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32C;

/// A trial as a line of text: the CRC-32C of the rest in eight hex digits, a blank, and JSON.
final class TrialLine {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int CHECKSUM_DIGITS = 8;

  private TrialLine() {}

  /// The line of a text, without its end.
  static String checked(String text) {
    CRC32C checksum = new CRC32C();
    checksum.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x %s".formatted(checksum.getValue(), text);
  }

  /// The text of a line, or null if the line is damaged.
  static String unchecked(String line) {
    if (line.length() <= CHECKSUM_DIGITS) {
      return null;
    }
    String text = line.substring(CHECKSUM_DIGITS + 1);
    return checked(text).equals(line) ? text : null;
  }

  /// The JSON of a trial.
  static String of(Trial trial) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("trial", trial.index());
      writeMap(json, "parameters", trial.parameters());
      json.writeNumberField("seed", trial.seed());
      json.writeStringField("status", trial.status());
      json.writeStringField("error", trial.error());
      writeMap(json, "statistics", trial.statistics());
      json.writeObjectFieldStart("figures");
      for (Map.Entry<Measure, Decimal> figure : trial.figures().entrySet()) {
        json.writeStringField(figure.getKey().text(), figure.getValue().toString());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void writeMap(JsonGenerator json, String name, Map<String, String> map)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : map.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /// The trial of a JSON text.
  ///
  /// @throws IOException if it is none
  static Trial read(String text) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, SequencedMap<String, String>> maps = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          maps.put(name, readMap(json));
        } else {
          values.put(name, json.getText());
        }
      }
    }
    Map<Measure, Decimal> figures = new EnumMap<>(Measure.class);
    maps.get("figures")
        .forEach((name, figure) -> figures.put(Measure.parse("a line", name), Decimal.of(figure)));
    return new Trial(
        Integer.parseInt(values.get("trial")),
        maps.get("parameters"),
        Long.parseLong(values.get("seed")),
        values.get("status"),
        values.get("error"),
        maps.get("statistics"),
        figures);
  }

  private static SequencedMap<String, String> readMap(JsonParser json) throws IOException {
    SequencedMap<String, String> map = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      map.put(name, json.getText());
    }
    return map;
  }
}
