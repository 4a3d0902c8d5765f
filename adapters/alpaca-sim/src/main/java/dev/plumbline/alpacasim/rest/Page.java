package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One page of points over several symbols: symbols in alphabetical order, each by time.
final class Page {
  private final int limit;
  private final String startSymbol;
  private final long startPlace;
  private final Map<String, ArrayNode> found = new LinkedHashMap<>();
  private int count;
  private String next;

  /// A page.
  ///
  /// @param limit how many points it holds at most
  /// @param token where it goes on; null for the beginning
  Page(int limit, String token) {
    this.limit = limit;
    if (token == null) {
      startSymbol = "";
      startPlace = Long.MIN_VALUE;
      return;
    }
    try {
      String[] parts =
          new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8).split("\\|");
      startSymbol = parts[0];
      startPlace = Long.parseLong(parts[1]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw Refusal.data("invalid page token");
    }
  }

  /// The symbols in order.
  static List<String> ordered(List<String> symbols) {
    List<String> ordered = new ArrayList<>(symbols);
    Collections.sort(ordered);
    return ordered.stream().distinct().toList();
  }

  /// Whether a symbol is not behind us.
  boolean wants(String symbol) {
    return symbol.compareTo(startSymbol) >= 0 && next == null;
  }

  /// Adds a point.
  ///
  /// @param place the point's place in the order of its symbol
  /// @return whether there is room for more
  boolean add(String symbol, long place, ObjectNode point) {
    if (next != null || symbol.equals(startSymbol) && place <= startPlace) {
      return next == null;
    }
    if (count == limit) {
      next = token;
      return false;
    }
    found.computeIfAbsent(symbol, s -> Json.array()).add(point);
    token = encoded(symbol, place);
    count++;
    return true;
  }

  private String token;

  private static String encoded(String symbol, long place) {
    return Base64.getEncoder()
        .encodeToString((symbol + "|" + place).getBytes(StandardCharsets.UTF_8));
  }

  /// The page as an answer for several symbols.
  ObjectNode all(String name) {
    ObjectNode json = Json.object();
    ObjectNode points = json.putObject(name);
    found.forEach(points::set);
    json.put("next_page_token", next);
    return json;
  }

  /// The page as an answer for one symbol.
  ObjectNode one(String name, String symbol) {
    ObjectNode json = Json.object();
    json.put("symbol", symbol);
    ArrayNode points = found.get(symbol);
    if (points == null) {
      json.putNull(name);
    } else {
      json.set(name, points);
    }
    json.put("next_page_token", next);
    return json;
  }
}
