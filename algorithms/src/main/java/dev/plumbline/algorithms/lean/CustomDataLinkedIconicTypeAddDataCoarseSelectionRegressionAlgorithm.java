package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;

/// Adds linked data while it selects.
///
/// Answers to LEAN's `CustomDataLinkedIconicTypeAddDataCoarseSelectionRegressionAlgorithm`.
public class CustomDataLinkedIconicTypeAddDataCoarseSelectionRegressionAlgorithm extends LinkedSix {
  @Override
  List<Symbol> select() {
    List<Symbol> shares = super.select();
    link(shares);
    return shares;
  }
}
