package dev.plumbline.engine.record;

import static dev.plumbline.engine.testing.TestMarket.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.engine.capacity.CapacityBar;
import dev.plumbline.engine.capacity.CapacityMarket;
import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.LogLine;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunRecorderTest {
  private static final long START = Nanos.of(2013, 10, 7);
  private static final long MIDNIGHT = MarketTimeZone.NEW_YORK.toUtc(START);
  private static final long OPEN = Nanos.of(2013, 10, 7, 13, 31);

  private final ScriptedAccount account = new ScriptedAccount();
  private final UserCharts plots = new UserCharts();
  private long now = MIDNIGHT;
  private final RunRecorder recorder = recorder(Nanos.of(2013, 10, 12) - Nanos.TICK);

  private RunRecorder recorder(long end) {
    RunSettings settings =
        new RunSettings(
            "Test",
            "1.0",
            new RunSettings.Period(START, end, MarketTimeZone.NEW_YORK),
            "$",
            utcNs -> d("0.01"),
            252);
    return new RunRecorder(settings, account, new NoMarket(), plots, Decimal.of(100_000));
  }

  private final class NoMarket implements CapacityMarket {
    @Override
    public long utcNs() {
      return now;
    }

    @Override
    public Decimal totalPortfolioValue() {
      return account.value;
    }

    @Override
    public Security security(Symbol symbol) {
      throw new IllegalStateException("nothing is traded");
    }

    @Override
    public CapacityBar bar(Security security) {
      return null;
    }
  }

  private void step(long utcNs, String value) {
    now = utcNs;
    account.value = d(value);
    recorder.onTimeStep(utcNs);
  }

  private void midnight(long day, String value) {
    now = MIDNIGHT + day * Nanos.DAY;
    account.value = d(value);
    recorder.sampleDaily(now);
  }

  private BacktestResult finish() {
    AlgorithmConfiguration configuration =
        new AlgorithmConfiguration(
            "Test",
            List.of(),
            "USD",
            0,
            0,
            new LinkedHashMap<>(),
            Nanos.toLocalDateTime(START),
            Nanos.toLocalDateTime(START),
            252);
    return recorder.finish(
        new RunOutcome(
            now,
            RunState.COMPLETED,
            configuration,
            List.of(),
            new RunInput("1.0", 3900, 43, List.of()),
            new RunOutcome.OwnStatistics(Map.of("Mine", "1"), Map.of("Own", "2")),
            List.of("w")));
  }

  private static List<String> points(BacktestResult result, String chart, String series) {
    return result.charts().get(chart).series().get(series).values().stream()
        .map(RunRecorderTest::text)
        .toList();
  }

  private static String text(SeriesPoint point) {
    String time = Nanos.toText(point.utcNs()).substring(5, 16) + " ";
    return switch (point) {
      case ChartPoint p -> time + p.yExact();
      case Candlestick c ->
          time + c.openExact() + " " + c.highExact() + " " + c.lowExact() + " " + c.closeExact();
      default -> throw new IllegalStateException("unexpected " + point);
    };
  }

  @Test
  void drawsEquityAtMidnightThenAtTheFirstStepThenEveryFiveMinutesOfAMinuteRun() {
    midnight(0, "100000");
    step(OPEN, "99990.61136");
    for (int minute = 1; minute <= 10; minute++) {
      String value = minute == 3 ? "100500.5" : minute == 4 ? "99800" : "100000";
      step(OPEN + minute * Nanos.MINUTE, value);
    }
    midnight(1, "100001");
    assertEquals(
        List.of(
            "10-07T04:00 100000 100000 100000 100000",
            "10-07T13:31 99990.6114 99990.6114 99990.6114 99990.6114",
            "10-07T13:36 100000 100500.5 99800 100000",
            "10-07T13:41 100000 100000 100000 100000",
            "10-08T04:00 100001 100001 100001 100001"),
        points(finish(), "Strategy Equity", "Equity"));
  }

  @Test
  void asksForExactValuesOnlyWhereACandleCanChange() {
    midnight(0, "100000");
    step(OPEN, "100000");
    step(OPEN + Nanos.SECOND, "100010");
    step(OPEN + 2 * Nanos.SECOND, "99990");
    int before = account.exactValues;
    for (int second = 3; second < 200; second++) {
      step(OPEN + second * Nanos.SECOND, second % 2 == 0 ? "100005" : "99995.25");
    }
    assertEquals(before, account.exactValues);
    step(OPEN + 201 * Nanos.SECOND, "100011");
    assertTrue(account.exactValues > before);
  }

  @Test
  void spacesEquityOverLongRuns() {
    RunRecorder longRun = recorder(Nanos.of(2023, 10, 7) - Nanos.TICK);
    for (int hour = 0; hour < 48; hour++) {
      longRun.onTimeStep(MIDNIGHT + hour * Nanos.HOUR);
    }
    // ten years over 4000 samples: 21.9 hours
    assertEquals(
        3,
        longRun
            .finish(outcomeAt(MIDNIGHT + 44 * Nanos.HOUR))
            .charts()
            .get("Strategy Equity")
            .series()
            .get("Equity")
            .values()
            .size());
  }

  private RunOutcome outcomeAt(long utcNs) {
    return new RunOutcome(
        utcNs,
        RunState.STOPPED,
        new AlgorithmConfiguration(
            "Test",
            List.of(),
            "USD",
            0,
            0,
            new LinkedHashMap<>(),
            Nanos.toLocalDateTime(START),
            Nanos.toLocalDateTime(START),
            252),
        List.of(),
        new RunInput("1.0", 0, 0, List.of()),
        RunOutcome.OwnStatistics.NONE,
        List.of());
  }

  /// Values of LEAN's BasicTemplateAlgorithm.
  @Test
  void drawsReturnsDrawdownAndTurnoverAsLeanDoes() {
    midnight(0, "100000");
    account.saleVolume = d("99609.82622896");
    midnight(1, "99978.714113600");
    midnight(2, "98824.67969");
    now = MIDNIGHT + 2 * Nanos.DAY;
    account.saleVolume = d("100609.82622896");
    recorder.sampleDaily(now);
    BacktestResult result = finish();
    assertEquals(
        List.of("10-07T04:00 0", "10-08T04:00 -0.02128589", "10-09T04:00 -1.15428"),
        points(result, "Strategy Equity", "Return"));
    assertEquals(
        List.of("10-07T04:00 0", "10-08T04:00 -0.02", "10-09T04:00 -1.18"),
        points(result, "Drawdown", "Equity Drawdown"));
    assertEquals(
        List.of("10-07T04:00 146.0268", "10-08T04:00 146.0268", "10-09T04:00 146.0268"),
        points(result, "Benchmark", "Benchmark"));
    // the second sample of an instant replaces the first and counts from the one before it
    assertEquals(
        List.of("10-08T04:00 0.9963103", "10-09T04:00 0.01011893"),
        points(result, "Portfolio Turnover", "Portfolio Turnover"));
  }

  @Test
  void drawsNothingWhileWarmingUpAndThenStartsWithTheEquityThereIs() {
    account.warmingUp = true;
    midnight(-1, "100000");
    step(MIDNIGHT - Nanos.HOUR, "100000");
    account.warmingUp = false;
    account.value = d("100500");
    recorder.onWarmupFinished();
    midnight(0, "100500");
    midnight(1, "101505");
    BacktestResult result = finish();
    assertEquals(
        List.of("10-07T04:00 0", "10-08T04:00 1"), points(result, "Strategy Equity", "Return"));
    assertEquals("100500", result.statistics().get("Start Equity"));
  }

  @Test
  void writesChartsInTheOrderOfLean() {
    plots.plot("Zebra", "Stripes", OPEN, d("1.5"));
    midnight(0, "100000");
    step(OPEN, "100000");
    midnight(1, "100000");
    assertEquals(
        List.of(
            "Drawdown",
            "Portfolio Turnover",
            "Strategy Equity",
            "Capacity",
            "Portfolio Margin",
            "Benchmark"),
        finish().charts().keySet().stream().filter(name -> !name.equals("Zebra")).toList());
    assertEquals(
        List.of(8, 12, 13, 13, 22, 23, 30, 34),
        List.of(
                "Drawdown",
                "Portfolio Turnover",
                "Exposure",
                "Strategy Equity",
                "Capacity",
                "Assets Sales Volume",
                "Portfolio Margin",
                "Benchmark")
            .stream()
            .map(ChartOrder::bucket)
            .toList());
  }

  @Test
  void keepsTenSeriesOfTheAuthorAndSaysSo() {
    for (int i = 0; i < 12; i++) {
      plots.plot("Own", "S" + i, OPEN, Decimal.of(i));
    }
    step(OPEN, "100000");
    BacktestResult result = finish();
    Chart own = result.charts().get("Own");
    assertEquals(10, own.series().size());
    assertFalse(own.series().containsKey("S10"));
    assertEquals(2, result.warnings().size());
    assertTrue(result.warnings().get(1).contains("first 10 names of series"));
  }

  @Test
  void keepsFourThousandPointsOfASeriesAndSaysSo() {
    for (int i = 0; i < 4001; i++) {
      plots.plot("Own", "S", OPEN + i, Decimal.of(i));
      if (i % 1000 == 999) {
        recorder.onTimeStep(OPEN + i * Nanos.HOUR);
      }
    }
    BacktestResult result = finish();
    assertEquals(4000, result.charts().get("Own").series().get("S").values().size());
    assertTrue(result.warnings().get(1).contains("limit of 4000 points"));
  }

  @Test
  void drawsMarginWithGapsWhereAPositionWasClosed() {
    account.margins.add(new MarginUse(0, "SPY", d("49805.004")));
    account.margins.add(new MarginUse(1, "AIG", d("1000")));
    midnight(0, "100000");
    account.margins.removeLast();
    midnight(1, "100000");
    midnight(2, "100000");
    BacktestResult result = finish();
    assertEquals(
        List.of("10-07T04:00 49.81", "10-08T04:00 49.81", "10-09T04:00 49.81"),
        points(result, "Portfolio Margin", "SPY"));
    assertEquals(
        List.of("10-07T04:00 1", "10-08T04:00 null"), points(result, "Portfolio Margin", "AIG"));
    assertTrue(result.charts().get("Portfolio Margin").legendDisabled());
  }

  @Test
  void writesMessagesInGroupsAtEachSample() {
    recorder.log().log(START, "log 1");
    recorder.log().debug(START, "debug 1");
    recorder.log().error(START, "error 1");
    step(OPEN, "100000");
    recorder.log().log(START, "log 2");
    assertEquals(
        List.of(
            "Launching analysis for Test with Plumbline Engine v1.0",
            "debug 1",
            "error 1",
            "log 1",
            "log 2"),
        finish().log().stream().map(LogLine::message).toList());
  }

  @Test
  void printsStatisticsWithTheAuthorsOwnAndTheHashLast() {
    account.transactions.add(new AlgorithmTransactionRecord(OPEN, d("-12.5"), false));
    midnight(0, "100000");
    midnight(1, "99987.5");
    now += Nanos.HOUR;
    recorder.endOfRun(now);
    BacktestResult result = finish();
    List<String> names = List.copyOf(result.statistics().keySet());
    assertEquals(29, names.size());
    assertEquals(List.of("Own", "OrderListHash"), names.subList(27, 29));
    assertEquals("d41d8cd98f00b204e9800998ecf8427e", result.orderListHash());
    assertEquals("99987.50", result.statistics().get("End Equity") + "0");
    assertEquals(Map.of(OPEN, d("-12.5")), result.profitLoss());
    assertEquals(
        List.of("M1_20131008", "M3_20131008", "M6_20131008", "M12_20131008"),
        List.copyOf(result.rollingWindow().keySet()));
    assertEquals(List.of("w"), result.warnings());
  }

  /// Figures of LEAN's BasicTemplateAlgorithm.
  @Test
  void showsRuntimeStatisticsAsLeanDoes() {
    account.fees = d("3.44");
    account.netProfit = d("-3.44");
    account.unrealized = d("1656.226");
    account.holdingsValue = d("101305.186");
    account.saleVolume = d("99609.826");
    midnight(0, "100000");
    midnight(1, "101691.91983728");
    Map<String, String> figures = finish().runtimeStatistics();
    assertEquals(
        List.of(
            "Equity=$101,691.92",
            "Fees=-$3.44",
            "Holdings=$101,305.19",
            "Mine=1",
            "Net Profit=$-3.44",
            "Probabilistic Sharpe Ratio=0%",
            "Return=1.69 %",
            "Unrealized=$1,656.23",
            "Volume=$99,609.83"),
        figures.entrySet().stream().map(Map.Entry::toString).toList());
  }

  @Test
  void warnsWhereStatisticsCannotBeComputed() {
    midnight(0, "1");
    midnight(1, "100000000000000");
    midnight(2, "1");
    midnight(3, "100000000000000");
    now += Nanos.HOUR;
    recorder.endOfRun(now);
    BacktestResult result = finish();
    assertEquals(List.of("Own", "OrderListHash"), List.copyOf(result.statistics().keySet()));
    assertTrue(result.warnings().get(1).startsWith("No statistics: A figure of Infinity cannot"));
  }
}
