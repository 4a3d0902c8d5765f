package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Selects at the beginnings of months and on some days, the first ones before the start.
///
/// Answers to LEAN's `FundamentalCustomSelectionTimeWarmupRegressionAlgorithm`.
public class FundamentalCustomSelectionTimeWarmupRegressionAlgorithm extends Algorithm {
  private static final int WARM_UP_DAYS = 3;

  private final List<LocalDate> onDays = new ArrayList<>();
  private final List<LocalDate> atStarts = new ArrayList<>();
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 27);
    setEndDate(2014, 5, 10);
    spy = equitySymbol("SPY");
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(dateRules().monthStart(), all -> note(atStarts));
    universeSettings()
        .schedule()
        .on(
            dateRules()
                .on(
                    LocalDate.of(2013, 5, 9),
                    LocalDate.of(2014, 3, 24),
                    LocalDate.of(2014, 3, 26),
                    LocalDate.of(2014, 5, 9),
                    LocalDate.of(2020, 5, 9)));
    addUniverse(FundamentalUniverse.usa(all -> note(onDays)));
    setWarmUp(Duration.ofDays(WARM_UP_DAYS));
  }

  private Collection<Symbol> note(List<LocalDate> days) {
    Expect.equal(time().toLocalDate().atStartOfDay(), time(), "selection time");
    days.add(time().toLocalDate());
    return List.of(spy);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && !isWarmingUp()) {
      setHoldings(spy, 1);
      debug("Purchased Stock " + spy);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    LocalDate first = startDate().minusDays(WARM_UP_DAYS);
    Expect.equal(
        List.of(first, LocalDate.of(2014, 4, 1), LocalDate.of(2014, 5, 1)),
        atStarts,
        "month starts");
    Expect.equal(
        List.of(first, LocalDate.of(2014, 3, 26), LocalDate.of(2014, 5, 9)), onDays, "days");
  }
}
