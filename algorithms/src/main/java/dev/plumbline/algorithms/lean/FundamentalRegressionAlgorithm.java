package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Follows two equities by hand and the two dearest by a rule, buys a little of what comes, and
/// asks for fundamental data in every way there is.
///
/// Answers to LEAN's `FundamentalRegressionAlgorithm`.
public class FundamentalRegressionAlgorithm extends Algorithm {
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private SecurityChanges changes = SecurityChanges.NONE;
  private Universe universe;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 26);
    setEndDate(2014, 4, 7);
    universe = addUniverse(this::select);
    checkHistoryOfUniverse();
    addEquity("SPY");
    addEquity("AAPL");
    Symbol ibm = equitySymbol("IBM");
    Fundamental now = fundamentals(ibm);
    Expect.equal(startDate().atStartOfDay(), time(), "time");
    Expect.equal(time(), now.endTime(), "end of the fundamental data");
    Expect.that(!now.priceExact().isZero(), "IBM has no price");
    Expect.equal(2, fundamentals(List.of(equitySymbol("NB"), ibm)).size(), "fundamental data");
    List<Map<Symbol, Fundamental>> days =
        history(Fundamental.class, List.of(symbol("AAPL"), symbol("SPY")), TWO_DAYS);
    Expect.equal(2, days.size(), "days of fundamental data");
    Expect.equal(2, days.getFirst().size(), "fundamental data on the first day");
    for (String ticker : List.of("AAPL", "SPY")) {
      Fundamental last = days.get(1).get(symbol(ticker));
      Expect.that(last != null && !last.priceExact().isZero(), ticker + " has no price");
      Expect.equal(last.priceExact(), fundamentals(ticker).priceExact(), ticker + "'s price");
      Expect.equal(last.endTime(), fundamentals(ticker).endTime(), ticker + "'s time");
    }
    checkHistoryOfUniverse();
  }

  private void checkHistoryOfUniverse() {
    for (int i = 0; i < 2; i++) {
      List<List<BaseData>> days = history(universe, TWO_DAYS);
      Expect.equal(2, days.size(), "days of the universe");
      days.forEach(FundamentalRegressionAlgorithm::checkWhole);
    }
    history(universe, 100).forEach(FundamentalRegressionAlgorithm::checkWhole);
  }

  private static void checkWhole(List<BaseData> day) {
    Expect.that(day.size() >= 7000, "only " + day.size() + " equities");
    Expect.that(day.stream().allMatch(Fundamental.class::isInstance), "other data than expected");
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    List<Symbol> top = Picks.dearest(2, all);
    for (Fundamental row : all) {
      if (top.contains(row.symbol())) {
        Expect.that(!row.priceExact().isZero(), row.symbol() + " has no price");
        if (!Boolean.TRUE.equals(universeSettings().asynchronous())) {
          Fundamental now = fundamentals(row.symbol());
          Expect.equal(row.priceExact(), now.priceExact(), row.symbol() + "'s price");
          Expect.equal(row.endTime(), now.endTime(), row.symbol() + "'s time");
        }
      }
    }
    return top;
  }

  @Override
  public void onData(Slice slice) {
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), 0.02);
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
  }
}
