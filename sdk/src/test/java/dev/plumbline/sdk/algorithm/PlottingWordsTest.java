package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlottingWordsTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  private List<String> drawn() {
    return engine.charts.updates().stream()
        .flatMap(chart ->
            chart.series().values().stream()
                .map(s -> chart.name() + "/" + s.name() + " " + s.values().size()))
        .toList();
  }

  @Test
  void drawsNumbersIntoTheStrategyChartUnlessToldWhere() {
    algorithm.plot("Price", 1.5);
    algorithm.record("Price", 2);
    algorithm.plot("Mine", "Price", 3);
    assertEquals(List.of("Strategy Equity/Price 1", "Mine/Price 1"), drawn());
  }

  @Test
  void drawsCandles() {
    TradeBar bar =
        TestEngine.bar(TestAccount.symbol("SPY"), "2013-10-07T12:00:00", Nanos.MINUTE, "100");
    algorithm.plot("Mine", "Bars", bar);
    algorithm.plot("Candles", 1, 3, 0.5, 2);
    assertEquals(List.of("Mine/Bars 1", "Strategy Equity/Candles 1"), drawn());
  }

  @Test
  void refusesNamesOfTheEngine() {
    assertThrows(
        IllegalArgumentException.class, () -> algorithm.plot("Strategy Equity", "Equity", 1));
    assertThrows(IllegalArgumentException.class, () -> algorithm.plot("Exposure", "x", 1));
  }

  @Test
  void drawsIndicatorsUnderTheirNames() {
    SimpleMovingAverage sma = new SimpleMovingAverage("fast", 2);
    algorithm.plot("Mine", sma);
    algorithm.plotIndicator("Later", true, sma);
    sma.update(Nanos.parse("2013-10-07T12:00:00"), 1);
    assertEquals(List.of("Mine/fast 1"), drawn());
    sma.update(Nanos.parse("2013-10-07T12:01:00"), 2);
    assertEquals(List.of("Mine/fast 0", "Later/fast 1"), drawn());
  }

  @Test
  void drawsNothingWhileALiveRunWarmsUp() {
    engine.state.setLiveMode(true);
    engine.state.setWarmingUp(true);
    algorithm.plot("Price", 1);
    algorithm.plot("Price", 2);
    assertEquals(List.of(), drawn());
    assertEquals(1, engine.lines.size());
  }

  @Test
  void addsChartsAndSeries() {
    algorithm.addChart(new Chart("Mine"));
    algorithm.addSeries("Mine", "Volume", SeriesType.BAR, "");
    assertEquals(List.of("Mine/Volume 0"), drawn());
  }

  @Test
  void setsTheAuthorsStatisticsButNotReservedOnes() {
    algorithm.setSummaryStatistic("Cases", 3.0);
    assertEquals("{summary Cases=3}", engine.statistics.toString());
    assertThrows(IllegalArgumentException.class, () -> algorithm.setSummaryStatistic("100", "x"));
    algorithm.setSummaryStatistic("101", "x");
    assertEquals(2, engine.statistics.size());
  }
}
