package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Selects at the beginnings of months, at their ends and on one day, each universe with its own
/// schedule.
///
/// Answers to LEAN's `FundamentalCustomSelectionTimeRegressionAlgorithm`.
public class FundamentalCustomSelectionTimeRegressionAlgorithm extends Algorithm {
  private static final LocalDate THE_DAY = LocalDate.of(2014, 5, 9);

  private final List<LocalDate> onTheDay = new ArrayList<>();
  private final List<LocalDate> atStarts = new ArrayList<>();
  private final List<LocalDate> atEnds = new ArrayList<>();
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 25);
    setEndDate(2014, 5, 10);
    spy = equitySymbol("SPY");
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(dateRules().monthStart(), all -> note(atStarts));
    UniverseSettings others = new UniverseSettings(universeSettings());
    others.schedule().on(dateRules().monthEnd());
    addUniverse(FundamentalUniverse.usa(all -> note(atEnds), others));
    universeSettings().schedule().on(dateRules().on(THE_DAY));
    addUniverse(FundamentalUniverse.usa(all -> note(onTheDay)));
  }

  private Collection<Symbol> note(List<LocalDate> days) {
    Expect.equal(time().toLocalDate().atStartOfDay(), time(), "selection time");
    days.add(time().toLocalDate());
    return List.of(spy);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      debug("Purchased Stock " + spy);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    LocalDate first = startDate();
    Expect.equal(
        List.of(first, LocalDate.of(2014, 3, 31), LocalDate.of(2014, 4, 30)), atEnds, "month ends");
    Expect.equal(
        List.of(first, LocalDate.of(2014, 4, 1), LocalDate.of(2014, 5, 1)),
        atStarts,
        "month starts");
    Expect.equal(List.of(THE_DAY), onTheDay, "the day");
  }
}
