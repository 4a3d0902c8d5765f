package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;

/// Writes orders as compact JSON, member for member as LEAN's serializer does.
///
/// Own members of the kind of order stand first, then the common ones. Numbers keep their scale
/// (`1.50`), whole ones get `.0`. Source: LEAN, `Common/Orders/*.cs` as Newtonsoft.Json writes
/// them.
public final class OrderJson {
  private final StringBuilder out;
  private final boolean rounded;
  private Symbol lastSymbol;
  private String lastSymbolJson;

  /// A writer that appends to a text.
  ///
  /// @param rounded whether prices are rounded as for the order hash; result files have them
  ///   unrounded
  public OrderJson(StringBuilder out, boolean rounded) {
    this.out = out;
    this.rounded = rounded;
  }

  /// The JSON text of an order with unrounded prices, as in result files.
  public static String textOf(Order order) {
    StringBuilder text = new StringBuilder(1024);
    new OrderJson(text, false).write(order);
    return text.toString();
  }

  /// Appends one order.
  public void write(Order order) {
    out.append('{');
    boolean combo = own(order);
    out.append("\"id\":").append(order.id());
    out.append(",\"contingentId\":").append(order.contingentId());
    brokerId(order);
    out.append(",\"symbol\":").append(symbolJson(order.symbol()));
    Decimal price = rounded ? round(order.priceExact()).normalize() : order.priceExact();
    number(",\"price\":", price);
    string(",\"priceCurrency\":", order.priceCurrency());
    times(order);
    Decimal quantity = order.quantityExact();
    if (!combo) {
      number(",\"quantity\":", quantity);
    }
    out.append(",\"status\":").append(order.status().code());
    if (order.tag() != null) {
      string(",\"tag\":", order.tag());
    }
    properties(order.properties());
    out.append(",\"securityType\":").append(order.securityType().code());
    out.append(",\"direction\":").append(order.direction().code());
    number(",\"value\":", quantity.multiply(price));
    submission(order.orderSubmissionData());
    bool(",\"isMarketable\":", isMarketable(order));
    if (order.groupOrderManager() != null) {
      group(order.groupOrderManager());
    }
    out.append(",\"priceAdjustmentMode\":").append(order.priceAdjustmentMode().code()).append('}');
  }

  /// Writes the members of the order's own class with a comma behind; tells whether quantity was
  /// one of them.
  private boolean own(Order order) {
    switch (order) {
      case LimitOrder o -> {
        price("\"limitPrice\":", o.limitPriceExact());
        type(",", o);
      }
      case TrailingStopOrder o -> {
        price("\"trailingAmount\":", o.trailingAmountExact());
        bool(",\"trailingAsPercentage\":", o.trailingAsPercentage());
        type(",", o);
        price(",\"stopPrice\":", o.stopPriceExact());
      }
      case StopMarketOrder o -> {
        price("\"stopPrice\":", o.stopPriceExact());
        type(",", o);
      }
      case StopLimitOrder o -> {
        price("\"stopPrice\":", o.stopPriceExact());
        bool(",\"stopTriggered\":", o.stopTriggered());
        price(",\"limitPrice\":", o.limitPriceExact());
        type(",", o);
      }
      case LimitIfTouchedOrder o -> {
        type("", o);
        price(",\"triggerPrice\":", o.triggerPriceExact());
        price(",\"limitPrice\":", o.limitPriceExact());
        bool(",\"triggerTouched\":", o.triggerTouched());
      }
      case ComboLegLimitOrder o -> {
        type("", o);
        number(",\"limitPrice\":", o.limitPriceExact());
        number(",\"quantity\":", o.quantityExact());
      }
      case ComboMarketOrder o -> {
        type("", o);
        number(",\"quantity\":", o.quantityExact());
      }
      case ComboLimitOrder o -> {
        type("", o);
        number(",\"quantity\":", o.quantityExact());
      }
      default -> type("", order);
    }
    out.append(',');
    return order instanceof ComboOrder;
  }

  private void type(String comma, Order order) {
    out.append(comma).append("\"type\":").append(order.type().code());
  }

