package dev.plumbline.backtests.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fills of a result: out of its order events, or where that file is missing out of its orders,
/// which tell no fees.
final class FillReader {
  /// Profits are rounded to cents in the file.
  private static final double ROUNDING = 0.01;

  private final Map<Integer, StoredOrder> orders = new HashMap<>();
  private final Map<String, Double> multipliers;

  private FillReader(List<StoredOrder> orders, List<StoredTrade> trades) {
    this.multipliers = multipliers(trades);
    orders.forEach(order -> this.orders.put(order.id(), order));
  }

  /// The fills in order of time.
  ///
  /// @throws IOException if the file of order events is no JSON
  static List<StoredFill> read(Path mainFile, List<StoredOrder> orders, List<StoredTrade> trades)
      throws IOException {
    Path events = ResultPlaces.beside(mainFile, "-order-events.json");
    FillReader reader = new FillReader(orders, trades);
    List<StoredFill> fills =
        Files.isRegularFile(events) ? reader.fromEvents(events) : reader.fromOrders(orders);
    fills.sort(Comparator.comparingLong(StoredFill::second));
    return fills;
  }

  private List<StoredFill> fromEvents(Path file) throws IOException {
    List<StoredFill> fills = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonValue event = JsonValue.at(parser);
        if (event.get("fillQuantity").number() != 0) {
          fills.add(fill(event));
        }
      }
      return fills;
    } catch (JsonProcessingException e) {
      throw new ResultFormatException(
          "%s, line %d: %s; expected the whole list of order events; copy it again or remove it"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  private StoredFill fill(JsonValue event) {
    int id = (int) event.get("orderId").number();
    StoredOrder order = orders.get(id);
    String symbol = order == null ? event.get("symbolValue").text() : order.symbol();
    return new StoredFill(
        id,
        symbol,
        (long) event.get("time").number(),
        event.get("fillQuantity").number(),
        event.get("fillPrice").number(),
        event.get("orderFeeAmount").number(),
        multiplier(symbol));
  }

  private List<StoredFill> fromOrders(List<StoredOrder> all) {
    List<StoredFill> fills = new ArrayList<>();
    for (StoredOrder order : all) {
      if (order.isFilled()) {
        fills.add(
            new StoredFill(
                order.id(),
                order.symbol(),
                order.filledSecond(),
                order.quantity(),
                order.price(),
                0,
                multiplier(order.symbol())));
      }
    }
    return fills;
  }

  private double multiplier(String symbol) {
    return multipliers.getOrDefault(symbol, 1.0);
  }

  /// What a unit of price is worth, in account currency: no file tells it, but the profit of a
  /// trade does. The trade that gained or lost most tells it best.
  private static Map<String, Double> multipliers(List<StoredTrade> trades) {
    Map<String, Double> found = new HashMap<>();
    Map<String, Double> largest = new HashMap<>();
    for (StoredTrade trade : trades) {
      double side = trade.isLong() ? 1 : -1;
      double points = side * (trade.exitPrice() - trade.entryPrice()) * trade.quantity();
      double size = Math.abs(trade.profit());
      if (points != 0 && size > largest.getOrDefault(trade.symbol(), 0.0)) {
        double multiplier = trade.profit() / points;
        boolean isOne = Math.abs(multiplier - 1) < ROUNDING || multiplier <= 0;
        largest.put(trade.symbol(), size);
        found.put(trade.symbol(), isOne ? 1 : multiplier);
      }
    }
    return found;
  }
}
