package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A rule by which securities are selected day by day.
///
/// @param etf the fund whose constituents are selected from
/// @param selection which of the constituents are followed from now on
/// @param settings how they are subscribed, or null for the algorithm's own settings
public record Universe(
    Symbol etf,
    Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection,
    UniverseSettings settings) {

  /// The constituents of a fund that a selection picks (LEAN: `Universe.ETF`).
  public static Universe etf(
      Symbol etf, Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return new Universe(etf, selection, null);
  }
}
