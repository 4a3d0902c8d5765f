package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Activity;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.TradingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// `/v2/account/activities`.
final class HistoryRoutes {
  HistoryRoutes() {}

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    if (call.is("GET", "v2", "account", "activities")) {
      List<String> types = call.list("activity_types");
      boolean trades =
          call.text("category").map("trade_activity"::equals).orElse(true)
              && (types.isEmpty() || types.contains("FILL"));
      return Answer.ok(trades ? fills(account, call) : Json.array());
    }
    if (call.is("GET", "v2", "account", "activities", "*")) {
      return Answer.ok(call.path().get(3).equals("FILL") ? fills(account, call) : Json.array());
    }
    return null;
  }

  private static ArrayNode fills(Account account, Call call) {
    int size = call.number("page_size", 100, 1, 100);
    String direction = call.text("direction").orElse("desc");
    if (!direction.equals("asc") && !direction.equals("desc")) {
      throw Refusal.fields("invalid direction: " + direction);
    }
    Instant after = call.time("after").orElse(Instant.MIN);
    Instant until = call.time("until").orElse(Instant.MAX);
    List<Activity> found = new ArrayList<>();
    for (Activity activity : account.activities()) {
      boolean day =
          call.date("date")
              .map(d -> d.equals(TradingCalendar.dateOf(activity.time())))
              .orElse(true);
      boolean order = call.text("order_id").map(activity.orderId()::equals).orElse(true);
      if (day && order && activity.time().isAfter(after) && !activity.time().isAfter(until)) {
        found.add(activity);
      }
    }
    if (direction.equals("desc")) {
      Collections.reverse(found);
    }
    int start = start(found, call.text("page_token").orElse(null));
    ArrayNode list = Json.array();
    found.stream().skip(start).limit(size).forEach(a -> list.add(fill(a)));
    return list;
  }

  private static int start(List<Activity> found, String token) {
    if (token == null) {
      return 0;
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).id().equals(token)) {
        return i + 1;
      }
    }
    throw Refusal.fields("invalid page_token: " + token);
  }

  private static ObjectNode fill(Activity activity) {
    ObjectNode json = Json.object();
    json.put("activity_type", "FILL");
    json.put("id", activity.id());
    Json.put(json, "cum_qty", activity.cumulative());
    Json.put(json, "leaves_qty", activity.leaves());
    json.put("order_id", activity.orderId());
    json.put("order_status", activity.isComplete() ? "filled" : "partially_filled");
    Json.put(json, "price", activity.price());
    Json.put(json, "qty", activity.qty());
    json.put("side", activity.side() == Side.BUY ? "buy" : "sell");
    json.put("symbol", activity.symbol());
    Json.put(json, "transaction_time", activity.time());
    json.put("type", activity.isComplete() ? "fill" : "partial_fill");
    return json;
  }
}
