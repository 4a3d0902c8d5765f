package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.universe.SecurityChanges;

/// Adds linked data of shares when they come.
///
/// Answers to LEAN's `CustomDataLinkedIconicTypeAddDataOnSecuritiesChangedRegressionAlgorithm`.
public class CustomDataLinkedIconicTypeAddDataOnSecuritiesChangedRegressionAlgorithm
    extends LinkedSix {
  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    if (!changes.addedSecurities().isEmpty()) {
      link(changes.addedSecurities().stream().map(Security::symbol).toList());
    }
  }
}
