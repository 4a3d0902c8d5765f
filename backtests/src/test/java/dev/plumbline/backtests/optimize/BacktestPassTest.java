package dev.plumbline.backtests.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.fuzz.SampleDaily;
import dev.plumbline.algorithms.fuzz.SampleSmaCross;
import dev.plumbline.backtests.testalgorithms.BusyCross;
import dev.plumbline.backtests.testalgorithms.ResetsItsAverage;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.testalgorithms.StrainedCross;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.KeptColumns;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.BacktestPass;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs that go over the data together come to what each comes to alone.
class BacktestPassTest {
  private RunData data;
  private LocalDate end;

  @BeforeEach
  void open() throws IOException {
    data = RunData.sharing(SampleFolder.path(), new KeptColumns(Long.MAX_VALUE));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void crossesOfAveragesEqualTheirSingleRuns() {
    end = LocalDate.of(2007, 12, 31);
    assertTogetherAsAlone(
        SampleSmaCross.class, "fast=5 slow=20", "fast=5 slow=30", "fast=10 slow=20", "fast=10");
  }

  /// All kinds of orders, drawn by chance.
  @Test
  void randomOrdersEqualTheirSingleRuns() {
    end = LocalDate.of(2006, 6, 30);
    assertTogetherAsAlone(SampleDaily.class, "seed=1", "seed=2", "seed=3", "seed=4", "seed=5");
  }

  @Test
  void eventsRestingOrdersConsolidatorsAndEarlyEndsEqualTheirSingleRuns() {
    assertTogetherAsAlone(
        BusyCross.class,
        "mean=10",
        "mean=20 strength=7",
        "mean=10 consolidates=1",
        "mean=5 enough=12",
        "mean=10 strength=7 enough=3");
  }

  @Test
  void marginCallsRuinErrorsAndEarlyEndsEqualTheirSingleRuns() {
    List<BacktestResult> together =
        assertTogetherAsAlone(
            StrainedCross.class,
            "mean=30",
            "strain=60",
            "strain=110 mean=60",
            "strain=170 mean=60",
            "strain=180 mean=240",
            "strain=60 breaks=7",
            "mean=20 enough=9");
    assertEquals("12", together.get(3).runtimeStatistics().get("Margin warnings"));
    assertEquals("7", together.get(4).runtimeStatistics().get("Margin calls"));
    assertEquals("-0.06", together.get(4).statistics().get("End Equity"));
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, together.get(5).state().status());
  }

  /// It may be halfway changed when that is noticed: all begin again with averages of their own.
  @Test
  void sharesNoAverageThatARunChanges() {
    assertTogetherAsAlone(ResetsItsAverage.class, "a=1", "day=40", "a=2");
  }

  private List<BacktestResult> assertTogetherAsAlone(
      Class<? extends Algorithm> type, String... texts) {
    List<SequencedMap<String, String>> all = new ArrayList<>();
    for (String text : texts) {
      all.add(map(text));
    }
    List<BacktestResult> together = together(type, all);
    int orders = 0;
    for (int i = 0; i < texts.length; i++) {
      assertSame(type, all.get(i), together.get(i));
      orders += together.get(i).orders().size();
    }
    assertTrue(orders > 20, "orders " + orders);
    return together;
  }

  private List<BacktestResult> together(
      Class<? extends Algorithm> type, List<SequencedMap<String, String>> all) {
    List<BacktestPass.Run> runs = new ArrayList<>();
    for (SequencedMap<String, String> each : all) {
      runs.add(
          new BacktestPass.Run(
              () -> AlgorithmClasses.create(type),
              new RunOverrides(null, end, null, each),
              RunListener.NONE));
    }
    return BacktestPass.run(runs, data.ports(), () -> false);
  }

  private void assertSame(
      Class<? extends Algorithm> type,
      SequencedMap<String, String> parameters,
      BacktestResult together) {
    assertNotNull(together, "went alone: " + parameters);
    BacktestResult alone =
        Backtest.run(
            AlgorithmClasses.create(type),
            data.ports(),
            new RunOverrides(null, end, null, parameters),
            RunListener.NONE);
    String what = type.getSimpleName() + " " + parameters;
    assertEquals(Trial.of(0, parameters, 0, alone), Trial.of(0, parameters, 0, together), what);
    assertEquals(alone.dataPoints(), together.dataPoints(), what);
    assertEquals(alone.runtimeStatistics(), together.runtimeStatistics(), what);
    assertEquals(alone.totalPerformance(), together.totalPerformance(), what);
    assertEquals(alone.profitLoss(), together.profitLoss(), what);
    assertEquals(alone.orderEvents().size(), together.orderEvents().size(), what);
  }

  private static SequencedMap<String, String> map(String text) {
    SequencedMap<String, String> map = new LinkedHashMap<>();
    for (String pair : text.split(" ")) {
      map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return map;
  }
}
