package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Adds two securities on Tuesday, buys them on Wednesday and removes them, which sells them, on
/// Thursday.
///
/// Answers to LEAN's `AddRemoveSecurityRegressionAlgorithm`.
public class AddRemoveSecurityRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Symbol aig;
  private Symbol bac;
  private LocalDate acted;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY").symbol();
  }

  @Override
  public void onData(Slice slice) {
    LocalDate today = time().toLocalDate();
    if (today.equals(acted)) {
      return;
    }
    DayOfWeek day = today.getDayOfWeek();
    if (!portfolio().invested()) {
      setHoldings(spy, 0.5);
      acted = today;
    }
    if (day == DayOfWeek.TUESDAY) {
      aig = addSecurity(SecurityType.EQUITY, "AIG").symbol();
      bac = addSecurity(SecurityType.EQUITY, "BAC").symbol();
      acted = today;
    } else if (day == DayOfWeek.WEDNESDAY) {
      setHoldings(aig, 0.25);
      setHoldings(bac, 0.25);
      acted = today;
    } else if (day == DayOfWeek.THURSDAY) {
      removeSecurity(aig);
      removeSecurity(bac);
      acted = today;
    }
  }
}
