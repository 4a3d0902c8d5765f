package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.IdentityDataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDateTime;

/// Follows one share by the minute and one by the day, whose bar is repeated each minute between
/// its closes; consolidators and averages of it see the daily bars alone.
///
/// Answers to LEAN's `StrictEndTimeLowerResolutionFillForwardRegressionAlgorithm`.
public class StrictEndTimeLowerResolutionFillForwardRegressionAlgorithm extends Algorithm {
  private static final int PERIOD = 3;
  private static final double TOLERANCE = 1e-9;

  private Decimal sum = Decimal.ZERO;
  private Decimal exact = Decimal.ZERO;
  private Equity apple;
  private long[] days;
  private BaseData lastOriginal;
  private int points;
  private int daily;
  private int twoDays;
  private int updates;

  /// Whether the daily share is followed outside regular hours too.
  protected boolean extended() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 30);
    settings().setDailyPreciseEndTime(true);
    addEquity("SPY", Resolution.MINUTE);
    apple =
        addEquity(
            "AAPL",
            SecurityDetails.resolution(Resolution.DAILY).withExtendedMarketHours(extended()));
    days =
        Time.eachTradeableDayInTimeZone(
            hours(),
            Nanos.of(startDate()),
            Nanos.of(endDate().plusDays(1)) - 1,
            apple.exchange().timeZone(),
            extended());
    DataConsolidator identity = consolidate(apple.symbol(), Duration.ofDays(1), this::identity);
    Expect.that(identity instanceof IdentityDataConsolidator, "not an identity: " + identity);
    consolidate(apple.symbol(), Duration.ofDays(2), this::twoDays);
    ema(apple.symbol(), PERIOD, Resolution.DAILY).onUpdated(this::updated);
  }

  private SecurityExchangeHours hours() {
    return apple.exchange().hours();
  }

  private long open(long dayNs) {
    return hours().nextMarketOpen(dayNs, false);
  }

  private long close(long dayNs) {
    return hours().nextMarketClose(dayNs, false);
  }

  private void identity(TradeBar bar) {
    long day = days[daily++];
    Expect.equal(open(day), bar.timeNs(), "open of " + bar);
    Expect.equal(close(day), bar.endTimeNs(), "close of " + bar);
    debug("Consolidated (identity) :: " + bar);
  }

  private void twoDays(TradeBar bar) {
    long day = days[twoDays++];
    Expect.equal(open(day), bar.timeNs(), "begin of " + bar);
    Expect.equal(open(day) + 2 * Nanos.DAY, bar.endTimeNs(), "end of " + bar);
    if (days[twoDays] == day + Nanos.DAY) {
      twoDays++;
    }
    debug("Consolidated (2 days) :: " + bar);
  }

  private void updated(Indicator average) {
    long day = days[updates++];
    Expect.equal(close(day), average.timeNs(), "time of the average");
    Decimal value = exactAverage(apple.closeExact());
    Expect.that(
        Math.abs(value.doubleValue() - average.value()) < TOLERANCE, average + " for " + value);
    LocalDateTime end = Nanos.toLocalDateTime(average.timeNs());
    debug("EMA :: [%s] %s:00 - %s".formatted(LeanText.of(end), end, value));
  }

  /// The same average in decimals, for the log.
  private Decimal exactAverage(Decimal close) {
    sum = sum.add(close);
    if (updates < PERIOD) {
      return Decimal.ZERO;
    }
    Decimal weight = Decimal.of("2.0").divide(PERIOD + 1);
    exact =
        updates == PERIOD
            ? sum.divide(PERIOD)
            : close.multiply(weight).add(exact.multiply(Decimal.ONE.subtract(weight)));
    return exact;
  }

  @Override
  public void onData(Slice slice) {
    BaseData bar = slice.get(apple.symbol()).orElse(null);
    if (bar == null) {
      return;
    }
    points++;
    if (!bar.isFillForward()) {
      lastOriginal = bar;
    }
    long now = apple.localTimeNs();
    boolean atClose = now == close(Nanos.startOfDay(now));
    Expect.equal(atClose, !bar.isFillForward(), "a bar of the day at " + time());
    if (!atClose) {
      Expect.equal(lastOriginal.timeNs(), bar.timeNs(), "begin of the repeated bar");
      Expect.equal(lastOriginal.endTimeNs(), bar.endTimeNs(), "end of the repeated bar");
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(1 + (days.length - 1) * (extended() ? 960L : 390L), points, "points");
    Expect.equal(days.length, updates, "updates of the average");
  }
}
