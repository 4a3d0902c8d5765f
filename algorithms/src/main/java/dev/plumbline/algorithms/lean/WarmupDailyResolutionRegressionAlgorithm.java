package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Warms up on three days, by the day, and goes on by the hour.
///
/// Answers to LEAN's `WarmupDailyResolutionRegressionAlgorithm`.
public class WarmupDailyResolutionRegressionAlgorithm extends Algorithm {
  private static final Duration SESSION = Duration.ofMinutes(390);

  private SimpleMovingAverage average;
  private Symbol spy;
  private long samples;
  private boolean warmedByTrades;
  private boolean warmedByQuotes;

  /// Resolution of the warm-up.
  protected Resolution warmUpResolution() {
    return Resolution.DAILY;
  }

  /// Resolution afterwards.
  protected Resolution resolution() {
    return Resolution.HOUR;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 10);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", resolution()).symbol();
    setWarmUp(Duration.ofDays(3), warmUpResolution());
    average = sma(spy, 2);
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(average.samples() > samples, "the average was not updated");
    samples = average.samples();
    TradeBar trade = slice.bars().get(spy);
    QuoteBar quote = slice.quoteBars().get(spy);
    if (trade != null) {
      warmedByTrades |= isWarmingUp();
      check(trade, trade.period());
    }
    if (quote != null) {
      warmedByQuotes |= isWarmingUp();
      check(quote, quote.period());
    }
  }

  private void check(BaseData bar, Duration period) {
    boolean warming = !time().isAfter(startDate().atStartOfDay());
    Expect.that(!warming || !bar.isFillForward(), "a repeated bar in the warm-up: " + bar);
    boolean daily = warming && warmUpResolution() == Resolution.DAILY;
    Duration expected =
        daily ? SESSION : (warming ? warmUpResolution() : resolution()).toDuration();
    Expect.equal(expected, period, "period of " + bar);
    if (daily) {
      Expect.equal(16, bar.endTime().getHour(), "end of " + bar);
    } else {
      Expect.equal(0, bar.endTimeNs() % expected.toNanos(), "end of " + bar);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(warmedByTrades, "no trades in the warm-up");
    Expect.equal(warmUpResolution() != Resolution.DAILY, warmedByQuotes, "quotes in the warm-up");
  }
}
