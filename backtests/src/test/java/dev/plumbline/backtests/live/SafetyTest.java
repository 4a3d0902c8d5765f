package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each rule in front of an order, from the strategy to the paper broker: the order that breaks it
/// never gets there, and the strategy is told the rule and the figures. About 25 s.
@Tag("long")
class SafetyTest {
  @TempDir private Path folder;

  private static final Consumer<Scripted> BUY_TEN = s -> s.marketOrder(s.spy(), 10);

  private static RiskLimits limits(
      String value, String shares, String position, String gross, String loss) {
    return new RiskLimits(
        decimal(value),
        decimal(shares),
        decimal(position),
        decimal(gross),
        decimal(loss),
        0,
        null,
        null,
        20);
  }

  private static Decimal decimal(String text) {
    return text == null ? null : Decimal.of(text);
  }

  private static void payTheSpread(Scripted strategy) {
    for (int i = 0; i < 5; i++) {
      strategy.marketOrder(strategy.spy(), 100);
      strategy.marketOrder(strategy.spy(), -100);
    }
  }

  /// Runs a script for as many minutes, and gives what the broker has.
  private List<OrderState> after(int minutes, Scripted strategy, RiskLimits limits)
      throws Exception {
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.of(limits));
      session.minutes(minutes);
      List<OrderState> orders = session.api().orders("all", null);
      session.end();
      return orders;
    }
  }

  private static void assertRefused(Scripted strategy, int order, String figures) {
    String expected =
        "#%d %s Order refused before it was sent: ".formatted(order, OrderStatus.INVALID) + figures;
    assertTrue(
        strategy.events().stream().anyMatch(e -> e.matches(expected)),
        () -> "expected " + expected + ", found " + strategy.events());
  }

  @Test
  void anOrderOfTooMuchValueIsRefused() throws Exception {
    Scripted strategy = new Scripted().in(1, BUY_TEN);
    List<OrderState> sent = after(2, strategy, limits("1000", null, null, null, null));
    assertRefused(strategy, 1, "order value: 10 x [0-9.]+ = [0-9.]+, at most 1000 allowed");
    assertEquals(List.of(), sent);
  }

  @Test
  void anOrderOfTooManySharesIsRefused() throws Exception {
    Scripted strategy = new Scripted().in(1, BUY_TEN);
    List<OrderState> sent = after(2, strategy, limits(null, "9", null, null, null));
    assertRefused(strategy, 1, "order size: 10 shares, at most 9 allowed");
    assertEquals(List.of(), sent);
  }

  @Test
  void anOrderThatMakesAPositionTooLargeIsRefusedAndOneThatClosesItIsNot() throws Exception {
    Scripted strategy =
        new Scripted().in(1, BUY_TEN).in(2, BUY_TEN).in(3, s -> s.marketOrder(s.spy(), -10));
    List<OrderState> sent = after(4, strategy, limits(null, null, "7500", null, null));
    assertRefused(
        strategy, 2, "position: 20 shares after the order are worth [0-9.]+, at most 7500 allowed");
    assertEquals(List.of("buy", "sell"), sent.stream().map(OrderState::side).toList());
  }

  @Test
  void anOrderThatMakesAllPositionsTooLargeIsRefused() throws Exception {
    Scripted strategy = new Scripted().in(1, BUY_TEN).in(2, s -> s.marketOrder(s.aapl(), 20));
    List<OrderState> sent = after(3, strategy, limits(null, null, null, "6500", null));
    assertRefused(strategy, 2, "gross exposure: [0-9.]+ after the order, at most 6500 allowed");
    assertEquals(1, sent.size());
  }

  @Test
  void aDaysLossFreezesTheRun() throws Exception {
    Scripted strategy = new Scripted().in(1, SafetyTest::payTheSpread).in(8, BUY_TEN);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.of(limits(null, null, null, null, "0.5")));
      session.minutes(3);
      session.await("ALERT nothing more is sent: daily loss: ");
      session.minutes(6);
      session.end();
    }
    assertRefused(strategy, 11, "halted: daily loss: [0-9.]+ since 100000, at most 0.5 allowed");
  }

  @Test
  void oneOrderTooManyInAMinuteIsRefused() throws Exception {
    Scripted strategy =
        new Scripted()
            .in(
                1,
                s -> {
                  for (int i = 1; i <= 12; i++) {
                    s.marketOrder(s.spy(), i);
                  }
                });
    RiskLimits limits = new RiskLimits(null, null, null, null, null, 2, null, null, 20);
    List<OrderState> sent = after(2, strategy, limits);
    // the market may go on by a minute or two meanwhile, and each lets two more through
    String refused = ".*refused before it was sent: order rate: 2 orders in the last minute, .*";
    long count = strategy.events().stream().filter(e -> e.matches(refused)).count();
    assertTrue(count > 0, () -> "none was refused: " + strategy.events());
    assertEquals(12 - count, sent.size());
  }

  @Test
  void aPriceFarFromTheLastIsRefused() throws Exception {
    Scripted strategy = new Scripted().in(1, s -> s.limitOrder(s.spy(), 1, Decimal.of("300")));
    RiskLimits limits =
        new RiskLimits(null, null, null, null, null, 0, Decimal.of("0.1"), null, 20);
    List<OrderState> sent = after(2, strategy, limits);
    assertRefused(
        strategy,
        1,
        "price collar: 300 is 0[.][0-9]+ away from the last price [0-9.]+, at most 0.1 allowed");
    assertEquals(List.of(), sent);
  }

  @Test
  void anOrderOnAnOldPriceIsRefused() throws Exception {
    RiskLimits limits =
        new RiskLimits(null, null, null, null, null, 0, null, Duration.ofSeconds(150), 20);
    Scripted strategy = new Scripted().in(1, BUY_TEN).in(6, s -> s.marketOrder(s.aapl(), 1));
    try (PaperSession session = new PaperSession(folder, 20)) {
      session.begin(strategy, PaperSession.Setting.of(limits));
      session.minutes(2);
      session
          .server()
          .faults()
          .add(new Fault(1, Target.DATA, FaultKind.DROP, "", "bar", 0, 0, 1, 0, 0));
      session.minutes(5);
      session.end();
    }
    assertRefused(
        strategy, 2, "stale data: the last price of AAPL is [0-9]+ s old, at most 150 s allowed");
    assertTrue(
        strategy.events().stream().anyMatch(e -> e.startsWith("#1 " + OrderStatus.FILLED)),
        strategy.events()::toString);
  }

  @Test
  void refusalsInARowOpenTheCircuitBreaker() throws Exception {
    Scripted strategy = new Scripted().in(1, BUY_TEN).in(2, BUY_TEN).in(3, BUY_TEN).in(4, BUY_TEN);
    RiskLimits limits = new RiskLimits(null, null, null, null, null, 0, null, null, 3);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.of(limits));
      session
          .server()
          .faults()
          .add(new Fault(1, Target.HTTP, FaultKind.STATUS, "POST", "/v2/orders", 422, 0, 1, 0, 3));
      session.minutes(5);
      assertEquals(List.of(), session.api().orders("all", null));
      session.end();
    }
    assertRefused(strategy, 4, "halted: the broker refused 3 orders in a row");
    assertTrue(
        strategy.events().getFirst().contains("POST /v2/orders was answered 422"),
        strategy.events()::toString);
  }
}
