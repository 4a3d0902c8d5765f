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
/// The original also watches the benchmark's value, which an algorithm here can not ask for.
/// Answers to LEAN's `CustomUniverseWithBenchmarkRegressionAlgorithm`.
public class CustomUniverseWithBenchmarkRegressionAlgorithm extends Algorithm {
  private static final LocalDateTime LONG_AGO = LocalDateTime.MIN;

  private Symbol spy;
  private LocalDateTime before = LONG_AGO;
  private Decimal priceBefore = Decimal.ZERO;
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
    priceBefore = price;
    before = now;
    Expect.that(security.leverage() == 2, "Leverage error: " + security.leverage());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(dataCame, "OnData was not called");
  }
}
