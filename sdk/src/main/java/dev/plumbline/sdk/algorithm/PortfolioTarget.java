package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.insight.InsightDirection;
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

  /// A target without a note that names only the side: 1, 0 or -1.
  public PortfolioTarget(Symbol symbol, InsightDirection direction) {
    this(symbol, Decimal.of(direction.sign()), "");
  }

  /// The target that makes a security a fraction of the portfolio's value, or null, and an error
  /// line, if that cannot be told.
  public static PortfolioTarget percent(Algorithm algorithm, Symbol symbol, Number fraction) {
    return percent(algorithm, symbol, fraction, "");
  }

  /// The same with a note.
  public static PortfolioTarget percent(
      Algorithm algorithm, Symbol symbol, Number fraction, String tag) {
    PortfolioTarget target =
        algorithm.parts().holdings().percent(symbol, Exact.of(fraction), false);
    return target == null ? null : new PortfolioTarget(symbol, target.quantityExact(), tag);
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
