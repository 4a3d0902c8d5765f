package dev.plumbline.alpaca.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// A JSON object as a server sent it, read with care: unknown members are passed over, numbers may
/// come as text, and what is missing or of the wrong kind is said by name.
public final class Answer {
  private static final int MOST_DIGITS = 60;

  private final JsonNode node;
  private final String what;

  private Answer(JsonNode node, String what) {
    this.node = node;
    this.what = what;
  }

  /// An object.
  ///
  /// @param what what it stands for, for messages
  /// @throws ApiException if it is no object
  public static Answer of(JsonNode node, String what) {
    if (node == null || !node.isObject()) {
      throw ApiException.unreadable(
          "found " + kind(node) + " for " + what + ", expected an object", null);
    }
    return new Answer(node, what);
  }

  /// The objects of an array.
  ///
  /// @throws ApiException if it is no array of objects
  public static List<Answer> list(JsonNode node, String what) {
    if (node == null || !node.isArray()) {
      throw ApiException.unreadable(
          "found " + kind(node) + " for " + what + ", expected an array", null);
    }
    List<Answer> list = new ArrayList<>(node.size());
    for (JsonNode element : node) {
      list.add(of(element, what));
    }
    return list;
  }

  private static String kind(JsonNode node) {
    return node == null ? "nothing" : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether a member is there and not null.
  public boolean has(String member) {
    JsonNode value = node.get(member);
    return value != null && !value.isNull();
  }

  /// The member as it is, null where it is missing or null.
  public JsonNode raw(String member) {
    return has(member) ? node.get(member) : null;
  }

  /// A text.
  ///
  /// @throws ApiException if it is missing or no text
  public String text(String member) {
    JsonNode value = required(member);
    if (!value.isTextual()) {
      throw wrong(member, "a text");
    }
    return value.textValue();
  }

  /// A text, "" where it is missing.
  public String optionalText(String member) {
    return has(member) ? text(member) : "";
  }

  /// A number, written as a number or as text.
  ///
  /// @throws ApiException if it is missing or no number
  public Decimal decimal(String member) {
    JsonNode value = required(member);
    try {
      if (value.isNumber()) {
        return of(value.decimalValue());
      }
      if (value.isTextual() && value.textValue().length() <= MOST_DIGITS) {
        return of(new BigDecimal(value.textValue()));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw ApiException.unreadable(message(member, "a number"), e);
    }
    throw wrong(member, "a number");
  }

  private static Decimal of(BigDecimal value) {
    if (Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw new ArithmeticException("a number beyond all measure");
    }
    return Decimal.of(value);
  }

  /// A number, null where it is missing.
  public Decimal optionalDecimal(String member) {
    return has(member) ? decimal(member) : null;
  }

  /// An instant, UTC.
  ///
  /// @throws ApiException if it is missing or no time with an offset
  public long instantNs(String member) {
    String text = text(member);
    try {
      long ns = Nanos.of(OffsetDateTime.parse(text).toInstant());
      if (ns > Nanos.MIN && ns < Nanos.MAX) {
        return ns;
      }
    } catch (DateTimeException | ArithmeticException e) {
      throw ApiException.unreadable(message(member, "a time such as 2026-08-03T14:30:00Z"), e);
    }
    throw wrong(member, "a time between 1678 and 2262");
  }

  /// An instant, or another where it is missing.
  public long instantNs(String member, long otherwise) {
    return has(member) ? instantNs(member) : otherwise;
  }

  /// Yes or no; no where it is missing.
  public boolean flag(String member) {
    return has(member) && node.get(member).asBoolean(false);
  }

  /// An object.
  ///
  /// @throws ApiException if it is missing or no object
  public Answer object(String member) {
    return of(required(member), what + "." + member);
  }

  /// The objects of an array; none where it is missing or null.
  public List<Answer> objects(String member) {
    return has(member) ? list(node.get(member), what + "." + member) : List.of();
  }

  private JsonNode required(String member) {
    JsonNode value = node.get(member);
    if (value == null || value.isNull()) {
      throw ApiException.unreadable(
          "found no \"" + member + "\" in " + what + ", expected one", null);
    }
    return value;
  }

  private ApiException wrong(String member, String expected) {
    return ApiException.unreadable(message(member, expected), null);
  }

  private String message(String member, String expected) {
    JsonNode value = node.get(member);
    String found =
        value.isNumber()
            ? value.decimalValue().toString()
            : value.isTextual() ? "\"" + value.textValue() + "\"" : kind(value);
    return "found %s for \"%s\" in %s, expected %s"
        .formatted(
            found.length() > MOST_DIGITS ? found.substring(0, MOST_DIGITS) + "..." : found,
            member,
            what,
            expected);
  }

  @Override
  public String toString() {
    return what;
  }
}
