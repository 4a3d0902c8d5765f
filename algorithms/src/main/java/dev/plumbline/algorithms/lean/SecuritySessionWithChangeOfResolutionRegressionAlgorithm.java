package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Follows hours on the first day and minutes afterwards.
///
/// Answers to LEAN's `SecuritySessionWithChangeOfResolutionRegressionAlgorithm`.
public class SecuritySessionWithChangeOfResolutionRegressionAlgorithm
    extends SecuritySessionRegressionAlgorithm {
  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    if (!changes.removedSecurities().isEmpty()) {
      add(Resolution.MINUTE);
    }
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    boolean first =
        utcTime().atOffset(ZoneOffset.UTC).toLocalDate().equals(LocalDate.of(2013, 10, 7));
    if (first) {
      checkAndRemove(symbol);
    }
  }
}
