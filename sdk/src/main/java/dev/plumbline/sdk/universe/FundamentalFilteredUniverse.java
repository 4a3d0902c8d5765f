package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What a universe selects, filtered by a second rule that sees what is known of the companies.
///
/// Source: LEAN, `Common/Data/UniverseSelection/FundamentalFilteredUniverse.cs`, and what
/// `Engine/DataFeeds/UniverseSelection.cs` does with it.
public final class FundamentalFilteredUniverse extends Universe {
  private final Universe first;
  private final FundamentalUniverse second;

  /// A universe whose selection a rule filters.
  public FundamentalFilteredUniverse(
      Universe universe, Function<List<Fundamental>, Collection<Symbol>> selection) {
    super(null, universe.universeSettings());
    first = universe;
    second = FundamentalUniverse.usa(selection, universe.universeSettings());
    second.onSelectionChanged(this::tell);
  }

  /// The universe that is filtered.
  public Universe universe() {
    return first;
  }

  @Override
  public Symbol symbol() {
    return first.symbol();
  }

  @Override
  Symbol name(int number) {
    first.nameIfNameless(number);
    return first.symbol();
  }

  @Override
  public UniverseSettings universeSettings() {
    return first.universeSettings();
  }

  @Override
  public void setUniverseSettings(UniverseSettings value) {
    first.setUniverseSettings(value);
  }

  @Override
  public void dispose() {
    super.dispose();
    first.dispose();
  }

  @Override
  public boolean disposeRequested() {
    return super.disposeRequested() || first.disposeRequested();
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return first.selectSymbols(utcNs, data);
  }

  /// Selects with the first rule, then with the second; the engine's.
  ///
  /// @param filtered gives what the second rule sees of the first selection, and counts it
  public Collection<Symbol> performSelection(
      long utcNs,
      List<BaseData> data,
      BiFunction<Set<Symbol>, List<BaseData>, List<BaseData>> filtered) {
    if (disposeRequested()) {
      return performSelection(utcNs, data);
    }
    Collection<Symbol> selection = selectSymbols(utcNs, data);
    if (selection == UNCHANGED) {
      return UNCHANGED;
    }
    List<BaseData> seen = filtered.apply(new LinkedHashSet<>(selection), data);
    return second.performSelection(utcNs, seen);
  }
}
