package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// Follows the constituents of a fund until the fund is delisted, which ends them.
///
/// Answers to LEAN's `ETFConstituentUniverseCompositeDelistingRegressionAlgorithm`.
public class ETFConstituentUniverseCompositeDelistingRegressionAlgorithm extends Algorithm {
  private static final LocalDate DELISTED = LocalDate.of(2021, 1, 21);

  private Symbol aapl;
  private int constituentsCount;
  private boolean selected;
  private boolean added;
  private boolean removed;

  /// Whether the fund itself is followed too.
  boolean followsFund() {
    return true;
  }

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2021, 1, 31);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    aapl = addEquity("AAPL", Resolution.HOUR).symbol();
    Symbol fund;
    if (followsFund()) {
      log("Adding ETF constituent universe Symbol by using AddEquity(...)");
      fund = addEquity("GDVD", Resolution.HOUR).symbol();
    } else {
      log("Adding ETF constituent universe Symbol by using Symbol.Create(...)");
      fund = equitySymbol("GDVD");
    }
    addUniverse(universe().etf(fund, this::select));
  }

  private LocalDate utcDay() {
    return utcTime().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> constituents) {
    selected = true;
    Expect.that(!utcDay().isAfter(DELISTED), "selection after the fund was delisted: " + utcTime());
    List<Symbol> all = constituents.stream().map(ETFConstituentUniverse::symbol).toList();
    constituentsCount = (int) all.stream().distinct().count();
    return all;
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(
        !utcDay().isAfter(DELISTED) || slice.keys().stream().allMatch(aapl::equals),
        "Received unexpected slice in OnData(...) after universe was deselected");
    if (!portfolio().invested()) {
      setHoldings(aapl, 0.5);
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    boolean afterwards = utcTime().isAfter(DELISTED.atStartOfDay().toInstant(ZoneOffset.UTC));
    Expect.that(
        changes.addedSecurities().isEmpty() || !afterwards,
        "New securities added after ETF constituents were delisted");
    added |= selected && changes.addedSecurities().size() == constituentsCount - 1;
    int gone = constituentsCount + (followsFund() ? 1 : 0);
    removed |=
        changes.removedSecurities().size() == gone
            && !utcDay().isBefore(DELISTED)
            && !utcDay().isAfter(endDate());
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(added, "ETF constituent universe was never added to the algorithm");
    Expect.that(removed, "ETF constituent universe was not removed after delisting");
    Expect.that(activeSecurities().size() <= 2, "active in the end: " + activeSecurities());
  }
}
