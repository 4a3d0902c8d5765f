package dev.plumbline.alpaca.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Alpaca's trading calls.
///
/// All throw [ApiException]; its kind says what may be done next. Calls that take effect are sent
/// once; whoever does not learn the outcome asks for the order by its client order id.
public final class TradingApi {
  private static final int LARGEST_PAGE = 500;
  private static final int ACTIVITIES_PAGE = 100;

  private final ApiConnection connection;

  /// Calls over a connection.
  public TradingApi(ApiConnection connection) {
    this.connection = connection;
  }

  /// The connection.
  public ApiConnection connection() {
    return connection;
  }

  /// The account.
  public Account account() {
    return Account.of(Answer.of(connection.get("/v2/account"), "the account"));
  }

  /// The broker's clock.
  public MarketClock clock() {
    return MarketClock.of(Answer.of(connection.get("/v2/clock"), "the clock"));
  }

  /// The trading days between two dates such as 2026-08-03, both included, as Alpaca tells them.
  public List<Answer> calendar(String start, String end) {
    return Answer.list(connection.get("/v2/calendar", "start", start, "end", end), "the calendar");
  }

  /// What Alpaca knows of a security.
  public Answer asset(String symbol) {
    return Answer.of(connection.get("/v2/assets/" + symbol), "the asset " + symbol);
  }

  /// All positions.
  public List<Position> positions() {
    return Answer.list(connection.get("/v2/positions"), "the positions").stream()
        .map(Position::of)
        .toList();
  }

  /// Sends an order.
  public OrderState submit(JsonNode order) {
    return order(connection.send("POST", "/v2/orders", order));
  }

  /// Changes an order: sends its replacement, which is a new order.
  ///
  /// @param changes `qty`, `limit_price`, `stop_price`, `trail`, `time_in_force`, `client_order_id`
  public OrderState replace(String orderId, ObjectNode changes) {
    return order(connection.send("PATCH", "/v2/orders/" + orderId, changes));
  }

  /// Asks for an order to be cancelled; whether it is, its later state tells.
  public void cancel(String orderId) {
    connection.send("DELETE", "/v2/orders/" + orderId, null);
  }

  /// Asks for all open orders to be cancelled.
  public void cancelAll() {
    connection.send("DELETE", "/v2/orders", null);
  }

  /// Closes a position with a market order, which is returned.
  public OrderState closePosition(String symbol) {
    return order(connection.send("DELETE", "/v2/positions/" + symbol, null));
  }

  /// An order.
  public OrderState order(String orderId) {
    return order(connection.get("/v2/orders/" + orderId, "nested", "true"));
  }

  /// The order of a client order id, or nothing where there is none.
  public Optional<OrderState> orderByClientId(String clientOrderId) {
    try {
      return Optional.of(
          order(connection.get("/v2/orders:by_client_order_id", "client_order_id", clientOrderId)));
    } catch (ApiException e) {
      if (e.kind() == Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static OrderState order(JsonNode node) {
    return OrderState.of(Answer.of(node, "an order"));
  }

  /// All open orders, legs below their parents.
  public List<OrderState> openOrders() {
    return orders("open", null);
  }

  /// Orders of a status (`open`, `closed`, `all`), oldest first, all pages.
  ///
  /// @param after only those submitted after this time, RFC 3339; null for all
  public List<OrderState> orders(String status, String after) {
    List<OrderState> all = new ArrayList<>();
    String last = null;
    while (true) {
      List<Answer> page =
          Answer.list(
              connection.get(
                  "/v2/orders",
                  "status",
                  status,
                  "limit",
                  Integer.toString(LARGEST_PAGE),
                  "direction",
                  "asc",
                  "nested",
                  "true",
                  "after",
                  last == null ? after : null,
                  "after_order_id",
                  last),
              "the orders");
      page.forEach(order -> all.add(OrderState.of(order)));
      if (page.size() < LARGEST_PAGE) {
        return all;
      }
      last = all.getLast().id();
    }
  }

  /// The fills of the account, oldest first, all pages, as Alpaca tells them.
  ///
  /// @param after only those after this time, RFC 3339; null for all
  public List<Answer> fills(String after) {
    List<Answer> all = new ArrayList<>();
    String token = null;
    while (true) {
      List<Answer> page =
          Answer.list(
              connection.get(
                  "/v2/account/activities/FILL",
                  "direction",
                  "asc",
                  "page_size",
                  Integer.toString(ACTIVITIES_PAGE),
                  "after",
                  after,
                  "page_token",
                  token),
              "the fills");
      all.addAll(page);
      if (page.size() < ACTIVITIES_PAGE) {
        return all;
      }
      token = page.getLast().text("id");
    }
  }

  /// The fills of one order, as Alpaca tells them, all pages; each page is asked for once.
  public List<Answer> fillsOf(String orderId) {
    List<Answer> fills = new ArrayList<>();
    String token = null;
    while (true) {
      List<Answer> page =
          Answer.list(
              connection.getOnce(
                  "/v2/account/activities/FILL",
                  "order_id",
                  orderId,
                  "direction",
                  "asc",
                  "page_size",
                  Integer.toString(ACTIVITIES_PAGE),
                  "page_token",
                  token),
              "the fills of an order");
      for (Answer fill : page) {
        if (fill.text("order_id").equals(orderId)) {
          fills.add(fill);
        }
      }
      if (page.size() < ACTIVITIES_PAGE) {
        return fills;
      }
      token = page.getLast().text("id");
    }
  }

  /// The course of the account's worth, as Alpaca tells it.
  public Answer portfolioHistory(String period, String timeframe) {
    return Answer.of(
        connection.get("/v2/account/portfolio/history", "period", period, "timeframe", timeframe),
        "the portfolio history");
  }

  /// Switches the account's own refusal of all new orders on or off.
  public void suspendTrade(boolean suspended) {
    connection.send(
        "PATCH",
        "/v2/account/configurations",
        ApiConnection.mapper().createObjectNode().put("suspend_trade", suspended));
  }
}
