package dev.plumbline.alpacasim.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Activity;
import dev.plumbline.alpacasim.account.EquityPoint;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Watchlist;
import dev.plumbline.alpacasim.rest.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What of an account is in the file already, and so what has changed since.
final class AccountTrack {
  private final Account account;
  private final Map<PaperOrder, Long> open = new LinkedHashMap<>();
  private Map<String, Watchlist> watchlists = new HashMap<>();
  private long revision = -1;
  private int orders;
  private int activities;
  private int dayTrades;
  private long points;

  /// An account of which nothing is in the file.
  AccountTrack(Account account) {
    this.account = account;
  }

  /// What has changed, which counts as kept from now on; null for nothing.
  ObjectNode changes() {
    ObjectNode json = Json.object();
    if (account.revision() != revision) {
      revision = account.revision();
      AccountWriter.head(json, account);
    }
    orders(json);
    activities(json);
    if (account.dayTrades().size() != dayTrades) {
      dayTrades = account.dayTrades().size();
      ArrayNode days = json.putArray("day_trades");
      account.dayTrades().forEach(day -> days.add(day.toString()));
    }
    if (!account.watchlists().equals(watchlists)) {
      watchlists = new HashMap<>(account.watchlists());
      ArrayNode lists = json.putArray("watchlists");
      account.watchlists().values().forEach(w -> lists.add(AccountWriter.watchlist(w)));
    }
    points(json);
    if (json.isEmpty()) {
      return null;
    }
    json.put("key", account.key());
    return json;
  }

  private void orders(ObjectNode json) {
    int more = account.orders().size() - orders;
    orders += more;
    for (PaperOrder order : account.newest(more).reversed()) {
      open.put(order, -1L);
    }
    ArrayNode changed = Json.array();
    open.entrySet()
        .removeIf(entry -> {
          PaperOrder order = entry.getKey();
          if (order.revision() != entry.getValue()) {
            entry.setValue(order.revision());
            changed.add(AccountWriter.order(order));
          }
          return !order.isOpen();
        });
    if (!changed.isEmpty()) {
      json.set("orders", changed);
    }
  }

  private void activities(ObjectNode json) {
    List<Activity> all = account.activities();
    if (all.size() > activities) {
      ArrayNode added = json.putArray("activities");
      all.subList(activities, all.size()).forEach(a -> added.add(AccountWriter.activity(a)));
      activities = all.size();
    }
  }

  private void points(ObjectNode json) {
    List<EquityPoint> all = account.equity();
    int more = (int) Math.min(account.pointCount() - points, all.size());
    points = account.pointCount();
    if (more > 0) {
      ArrayNode added = json.putArray("equity");
      for (EquityPoint point : all.subList(all.size() - more, all.size())) {
        added.addArray().add(point.time().toString()).add(point.equity().toString());
      }
    }
  }
}
