package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.ConstituentsUniverseData;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalDataProvider;
import java.util.List;

/// Where stored market data comes from.
///
/// Every method gives the rows in ascending order of time, or null where nothing is stored under
/// the key. What is stored but unreadable is reported by the source in its own way and never
/// silently dropped.
public interface MarketDataSource {
  /// Trade bars.
  TradeColumns trades(DataKey key);

  /// Quote bars.
  QuoteColumns quotes(DataKey key);

  /// Ticks of the key's tick type.
  TickColumns ticks(DataKey key);

  /// Tells that a piece will be asked for soon, so that it may be read meanwhile; nothing depends
  /// on it.
  default void announce(DataKey key) {
    // a source that does not read ahead has nothing to do
  }

  /// A text that an author's data type names by its path, or null if there is none; of a zip the
  /// first entry, or the one named after a `#`.
  default byte[] text(String path) {
    return null;
  }

  /// The constituents of an exchange-traded fund as told on a day, or null where nothing is stored.
  ///
  /// @param ticker the fund's ticker on that day
  /// @param dayNs midnight of the day
  default List<ETFConstituentUniverse> etfConstituents(String market, String ticker, long dayNs) {
    return null;
  }

  /// What a brokerage lends of a security, day by day; empty where nothing is stored.
  ///
  /// @param brokerage its name in small letters
  default List<ShortableDay> shortableDays(Symbol symbol, String brokerage) {
    return List.of();
  }

  /// The securities of a stored list as told on a day, or null where nothing is stored.
  ///
  /// @param list the name of the list
  /// @param dayNs midnight of the day
  default List<ConstituentsUniverseData> constituents(String market, String list, long dayNs) {
    return null;
  }

  /// What one trading day left behind of all equities of a market, or null where nothing is stored.
  ///
  /// @param dayNs midnight of the day
  default List<Fundamental> fundamentals(String market, long dayNs) {
    return null;
  }

  /// What one trading day left behind of one equity, unknown figures where nothing is stored.
  ///
  /// @param timeNs a time of the day
  default Fundamental fundamental(Symbol symbol, long timeNs) {
    return new Fundamental(
        symbol, timeNs, CoarseFundamental.Day.UNKNOWN, FundamentalDataProvider.NONE);
  }
}
