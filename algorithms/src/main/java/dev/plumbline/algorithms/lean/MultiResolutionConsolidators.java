package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// Averages hours and days of a share that is followed by the hour, beside minutes of another one,
/// and makes bars of three days.
///
/// Answers to LEAN's `MultiResolutionConsolidators`.
public class MultiResolutionConsolidators extends Algorithm {
  private static final double TOLERANCE = 1e-12;

  private SimpleMovingAverage hourly;
  private SimpleMovingAverage daily;
  private TradeBar threeDays;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.MINUTE);
    Symbol apple = addEquity("AAPL", Resolution.HOUR).symbol();
    hourly = sma(apple, 4);
    daily = sma(apple, 2, Resolution.DAILY);
    consolidate(apple, Duration.ofDays(3), bar -> threeDays = bar);
  }

  @Override
  public void onEndOfAlgorithm() {
    near(15.5451787650333045, daily);
    near(15.57601923567305925, hourly);
    Expect.equal(Decimal.of("15.382277817551523"), threeDays.closeExact(), "close of three days");
    Expect.equal(Duration.ofDays(3), threeDays.period(), "length of three days");
  }

  private static void near(double expected, Indicator average) {
    Expect.that(
        Math.abs(average.value() - expected) < TOLERANCE, average.value() + " for " + expected);
  }
}
