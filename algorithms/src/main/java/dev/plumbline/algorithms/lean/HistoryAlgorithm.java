package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.EquityExchange;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks for the past in all ways: of one kind or all, of one security or all, by number of bars or
/// length of time, at the resolution followed or another one.
///
/// Answers to LEAN's `HistoryAlgorithm`.
public class HistoryAlgorithm extends Algorithm {
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration DAY = Duration.ofDays(1);
  private static final HistoryDetails MINUTES = HistoryDetails.resolution(Resolution.MINUTE);

  private Symbol spy;
  private Symbol ibm;
  private int slices;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY).symbol();
    ibm = addData(DailyPrices.class, "IBM", Resolution.DAILY).symbol();
    securities().get(ibm).setExchange(new EquityExchange(securities().get(spy).exchange().hours()));
    SimpleMovingAverage average = new SimpleMovingAverage(14);
    one(250, spy, history(TradeBar.class, spy, YEAR));
    one(390, spy, history(TradeBar.class, spy, DAY, Resolution.MINUTE));
    one(14, spy, history(TradeBar.class, spy, 14));
    List<TradeBar> bars = history(TradeBar.class, spy, 14, Resolution.MINUTE);
    one(14, spy, bars);
    bars.forEach(bar -> average.update(bar.endTimeNs(), bar.close()));
    custom(average);
    Collection<Symbol> all = securities().keys();
    slices(500, history(YEAR));
    slices(390, history(DAY, Resolution.MINUTE));
    slices(200, history(all, 100));
    slices(100, history(all, 100, Resolution.MINUTE));
    slices(500, history(all, YEAR));
    List<Slice> minutes = history(all, DAY, MINUTES);
    slices(390, minutes);
    long closes =
        minutes.stream().filter(slice -> slice.hasBar(spy)).map(s -> s.close(spy)).count();
    Expect.equal(390, closes, "closes");
  }

  private void custom(SimpleMovingAverage average) {
    one(250, ibm, history(DailyPrices.class, ibm, YEAR));
    List<DailyPrices> days = history(DailyPrices.class, ibm, 14);
    one(14, ibm, days);
    average.reset();
    days.forEach(day -> average.update(day.endTimeNs(), day.value()));
    Collection<Symbol> all = securities().keys();
    maps(250, history(DailyPrices.class, all, YEAR));
    maps(14, history(DailyPrices.class, all, 14));
    List<Map<Symbol, DailyPrices>> past = history(DailyPrices.class, all, YEAR);
    maps(250, past);
    Expect.that(past.stream().allMatch(map -> map.get(ibm).value() > 0), "a day without a price");
  }

  private static void one(int expected, Symbol symbol, List<? extends BaseData> past) {
    Expect.equal(expected, past.size(), "data of " + symbol);
    Expect.that(past.stream().allMatch(datum -> datum.symbol().equals(symbol)), "others");
  }

  private void maps(int expected, List<? extends Map<Symbol, ?>> past) {
    Expect.equal(expected, past.size(), "instants");
    Expect.that(
        past.stream().allMatch(map -> Set.of(spy, ibm).containsAll(map.keySet())), "others");
  }

  private void slices(int expected, List<Slice> past) {
    Expect.equal(expected, past.size(), "slices");
    Set<Symbol> found = new HashSet<>();
    past.forEach(slice -> slice.allData().forEach(datum -> found.add(datum.symbol())));
    Expect.that(Set.of(spy, ibm).containsAll(found), "symbols " + found);
  }

  @Override
  public void onData(Slice slice) {
    slices++;
    Expect.that(slices <= 10, slices + " slices");
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      debug("Purchased Stock");
    }
  }
}
