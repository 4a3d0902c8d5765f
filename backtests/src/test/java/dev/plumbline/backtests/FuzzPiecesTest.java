package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.fuzz.FuzzMinuteInsights;
import dev.plumbline.algorithms.fuzz.FuzzMinuteUniverse;
import dev.plumbline.algorithms.fuzz.FuzzTargets;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.json.JsonValue;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random algorithms with universes, framework and combos: where these change nothing, the orders
/// are those that LEAN recorded without them, and where several ways lead to the same, they do.
@Tag("shared")
class FuzzPiecesTest {
  private static BacktestResult run(Class<? extends Algorithm> type, RunOptions options)
      throws IOException {
    BacktestResult result = Backtests.run(type, options.withData(Shared.lean("data")));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().toString());
    return result;
  }

  private static String recordedHash(int number) throws IOException {
    return JsonValue.read(Shared.lean("reference", "fuzz", "FuzzMinute" + number + ".json"))
        .get("statistics")
        .get("OrderListHash")
        .text();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aUniverseOfWhatIsFollowedByHandChangesNoOrder(int number) throws IOException {
    BacktestResult result = run(FuzzMinuteUniverse.class, seed(100 + number));
    assertEquals(recordedHash(number), result.orderListHash());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void insightsThatNoPortfolioIsMadeOfChangeNoOrder(int number) throws IOException {
    BacktestResult result = run(FuzzMinuteInsights.class, seed(100 + number));
    assertEquals(recordedHash(number), result.orderListHash());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void ordersCombosAndTargetsReachTheSameAtTheSamePrices(int seed) throws IOException {
    BacktestResult orders = run(FuzzTargets.class, seed(seed).withParameter("way", "orders"));
    BacktestResult combos = run(FuzzTargets.class, seed(seed).withParameter("way", "combos"));
    BacktestResult targets = run(FuzzTargets.class, seed(seed).withParameter("way", "targets"));
    assertTrue(orders.orders().size() > 200, "orders: " + orders.orders().size());
    assertEquals(fills(orders), fills(combos));
    assertEquals(orders.statistics().get("End Equity"), combos.statistics().get("End Equity"));
    assertEquals(fills(orders), fills(targets));
    assertEquals(orders.statistics().get("End Equity"), targets.statistics().get("End Equity"));
  }

  private static RunOptions seed(int seed) {
    return RunOptions.DEFAULT.withParameter("seed", Integer.toString(seed));
  }

  private static List<String> fills(BacktestResult result) {
    return result.orderEvents().stream()
        .filter(event -> event.status() == OrderStatus.FILLED)
        .map(FuzzPiecesTest::fill)
        .sorted()
        .toList();
  }

  private static String fill(OrderEvent event) {
    return "%d %s %s at %s, fee %s"
        .formatted(
            event.utcNs(),
            event.symbol(),
            event.fillQuantityExact(),
            event.fillPriceExact(),
            event.orderFee().amountExact());
  }
}
