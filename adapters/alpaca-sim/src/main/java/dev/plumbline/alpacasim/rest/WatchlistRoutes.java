package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Watchlist;
import dev.plumbline.alpacasim.broker.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// `/v2/watchlists`.
final class WatchlistRoutes {
  private final World world;

  WatchlistRoutes(World world) {
    this.world = world;
  }

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    if (call.path().size() < 2 || !call.path().get(1).startsWith("watchlists")) {
      return null;
    }
    if (call.is("GET", "v2", "watchlists")) {
      ArrayNode list = Json.array();
      account.watchlists().values().forEach(w -> list.add(json(account, w, false)));
      return Answer.ok(list);
    }
    if (call.is("POST", "v2", "watchlists")) {
      ObjectNode body = call.object();
      Watchlist made =
          stored(account, world.ids().next(), name(account, body, null), symbols(body), null);
      return Answer.ok(json(account, made, true));
    }
    boolean byName = call.path().get(1).equals("watchlists:by_name");
    int parts = byName ? 2 : 3;
    if (call.path().size() < parts || call.path().size() > parts + 1) {
      return null;
    }
    Watchlist found = byName ? named(account, call) : known(account, call.path().get(2));
    return call.path().size() == parts
        ? one(account, found, call)
        : call.method().equals("DELETE")
            ? Answer.ok(json(account, without(account, found, call.path().getLast()), true))
            : null;
  }

  private Answer one(Account account, Watchlist found, Call call) {
    return switch (call.method()) {
      case "GET" -> Answer.ok(json(account, found, true));
      case "PUT" -> {
        ObjectNode body = call.object();
        List<String> symbols = body.has("symbols") ? symbols(body) : found.symbols();
        Watchlist changed =
            stored(account, found.id(), name(account, body, found), symbols, found.created());
        yield Answer.ok(json(account, changed, true));
      }
      case "POST" -> {
        List<String> symbols = new ArrayList<>(found.symbols());
        String added = listed(call.object().path("symbol").asText());
        if (!symbols.contains(added)) {
          symbols.add(added);
        }
        Watchlist changed = stored(account, found.id(), found.name(), symbols, found.created());
        yield Answer.ok(json(account, changed, true));
      }
      case "DELETE" -> {
        account.watchlists().remove(found.id());
        yield Answer.empty();
      }
      default -> null;
    };
  }

  private Watchlist without(Account account, Watchlist found, String symbol) {
    List<String> symbols = new ArrayList<>(found.symbols());
    if (!symbols.remove(symbol)) {
      throw Refusal.notFound("symbol not found: " + symbol);
    }
    return stored(account, found.id(), found.name(), symbols, found.created());
  }

  private Watchlist stored(
      Account account, String id, String name, List<String> symbols, Instant created) {
    Instant now = world.clock().stamp();
    Watchlist list = new Watchlist(id, name, symbols, created == null ? now : created, now);
    account.watchlists().put(id, list);
    return list;
  }

  private static Watchlist known(Account account, String id) {
    Watchlist found = account.watchlists().get(id);
    if (found == null) {
      throw Refusal.notFound("watchlist not found: " + id);
    }
    return found;
  }

  private static Watchlist named(Account account, Call call) {
    String name = call.text("name").orElse("");
    return account.watchlists().values().stream()
        .filter(w -> w.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("watchlist not found: " + name));
  }

  private static String name(Account account, ObjectNode body, Watchlist old) {
    String name = body.path("name").asText("");
    if (name.isEmpty() && old != null) {
      return old.name();
    }
    if (name.isEmpty() || name.length() > 64) {
      throw Refusal.fields("watchlist name must be 1 to 64 characters");
    }
    boolean taken =
        account.watchlists().values().stream()
            .anyMatch(w -> w.name().equals(name) && (old == null || !w.id().equals(old.id())));
    if (taken) {
      throw Refusal.fields("watchlist name must be unique");
    }
    return name;
  }

  private List<String> symbols(ObjectNode body) {
    List<String> symbols = new ArrayList<>();
    for (JsonNode symbol : body.path("symbols")) {
      symbols.add(listed(symbol.asText()));
    }
    return symbols;
  }

  private String listed(String symbol) {
    return ReferenceRoutes.listing(world, symbol).symbol();
  }

  private ObjectNode json(Account account, Watchlist list, boolean assets) {
    ObjectNode json = Json.object();
    json.put("id", list.id());
    json.put("account_id", account.id());
    json.put("name", list.name());
    Json.put(json, "created_at", list.created());
    Json.put(json, "updated_at", list.updated());
    if (assets) {
      ArrayNode listed = json.putArray("assets");
      list.symbols()
          .forEach(s -> listed.add(ReferenceRoutes.asset(ReferenceRoutes.listing(world, s))));
    }
    return json;
  }
}
