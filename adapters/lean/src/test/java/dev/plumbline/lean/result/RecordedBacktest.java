package dev.plumbline.lean.result;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.LogLine;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.JsonReader;
import dev.plumbline.testing.RecordedResult;
import dev.plumbline.testing.ResultOrders;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Reads a result set of LEAN into the result of a run.
final class RecordedBacktest {
  private RecordedBacktest() {}

  static BacktestResult read(Path folder, String name) throws IOException {
    RecordedResult recorded = RecordedResult.read(folder.resolve(name + ".json"));
    SequencedMap<String, AlgorithmPerformance> rolling = new LinkedHashMap<>();
    recorded
        .member("rollingWindow")
        .forEach(
            (key, value) -> rolling.put((String) key, performance((Map<?, ?>) value, List.of())));
    List<Order> orders = ResultOrders.read(folder.resolve(name + ".json"));
    return new BacktestResult(
        name,
        RunState.COMPLETED,
        configuration(recorded),
        recorded.texts("statistics"),
        recorded.texts("runtimeStatistics"),
        performance(recorded.member("totalPerformance"), recorded.closedTrades()),
        rolling,
        recorded.charts(),
        orders,
        orderEvents(folder.resolve(name + "-order-events.json"), orders),
        recorded.profitLoss(),
        log(folder.resolve(name + "-log.txt")),
        new RunInput("0", 0, 0, List.of()),
        List.of());
  }

  private static AlgorithmConfiguration configuration(RecordedResult recorded) {
    Map<?, ?> members = recorded.member("algorithmConfiguration");
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    ((Map<?, ?>) members.get("parameters"))
        .forEach((key, value) -> parameters.put((String) key, (String) value));
    return new AlgorithmConfiguration(
        (String) members.get("name"),
        List.of(),
        (String) members.get("accountCurrency"),
        ((Decimal) members.get("brokerage")).intValueExact(),
        ((Decimal) members.get("accountType")).intValueExact(),
        parameters,
        local(members.get("startDate")),
        local(members.get("endDate")),
        ((Decimal) members.get("tradingDaysPerYear")).intValueExact());
  }

  private static LocalDateTime local(Object time) {
    return LocalDateTime.ofInstant(Instant.parse((String) time), ZoneOffset.UTC);
  }

  private static AlgorithmPerformance performance(Map<?, ?> members, List<Trade> trades) {
    return new AlgorithmPerformance(
        make(TradeStatistics.class, (Map<?, ?>) members.get("tradeStatistics")),
        make(PortfolioStatistics.class, (Map<?, ?>) members.get("portfolioStatistics")),
        trades);
  }

  /// A record whose components, or those of the records in it, are members of the map.
  private static <T extends Record> T make(Class<T> type, Map<?, ?> members) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i], members);
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, Map<?, ?> members) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return make(type.asSubclass(Record.class), members);
    }
    String name = component.getName().replace("Mae", "MAE").replace("Mfe", "MFE");
    if (type == Long.class) {
      Object time = members.get(name.replace("UtcNs", "DateTime"));
      return time == null ? null : Nanos.of(Instant.parse((String) time));
    }
    Object value = members.get(name);
    if (type == Decimal.class) {
      return Decimal.of((String) value);
    }
    if (type == int.class) {
      return Integer.valueOf(value.toString());
    }
    return duration((String) value);
  }

  private static long duration(String text) {
    int point = text.indexOf('.');
    boolean days = point >= 0 && point < text.indexOf(':');
    String rest = days ? text.substring(point + 1) : text;
    String[] parts = rest.split("[:.]");
    long ns = days ? Long.parseLong(text.substring(0, point)) * Nanos.DAY : 0;
    ns += Nanos.timeOfDay(integer(parts[0]), integer(parts[1]), integer(parts[2]));
    return parts.length > 3 ? ns + integer(parts[3]) * Nanos.TICK : ns;
  }

  private static int integer(String text) {
    return Integer.parseInt(text);
  }

  private static List<OrderEvent> orderEvents(Path file, List<Order> orders) throws IOException {
    List<OrderEvent> events = new ArrayList<>();
    for (Object item : (List<?>) JsonReader.read(Files.readString(file))) {
      Map<?, ?> event = (Map<?, ?>) item;
      Order order = orders.get(number(event, "orderId").intValueExact() - 1);
      events.add(orderEvent(event, order.symbol()));
    }
    return events;
  }

  private static OrderEvent orderEvent(Map<?, ?> m, Symbol symbol) {
    long utcNs = number(m, "time").multiply(Nanos.SECOND).longValue();
    OrderEvent event = new OrderEvent(number(m, "orderId").intValueExact(), symbol, utcNs);
    event.setId(number(m, "orderEventId").intValueExact());
    event.setStatus(word(OrderStatus.class, m.get("status")));
    if (m.containsKey("orderFeeAmount")) {
      event.setOrderFee(
          OrderFee.of(number(m, "orderFeeAmount"), (String) m.get("orderFeeCurrency")));
    }
    event.setFillPrice(number(m, "fillPrice"));
    event.setFillPriceCurrency((String) m.get("fillPriceCurrency"));
    event.setFillQuantity(number(m, "fillQuantity"));
    event.setDirection(word(OrderDirection.class, m.get("direction")));
    event.setMessage(m.containsKey("message") ? (String) m.get("message") : "");
    event.setIsAssignment((Boolean) m.get("isAssignment"));
    event.setQuantity(number(m, "quantity"));
    event.setStopPrice(number(m, "stopPrice"));
    event.setLimitPrice(number(m, "limitPrice"));
    event.setIsInTheMoney(Boolean.TRUE.equals(m.get("isInTheMoney")));
    return event;
  }

  private static Decimal number(Map<?, ?> m, String name) {
    return (Decimal) m.get(name);
  }

  /// `partiallyFilled` is `PARTIALLY_FILLED`.
  private static <E extends Enum<E>> E word(Class<E> type, Object text) {
    return Enum.valueOf(
        type, ((String) text).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
  }

  private static List<LogLine> log(Path file) throws IOException {
    List<LogLine> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(
          new LogLine(Nanos.parse(line.substring(0, 19).replace(' ', 'T')), line.substring(20)));
    }
    return lines;
  }
}
