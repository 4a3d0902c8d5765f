package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldenCrossTest {
  @Test
  void tradesNowAndThenAndKeepsItsDrawdownInBounds() throws IOException {
    BacktestResult result = Backtests.run(GoldenCross.class);

    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().runtimeError());
    int orders = result.orders().size();
    assertTrue(orders > 10 && orders < 500, "orders: " + orders);
    double drawdown =
        result.totalPerformance().portfolioStatistics().drawdown().drawdown().doubleValue();
    assertTrue(drawdown < 0.6, "drawdown: " + drawdown);
  }

  @Test
  void tradesLessWithSlowerAverages() throws IOException {
    RunOptions slower = RunOptions.DEFAULT.withParameter("fast", "60").withParameter("slow", "150");

    int usual = Backtests.run(GoldenCross.class).orders().size();
    int fewer = Backtests.run(GoldenCross.class, slower).orders().size();
    assertTrue(fewer < usual, fewer + " of " + usual);
  }
}
