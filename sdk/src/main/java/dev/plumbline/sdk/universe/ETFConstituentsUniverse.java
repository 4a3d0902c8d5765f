package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The constituents of an exchange-traded fund that a rule picks, day by day: what is told of a day
/// counts from its end. It ends when the fund is delisted.
///
/// Source: LEAN, `Common/Data/UniverseSelection/ETFConstituentsUniverseFactory.cs`.
public final class ETFConstituentsUniverse extends Universe {
  private final Symbol etf;
  private final Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection;

  /// A universe of a fund.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection which constituents are followed, or null for all
  public ETFConstituentsUniverse(
      Symbol etf,
      UniverseSettings settings,
      Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    super(null, settings);
    this.etf = etf;
    this.selection =
        selection == null
            ? rows -> rows.stream().map(ETFConstituentUniverse::symbol).toList()
            : selection;
  }

  /// The fund.
  public Symbol etf() {
    return etf;
  }

  @Override
  Symbol name(int number) {
    String ticker = "qc-universe-etf-constituents-%010d".formatted(number);
    return ConstituentsUniverse.symbol(ticker, etf.market());
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection.apply(data.stream().map(ETFConstituentUniverse.class::cast).toList());
  }
}
