package dev.plumbline.jmh;

import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.data.LeanDataSource;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One file of bars to columns: out of its zip and csv, and out of the cache; opening the folder or
/// the cache included, files in the page cache.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FileBenchmark {
  private static final int MINUTES = 390;
  private static final int DAYS = 2_587;
  private static final long MOST = 1L << 30;

  /// A day of 390 minutes, or ten years of days.
  @Param({"minutes", "days"})
  public String file = "";

  private Path folder;
  private DataKey key;

  /// Makes the files, and fills the cache.
  @Setup
  public void write() {
    folder = JmhFolder.data();
    boolean minutes = file.equals("minutes");
    String ticker = minutes ? JmhFolder.TICKER : "D000";
    key =
        new DataKey(
            Symbol.create(ticker, SecurityType.EQUITY, Market.USA),
            ticker,
            minutes ? Resolution.MINUTE : Resolution.DAILY,
            TickType.TRADE,
            minutes ? Nanos.of(LocalDate.of(2010, 1, 5)) : 0);
    check(decode());
    check(cached());
    check(cached());
  }

  private void check(TradeColumns columns) {
    JmhFolder.check(columns != null, "no columns");
    int rows = key.resolution() == Resolution.MINUTE ? MINUTES : DAYS;
    JmhFolder.check(columns.size == rows, columns.size + " rows");
  }

  @Benchmark
  public TradeColumns decode() {
    try (LeanDataSource source = new LeanDataSource(new DataFolder(folder), 1)) {
      return source.trades(key);
    }
  }

  @Benchmark
  public TradeColumns cached() {
    ColumnCache cache = new ColumnCache(JmhFolder.scratch().resolve("cache"), folder, MOST);
    try (LeanDataSource source = new LeanDataSource(new DataFolder(folder), 1, cache)) {
      return source.trades(key);
    }
  }
}
