package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Holding;
import dev.plumbline.alpacasim.account.Lifetime;
import dev.plumbline.alpacasim.account.OrderClass;
import dev.plumbline.alpacasim.account.OrderKind;
import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.broker.ExitPrices;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.market.Listing;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.UUID;

/// `/v2/positions`.
final class PositionRoutes {
  private static final int RATIO_DIGITS = 10;

  private final Simulation simulation;
  private final OrderJson json;

  PositionRoutes(Simulation simulation) {
    this.simulation = simulation;
    this.json = new OrderJson(simulation.world());
  }

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    if (call.is("GET", "v2", "positions")) {
      ArrayNode list = Json.array();
      account.holdings().forEach(h -> list.add(position(account, h)));
      return Answer.ok(list);
    }
    if (call.is("DELETE", "v2", "positions")) {
      return new Answer(207, closeAll(account, call.flag("cancel_orders")));
    }
    if (call.is("GET", "v2", "positions", "*")) {
      return Answer.ok(position(account, holding(account, call.path().get(2))));
    }
    if (call.is("DELETE", "v2", "positions", "*")) {
      return Answer.ok(json.order(close(account, call), true));
    }
    return null;
  }

  private Holding holding(Account account, String name) {
    for (Holding holding : account.holdings()) {
      if (holding.symbol().equals(name) || listing(holding).id().toString().equals(name)) {
        return holding;
      }
    }
    throw Refusal.notFound("position does not exist");
  }

  private Listing listing(Holding holding) {
    return simulation.world().source().listing(holding.symbol()).orElseThrow();
  }

  private ObjectNode position(Account account, Holding holding) {
    Listing listing = listing(holding);
    Decimal price = simulation.world().prices().last(holding.symbol());
    Decimal close = simulation.world().prices().lastClose(holding.symbol());
    Decimal value = holding.value(price);
    Decimal cost = holding.cost();
    Decimal gain = value.subtract(cost);
    Decimal dayGain = value.subtract(holding.dayCost());
    ObjectNode position = Json.object();
    position.put("asset_id", listing.id().toString());
    position.put("symbol", holding.symbol());
    position.put("exchange", listing.exchange());
    position.put("asset_class", listing.assetClass());
    position.put("asset_marginable", !listing.crypto());
    Json.put(position, "qty", holding.qty());
    Json.put(position, "qty_available", available(account, holding));
    Json.put(position, "avg_entry_price", holding.averagePrice().round(6));
    position.put("side", holding.qty().isPositive() ? "long" : "short");
    Json.put(position, "market_value", value);
    Json.put(position, "cost_basis", cost.round(6));
    Json.put(position, "unrealized_pl", gain.round(6));
    Json.put(position, "unrealized_plpc", ratio(gain, cost));
    Json.put(position, "unrealized_intraday_pl", dayGain.round(6));
    Json.put(position, "unrealized_intraday_plpc", ratio(dayGain, holding.dayCost()));
    Json.put(position, "current_price", price);
    Json.put(position, "lastday_price", close);
    Json.put(position, "change_today", ratio(price.subtract(close), close));
    return position;
  }

  private static Decimal ratio(Decimal part, Decimal whole) {
    return whole.isZero() ? Decimal.ZERO : part.divide(whole.abs()).round(RATIO_DIGITS);
  }

  private static Decimal available(Account account, Holding holding) {
    Side side = holding.qty().isPositive() ? Side.SELL : Side.BUY;
    Decimal reserved = Simulation.reserved(account, holding.symbol(), side);
    Decimal left = holding.qty().abs().subtract(reserved).max(Decimal.ZERO);
    return holding.qty().isPositive() ? left : left.negate();
  }

  private PaperOrder close(Account account, Call call) {
    Holding holding = holding(account, call.path().get(2));
    Decimal held = holding.qty().abs();
    Decimal qty = call.text("qty").map(t -> number("qty", t)).orElse(null);
    Decimal percentage = call.text("percentage").map(t -> number("percentage", t)).orElse(null);
    if (qty != null && percentage != null) {
      throw Refusal.fields("only one of qty or percentage is accepted");
    }
    if (percentage != null) {
      if (!percentage.isPositive() || percentage.isGreater(Decimal.HUNDRED)) {
        throw Refusal.fields("percentage must be > 0 and <= 100");
      }
      boolean whole = held.equals(held.truncate());
      Decimal part = held.multiply(percentage).divide(100);
      qty = whole ? part.truncate() : part.truncate(9);
    }
    return close(account, holding, qty == null ? held : qty);
  }

  private static Decimal number(String name, String text) {
    try {
      return Decimal.of(text).normalize();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw Refusal.fields("invalid " + name + ": " + text);
    }
  }

  private PaperOrder close(Account account, Holding holding, Decimal qty) {
    OrderTerms terms =
        new OrderTerms(
            UUID.randomUUID().toString(),
            holding.symbol(),
            qty.normalize(),
            null,
            holding.qty().isPositive() ? Side.SELL : Side.BUY,
            OrderKind.MARKET,
            Lifetime.DAY,
            null,
            null,
            null,
            null,
            false,
            OrderClass.SIMPLE,
            null);
    return simulation.desk().submit(account, terms, ExitPrices.NONE);
  }

  private ArrayNode closeAll(Account account, boolean cancelOrders) {
    if (cancelOrders) {
      for (PaperOrder order : List.copyOf(account.open())) {
        if (order.isOpen()) {
          simulation.desk().cancelNow(account, order);
        }
      }
    }
    ArrayNode results = Json.array();
    for (Holding holding : List.copyOf(account.holdings())) {
      ObjectNode result = results.addObject().put("symbol", holding.symbol());
      try {
        PaperOrder order = close(account, holding, holding.qty().abs());
        result.put("status", 200);
        result.set("body", json.order(order, true));
      } catch (Refusal e) {
        result.put("status", e.status());
        result.set("body", Json.error(e.code(), e.getMessage(), e.extras()));
      }
    }
    return results;
  }
}