  private void brokerId(Order order) {
    out.append(",\"brokerId\":[");
    String comma = "";
    for (String id : order.brokerId()) {
      string(comma, id);
      comma = ",";
    }
    out.append(']');
  }

  private String symbolJson(Symbol symbol) {
    if (symbol != lastSymbol) {
      StringBuilder text = new StringBuilder(80);
      appendSymbol(text, symbol);
      lastSymbolJson = text.toString();
      lastSymbol = symbol;
    }
    return lastSymbolJson;
  }

  private static void appendSymbol(StringBuilder text, Symbol symbol) {
    JsonText.appendString(text.append("{\"value\":"), symbol.value());
    JsonText.appendString(text.append(",\"id\":"), symbol.id().toString());
    JsonText.appendString(text.append(",\"permtick\":"), symbol.value());
    if (symbol.hasUnderlying()) {
      appendSymbol(text.append(",\"underlying\":"), symbol.underlying());
    }
    text.append('}');
  }

  private void times(Order order) {
    String mark = order.timeIsUtc() ? "Z" : "";
    time(",\"time\":\"", order.timeNs(), mark);
    time(",\"createdTime\":\"", order.timeNs(), mark);
    timeIfAny(",\"lastFillTime\":\"", order.lastFillTimeNs());
    timeIfAny(",\"lastUpdateTime\":\"", order.lastUpdateTimeNs());
    timeIfAny(",\"canceledTime\":\"", order.canceledTimeNs());
  }

  private void timeIfAny(String name, long utcNs) {
    if (utcNs != Nanos.MIN) {
      time(name, utcNs, "Z");
    }
  }

  private void time(String name, long ns, String mark) {
    out.append(name).append(Nanos.toText(ns)).append(mark).append('"');
  }

  private void properties(OrderProperties properties) {
    out.append(",\"properties\":{");
    for (Map.Entry<String, Object> member : properties.ownMembers().entrySet()) {
      JsonText.appendString(out, member.getKey());
      JsonText.appendValue(out.append(':'), member.getValue());
      out.append(',');
    }
    out.append("\"timeInForce\":{");
    String comma = "";
    for (Map.Entry<String, String> member : properties.timeInForce().jsonMembers().entrySet()) {
      JsonText.appendString(out.append(comma), member.getKey());
      JsonText.appendString(out.append(':'), member.getValue());
      comma = ",";
    }
    out.append("}}");
  }

  private void submission(OrderSubmissionData data) {
    if (data == null) {
      out.append(",\"orderSubmissionData\":null");
      return;
    }
    number(",\"orderSubmissionData\":{\"bidPrice\":", data.bidPriceExact());
    number(",\"askPrice\":", data.askPriceExact());
    number(",\"lastPrice\":", data.lastPriceExact());
    out.append('}');
  }

  private boolean isMarketable(Order order) {
    return order instanceof LimitOrder o
        ? o.isMarketableAt(rounded ? round(o.limitPriceExact()) : o.limitPriceExact())
        : order.isMarketable();
  }

  private void group(GroupOrderManager group) {
    out.append(",\"groupOrderManager\":{\"id\":").append(group.id());
    number(",\"quantity\":", group.quantityExact());
    out.append(",\"count\":").append(group.count());
    number(",\"limitPrice\":", group.limitPriceExact());
    out.append(",\"orderIds\":[");
    String comma = "";
    for (int id : group.orderIds()) {
      out.append(comma).append(id);
      comma = ",";
    }
    out.append("],\"direction\":").append(group.direction().code()).append('}');
  }

  private void price(String name, Decimal price) {
    number(name, rounded ? round(price) : price);
  }

  private static Decimal round(Decimal price) {
    return price.smartRounding();
  }

  private void number(String name, Decimal number) {
    JsonText.appendNumber(out.append(name), number);
  }

  private void bool(String name, boolean value) {
    out.append(name).append(value);
  }

  private void string(String name, String value) {
    JsonText.appendString(out.append(name), value);
  }
}
