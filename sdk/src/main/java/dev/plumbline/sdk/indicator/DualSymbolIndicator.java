package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;

/// An indicator of one security measured against another.
public abstract class DualSymbolIndicator extends MultiSymbolIndicator {
  private final Symbol targetSymbol;
  private final Symbol referenceSymbol;

  /// An indicator that keeps the last `period` closes of both.
  protected DualSymbolIndicator(
      String name, Symbol targetSymbol, Symbol referenceSymbol, int period) {
    super(name, List.of(targetSymbol, referenceSymbol), period);
    this.targetSymbol = targetSymbol;
    this.referenceSymbol = referenceSymbol;
  }

  /// The security that is measured.
  public Symbol targetSymbol() {
    return targetSymbol;
  }

  /// The security it is measured against.
  public Symbol referenceSymbol() {
    return referenceSymbol;
  }

  /// The last closes of the security that is measured, newest first.
  protected final DoubleWindow targetCloses() {
    return closes(targetSymbol);
  }

  /// The last closes of the security it is measured against, newest first.
  protected final DoubleWindow referenceCloses() {
    return closes(referenceSymbol);
  }
}
