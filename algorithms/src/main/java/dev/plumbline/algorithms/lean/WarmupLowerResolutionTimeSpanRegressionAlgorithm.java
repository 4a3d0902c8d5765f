package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Warms up on a day of minutes and goes on by the second.
///
/// Answers to LEAN's `WarmupLowerResolutionTimeSpanRegressionAlgorithm`.
public class WarmupLowerResolutionTimeSpanRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private boolean warmedByTrades;
  private boolean warmedByQuotes;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 9);
    spy = addEquity("SPY", Resolution.SECOND).symbol();
    warmUp();
  }

  /// Says how long, and on what, to warm up.
  protected void warmUp() {
    setWarmUp(Duration.ofDays(1), Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
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
    Duration expected = isWarmingUp() ? Duration.ofMinutes(1) : Duration.ofSeconds(1);
    Expect.equal(expected, period, "period at " + time());
    Expect.that(!isWarmingUp() || !bar.isFillForward(), "a repeated bar in the warm-up: " + bar);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(warmedByTrades && warmedByQuotes, "no data in the warm-up");
  }
}
