package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.FileRead;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanDataSourceTest {
  private static final DataKey TRADES = ZipFolder.key(Resolution.MINUTE, TickType.TRADE);
  private static final DataKey QUOTES = ZipFolder.key(Resolution.MINUTE, TickType.QUOTE);

  @TempDir private Path root;
  private ZipFolder files;
  private DataFolder data;
  private LeanDataSource source;

  @BeforeEach
  void open() {
    files = new ZipFolder(root);
    data = new DataFolder(root);
    source = new LeanDataSource(data, 1);
  }

  @Test
  void readsTradeBars() {
    files.write(TRADES, "34200000,1462000,1463000,1461000,1462500,12300\n34260000,1,2,1,2,0\n");
    TradeColumns bars = source.trades(TRADES);
    assertEquals(2, bars.size);
    assertEquals(Nanos.of(2013, 10, 7, 9, 30), bars.timeNs[0]);
    assertEquals(1_462_000, bars.open[0]);
    assertEquals(1_463_000, bars.high[0]);
    assertEquals(1_461_000, bars.low[0]);
    assertEquals(1_462_500, bars.close[0]);
    assertEquals(12_300, bars.volume[0]);
    assertEquals(4, bars.priceScale);
    assertEquals(0, bars.volumeScale);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void readsDailyBars() {
    DataKey daily = ZipFolder.key(Resolution.DAILY, TickType.TRADE);
    files.write(
        daily, "19980102 00:00,1,2,1,2,9\r\n20000229 00:00,3,4,3,4,8\r\n20500303 16:30,5,5,5,5,7");
    TradeColumns bars = source.trades(daily);
    assertEquals(3, bars.size);
    assertEquals(Nanos.of(1998, 1, 2), bars.timeNs[0]);
    assertEquals(Nanos.of(2000, 2, 29), bars.timeNs[1]);
    assertEquals(Nanos.of(2050, 3, 3, 16, 30), bars.timeNs[2]);
    assertEquals(7, bars.volume[2]);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void filesOfTheSameDaysShareOneColumnOfThem() {
    DataKey first = ZipFolder.key(Resolution.DAILY, TickType.TRADE);
    DataKey second = new DataKey(first.symbol(), "IBM", Resolution.DAILY, TickType.TRADE, 0);
    DataKey third = new DataKey(first.symbol(), "AIG", Resolution.DAILY, TickType.TRADE, 0);
    files.write(first, "20140102 00:00,1,2,1,2,9\n20140103 00:00,3,4,3,4,8\n");
    files.write(second, "20140102 00:00,5,6,5,6,7\n20140103 00:00,7,8,7,8,6\n");
    files.write(third, "20140102 00:00,5,6,5,6,7\n20140106 00:00,7,8,7,8,6\n");
    TradeColumns one = source.trades(first);
    TradeColumns two = source.trades(second);
    TradeColumns other = source.trades(third);
    assertSame(one.timeNs, two.timeNs);
    assertEquals(7, two.open[1]);
    assertEquals(Nanos.of(2014, 1, 6), other.timeNs[1]);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void readsQuoteBarsWithMissingSides() {
    files.write(
        QUOTES,
        "14400000,1,2,3,4,5,6,7,8,9,10\n14460000,,,,,0,704900,704901,704902,704903,500\n"
            + "14520000,0,0,0,0,7,1,,3,4,\n");
    QuoteColumns bars = source.quotes(QUOTES);
    assertEquals(3, bars.size);
    assertEquals(4, bars.bid[3][0]);
    assertEquals(5, bars.bidSize[0]);
    assertEquals(9, bars.ask[3][0]);
    assertEquals(10, bars.askSize[0]);
    assertEquals(QuoteColumns.MISSING, bars.bid[0][1]);
    assertEquals(0, bars.bidSize[1]);
    assertEquals(704_903, bars.ask[3][1]);
    assertEquals(QuoteColumns.MISSING, bars.bid[3][2]);
    assertEquals(0, bars.bidSize[2]);
    assertEquals(0, bars.ask[1][2]);
    assertEquals(0, bars.askSize[2]);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void readsTradeTicks() {
    DataKey key = ZipFolder.key(Resolution.TICK, TickType.TRADE);
    files.write(
        key,
        "14400546,1750000,100,P,2000,1\n14400546,1750100,50,P,a-condition,0\n14400546.5,3,4\n");
    TickColumns ticks = source.ticks(key);
    assertEquals(3, ticks.size);
    assertEquals(ZipFolder.DAY + 14_400_546 * Nanos.MILLISECOND, ticks.timeNs[1]);
    assertEquals(ZipFolder.DAY + 14_400_546_500L * Nanos.MICROSECOND, ticks.timeNs[2]);
    assertArrayEquals(new long[] {1_750_000, 1_750_100, 3}, ticks.price);
    assertArrayEquals(new long[] {100, 50, 4}, ticks.quantity);
    assertSame(ticks.text[0][0], ticks.text[0][1]);
    assertEquals("[2000, a-condition, ]", Arrays.toString(ticks.text[1]));
    assertTrue(ticks.suspicious[0]);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void readsQuoteTicks() {
    DataKey key = ZipFolder.key(Resolution.TICK, TickType.QUOTE);
    files.write(key, "14400546,1750000,100,0,0,P,1,0\n14400546,,,1750300,7,T,,1\n");
    TickColumns ticks = source.ticks(key);
    assertEquals(2, ticks.size);
    assertEquals(1_750_000, ticks.quote[0][0]);
    assertEquals(100, ticks.quote[1][0]);
    assertEquals(0, ticks.quote[0][1]);
    assertEquals(1_750_300, ticks.quote[2][1]);
    assertEquals(7, ticks.quote[3][1]);
    assertEquals("[P, T]", Arrays.toString(ticks.text[0]));
    assertEquals("[1, ]", Arrays.toString(ticks.text[1]));
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void fractionsWidenTheWholeFile() {
    files.write(
        TRADES,
        "34200000,1462000,1463000,1461000,1462500,10\n"
            + "34260000,1.25,2,1.5,2,0.5\n"
            + "34320000,3,3,3,3,3\n");
    TradeColumns bars = source.trades(TRADES);
    assertEquals(6, bars.priceScale);
    assertEquals(1, bars.volumeScale);
    assertArrayEquals(new long[] {146_200_000, 125, 300}, bars.open);
    assertArrayEquals(new long[] {146_100_000, 150, 300}, bars.low);
    assertArrayEquals(new long[] {100, 5, 30}, bars.volume);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void wholePricesOfOtherKindsAreNotScaled() {
    DataKey key =
        new DataKey(
            Symbol.create("BTCUSD", SecurityType.CRYPTO, "coinbase"),
            "BTCUSD",
            Resolution.MINUTE,
            TickType.TRADE,
            ZipFolder.DAY);
    files.write(key, "0,123.45,124,123,123.5,0.001\n");
    TradeColumns bars = source.trades(key);
    assertEquals(2, bars.priceScale);
    assertEquals(12_345, bars.open[0]);
    assertEquals(3, bars.volumeScale);
  }

  @Test
  void readsTextsWithAByteOrderMark() {
    files.write(TRADES, "\uFEFF34200000,1,2,1,2,3\n");
    assertEquals(1, source.trades(TRADES).size);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void readsZipsWithSizesOfSixtyFourBits() {
    files.write(TRADES, ZipFolder.wideZip(LeanPaths.entry(TRADES), "34200000,1,2,1,2,3"));
    assertEquals(1, source.trades(TRADES).size);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void anEmptyTextHasNoBars() {
    files.write(TRADES, "");
    assertEquals(0, source.trades(TRADES).size);
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void namesTheFilesItHasRead() {
    files.write(TRADES, "34200000,1,2,1,2,3\n");
    source.trades(TRADES);
    assertNull(source.quotes(QUOTES));
    List<FileRead> read = data.filesRead();
    assertEquals(1, read.size());
    assertEquals("equity/usa/minute/spy/20131007_trade.zip", read.getFirst().path());
    long before = read.getFirst().fingerprint();
    files.write(TRADES, "34200000,1,2,1,2,4\n");
    DataFolder again = new DataFolder(root);
    new LeanDataSource(again, 1).trades(TRADES);
    assertTrue(again.filesRead().getFirst().fingerprint() != before);
    assertEquals(16, again.filesRead().getFirst().fingerprintText().length());
  }

  @Test
  void readingAheadChangesNothing() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      if (random.nextInt(4) > 0) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 1 + random.nextInt(50); row++) {
          text.append(34_200_000 + 60_000 * row).append(",1,2,1,2,").append(random.nextInt(1000));
          text.append(random.nextInt(30) == 0 ? "x\n" : "\n");
        }
        files.write(day(i), text.toString());
      }
    }
    DataFolder folderAhead = new DataFolder(root);
    try (LeanDataSource reading = new LeanDataSource(folderAhead, 3)) {
      reading.announce(day(3));
      for (int i = 0; i < 40; i += i % 7 == 6 ? 3 : 1) {
        TradeColumns expected = source.trades(day(i));
        TradeColumns found = reading.trades(day(i));
        assertEquals(expected == null, found == null);
        if (expected != null) {
          assertArrayEquals(expected.timeNs, found.timeNs);
          assertArrayEquals(expected.volume, found.volume);
        }
      }
      assertEquals(data.errors().report(), folderAhead.errors().report());
      assertEquals(data.filesRead(), folderAhead.filesRead());
    }
  }

  private static DataKey day(int i) {
    return new DataKey(
        ZipFolder.SPY, "SPY", Resolution.MINUTE, TickType.TRADE, ZipFolder.DAY + i * Nanos.DAY);
  }
}
