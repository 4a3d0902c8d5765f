package dev.plumbline.alpacasim.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Activity;
import dev.plumbline.alpacasim.account.EquityPoint;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Settings;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.account.Watchlist;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads an account as the state file keeps it.
///
/// A missing member of what must be there is a [NullPointerException] or an
/// [IllegalArgumentException]; the file's reader tells of it.
final class AccountReader {
  private final JsonNode json;

  AccountReader(JsonNode json) {
    this.json = json;
  }

  Account account() {
    Account account =
        new Account(
            text(json, "key"),
            text(json, "id"),
            text(json, "number"),
            time(json, "created"),
            number(json, "cash"));
    account.close(
        json.hasNonNull("balance_date") ? LocalDate.parse(text(json, "balance_date")) : null,
        number(json, "last_equity"),
        number(json, "last_maintenance"));
    account.settings(settings(json.path("settings")));
    for (JsonNode holding : json.path("holdings")) {
      account.hold(
          new Holding(
              text(holding, "symbol"),
              number(holding, "qty"),
              number(holding, "price"),
              number(holding, "day_cost")));
    }
    orders(account);
    for (JsonNode activity : json.path("activities")) {
      account.activities().add(activity(activity));
    }
    for (JsonNode day : json.path("day_trades")) {
      account.dayTrades().add(LocalDate.parse(day.asText()));
    }
    for (JsonNode list : json.path("watchlists")) {
      Watchlist watchlist = watchlist(list);
      account.watchlists().put(watchlist.id(), watchlist);
    }
    for (JsonNode point : json.path("equity")) {
      account.add(
          new EquityPoint(Instant.parse(point.get(0).asText()), Decimal.of(point.get(1).asText())));
    }
    return account;
  }

  private void orders(Account account) {
    for (JsonNode entry : json.path("orders")) {
      account.add(order(entry));
    }
    for (JsonNode entry : json.path("orders")) {
      PaperOrder order = account.order(text(entry, "id"));
      if (entry.hasNonNull("parent")) {
        order.formerLegOf(account.order(text(entry, "parent")));
      }
      for (JsonNode leg : entry.path("legs")) {
        order.addLeg(account.order(leg.asText()));
      }
    }
  }

  private static PaperOrder order(JsonNode entry) {
    OrderTerms terms =
        new OrderTerms(
            text(entry, "client_order_id"),
            text(entry, "symbol"),
            number(entry, "qty"),
            number(entry, "notional"),
            Side.valueOf(text(entry, "side")),
            OrderKind.valueOf(text(entry, "kind")),
            Lifetime.valueOf(text(entry, "lifetime")),
            number(entry, "limit"),
            number(entry, "stop"),
            number(entry, "trail"),
            number(entry, "trail_percent"),
            entry.path("extended").asBoolean(),
            OrderClass.valueOf(text(entry, "class")),
            text(entry, "intent"));
    PaperOrder order = new PaperOrder(text(entry, "id"), terms, time(entry, Stamp.CREATED.field()));
    order.resume(
        OrderStatus.valueOf(text(entry, "status")),
        OrderStatus.valueOf(text(entry, "before")),
        number(entry, "filled_qty"),
        number(entry, "filled_value"));
    order.highWater(number(entry, "high_water"));
    if (entry.path("elected").asBoolean()) {
      order.elect();
    }
    order.replaces(text(entry, "replaces"));
    order.replacedBy(text(entry, "replaced_by"));
    for (Stamp stamp : Stamp.values()) {
      if (entry.hasNonNull(stamp.field())) {
        order.stamp(stamp, time(entry, stamp.field()));
      }
    }
    return order;
  }

  private static Settings settings(JsonNode entry) {
    return new Settings(
        entry.path("suspended").asBoolean(),
        entry.path("no_shorting").asBoolean(),
        entry.path("fractional").asBoolean(),
        entry.path("multiplier").asInt(),
        text(entry, "confirmations"),
        entry.path("no_partnership_entry").asBoolean(),
        entry.hasNonNull("options_level")
            ? Integer.valueOf(entry.get("options_level").asInt())
            : null,
        entry.path("no_overnight").asBoolean());
  }

  private static Activity activity(JsonNode entry) {
    return new Activity(
        text(entry, "id"),
        text(entry, "order"),
        text(entry, "symbol"),
        Side.valueOf(text(entry, "side")),
        number(entry, "qty"),
        number(entry, "price"),
        number(entry, "cumulative"),
        number(entry, "leaves"),
        time(entry, "time"));
  }

  private static Watchlist watchlist(JsonNode entry) {
    List<String> symbols = new ArrayList<>();
    entry.path("symbols").forEach(s -> symbols.add(s.asText()));
    return new Watchlist(
        text(entry, "id"),
        text(entry, "name"),
        symbols,
        time(entry, "created"),
        time(entry, "updated"));
  }

  private static String text(JsonNode entry, String name) {
    return entry.hasNonNull(name) ? entry.get(name).asText() : null;
  }

  private static Decimal number(JsonNode entry, String name) {
    return entry.hasNonNull(name) ? Decimal.of(entry.get(name).asText()) : null;
  }

  private static Instant time(JsonNode entry, String name) {
    return Instant.parse(entry.path(name).asText());
  }
}
