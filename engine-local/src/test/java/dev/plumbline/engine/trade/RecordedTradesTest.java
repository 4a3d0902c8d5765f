package dev.plumbline.engine.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.engine.testing.TestMarket;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.ResultOrders;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The fills of LEAN's recorded runs, put together into trades, against the trades that LEAN
/// recorded.
@Tag("shared")
class RecordedTradesTest {
  private record RecordedFill(String symbol, OrderEvent event, Decimal fee) {}

  private record RawSplit(String symbol, long utcNs, Decimal factor) {}

  /// The runs that held a security with raw prices over its split.
  private static final Map<String, RawSplit> SPLITS = splits();

  private static Map<String, RawSplit> splits() {
    RawSplit aapl =
        new RawSplit("AAPL R735QTJ8XC9X", Nanos.of(2014, 6, 9), Decimal.of("0.1428572"));
    RawSplit goog = new RawSplit("GOOG T1AZ164W5VTX", Nanos.of(2014, 4, 3), Decimal.of("0.5"));
    return Map.of(
        "EmaCrossAlphaModelFrameworkRegressionAlgorithm", aapl,
        "HistoricalReturnsAlphaModelFrameworkRegressionAlgorithm", aapl,
        "MacdAlphaModelFrameworkRegressionAlgorithm", aapl,
        "MaximumDrawdownPercentPortfolioFrameworkRegressionAlgorithm", aapl,
        "MaximumSectorExposureRiskManagementModelFrameworkRegressionAlgorithm", goog,
        "SplitOnTradeBuilderRegressionAlgorithm", aapl);
  }

  private static List<Path> references() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String group : List.of("equity", "sample")) {
      try (Stream<Path> files = Files.list(Shared.lean("reference", group))) {
        files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  @Test
  void comeOutAsLeanMadeThem() throws IOException {
    int compared = 0;
    List<String> differing = new ArrayList<>();
    for (Path file : references()) {
      Map<?, ?> reference = ResultOrders.json(file);
      List<?> trades = (List<?>) reference.get("trades");
      boolean whole = trades != null && trades.size() == number(reference, "tradeCount").intValue();
      if (whole
          && !trades.isEmpty()
          && number(reference, "orderCount").intValue() == orders(reference).size()) {
        compared++;
        String difference = difference(reference, trades);
        if (!difference.isEmpty()) {
          differing.add(file.getFileName() + ": " + difference);
        }
      }
    }
    assertEquals("", String.join("\n", differing));
    assertTrue(compared > 100, "only " + compared + " references compared");
  }

  private static List<?> orders(Map<?, ?> reference) {
    return (List<?>) reference.get("orders");
  }

  private static String difference(Map<?, ?> reference, List<?> trades) {
    TestMarket market = new TestMarket();
    TradeBuilder builder = new TradeBuilder();
    Map<String, Security> securities = new HashMap<>();
    RawSplit split = SPLITS.get(reference.get("algorithm"));
    for (RecordedFill fill : fills(reference)) {
      if (split != null && fill.event.utcNs() >= split.utcNs) {
        builder.applySplit(split(split, securities.get(split.symbol)), DataNormalizationMode.RAW);
        split = null;
      }
      Security security =
          securities.computeIfAbsent(fill.symbol, sid -> market.add("T" + securities.size()));
      fill.event.setSymbol(security.symbol());
      builder.processFill(fill.event, security, fill.fee);
    }
    List<String> expected = trades.stream().map(t -> text((Map<?, ?>) t)).toList();
    List<String> actual = builder.closedTrades().stream().map(RecordedTradesTest::text).toList();
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String e = i < expected.size() ? expected.get(i) : "none";
      String a = i < actual.size() ? actual.get(i) : "none";
      if (!e.equals(a)) {
        return "trade " + i + ": " + a + " for " + e;
      }
    }
    return "";
  }

  private static Split split(RawSplit split, Security security) {
    return new Split(
        security.symbol(), split.utcNs, Decimal.ONE, split.factor, SplitType.SPLIT_OCCURRED);
  }

  private static List<RecordedFill> fills(Map<?, ?> reference) {
    List<RecordedFill> fills = new ArrayList<>();
    for (Object item : orders(reference)) {
      Map<?, ?> order = (Map<?, ?>) item;
      for (Object e : (List<?>) order.get("events")) {
        Map<?, ?> event = (Map<?, ?>) e;
        if (event.get("s").equals("Filled") || event.get("s").equals("PartiallyFilled")) {
          fills.add(fill(order, event));
        }
      }
    }
    fills.sort(Comparator.comparingLong(fill -> fill.event.utcNs()));
    return fills;
  }

  private static RecordedFill fill(Map<?, ?> order, Map<?, ?> event) {
    int id = number(order, "id").intValueExact();
    OrderEvent made = new OrderEvent(id, null, Nanos.parse((String) event.get("t")));
    made.setStatus(OrderStatus.FILLED);
    made.setFillQuantity(number(event, "q"));
    made.setFillPrice(number(event, "p"));
    Decimal fee = event.get("fee") == null ? Decimal.ZERO : number(event, "fee");
    return new RecordedFill((String) order.get("sid"), made, fee);
  }

  /// Quantities to nine decimals only: the recorded ones were doubles.
  private static String text(Trade trade) {
    return String.join(
        " ",
        trade.direction().text(),
        Nanos.toText(trade.entryUtcNs()),
        Nanos.toText(trade.exitUtcNs()),
        trade.quantityExact().round(9).normalize().toString(),
        trade.entryPriceExact().normalize().toString(),
        trade.exitPriceExact().normalize().toString(),
        trade.profitLossExact().normalize().toString(),
        trade.totalFeesExact().normalize().toString(),
        trade.isWin() ? "won" : "lost");
  }

  private static String text(Map<?, ?> trade) {
    return String.join(
        " ",
        (String) trade.get("dir"),
        (String) trade.get("entry"),
        (String) trade.get("exit"),
        number(trade, "qty").round(9).normalize().toString(),
        number(trade, "entryPrice").normalize().toString(),
        number(trade, "exitPrice").normalize().toString(),
        number(trade, "pl").normalize().toString(),
        number(trade, "fees").normalize().toString(),
        Boolean.TRUE.equals(trade.get("win")) ? "won" : "lost");
  }

  private static Decimal number(Map<?, ?> members, String name) {
    return (Decimal) members.get(name);
  }
}
