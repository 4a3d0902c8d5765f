package dev.plumbline.backtests.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A piece of a JSON file.
///
/// @param value a map by name, a list, a text, a double, a boolean, or null for nothing; numbers
///   are doubles
public record JsonValue(Object value) {
  private static final double LARGEST_WHOLE = 1L << 53;

  /// What is not there.
  public static final JsonValue NOTHING = new JsonValue(null);

  /// The content of a file.
  ///
  /// @throws IOException if it cannot be read or is no JSON; the message names the file
  public static JsonValue read(Path file) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      return new JsonValue(tree(parser));
    } catch (JsonProcessingException e) {
      String where = file + ", line " + e.getLocation().getLineNr();
      throw new IOException(where + ": " + e.getOriginalMessage(), e);
    }
  }

  /// The value that a parser stands at; the parser then stands at its end.
  ///
  /// @throws IOException if the rest is no JSON
  public static JsonValue at(JsonParser parser) throws IOException {
    return new JsonValue(tree(parser));
  }

  private static Object tree(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, tree(parser));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(tree(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case null, default ->
          throw new JsonParseException(parser, "found " + token + ", expected a JSON value");
    };
  }

  /// The field of a name; [#NOTHING] if this has none.
  public JsonValue get(String name) {
    return value instanceof Map<?, ?> fields && fields.get(name) != null
        ? new JsonValue(fields.get(name))
        : NOTHING;
  }

  /// The field of a name in any case; [#NOTHING] if this has none.
  public JsonValue getAnyCase(String name) {
    if (value instanceof Map<?, ?> fields) {
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        if (field.getKey().toString().toLowerCase(Locale.ROOT).equals(name)) {
          return new JsonValue(field.getValue());
        }
      }
    }
    return NOTHING;
  }

  /// Whether this is missing, null, or an empty text.
  public boolean isBlank() {
    return value == null || value.equals("");
  }

  /// Whether this is a number.
  public boolean isNumber() {
    return value instanceof Double;
  }

  /// The text; empty for nothing.
  public String text() {
    return value == null ? "" : value.toString();
  }

  /// The text, with whole numbers as such (`27` where [#text()] says `27.0`); empty for nothing.
  public String plainText() {
    boolean whole = value instanceof Double number && number == Math.rint(number);
    return whole && Math.abs(number()) < LARGEST_WHOLE ? Long.toString((long) number()) : text();
  }

  /// The number, of a number or a text; 0 for nothing.
  public double number() {
    return switch (value) {
      case null -> 0;
      case Double number -> number;
      default -> Double.parseDouble(value.toString());
    };
  }

  /// The number of fields or items.
  public int size() {
    return switch (value) {
      case Map<?, ?> fields -> fields.size();
      case List<?> items -> items.size();
      case null, default -> 0;
    };
  }

  /// The items of a list; none of anything else.
  public List<JsonValue> items() {
    return value instanceof List<?> items ? items.stream().map(JsonValue::new).toList() : List.of();
  }

  /// The fields of an object in the file's order; none of anything else.
  public Map<String, JsonValue> fields() {
    Map<String, JsonValue> all = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> fields) {
      fields.forEach((name, field) -> all.put(name.toString(), new JsonValue(field)));
    }
    return all;
  }
}
