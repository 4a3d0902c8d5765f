package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.cache.SourceFile;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.time.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns that are kept are those that the source gives, and never those of another content.
class ColumnCacheTest {
  private static final DataKey MINUTES = ZipFolder.key(Resolution.MINUTE, TickType.TRADE);
  private static final DataKey QUOTES = ZipFolder.key(Resolution.MINUTE, TickType.QUOTE);
  private static final DataKey DAYS = ZipFolder.key(Resolution.DAILY, TickType.TRADE);
  private static final String FIRST = "34200000,1462000,1463000,1461000,1462500,98765\n";
  private static final String OTHER = "34200000,1462000,1463000,1461000,1462500,98754\n";
  private static final long LIMIT = 1 << 30;

  @TempDir private Path root;
  @TempDir private Path kept;
  private ZipFolder files;

  @BeforeEach
  void open() {
    files = new ZipFolder(root);
  }

  private LeanDataSource source(long limit) {
    return new LeanDataSource(new DataFolder(root), 1, new ColumnCache(kept, root, limit));
  }

  private TradeColumns trades(DataKey key) {
    try (LeanDataSource source = source(LIMIT)) {
      return source.trades(key);
    }
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> all = Files.walk(kept)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static void same(TradeColumns expected, TradeColumns actual) {
    assertEquals(expected.size, actual.size);
    assertArrayEquals(expected.timeNs, actual.timeNs);
    assertArrayEquals(expected.open, actual.open);
    assertArrayEquals(expected.high, actual.high);
    assertArrayEquals(expected.low, actual.low);
    assertArrayEquals(expected.close, actual.close);
    assertArrayEquals(expected.volume, actual.volume);
    assertEquals(expected.priceScale, actual.priceScale);
    assertEquals(expected.volumeScale, actual.volumeScale);
  }

  @Test
  void givesTheSameTradesTheSecondTime() throws IOException {
    files.write(MINUTES, FIRST + "34260000,1,2,1,2,0\n57600000,1,999999999999999,1,2.5,0.25\n");
    TradeColumns first = trades(MINUTES);
    assertEquals(1, segments().size());
    same(first, trades(MINUTES));
    assertEquals(1, segments().size(), "what is kept is not written again");
  }

  @Test
  void givesTheSameDaysTheSecondTime() {
    files.write(
        DAYS, "19980102 00:00,1,2,1,2,9\n20000229 00:00,3,4,3,4,8\n20500303 16:30,5,5,5,5,7");
    same(trades(DAYS), trades(DAYS));
  }

  @Test
  void givesTheSameQuotesTheSecondTime() {
    files.write(QUOTES, "34200000,1,2,1,2,100,,,,,\n34260000,,,,,,3,4,3,4,50\n");
    QuoteColumns first;
    QuoteColumns second;
    try (LeanDataSource source = source(LIMIT)) {
      first = source.quotes(QUOTES);
    }
    try (LeanDataSource source = source(LIMIT)) {
      second = source.quotes(QUOTES);
    }
    assertEquals(2, second.size);
    assertArrayEquals(first.timeNs, second.timeNs);
    assertArrayEquals(first.bid, second.bid);
    assertArrayEquals(first.ask, second.ask);
    assertArrayEquals(first.bidSize, second.bidSize);
    assertArrayEquals(first.askSize, second.askSize);
  }

  private static TradeColumns many(int seed) {
    int size = 400_000;
    long[][] columns = new long[6][size];
    for (int i = 0; i < size; i++) {
      columns[0][i] = 60_000_000_000L * i;
      for (int k = 1; k < 6; k++) {
        columns[k][i] = 1_000_000L * seed + 7L * i * k;
      }
    }
    long[][] prices = {columns[1], columns[2], columns[3], columns[4]};
    return new TradeColumns(columns[0], prices, columns[5], size, 4, 0);
  }

  @Test
  void writesOnTheWayWhereMuchIsTaken() throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Path file = Files.writeString(root.resolve(i + ".zip"), "source " + i);
      sources.add(SourceFile.of("equity/usa/daily/" + i + ".zip", file.toFile()));
    }
    try (ColumnCache cache = new ColumnCache(kept, root, LIMIT)) {
      cache.offer(sources.get(0), 10, many(0));
      assertEquals(0, segments().size());
      cache.offer(sources.get(1), 11, many(1));
      assertEquals(1, segments().size(), "two of 10 MB are more than wait to be written");
      cache.offer(sources.get(2), 12, many(2));
    }
    assertEquals(2, segments().size());
    try (ColumnCache cache = new ColumnCache(kept, root, LIMIT)) {
      for (int i = 0; i < 3; i++) {
        ColumnCache.Kept found = cache.find(sources.get(i));
        assertEquals(10 + i, found.fingerprint());
        same(many(i), (TradeColumns) found.columns());
      }
    }
  }

  @Test
  void namesTheFileReadAsIfItHadBeenRead() {
    files.write(MINUTES, FIRST);
    DataFolder first = new DataFolder(root);
    DataFolder second = new DataFolder(root);
    for (DataFolder folder : List.of(first, second)) {
      try (LeanDataSource source =
          new LeanDataSource(folder, 1, new ColumnCache(kept, root, LIMIT))) {
        assertEquals(1, source.trades(MINUTES).size);
      }
    }
    assertEquals(1, first.filesRead().size());
    assertEquals(first.filesRead(), second.filesRead());
  }

  @Test
  void readsAgainWhatChangedEvenWithTheSameLengthAndTime() throws IOException {
    files.write(MINUTES, FIRST);
    Path zip = root.resolve(LeanPaths.zip(MINUTES));
    FileTime written = Files.getLastModifiedTime(zip);
    long length = Files.size(zip);
    assertEquals(98_765, trades(MINUTES).volume[0]);
    files.write(MINUTES, OTHER);
    Files.setLastModifiedTime(zip, written);
    assertEquals(length, Files.size(zip), "the test needs zips of one length");
    assertEquals(98_754, trades(MINUTES).volume[0]);
  }

  @Test
  void readsAgainWhatIsDamagedWhereverItIs() throws IOException {
    files.write(MINUTES, FIRST);
    TradeColumns expected = trades(MINUTES);
    Path segment = segments().getFirst();
    byte[] whole = Files.readAllBytes(segment);
    for (int at = 0; at < whole.length; at += 3) {
      for (Path file : segments()) {
        Files.delete(file);
      }
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(segment, damaged);
      same(expected, trades(MINUTES));
    }
    for (int length = 0; length < whole.length; length += 7) {
      for (Path file : segments()) {
        Files.delete(file);
      }
      Files.write(segment, java.util.Arrays.copyOf(whole, length));
      same(expected, trades(MINUTES));
      assertEquals(1, segments().size(), "the damaged segment is replaced");
    }
  }

  @Test
  void staysWithinItsLimit() throws IOException {
    files.write(MINUTES, FIRST);
    try (LeanDataSource source = source(10)) {
      assertEquals(1, source.trades(MINUTES).size);
    }
    assertTrue(ColumnCache.size(kept) <= 10);
  }

  @Test
  void isRemovedWhole() throws IOException {
    files.write(MINUTES, FIRST);
    same(trades(MINUTES), trades(MINUTES));
    long size = ColumnCache.size(kept);
    assertTrue(size > 0);
    assertEquals(size, ColumnCache.clear(kept));
    assertEquals(0, ColumnCache.size(kept));
    assertTrue(segments().isEmpty());
  }

  @Test
  void isBuiltByManyAtOnce() throws Exception {
    files.write(MINUTES, FIRST);
    List<Thread> builders =
        Stream.generate(() -> Thread.ofPlatform().unstarted(() -> trades(MINUTES)))
            .limit(8)
            .toList();
    builders.forEach(Thread::start);
    for (Thread builder : builders) {
      builder.join();
    }
    assertEquals(1_462_500, trades(MINUTES).close[0]);
    assertTrue(segments().stream().allMatch(file -> file.toString().endsWith(".columns")));
  }

  @Test
  void doesWithoutAFolderThatCannotBeWritten() throws IOException {
    files.write(MINUTES, FIRST);
    Path file = Files.writeString(kept.resolve("file"), "no folder");
    for (int i = 0; i < 2; i++) {
      try (LeanDataSource source =
          new LeanDataSource(new DataFolder(root), 1, new ColumnCache(file, root, LIMIT))) {
        assertEquals(1, source.trades(MINUTES).size);
      }
    }
  }
}
