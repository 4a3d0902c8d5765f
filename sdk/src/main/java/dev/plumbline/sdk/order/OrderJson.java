package dev.plumbline.sdk.order;

import dev.plumbline.sdk.symbol.Exchange;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes orders as compact JSON, member for member as LEAN's serializer does.
///
/// Own members of the kind of order stand first, then the common ones. Numbers keep their scale
/// (`1.50`), whole ones get `.0`. Source: LEAN, `Common/Orders/*.cs` as Newtonsoft.Json writes
/// them.
public final class OrderJson {
  private static final JsonBytes.Piece ID = JsonBytes.Piece.of("\"id\":");
  private static final JsonBytes.Piece CONTINGENT_ID = JsonBytes.Piece.of(",\"contingentId\":");
  private static final JsonBytes.Piece BROKER_ID = JsonBytes.Piece.of(",\"brokerId\":[");
  private static final JsonBytes.Piece SYMBOL = JsonBytes.Piece.of("],\"symbol\":");
  private static final JsonBytes.Piece PRICE = JsonBytes.Piece.of(",\"price\":");
  private static final JsonBytes.Piece PRICE_CURRENCY = JsonBytes.Piece.of(",\"priceCurrency\":");
  private static final JsonBytes.Piece TIME = JsonBytes.Piece.of(",\"time\":\"");
  private static final JsonBytes.Piece CREATED_TIME = JsonBytes.Piece.of(",\"createdTime\":\"");
  private static final JsonBytes.Piece LAST_FILL_TIME = JsonBytes.Piece.of(",\"lastFillTime\":\"");
  private static final JsonBytes.Piece LAST_UPDATE_TIME =
      JsonBytes.Piece.of(",\"lastUpdateTime\":\"");
  private static final JsonBytes.Piece CANCELED_TIME = JsonBytes.Piece.of(",\"canceledTime\":\"");
  private static final JsonBytes.Piece UTC_END = JsonBytes.Piece.of("Z\"");
  private static final JsonBytes.Piece QUANTITY = JsonBytes.Piece.of(",\"quantity\":");
  private static final JsonBytes.Piece STATUS = JsonBytes.Piece.of(",\"status\":");
  private static final JsonBytes.Piece TAG = JsonBytes.Piece.of(",\"tag\":");
  private static final JsonBytes.Piece PROPERTIES = JsonBytes.Piece.of(",\"properties\":{");
  private static final JsonBytes.Piece TIME_IN_FORCE = JsonBytes.Piece.of("\"timeInForce\":");
  private static final JsonBytes.Piece SECURITY_TYPE = JsonBytes.Piece.of("},\"securityType\":");
  private static final JsonBytes.Piece DIRECTION = JsonBytes.Piece.of(",\"direction\":");
  private static final JsonBytes.Piece VALUE = JsonBytes.Piece.of(",\"value\":");
  private static final JsonBytes.Piece NO_SUBMISSION =
      JsonBytes.Piece.of(",\"orderSubmissionData\":null");
  private static final JsonBytes.Piece SUBMISSION =
      JsonBytes.Piece.of(",\"orderSubmissionData\":{\"bidPrice\":");
  private static final JsonBytes.Piece ASK_PRICE = JsonBytes.Piece.of(",\"askPrice\":");
  private static final JsonBytes.Piece LAST_PRICE = JsonBytes.Piece.of(",\"lastPrice\":");
  private static final JsonBytes.Piece MARKETABLE = JsonBytes.Piece.of(",\"isMarketable\":true");
  private static final JsonBytes.Piece NOT_MARKETABLE =
      JsonBytes.Piece.of(",\"isMarketable\":false");
  private static final JsonBytes.Piece ADJUSTMENT = JsonBytes.Piece.of(",\"priceAdjustmentMode\":");
  private static final JsonBytes.Piece TYPE = JsonBytes.Piece.of("\"type\":");
  private static final int ROOM_FOR_ONE = 1024;

  private final JsonBytes out;
  private final boolean rounded;
  private final IdentityHashMap<Symbol, JsonBytes.Piece> symbols = new IdentityHashMap<>();

  /// A writer of unrounded prices, as in result files; it may write any number of orders.
  public OrderJson() {
    this(new JsonBytes(ROOM_FOR_ONE, true), false);
  }

