package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.rest.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a connection to market data wants to hear. Guarded by the simulation's lock.
final class Subscriptions {
  /// Stands for all symbols.
  static final String ALL = "*";

  private static final List<String> CHANNELS =
      List.of(
          "trades",
          "quotes",
          "bars",
          "updatedBars",
          "dailyBars",
          "statuses",
          "lulds",
          "imbalances",
          "corrections",
          "cancelErrors",
          "orderbooks",
          "news",
          "pricing");

  private static final Set<String> CORRECTING =
      Set.of("corrections", "cancelErrors", "updatedBars");

  private final Map<String, Set<String>> wanted = new TreeMap<>();

  Subscriptions() {
    CHANNELS.forEach(c -> wanted.put(c, new TreeSet<>()));
  }

  /// Whether a request names known channels only, and lists of symbols.
  boolean isKnown(JsonNode message) {
    boolean any = false;
    for (Map.Entry<String, JsonNode> member : message.properties()) {
      if (member.getKey().equals("action")) {
        continue;
      }
      boolean list = member.getValue().isArray() || member.getValue().isNull();
      if (!list || !wanted.containsKey(member.getKey())) {
        return false;
      }
      any |= !member.getValue().isEmpty();
    }
    return any;
  }

  /// Changes what is wanted.
  void change(JsonNode message, boolean add) {
    for (String channel : CHANNELS) {
      for (JsonNode symbol : message.path(channel)) {
        change(channel, symbol.asText(), add);
        if (channel.equals("trades")) {
          change("corrections", symbol.asText(), add);
          change("cancelErrors", symbol.asText(), add);
        }
      }
    }
  }

  private void change(String channel, String symbol, boolean add) {
    if (add) {
      wanted.get(channel).add(symbol);
    } else {
      wanted.get(channel).remove(symbol);
    }
  }

  /// All that is wanted, as it is acknowledged.
  ObjectNode state() {
    ObjectNode state = Json.object().put("T", "subscription");
    for (String channel : CHANNELS) {
      Set<String> symbols = wanted.get(channel);
      if (!symbols.isEmpty()) {
        ArrayNode list = state.putArray(channel);
        symbols.forEach(list::add);
      }
    }
    return state;
  }

  /// How many symbols are wanted, once for each channel, but for those that correct another one.
  int size() {
    int size = 0;
    for (Map.Entry<String, Set<String>> channel : wanted.entrySet()) {
      size += CORRECTING.contains(channel.getKey()) ? 0 : channel.getValue().size();
    }
    return size;
  }

  /// Whether a symbol is wanted on a channel.
  boolean has(String channel, String symbol) {
    Set<String> symbols = wanted.get(channel);
    return symbols.contains(symbol) || symbols.contains(ALL);
  }

  /// The symbols whose trades or quotes are wanted.
  Set<String> ticks() {
    Set<String> symbols = new HashSet<>(wanted.get("trades"));
    symbols.addAll(wanted.get("quotes"));
    return symbols;
  }

  /// How many symbols of trades or of quotes, whatever are more, would be wanted with a request.
  int ticksWith(JsonNode message) {
    int most = 0;
    for (String channel : List.of("trades", "quotes")) {
      Set<String> symbols = new HashSet<>(wanted.get(channel));
      message.path(channel).forEach(symbol -> symbols.add(symbol.asText()));
      most = Math.max(most, symbols.size());
    }
    return most;
  }

  /// The symbols whose corrected bars are wanted, in order.
  Set<String> updated(World world) {
    return expanded(new TreeSet<>(wanted.get("updatedBars")), world);
  }

  private static Set<String> expanded(Set<String> symbols, World world) {
    if (symbols.remove(ALL)) {
      world.source().listings().stream().map(Listing::symbol).forEach(symbols::add);
    }
    return symbols;
  }

  /// The symbols whose bars are wanted, in order.
  Set<String> minutes(World world) {
    Set<String> symbols = new TreeSet<>(wanted.get("bars"));
    symbols.addAll(wanted.get("dailyBars"));
    return expanded(symbols, world);
  }
}
