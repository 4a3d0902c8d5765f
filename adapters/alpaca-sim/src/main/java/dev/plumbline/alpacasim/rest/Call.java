package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.market.TradingCalendar;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One request.
///
/// @param method the verb
/// @param path the parts of the path, decoded
/// @param query the parameters
/// @param body the body; empty where there was none
/// @param key the key pair it carried
public record Call(
    String method, List<String> path, Map<String, String> query, byte[] body, String key) {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  /// Whether its method and path fit; `*` fits any part.
  public boolean is(String wantedMethod, String... parts) {
    if (!method.equals(wantedMethod) || path.size() != parts.length) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].equals("*") && !parts[i].equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// A parameter that is not empty.
  public Optional<String> text(String name) {
    return Optional.ofNullable(query.get(name)).filter(t -> !t.isEmpty());
  }

  /// A parameter that is a list with commas.
  public List<String> list(String name) {
    return text(name)
        .map(t -> Arrays.stream(t.split(",")).filter(s -> !s.isBlank()).toList())
        .orElse(List.of());
  }

  /// A parameter that is true or false in any case.
  public boolean flag(String name) {
    return text(name).map(t -> t.toLowerCase(Locale.ROOT)).filter("true"::equals).isPresent();
  }

  /// A parameter that is a whole number within bounds.
  ///
  /// @throws Refusal if it is not
  public int number(String name, int otherwise, int least, int most) {
    String text = text(name).orElse(null);
    if (text == null) {
      return otherwise;
    }
    int value = INTEGER.matcher(text).matches() ? Integer.parseInt(text) : Integer.MIN_VALUE;
    if (value < least || value > most) {
      throw Refusal.fields(
          "invalid %s: found %s, expected %d to %d".formatted(name, text, least, most));
    }
    return value;
  }

  /// A parameter that is a time or a date, which means its midnight in New York.
  ///
  /// @throws Refusal if it is neither
  public Optional<Instant> time(String name) {
    return text(name)
        .map(t -> {
          try {
            return instant(t);
          } catch (DateTimeException e) {
            throw Refusal.fields("invalid " + name + ": " + t);
          }
        });
  }

  /// A parameter that is a date, or a time whose date in New York counts.
  ///
  /// @throws Refusal if it is neither
  public Optional<LocalDate> date(String name) {
    return text(name)
        .map(t -> {
          try {
            return t.length() == 10 ? LocalDate.parse(t) : TradingCalendar.dateOf(instant(t));
          } catch (DateTimeException e) {
            throw Refusal.fields("invalid " + name + ": " + t);
          }
        });
  }

  /// A time or a date as text.
  static Instant instant(String text) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
    }
    // a plus sign that was not encoded arrives as a blank
    String fixed = text.replace(' ', text.lastIndexOf(' ') > 10 ? '+' : 'T');
    if (fixed.length() == 19 && fixed.charAt(10) == 'T') {
      fixed += "Z";
    }
    return OffsetDateTime.parse(fixed).toInstant();
  }

  /// The body as an object.
  ///
  /// @throws Refusal if it is none
  public ObjectNode object() {
    try {
      JsonNode node = Json.read(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw Refusal.fields("request body format is invalid");
    }
    throw Refusal.fields("request body format is invalid");
  }
}
