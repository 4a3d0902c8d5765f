package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The securities of a stored list that is told day by day.
///
/// Source: LEAN, `Common/Data/UniverseSelection/ConstituentsUniverse.cs`.
public final class ConstituentsUniverse extends Universe {
  private final Function<List<ConstituentsUniverseData>, Collection<Symbol>> selection;

  /// A universe of all securities of a list, followed as the algorithm's settings say.
  ///
  /// @param symbol the list, made by [#symbol(String, String)]
  public ConstituentsUniverse(Symbol symbol) {
    this(symbol, null, null);
  }

  /// A universe of all securities of a list.
  public ConstituentsUniverse(Symbol symbol, UniverseSettings settings) {
    this(symbol, settings, null);
  }

  /// A universe of securities of a list.
  ///
  /// @param symbol the list, made by [#symbol(String, String)]
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection which are followed, or null for all
  public ConstituentsUniverse(
      Symbol symbol,
      UniverseSettings settings,
      Function<List<ConstituentsUniverseData>, Collection<Symbol>> selection) {
    super(symbol, settings);
    this.selection = selection == null ? ConstituentsUniverse::all : selection;
  }

  /// The symbol of a US list, `constituents-universe-` and the name of its folder (LEAN:
  /// `SecurityIdentifier.GenerateConstituentIdentifier`).
  public static Symbol symbol(String ticker) {
    return symbol(ticker, Market.USA);
  }

  /// The symbol of a list in a market.
  public static Symbol symbol(String ticker, String market) {
    SecurityIdentifier typed =
        SecurityIdentifier.generateEquity(SecurityIdentifier.DEFAULT_DATE, ticker, market);
    return new Symbol(new SecurityIdentifier(ticker, typed.properties(), null), ticker, null);
  }

  private static Collection<Symbol> all(List<ConstituentsUniverseData> rows) {
    boolean empty = rows.size() == 1 && rows.getFirst().symbol().equals(Symbol.NONE);
    return empty ? List.of() : rows.stream().map(ConstituentsUniverseData::symbol).toList();
  }

  /// The name of the folder that the list is stored in.
  public String folder() {
    String ticker = symbol().id().symbol();
    return ticker.substring(ticker.lastIndexOf('-') + 1);
  }

  @Override
  Symbol name(int number) {
    return symbol();
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection.apply(data.stream().map(ConstituentsUniverseData.class::cast).toList());
  }
}
