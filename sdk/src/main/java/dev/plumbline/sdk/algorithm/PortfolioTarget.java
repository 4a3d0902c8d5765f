package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// How much of a security is to be held.
///
/// Source: LEAN, `Common/Algorithm/Framework/Portfolio/PortfolioTarget.cs`.
///
/// @param symbol the security
/// @param quantityExact shares, signed; for the list form of `setHoldings` a fraction of the
///   portfolio's value
/// @param tag the author's note, "" for none
public record PortfolioTarget(Symbol symbol, Decimal quantityExact, String tag) {
  /// Checks that nothing is missing.
  public PortfolioTarget {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(quantityExact, "quantity");
    Objects.requireNonNull(tag, "tag");
  }

  /// A target without a note.
  public PortfolioTarget(Symbol symbol, Number quantity) {
    this(symbol, Exact.of(quantity), "");
  }

  /// Shares, signed, or a fraction of the portfolio's value.
  public double quantity() {
    return quantityExact.doubleValue();
  }

  /// LEAN's text, `SPY: 100 (note)`.
  @Override
  public String toString() {
    String text = symbol + ": " + quantityExact.normalize();
    return tag.isEmpty() ? text : text + " (" + tag + ")";
  }
}
