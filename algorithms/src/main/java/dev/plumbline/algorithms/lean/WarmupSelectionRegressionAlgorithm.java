package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/// Selects before the start too, and holds the three most traded equities from the start on.
///
/// Answers to LEAN's `WarmupSelectionRegressionAlgorithm`.
public class WarmupSelectionRegressionAlgorithm extends Algorithm {
  private static final int COUNT = 3;

  private final Queue<LocalDate> due =
      WarmupLowerResolutionSelectionRegressionAlgorithm.selectionDays();
  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 26);
    setEndDate(2014, 4, 7);
    addUniverse(this::select);
    setWarmup(2, Resolution.DAILY);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    debug(
        "Coarse selection happening at " + LeanText.of(time()) + " " + LeanText.of(isWarmingUp()));
    Expect.equal(due.poll().atStartOfDay(), time(), "selection time");
    return Picks.mostTraded(COUNT, all);
  }

  @Override
  public void onData(Slice slice) {
    debug(
        "OnData(%s): %s. %s"
            .formatted(
                Picks.iso(utcTime()), LeanText.of(isWarmingUp()), Picks.tickers(slice.keys())));
    if (changes.isEmpty() || isWarmingUp()) {
      return;
    }
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), Decimal.ONE.divide(Decimal.of(COUNT)));
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
    debug("OnSecuritiesChanged(" + Picks.iso(utcTime()) + "):: " + news);
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    debug("OnOrderEvent(" + Picks.iso(utcTime()) + "):: " + event);
  }
}
