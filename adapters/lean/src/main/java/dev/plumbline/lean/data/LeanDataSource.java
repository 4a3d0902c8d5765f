package dev.plumbline.lean.data;

import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.ConstituentsUniverseData;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalDataProvider;
import java.util.List;

/// The market data of a LEAN data folder.
///
/// What is wrong with the files is counted and described in [DataFolder#errors()]; a file that is
/// missing or cannot be used gives null, a line that cannot be used is skipped, all else is kept.
/// Files are read ahead on other processors, which changes nothing but the time it takes. Methods
/// are for one thread.
public final class LeanDataSource implements MarketDataSource, AutoCloseable {
  private final DataFolder folder;
  private final ReadAhead readAhead;
  private final FundamentalReader fundamentals;

  /// The market data of a folder.
  public LeanDataSource(DataFolder folder) {
    this(folder, Runtime.getRuntime().availableProcessors());
  }

  /// The market data of a folder, read with so many processors; 1 reads nothing ahead.
  public LeanDataSource(DataFolder folder, int processors) {
    this(folder, processors, null);
  }

  /// The market data of a folder, of which the columns are kept on disk between runs.
  ///
  /// @param processors as above
  /// @param cache where columns are kept, or null; closed with this source
  public LeanDataSource(DataFolder folder, int processors, ColumnCache cache) {
    this(folder, processors, cache, FundamentalDataProvider.NONE);
  }

  /// The same with someone who knows the companies' figures: the folder does not.
  ///
  /// @param processors as above
  /// @param cache where columns are kept, or null; closed with this source
  public LeanDataSource(
      DataFolder folder, int processors, ColumnCache cache, FundamentalDataProvider companies) {
    this.folder = folder;
    this.readAhead = new ReadAhead(folder, processors, cache);
    this.fundamentals = new FundamentalReader(folder, companies);
  }

  @Override
  public void announce(DataKey key) {
    readAhead.announce(key);
  }

  @Override
  public TradeColumns trades(DataKey key) {
    return (TradeColumns) readAhead.take(key).settle(folder);
  }

  @Override
  public QuoteColumns quotes(DataKey key) {
    return (QuoteColumns) readAhead.take(key).settle(folder);
  }

  @Override
  public TickColumns ticks(DataKey key) {
    return (TickColumns) readAhead.take(key).settle(folder);
  }

  @Override
  public byte[] text(String path) {
    return new TextReader(folder).read(path);
  }

  @Override
  public List<ETFConstituentUniverse> etfConstituents(String market, String ticker, long dayNs) {
    return new ConstituentReader(folder).read(market, ticker, dayNs);
  }

  @Override
  public List<ShortableDay> shortableDays(Symbol symbol, String brokerage) {
    return new ShortableReader(folder).read(symbol, brokerage);
  }

  @Override
  public List<ConstituentsUniverseData> constituents(String market, String list, long dayNs) {
    return new ConstituentReader(folder).readList(market, list, dayNs);
  }

  @Override
  public List<Fundamental> fundamentals(String market, long dayNs) {
    return fundamentals.read(market, dayNs);
  }

  @Override
  public Fundamental fundamental(Symbol symbol, long timeNs) {
    return fundamentals.of(symbol, timeNs);
  }

  @Override
  public void close() {
    readAhead.close();
  }
}
