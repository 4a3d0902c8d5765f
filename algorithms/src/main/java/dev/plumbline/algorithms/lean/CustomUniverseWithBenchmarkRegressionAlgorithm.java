package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.util.List;

/// Follows one equity by the hour by hand and, on even days, by the minute by a rule.
///
/// Beside it the benchmark, the same equity, changes its value with the hour alone, whatever is
/// followed; two hours of the week have the same one.
///
/// Answers to LEAN's `CustomUniverseWithBenchmarkRegressionAlgorithm`.
public class CustomUniverseWithBenchmarkRegressionAlgorithm extends Algorithm {
  private static final LocalDateTime LONG_AGO = LocalDateTime.MIN;

  private Symbol spy;
  private LocalDateTime before = LONG_AGO;
  private Decimal priceBefore = Decimal.ZERO;
  private Decimal benchmarkBefore = Decimal.ZERO;
  private int hoursWithoutChange;
  private boolean selected;
  private boolean dataCame;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    addUniverse(
        "my-universe",
        now -> {
          selected = now.getDayOfMonth() % 2 == 0;
          return selected ? List.of("SPY") : List.of();
        });
    setBenchmark("SPY");
    Expect.that(symbol("SPY") == spy, "'SPY' should be the symbol that was added");
  }

  @Override
  public void onData(Slice slice) {
    dataCame = true;
    Security security = securities().get(spy);
    Expect.equal(1, slice.bars().size(), "bars");
    TradeBar bar = slice.bars().get(spy);
    LocalDateTime now = slice.time();
    Decimal price = security.priceExact();
    boolean samePrice = priceBefore.compareTo(price) == 0;
    if (selected) {
      Expect.that(
          !bar.isFillForward() && bar.endTimeNs() - bar.timeNs() == Nanos.MINUTE,
          "Unexpected Bar error");
      Expect.that(
          !before.toLocalDate().equals(now.toLocalDate()) || before.plusMinutes(1).equals(now),
          "For the same date expected data updates every 1 minute");
    } else {
      Expect.that(
          now.getMinute() != 0 || !samePrice,
          "Security Price error. Price should change every new hour");
      Expect.that(
          now.getMinute() == 0 || samePrice || !security.isTradable(),
          "Security Price error. Price should not change every minute");
    }
    checkBenchmark(now);
    priceBefore = price;
    before = now;
    Expect.that(security.leverage() == 2, "Leverage error: " + security.leverage());
  }

  private void checkBenchmark(LocalDateTime now) {
    Decimal value = benchmarkValue();
    boolean same = value.compareTo(benchmarkBefore) == 0;
    if (before.getHour() == now.getHour()) {
      Expect.that(same, "Benchmark value error: " + benchmarkBefore + ", then " + value);
    } else if (now.getMinute() == 0) {
      hoursWithoutChange = same ? hoursWithoutChange + 1 : 0;
      Expect.that(hoursWithoutChange <= 1, "the benchmark stands still: " + value + " at " + now);
    }
    benchmarkBefore = value;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(dataCame, "OnData was not called");
  }
}
