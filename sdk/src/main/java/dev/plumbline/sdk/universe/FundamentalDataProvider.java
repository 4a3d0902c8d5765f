package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.SecurityIdentifier;

/// Knows the figures of companies beside the prices, by LEAN's names of them.
///
/// Source of the name: LEAN, `Common/Data/UniverseSelection/IFundamentalDataProvider.cs`.
@FunctionalInterface
public interface FundamentalDataProvider {
  /// Knows nothing.
  FundamentalDataProvider NONE = (dayNs, id, property) -> null;

  /// A figure as of a day: a number, a text, a truth value or a date; null where it is not known.
  ///
  /// @param dayNs midnight of the day, nanoseconds since 1970
  /// @param property LEAN's name of the figure, its groups and itself joined by lines as in
  ///   `ValuationRatios_PERatio` or `OperationRatios_ROE_OneYear`
  Object get(long dayNs, SecurityIdentifier id, String property);
}
