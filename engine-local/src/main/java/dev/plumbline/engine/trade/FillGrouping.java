package dev.plumbline.engine.trade;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// A way to put fills together into trades.
sealed interface FillGrouping permits FillToFill, FlatToFlat, FlatToReduced {
  /// Takes a fill; closed trades go to the book.
  void process(Execution fill);

  /// Whether a position in the security is open.
  boolean hasOpenPosition(Symbol symbol);

  /// The open position that wants to know market prices; null if there is none.
  OpenPosition watched(Symbol symbol);

  /// Multiplies open prices by a factor and divides open quantities by it.
  void applySplit(Symbol symbol, Decimal factor);
}
