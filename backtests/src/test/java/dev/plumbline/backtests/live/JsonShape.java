package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Holds the form of one JSON text against another: the same members, of the same types. A text is
/// further told apart as a number, a time, a date, an id or words; what is null, and a list without
/// elements, fits anything. Members of a list's elements are looked at in all of them together.
final class JsonShape {
  private static final Map<String, Pattern> TEXTS =
      Map.of(
          "number", Pattern.compile("-?\\d+(\\.\\d+)?"),
          "time",
              Pattern.compile(
                  "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)"),
          "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
          "clock", Pattern.compile("\\d\\d:\\d\\d"),
          "id", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));

  /// Named by whoever sends the order, or by the broker where nobody does.
  private static final String FREE = ".client_order_id";

  private final Set<String> excepted;
  private final Set<String> used = new TreeSet<>();
  private final List<String> differences = new ArrayList<>();

  /// A comparison.
  ///
  /// @param excepted members that only one side has, such as `account.daytrade_count`
  JsonShape(Set<String> excepted) {
    this.excepted = excepted;
  }

  /// What differs so far.
  List<String> differences() {
    return List.copyOf(differences);
  }

  /// The exceptions that were met.
  Set<String> used() {
    return used;
  }

  /// Holds an answer against the golden one.
  void compare(String what, JsonNode golden, JsonNode found) {
    if (golden.isNull() || found.isNull()) {
      return;
    }
    String expected = kind(golden);
    if (golden.isTextual() && found.isTextual() && what.endsWith(FREE)) {
      return;
    }
    if (!expected.equals(kind(found))) {
      differences.add(
          "%s: found %s %s, expected %s %s".formatted(what, kind(found), found, expected, golden));
    } else if (golden.isObject()) {
      members(what, golden, found);
    } else if (golden.isArray() && !golden.isEmpty() && !found.isEmpty()) {
      JsonNode one = together(golden);
      JsonNode other = together(found);
      compare(what + "[]", one, other);
    }
  }

  private void members(String what, JsonNode golden, JsonNode found) {
    Set<String> names = new TreeSet<>();
    golden.fieldNames().forEachRemaining(names::add);
    found.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String path = what + "." + name;
      if (golden.has(name) && found.has(name)) {
        compare(path, golden.get(name), found.get(name));
      } else if (excepted.contains(path)) {
        used.add(path);
      } else {
        differences.add(path + (golden.has(name) ? " is missing" : " is not documented"));
      }
    }
  }

  /// An element that has what any element has.
  private static JsonNode together(JsonNode array) {
    JsonNode all = JsonNodeFactory.instance.nullNode();
    for (JsonNode element : array) {
      all = together(all, element);
    }
    return all;
  }

  private static JsonNode together(JsonNode one, JsonNode other) {
    if (one.isObject() && other.isObject()) {
      ObjectNode all = one.deepCopy();
      other
          .properties()
          .forEach(member ->
              all.set(member.getKey(), together(all.path(member.getKey()), member.getValue())));
      return all;
    }
    boolean empty = one.isNull() || one.isMissingNode() || one.isArray() && one.isEmpty();
    return empty ? other : one;
  }

  private static String kind(JsonNode node) {
    if (!node.isTextual()) {
      return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
    for (Map.Entry<String, Pattern> kind : TEXTS.entrySet()) {
      if (kind.getValue().matcher(node.textValue()).matches()) {
        return "text of a " + kind.getKey();
      }
    }
    return "text";
  }
}
