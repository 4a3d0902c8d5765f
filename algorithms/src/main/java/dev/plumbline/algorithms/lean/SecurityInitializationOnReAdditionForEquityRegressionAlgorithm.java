package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// Removes a share each midnight and adds it again when it is gone: each time it is the same
/// security, initialized once.
///
/// Answers to LEAN's `SecurityInitializationOnReAdditionForEquityRegressionAlgorithm`.
public class SecurityInitializationOnReAdditionForEquityRegressionAlgorithm extends Algorithm {
  private final Queue<LocalDate> days = new ArrayDeque<>();
  private Security security;
  private boolean removed;
  private int initializations;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 5);
    setEndDate(2013, 10, 30);
    setSecurityInitializer(added -> {
      initializations++;
      debug("[" + LeanText.of(time()) + "] Seeding " + added.symbol().value());
      seedSecurities(List.of(added));
    });
    security = add();
    for (long day :
        Time.eachTradeableDay(
            security.exchange().hours(), Nanos.of(startDate()), Nanos.of(endDate()), false)) {
      days.add(Nanos.dateOf(day));
    }
    schedule().on(dateRules().everyDay(security.symbol()), timeRules().midnight(), this::remove);
  }

  private Security add() {
    initializations = 0;
    Security added = addEquity("SPY");
    Expect.that(security == null || security == added, "it is another security");
    Expect.equal(1, initializations, "initializations");
    return added;
  }

  private void remove() {
    Expect.equal(days.remove(), time().toLocalDate(), "trading day");
    if (time().equals(startDate().atStartOfDay())) {
      return;
    }
    Expect.equal(1, initializations, "initializations");
    debug("[" + LeanText.of(time()) + "] Removing the security");
    removed = removeSecurity(security.symbol());
    Expect.that(removed, "it was not removed");
    Expect.that(!security.isTradable(), "it can still be traded");
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    if (!removed) {
      Expect.that(changes.addedSecurities().contains(security), "it was not added");
      return;
    }
    Expect.that(changes.addedSecurities().isEmpty(), "something was added");
    Expect.that(changes.removedSecurities().contains(security), "it was not removed");
    removed = false;
    debug("[" + LeanText.of(time()) + "] Re-adding the security");
    Expect.that(add().isTradable(), "it cannot be traded");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(days.isEmpty(), "trading days are left: " + days);
  }
}