  /// A writer that appends to a text.
  ///
  /// @param rounded whether prices are rounded as for the order hash; result files have them
  ///   unrounded
  OrderJson(JsonBytes out, boolean rounded) {
    this.out = out;
    this.rounded = rounded;
  }

  /// The JSON of an order in UTF-8, backed by an array and valid until the next order.
  public ByteBuffer utf8(Order order) {
    out.clear();
    write(order);
    return ByteBuffer.wrap(out.bytes(), 0, out.size());
  }

  /// The places, from its first byte, of the brackets, commas and colons between the values of the
  /// order that [#utf8(Order)] gave, ascending; backed by an array and valid until the next order.
  public IntBuffer places() {
    return IntBuffer.wrap(out.marks(), 0, out.markCount());
  }

  /// The JSON text of an order.
  public String text(Order order) {
    out.clear();
    write(order);
    return out.toString();
  }

  void write(Order order) {
    out.raw('{');
    own(order);
    out.raw(ID).number(order.id());
    out.raw(CONTINGENT_ID).number(order.contingentId());
    brokerId(order.brokerId());
    out.raw(SYMBOL).raw(symbols.computeIfAbsent(order.symbol(), OrderJson::symbolJson));
    Decimal price = rounded ? round(order.priceExact()).normalize() : order.priceExact();
    out.raw(PRICE).number(price);
    out.raw(PRICE_CURRENCY).string(order.priceCurrency());
    times(order);
    Decimal quantity = order.quantityExact();
    if (!(order instanceof ComboOrder)) {
      out.raw(QUANTITY).number(quantity);
    }
    out.raw(STATUS).number(order.status().code());
    if (order.tag() != null) {
      out.raw(TAG).string(order.tag());
    }
    properties(order.properties());
    out.raw(SECURITY_TYPE).number(order.securityType().code());
    out.raw(DIRECTION).number(order.direction().code());
    out.raw(VALUE).number(quantity.multiply(price));
    submission(order.orderSubmissionData());
    out.raw(isMarketable(order) ? MARKETABLE : NOT_MARKETABLE);
    if (order.groupOrderManager() != null) {
      group(order.groupOrderManager());
    }
    out.raw(ADJUSTMENT).number(order.priceAdjustmentMode().code()).raw('}');
  }

  /// Writes the members of the order's own class with a comma behind.
  private void own(Order order) {
    switch (order.type()) {
      case LIMIT -> {
        price("limitPrice", ((LimitOrder) order).limitPriceExact());
        type(order);
      }
      case TRAILING_STOP -> {
        TrailingStopOrder trailing = (TrailingStopOrder) order;
        price("trailingAmount", trailing.trailingAmountExact());
        flag("trailingAsPercentage", trailing.trailingAsPercentage());
        type(order);
        price("stopPrice", trailing.stopPriceExact());
      }
      case STOP_MARKET -> {
        price("stopPrice", ((StopMarketOrder) order).stopPriceExact());
        type(order);
      }
      case STOP_LIMIT -> {
        StopLimitOrder both = (StopLimitOrder) order;
        price("stopPrice", both.stopPriceExact());
        flag("stopTriggered", both.stopTriggered());
        price("limitPrice", both.limitPriceExact());
        type(order);
      }
      case LIMIT_IF_TOUCHED -> {
        LimitIfTouchedOrder touched = (LimitIfTouchedOrder) order;
        type(order);
        price("triggerPrice", touched.triggerPriceExact());
        price("limitPrice", touched.limitPriceExact());
        flag("triggerTouched", touched.triggerTouched());
      }
      case COMBO_LEG_LIMIT -> {
        type(order);
        decimal("limitPrice", ((ComboLegLimitOrder) order).limitPriceExact());
        decimal("quantity", order.quantityExact());
      }
      case COMBO_MARKET, COMBO_LIMIT -> {
        type(order);
        decimal("quantity", order.quantityExact());
      }
      default -> type(order);
    }
  }

  private void type(Order order) {
    out.raw(TYPE).number(order.type().code()).raw(',');
  }

  private void price(String name, Decimal price) {
    decimal(name, rounded ? round(price) : price);
  }

