package dev.plumbline.backtests.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StrategyTraceTest {
  @Test
  void keepsTheWayFromTheAuthorToTheFailure() {
    assertEquals(
        """
        java.util.NoSuchElementException: no FOO
        \tat dev.plumbline.sdk.security.SecurityManager.get(SecurityManager.java:96)
        \tat com.example.Mine.onData(Mine.java:8)\
        """,
        StrategyTrace.of(
            """
            java.util.NoSuchElementException: no FOO
            \tat dev.plumbline.sdk.security.SecurityManager.get(SecurityManager.java:96)
            \tat com.example.Mine.onData(Mine.java:8)
            \tat dev.plumbline.engine.run.StepOrder.step(StepOrder.java:152)
            \tat dev.plumbline.engine.run.Backtest.loop(Backtest.java:52)
            \tat com.example.Main.main(Main.java:5)
            \tat java.base/java.lang.Thread.run(Thread.java:1474)
            """));
  }

  @Test
  void keepsCallsOfTheAuthorThatGoThroughTheEngine() {
    assertEquals(
        """
        java.lang.IllegalStateException: oh
        \tat com.example.Mine.onOrderEvent(Mine.java:20)
        \tat dev.plumbline.engine.run.TradingDesk.orderEvent(TradingDesk.java:9)
        \tat dev.plumbline.sdk.algorithm.Trading.marketOrder(Trading.java:7)
        \tat com.example.Mine.onData(Mine.java:8)\
        """,
        StrategyTrace.of(
            """
            java.lang.IllegalStateException: oh
            \tat com.example.Mine.onOrderEvent(Mine.java:20)
            \tat dev.plumbline.engine.run.TradingDesk.orderEvent(TradingDesk.java:9)
            \tat dev.plumbline.sdk.algorithm.Trading.marketOrder(Trading.java:7)
            \tat com.example.Mine.onData(Mine.java:8)
            \tat dev.plumbline.engine.run.Backtest.run(Backtest.java:38)
            """));
  }

  @Test
  void trimsEachCause() {
    assertEquals(
        """
        java.lang.RuntimeException: outer
        \tat com.example.Mine.onData(Mine.java:9)
        Caused by: java.io.IOException: inner
        \tat java.base/java.io.FileInputStream.open(FileInputStream.java:1)
        \tat com.example.Mine.read(Mine.java:30)
        \tat com.example.Mine.onData(Mine.java:7)\
        """,
        StrategyTrace.of(
            """
            java.lang.RuntimeException: outer
            \tat com.example.Mine.onData(Mine.java:9)
            \tat dev.plumbline.engine.run.Backtest.run(Backtest.java:38)
            Caused by: java.io.IOException: inner
            \tat java.base/java.io.FileInputStream.open(FileInputStream.java:1)
            \tat com.example.Mine.read(Mine.java:30)
            \tat com.example.Mine.onData(Mine.java:7)
            \t... 1 more
            """));
  }

  @Test
  void keepsATraceOfTheEngineAlone() {
    String trace =
        """
        java.lang.IllegalArgumentException: no
        \tat dev.plumbline.engine.run.RunSetup.initialize(RunSetup.java:42)
        \tat dev.plumbline.engine.run.Backtest.run(Backtest.java:37)\
        """;
    assertEquals(trace, StrategyTrace.of(trace + "\n"));
  }

  @Test
  void cutsEndlessTraces() {
    StringBuilder trace = new StringBuilder("java.lang.StackOverflowError\n");
    for (int i = 0; i < 1024; i++) {
      trace.append("\tat com.example.Mine.deeper(Mine.java:3)\n");
    }
    String trimmed = StrategyTrace.of(trace.toString());
    assertEquals(42, trimmed.lines().count());
    assertTrue(trimmed.endsWith("\n\t... 984 more"), trimmed);
  }

  @Test
  void leavesNoTraceOfNothing() {
    assertEquals("", StrategyTrace.of(""));
  }
}
