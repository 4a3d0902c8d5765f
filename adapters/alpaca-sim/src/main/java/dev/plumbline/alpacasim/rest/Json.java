package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/// JSON as Alpaca reads and writes it.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Json() {}

  /// An empty object.
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// An empty list.
  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /// Reads a text.
  ///
  /// @throws IOException if it is not JSON
  public static JsonNode read(byte[] text) throws IOException {
    return MAPPER.readTree(text);
  }

  /// Writes a value.
  public static byte[] bytes(JsonNode value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A number as trading answers have it: text without trailing zeros, or null.
  public static void put(ObjectNode object, String name, Decimal value) {
    object.put(name, value == null ? null : value.normalize().toString());
  }

  /// A time to the nanosecond in UTC, or null.
  public static void put(ObjectNode object, String name, Instant value) {
    object.put(name, value == null ? null : value.toString());
  }

  /// The body of an error.
  ///
  /// @param code Alpaca's code; 0 for none
  public static ObjectNode error(int code, String message, Map<String, Object> extras) {
    ObjectNode body = object();
    if (code != 0) {
      body.put("code", code);
    }
    body.put("message", message);
    extras.forEach((name, value) -> {
      if (value instanceof Iterable<?> values) {
        ArrayNode list = body.putArray(name);
        values.forEach(v -> list.add(v.toString()));
      } else {
        body.put(name, value.toString());
      }
    });
    return body;
  }
}
