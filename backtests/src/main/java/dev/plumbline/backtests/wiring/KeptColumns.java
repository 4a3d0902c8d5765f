package dev.plumbline.backtests.wiring;

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
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// Decoded market data that many runs on several threads share: each piece is decoded once.
///
/// What comes first stays; beyond the limit pieces are decoded anew each time. Runs go over the
/// same pieces in the same order again and again, and in that case nothing is gained by giving old
/// ones up for new ones. Columns are never changed, so sharing them changes no result.
public final class KeptColumns {
  private record Piece(Object columns) {}

  private static final long BAR_BYTES = 6 * Long.BYTES;
  private static final long QUOTE_BYTES = 11 * Long.BYTES;
  private static final long TICK_BYTES = 48;

  private final long mostBytes;
  private final AtomicLong bytes = new AtomicLong();
  private final ConcurrentHashMap<DataKey, Piece> pieces = new ConcurrentHashMap<>();

  /// An empty store.
  ///
  /// @param mostBytes about how much is kept at most
  public KeptColumns(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// A store that may fill half of the memory that the process may use.
  public static KeptColumns ofProcess() {
    return new KeptColumns(Runtime.getRuntime().maxMemory() / 2);
  }

  /// A source that takes from this store, and what is not there from another source; for one
  /// thread.
  public MarketDataSource over(MarketDataSource source) {
    return new Source(source);
  }

  private <T> T get(DataKey key, Function<DataKey, T> reader, Function<T, Long> size) {
    Piece kept = pieces.get(key);
    if (kept == null && bytes.get() < mostBytes) {
      kept =
          pieces.computeIfAbsent(
              key,
              k -> {
                T columns = reader.apply(k);
                bytes.addAndGet(columns == null ? 0 : size.apply(columns));
                return new Piece(columns);
              });
    }
    if (kept == null) {
      return reader.apply(key);
    }
    @SuppressWarnings("unchecked")
    T columns = (T) kept.columns();
    return columns;
  }

  private final class Source implements MarketDataSource {
    private final MarketDataSource source;

    Source(MarketDataSource source) {
      this.source = source;
    }

    @Override
    public TradeColumns trades(DataKey key) {
      return get(key, source::trades, c -> c.size * BAR_BYTES);
    }

    @Override
    public QuoteColumns quotes(DataKey key) {
      return get(key, source::quotes, c -> c.size * QUOTE_BYTES);
    }

    @Override
    public TickColumns ticks(DataKey key) {
      return get(key, source::ticks, c -> c.size * TICK_BYTES);
    }

    @Override
    public void announce(DataKey key) {
      if (!pieces.containsKey(key)) {
        source.announce(key);
      }
    }

    @Override
    public List<ETFConstituentUniverse> etfConstituents(String market, String ticker, long dayNs) {
      return source.etfConstituents(market, ticker, dayNs);
    }

    @Override
    public List<ShortableDay> shortableDays(Symbol symbol, String brokerage) {
      return source.shortableDays(symbol, brokerage);
    }

    @Override
    public List<ConstituentsUniverseData> constituents(String market, String list, long dayNs) {
      return source.constituents(market, list, dayNs);
    }

    @Override
    public List<Fundamental> fundamentals(String market, long dayNs) {
      return source.fundamentals(market, dayNs);
    }

    @Override
    public Fundamental fundamental(Symbol symbol, long timeNs) {
      return source.fundamental(symbol, timeNs);
    }
  }
}
