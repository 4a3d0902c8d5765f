package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;

/// All that is known of one equity as of one day: price, volume and the company's figures.
///
/// Source of the name: LEAN, `Common/Data/Fundamental/Fundamental.cs`.
public final class Fundamental extends FineFundamental {
  /// The figures of an equity.
  ///
  /// @param timeNs the time whose day is meant, nanoseconds since 1970
  /// @param day price and volume of the day
  /// @param provider knows the company
  public Fundamental(Symbol symbol, long timeNs, Day day, FundamentalDataProvider provider) {
    super(symbol, timeNs, day, provider);
  }

  /// What was known at a time, which is what the day before it left behind.
  ///
  /// @param atNs the time, nanoseconds since 1970
  public static long timeKnownAt(long atNs) {
    return atNs - Nanos.DAY;
  }
}
