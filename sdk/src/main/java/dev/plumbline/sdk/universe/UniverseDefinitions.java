package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Universes that are asked for often.
///
/// Source of the names: LEAN, `Algorithm/UniverseDefinitions.cs`.
public final class UniverseDefinitions {
  private final BiFunction<String, String, Symbol> equities;

  /// Definitions in which tickers mean the equities that have them on the algorithm's day.
  ///
  /// @param equities gives the equity of a ticker in a market
  public UniverseDefinitions(BiFunction<String, String, Symbol> equities) {
    this.equities = equities;
  }

  /// What a selection gives to leave everything as it is.
  public List<Symbol> unchanged() {
    return Universe.UNCHANGED;
  }

  /// All constituents of a fund.
  public Universe etf(Symbol etf) {
    return new ETFConstituentsUniverse(etf, null, null);
  }

  /// Constituents of a fund.
  public Universe etf(
      Symbol etf, Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return new ETFConstituentsUniverse(etf, null, selection);
  }

  /// Constituents of a fund.
  ///
  /// @param settings how they are followed, or null for the algorithm's settings
  /// @param selection which are followed, or null for all
  public Universe etf(
      Symbol etf,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return new ETFConstituentsUniverse(etf, settings, selection);
  }

  /// All constituents of a US fund.
  public Universe etf(String ticker) {
    return etf(ticker, null, null);
  }

  /// Constituents of a US fund.
  public Universe etf(
      String ticker, Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return etf(ticker, null, selection);
  }

  /// Constituents of a US fund.
  ///
  /// @param settings how they are followed, or null for the algorithm's settings
  /// @param selection which are followed, or null for all
  public Universe etf(
      String ticker,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return etf(equities.apply(ticker, Market.USA), settings, selection);
  }

  /// The US equities of the greatest dollar volume on the day before.
  public Universe top(int count) {
    return top(count, null);
  }

  /// The US equities of the greatest dollar volume on the day before.
  ///
  /// @param settings how they are followed, or null for the algorithm's settings
  public Universe top(int count, UniverseSettings settings) {
    return FundamentalUniverse.usa(
        fundamentals ->
            fundamentals.stream()
                .sorted(Comparator.comparingDouble(Fundamental::dollarVolume).reversed())
                .limit(count)
                .map(Fundamental::symbol)
                .toList(),
        settings);
  }

  /// The same as this: [#top(int)] by LEAN's older name, `DollarVolume.Top`.
  public UniverseDefinitions dollarVolume() {
    return this;
  }

  /// Five hundred large US companies, told as the constituents of SPY.
  public Universe qc500() {
    return etf("SPY");
  }
}