  private void decimal(String name, Decimal number) {
    out.string(name).raw(':').number(number).raw(',');
  }

  private void flag(String name, boolean value) {
    out.string(name).raw(':').value(value).raw(',');
  }

  private void brokerId(List<String> ids) {
    out.raw(BROKER_ID);
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        out.raw(',');
      }
      out.string(ids.get(i));
    }
  }

  private static JsonBytes.Piece symbolJson(Symbol symbol) {
    JsonBytes text = new JsonBytes(128);
    appendSymbol(text, symbol);
    return JsonBytes.Piece.of(Arrays.copyOf(text.bytes(), text.size()));
  }

  private static void appendSymbol(JsonBytes text, Symbol symbol) {
    text.raw(JsonBytes.piece("{\"value\":")).string(symbol.value());
    text.raw(JsonBytes.piece(",\"id\":")).string(symbol.id().toString());
    text.raw(JsonBytes.piece(",\"permtick\":")).string(symbol.value());
    if (symbol.hasUnderlying()) {
      appendSymbol(text.raw(JsonBytes.piece(",\"underlying\":")), symbol.underlying());
    }
    text.raw('}');
  }

  private void times(Order order) {
    out.raw(TIME);
    int from = out.size();
    out.time(order.timeNs());
    if (order.timeIsUtc()) {
      out.raw(UTC_END);
    } else {
      out.raw('"');
    }
    int to = out.size();
    out.raw(CREATED_TIME).repeat(from, to);
    utcTime(LAST_FILL_TIME, order.lastFillTimeNs());
    utcTime(LAST_UPDATE_TIME, order.lastUpdateTimeNs());
    utcTime(CANCELED_TIME, order.canceledTimeNs());
  }

  private void utcTime(JsonBytes.Piece name, long utcNs) {
    if (utcNs != Nanos.MIN) {
      out.raw(name).time(utcNs).raw(UTC_END);
    }
  }

  private void properties(OrderProperties properties) {
    out.raw(PROPERTIES);
    Map<String, Object> own = properties.ownMembers();
    if (!own.isEmpty()) {
      for (Map.Entry<String, Object> member : own.entrySet()) {
        out.string(member.getKey()).raw(':').value(member.getValue()).raw(',');
      }
    }
    out.raw(TIME_IN_FORCE).object(properties.timeInForce().jsonMembers());
    if (properties.exchange() != null) {
      exchange(properties.exchange());
    }
  }

  private void exchange(Exchange exchange) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("Code", exchange.code());
    members.put("Name", exchange.name());
    members.put("Market", exchange.market());
    members.put(
        "SecurityTypes", exchange.securityTypes().stream().map(SecurityType::code).toList());
    out.raw(',').string("Exchange").raw(':').object(members);
  }

  private void submission(OrderSubmissionData data) {
    if (data == null) {
      out.raw(NO_SUBMISSION);
      return;
    }
    out.raw(SUBMISSION).number(data.bidPriceExact());
    out.raw(ASK_PRICE).number(data.askPriceExact());
    out.raw(LAST_PRICE).number(data.lastPriceExact()).raw('}');
  }

  private boolean isMarketable(Order order) {
    return order instanceof LimitOrder o
        ? o.isMarketableAt(rounded ? round(o.limitPriceExact()) : o.limitPriceExact())
        : order.isMarketable();
  }

  private void group(GroupOrderManager group) {
    out.raw(JsonBytes.Piece.of(",\"groupOrderManager\":{\"id\":")).number(group.id());
    out.raw(QUANTITY).number(group.quantityExact());
    out.raw(JsonBytes.Piece.of(",\"count\":")).number(group.count());
    out.raw(JsonBytes.Piece.of(",\"limitPrice\":")).number(group.limitPriceExact());
    out.raw(JsonBytes.Piece.of(",\"orderIds\":["));
    boolean first = true;
    for (int id : group.orderIds()) {
      if (!first) {
        out.raw(',');
      }
      out.number(id);
      first = false;
    }
    out.raw(']').raw(DIRECTION).number(group.direction().code()).raw('}');
  }

  private static Decimal round(Decimal price) {
    return price.smartRounding();
  }
}
