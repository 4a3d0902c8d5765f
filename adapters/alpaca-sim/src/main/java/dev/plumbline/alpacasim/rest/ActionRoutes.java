package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.World;
import dev.plumbline.alpacasim.market.CorporateAction;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.alpacasim.market.Renaming;
import dev.plumbline.alpacasim.market.TradingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// `/v1/corporate-actions`.
final class ActionRoutes {
  private final World world;

  ActionRoutes(World world) {
    this.world = world;
  }

  /// A page of splits and dividends; what the market does not know yet is not told.
  ObjectNode actions(Call call) {
    LocalDate today = TradingCalendar.dateOf(world.clock().now());
    LocalDate from = call.date("start").orElse(today);
    LocalDate to = call.date("end").orElse(today);
    if (to.isBefore(from)) {
      throw Refusal.data("end should not be before start");
    }
    int limit = call.number("limit", 100, 1, 1000);
    int start = call.number("page_token", 0, 0, Integer.MAX_VALUE);
    Set<String> types = Set.copyOf(call.list("types"));
    List<CorporateAction> found = new ArrayList<>();
    for (String symbol : symbols(call)) {
      for (CorporateAction action : world.source().corporateActions(symbol)) {
        boolean inside = !action.exDate().isBefore(from) && !action.exDate().isAfter(to);
        if (inside && (types.isEmpty() || types.contains(type(action)))) {
          found.add(action);
        }
      }
    }
    found.sort(Comparator.comparing(CorporateAction::exDate));
    if (call.text("sort").filter("desc"::equals).isPresent()) {
      found = found.reversed();
    }
    ObjectNode json = Json.object();
    ObjectNode groups = json.putObject("corporate_actions");
    found.stream().skip(start).limit(limit).forEach(a -> add(groups, a));
    if (start == 0 && (types.isEmpty() || types.contains("name_change"))) {
      renamings(groups, symbols(call), from, to);
    }
    boolean more = found.size() > start + limit;
    json.put("next_page_token", more ? Integer.toString(start + limit) : null);
    return json;
  }

  private List<String> symbols(Call call) {
    List<String> asked = call.list("symbols");
    return asked.isEmpty()
        ? world.source().listings().stream().map(Listing::symbol).toList()
        : asked;
  }

  private static String type(CorporateAction action) {
    return !action.isSplit()
        ? "cash_dividend"
        : action.split() > 1 ? "forward_split" : "reverse_split";
  }

  /// New names, which are few: they come on the first page, beyond its limit.
  private void renamings(ObjectNode groups, List<String> symbols, LocalDate from, LocalDate to) {
    for (String symbol : symbols) {
      for (Renaming renaming : world.source().renamings(symbol)) {
        if (renaming.day().isBefore(from) || renaming.day().isAfter(to)) {
          continue;
        }
        ObjectNode json = groups.withArray("name_changes").addObject();
        String key = renaming.oldSymbol() + renaming.newSymbol() + renaming.day();
        json.put("id", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
        json.put("old_symbol", renaming.oldSymbol());
        json.put("old_cusip", cusip(symbol));
        json.put("new_symbol", renaming.newSymbol());
        json.put("new_cusip", cusip(symbol));
        json.put("process_date", renaming.day().toString());
      }
    }
  }

  private static String cusip(String symbol) {
    return "SIM" + Math.floorMod(symbol.hashCode(), 1_000_000);
  }

  private void add(ObjectNode groups, CorporateAction action) {
    String group = type(action) + "s";
    ArrayNode list = groups.has(group) ? (ArrayNode) groups.get(group) : groups.putArray(group);
    ObjectNode json = list.addObject();
    String date = action.exDate().toString();
    String cusip = cusip(action.symbol());
    String key = action.symbol() + date + group;
    json.put("id", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    json.put("symbol", action.symbol());
    if (!action.isSplit()) {
      json.put("cusip", cusip);
      json.put("rate", action.cash());
      json.put("special", false);
      json.put("foreign", false);
    } else if (action.split() > 1) {
      json.put("cusip", cusip);
      json.put("new_rate", action.split());
      json.put("old_rate", 1);
    } else {
      json.put("old_cusip", cusip);
      json.put("new_cusip", cusip);
      json.put("new_rate", 1);
      json.put("old_rate", Math.round(1e6 / action.split()) / 1e6);
    }
    json.put("ex_date", date);
    json.put("process_date", date);
    json.put("record_date", date);
    json.put("payable_date", date);
  }
}
