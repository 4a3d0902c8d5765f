package dev.plumbline.engine.record;

import static dev.plumbline.engine.testing.TestMarket.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.engine.capacity.CapacityBar;
import dev.plumbline.engine.capacity.CapacityMarket;
import dev.plumbline.engine.statistics.RiskFreeInterestRate;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rolling statistics computed beside the loop against those computed at the end.
class MonthEndsTest {
  private static final long START = Nanos.of(2011, 1, 3);
  private static final int DAYS = 800;

  private final ScriptedAccount account = new ScriptedAccount();

  private RunRecorder recorder(RiskFreeInterestRate rate) {
    RunSettings.Period period =
        new RunSettings.Period(START, START + DAYS * Nanos.DAY, MarketTimeZone.NEW_YORK);
    return new RunRecorder(
        new RunSettings("Test", "1.0", period, "$", rate, 252),
        account,
        new NothingTraded(),
        new UserCharts(),
        account.value);
  }

  private static final class NothingTraded implements CapacityMarket {
    @Override
    public long utcNs() {
      return START;
    }

    @Override
    public Decimal totalPortfolioValue() {
      return Decimal.ONE;
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

  private void trade(long exit, Random random) {
    Decimal profit = Decimal.ofUnscaled(random.nextInt(-5000, 5000), 2);
    long entry = exit - random.nextLong(Nanos.DAY);
    account.trades.add(
        new Trade(
            "1",
            List.of(),
            entry,
            d("10"),
            TradeDirection.LONG,
            d("5"),
            exit,
            d("11"),
            profit,
            d("1"),
            profit.min(Decimal.ZERO),
            profit.max(Decimal.ZERO),
            d("0.5"),
            profit.isPositive(),
            List.of(1)));
    account.transactions.add(new AlgorithmTransactionRecord(exit, profit, profit.isPositive()));
  }

  private enum Change {
    NONE,
    TRANSACTION,
    TRADE
  }

  private StatisticsResults run(RunRecorder recorder, Change ofThePast) {
    Random random = new Random(11);
    for (int day = 0; day < DAYS; day++) {
      long midnight = MarketTimeZone.NEW_YORK.toUtc(START + day * Nanos.DAY);
      account.value = account.value.add(Decimal.ofUnscaled(random.nextInt(-9000, 9100), 2));
      account.benchmark = account.benchmark.add(Decimal.ofUnscaled(random.nextInt(-9, 10), 2));
      recorder.sampleDaily(midnight);
      for (int n = random.nextInt(3); n > 0; n--) {
        trade(midnight + (10 + n) * Nanos.HOUR, random);
      }
      if (ofThePast == Change.TRANSACTION && day == 500) {
        account.transactions.add(
            new AlgorithmTransactionRecord(START + 300 * Nanos.DAY, d("77"), true));
      } else if (ofThePast == Change.TRADE && day == 500) {
        trade(START + 300 * Nanos.DAY, random);
      }
    }
    return recorder.finishedStatistics();
  }

  private void assertSame(Change ofThePast) {
    RunRecorder late = recorder(utcNs -> d("0.01"));
    Decimal before = account.value;
    Decimal benchmark = account.benchmark;
    StatisticsResults expected = run(late, ofThePast);
    account.value = before;
    account.benchmark = benchmark;
    account.trades.clear();
    account.transactions.clear();
    RunRecorder early = recorder(utcNs -> d("0.01"));
    early.computeMonthsEarly();
    StatisticsResults results = run(early, ofThePast);
    assertEquals(4 * 27, results.rollingPerformances().size());
    expected
        .rollingPerformances()
        .forEach((key, window) ->
            assertTrue(window.equals(results.rollingPerformances().get(key)), key));
    assertTrue(expected.totalPerformance().equals(results.totalPerformance()));
    assertEquals(expected.summary(), results.summary());
  }

  @Test
  void computesEarlyWhatTheEndComputes() {
    assertSame(Change.NONE);
  }

  @Test
  void computesAnewWhatWasChangedAfterItsMonth() {
    assertSame(Change.TRANSACTION);
  }

  @Test
  void computesAnewWhereATradeOfAnEarlierMonthWasClosedLate() {
    assertSame(Change.TRADE);
  }

  @Test
  void failsWhereComputingBesideTheLoopFailed() {
    Thread loop = Thread.currentThread();
    RunRecorder recorder =
        recorder(utcNs -> {
          if (Thread.currentThread() != loop) {
            throw new IllegalStateException("asked on another thread");
          }
          return d("0.01");
        });
    recorder.computeMonthsEarly();
    assertThrows(IllegalStateException.class, () -> run(recorder, Change.NONE));
  }
}
