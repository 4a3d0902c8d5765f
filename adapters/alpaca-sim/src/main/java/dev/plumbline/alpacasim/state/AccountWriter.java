package dev.plumbline.alpacasim.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Activity;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Settings;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.account.Watchlist;
import dev.plumbline.alpacasim.rest.Json;

/// Writes what an account consists of as the state file keeps it.
final class AccountWriter {
  private AccountWriter() {}

  static void head(ObjectNode json, Account account) {
    json.put("id", account.id());
    json.put("number", account.number());
    Json.put(json, "created", account.created());
    Json.put(json, "cash", account.cash());
    Json.put(json, "last_equity", account.lastEquity());
    Json.put(json, "last_maintenance", account.lastMaintenance());
    json.put(
        "balance_date", account.balanceDate() == null ? null : account.balanceDate().toString());
    json.set("settings", settings(account.settings()));
    ArrayNode holdings = json.putArray("holdings");
    for (Holding holding : account.holdings()) {
      ObjectNode entry = holdings.addObject().put("symbol", holding.symbol());
      Json.put(entry, "qty", holding.qty());
      Json.put(entry, "price", holding.averagePrice());
      Json.put(entry, "day_cost", holding.dayCost());
    }
  }

  private static ObjectNode settings(Settings settings) {
    ObjectNode json = Json.object();
    json.put("suspended", settings.suspended());
    json.put("no_shorting", settings.noShorting());
    json.put("fractional", settings.fractional());
    json.put("multiplier", settings.multiplier());
    json.put("confirmations", settings.confirmations());
    json.put("no_partnership_entry", settings.noPartnershipEntry());
    if (settings.optionsLevel() != null) {
      json.put("options_level", settings.optionsLevel());
    }
    json.put("no_overnight", settings.noOvernight());
    return json;
  }

  static ObjectNode order(PaperOrder order) {
    OrderTerms terms = order.terms();
    ObjectNode json = Json.object();
    json.put("id", order.id());
    json.put("client_order_id", terms.clientOrderId());
    json.put("symbol", terms.symbol());
    Json.put(json, "qty", terms.qty());
    Json.put(json, "notional", terms.notional());
    json.put("side", terms.side().name());
    json.put("kind", terms.kind().name());
    json.put("lifetime", terms.lifetime().name());
    Json.put(json, "limit", terms.limitPrice());
    Json.put(json, "stop", terms.stopPrice());
    Json.put(json, "trail", terms.trailPrice());
    Json.put(json, "trail_percent", terms.trailPercent());
    json.put("extended", terms.extendedHours());
    json.put("class", terms.orderClass().name());
    json.put("intent", terms.intent());
    json.put("status", order.status().name());
    json.put("before", order.statusBefore().name());
    Json.put(json, "filled_qty", order.filledQty());
    Json.put(json, "filled_value", order.filledValue());
    Json.put(json, "high_water", order.highWater());
    json.put("elected", order.isElected());
    json.put("replaces", order.replaces());
    json.put("replaced_by", order.replacedBy());
    json.put("parent", order.parent() == null ? null : order.parent().id());
    if (!order.legs().isEmpty()) {
      ArrayNode legs = json.putArray("legs");
      order.legs().forEach(leg -> legs.add(leg.id()));
    }
    for (Stamp stamp : Stamp.values()) {
      if (order.stamp(stamp) != null) {
        json.put(stamp.field(), order.stamp(stamp).toString());
      }
    }
    return json;
  }

  static ObjectNode activity(Activity activity) {
    ObjectNode json = Json.object();
    json.put("id", activity.id());
    json.put("order", activity.orderId());
    json.put("symbol", activity.symbol());
    json.put("side", activity.side().name());
    Json.put(json, "qty", activity.qty());
    Json.put(json, "price", activity.price());
    Json.put(json, "cumulative", activity.cumulative());
    Json.put(json, "leaves", activity.leaves());
    Json.put(json, "time", activity.time());
    return json;
  }

  static ObjectNode watchlist(Watchlist list) {
    ObjectNode json = Json.object();
    json.put("id", list.id());
    json.put("name", list.name());
    ArrayNode symbols = json.putArray("symbols");
    list.symbols().forEach(symbols::add);
    Json.put(json, "created", list.created());
    Json.put(json, "updated", list.updated());
    return json;
  }
}
