package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.Session;
import dev.plumbline.sdk.security.SessionBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// Adds up the bars of each day's regular trading and compares with the security's session, that of
/// the day after each close, and that of the day before with the first bar of the next.
///
/// Answers to LEAN's `SecuritySessionRegressionAlgorithm`.
public class SecuritySessionRegressionAlgorithm extends Algorithm {
  private Security security;
  private LocalDate day;
  private Sums sums;
  private Sums yesterday;
  private boolean removed;
  private int bars;

  /// Open, high, low, close and volume of a day.
  private record Sums(Decimal open, Decimal high, Decimal low, Decimal close, Decimal volume) {
    static Sums of(TradeBar bar) {
      return new Sums(
          bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact(), bar.volumeExact());
    }

    Sums plus(TradeBar bar) {
      return new Sums(
          open,
          high.max(bar.highExact()),
          low.min(bar.lowExact()),
          bar.closeExact(),
          volume.add(bar.volumeExact()));
    }

    void expect(SessionBar bar, String what) {
      Expect.equal(open, bar.openExact(), "open of " + what);
      Expect.equal(high, bar.highExact(), "high of " + what);
      Expect.equal(low, bar.lowExact(), "low of " + what);
      Expect.equal(close, bar.closeExact(), "close of " + what);
      Expect.equal(volume, bar.volumeExact(), "volume of " + what);
    }
  }

  /// The resolution followed.
  protected Resolution resolution() {
    return Resolution.HOUR;
  }

  /// Whether days end with the market.
  protected boolean isPrecise() {
    return true;
  }

  /// Whether data outside regular hours is followed.
  protected boolean isExtended() {
    return false;
  }

  /// The share followed.
  protected final Security security() {
    return security;
  }

  @Override
  public void initialize() {
    addSecurityInitializer(added -> added.session().setSize(3));
    settings().setDailyPreciseEndTime(isPrecise());
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    add(resolution());
    Session session = security.session();
    double all =
        session.open() + session.high() + session.low() + session.close() + session.volume();
    Expect.that(all == 0 && session.openInterestExact().isZero(), "the session is not zero");
    scheduleCheck();
  }

  /// Follows the share.
  protected final void add(Resolution resolution) {
    security =
        addEquity(
            "SPY", SecurityDetails.resolution(resolution).withExtendedMarketHours(isExtended()));
  }

  /// Schedules the comparison of the day.
  protected void scheduleCheck() {
    schedule()
        .on(
            dateRules().everyDay(),
            timeRules().afterMarketClose(security.symbol(), 1),
            this::checkDay);
  }

  /// Compares the day with the session.
  protected final void checkDay() {
    check(0);
  }

  /// Compares the day with that of the session so many days ago.
  protected final void check(int daysAgo) {
    if (bars == 0) {
      return;
    }
    yesterday = removed ? null : sums;
    if (!removed) {
      sums.expect(security.session().get(daysAgo), "the day at " + time());
    }
    removed = false;
  }

  /// Compares the day with the session and stops following the share.
  protected final void checkAndRemove(Symbol symbol) {
    sums.expect(security.session().get(0), "the day at " + time());
    removeSecurity(symbol);
    removed = true;
  }

  private boolean isRegular() {
    if (!isPrecise() && resolution() == Resolution.DAILY) {
      return true;
    }
    SecurityExchangeHours hours = security.exchange().hours();
    long midnight = Nanos.startOfDay(timeNs());
    long open = hours.nextMarketOpen(midnight, false);
    long close = hours.nextMarketClose(midnight, false);
    long sinceMidnight = timeNs() - midnight;
    return open - Nanos.startOfDay(open) < sinceMidnight
        && sinceMidnight <= close - Nanos.startOfDay(close);
  }

  @Override
  public void onData(Slice slice) {
    Symbol symbol = security.symbol();
    LocalDate today = time().toLocalDate();
    day = bars == 0 ? today : day;
    if (!isRegular() || !slice.hasBar(symbol)) {
      return;
    }
    TradeBar bar = slice.bars().get(symbol);
    if (sums != null && day.equals(today)) {
      sums = sums.plus(bar);
    } else {
      if (sums != null && yesterday != null) {
        yesterday.expect(security.session().get(1), "the day before " + time());
      }
      sums = Sums.of(bar);
      day = today;
    }
    bars++;
  }
}
