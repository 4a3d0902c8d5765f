package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The equities of a market that a rule picks by what the day before left behind.
///
/// The rule is asked at midnight after every trading day, or on the days of the settings' schedule,
/// with all equities of LEAN's universe file of the day; where there is none, with an empty list.
///
/// Source: LEAN, `Common/Data/UniverseSelection/FundamentalUniverseFactory.cs`.
public final class FundamentalUniverse extends Universe {
  private final String market;
  private final Function<List<Fundamental>, Collection<Symbol>> selection;

  /// A universe of a market.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public FundamentalUniverse(
      String market,
      UniverseSettings settings,
      Function<List<Fundamental>, Collection<Symbol>> selection) {
    super(null, settings);
    this.market = market;
    this.selection = selection;
  }

  /// A universe of US equities, followed as the algorithm's settings say.
  public static FundamentalUniverse usa(Function<List<Fundamental>, Collection<Symbol>> selection) {
    return new FundamentalUniverse(Market.USA, null, selection);
  }

  /// A universe of US equities.
  public static FundamentalUniverse usa(
      Function<List<Fundamental>, Collection<Symbol>> selection, UniverseSettings settings) {
    return new FundamentalUniverse(Market.USA, settings, selection);
  }

  /// The market, such as `usa`.
  public String market() {
    return market;
  }

  @Override
  Symbol name(int number) {
    String ticker = "FundamentalUniverse-%s-%010d".formatted(market, number);
    return Symbol.create(ticker, SecurityType.EQUITY, market);
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection.apply(data.stream().map(Fundamental.class::cast).toList());
  }
}
