package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.time.Resolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens with bad data: each fault is named with its place, and what is good is kept.
class DataFaultsTest {
  private static final DataKey TRADES = ZipFolder.key(Resolution.MINUTE, TickType.TRADE);
  private static final DataKey QUOTES = ZipFolder.key(Resolution.MINUTE, TickType.QUOTE);
  private static final String ZIP = "equity/usa/minute/spy/20131007_trade.zip";
  private static final String ENTRY = ZIP + ", 20131007_spy_minute_trade.csv";
  private static final String GOOD = "34200000,1,2,1,2,3\n";
  private static final String LATER = "34320000,7,8,7,8,9\n";

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
  void missingFile() {
    assertNull(source.trades(TRADES));
    only(
        DataFault.MISSING_FILE,
        ZIP + ": missing file: found no file, expected a zip; no data of it");
    assertEquals(0, data.errors().losses());
  }

  @Test
  void truncatedZip() {
    byte[] zip = ZipFolder.zip("20131007_spy_minute_trade.csv", GOOD);
    files.write(TRADES, Arrays.copyOf(zip, zip.length - 30));
    assertNull(source.trades(TRADES));
    only(
        DataFault.CORRUPT_ZIP,
        ZIP
            + ": corrupt zip: found "
            + (zip.length - 30)
            + " bytes without a zip's end header, expected a whole zip; no data of it");
  }

  @Test
  void fileThatIsNoZip() {
    files.write(TRADES, "34200000,1,2,1,2,3".getBytes(StandardCharsets.UTF_8));
    assertNull(source.trades(TRADES));
    only(
        DataFault.CORRUPT_ZIP,
        ZIP
            + ": corrupt zip: found 18 bytes without a zip's end header, expected a whole zip; no"
            + " data of it");
  }

  @Test
  void damagedContent() {
    byte[] zip = ZipFolder.zip("20131007_spy_minute_trade.csv", GOOD.repeat(50));
    int content = 30 + "20131007_spy_minute_trade.csv".length();
    zip[content + 1] ^= 0x55;
    files.write(TRADES, zip);
    assertNull(source.trades(TRADES));
    assertEquals(1, data.errors().countOf(DataFault.CORRUPT_ZIP));
  }

  @Test
  void wrongChecksum() {
    byte[] zip = ZipFolder.zip("20131007_spy_minute_trade.csv", GOOD);
    int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    zip[central + 16] ^= 1;
    files.write(TRADES, zip);
    assertNull(source.trades(TRADES));
    only(
        DataFault.CORRUPT_ZIP,
        ZIP + ": corrupt zip: found a wrong checksum, expected a whole zip; no data of it");
  }

  @Test
  void zipWithoutEntry() {
    files.write(TRADES, ZipFolder.zip());
    assertNull(source.trades(TRADES));
    only(
        DataFault.MISSING_ENTRY,
        ZIP
            + ": missing entry: found an empty zip, expected 20131007_spy_minute_trade.csv; no data"
            + " of it");
  }

  @Test
  void entryOfAnotherNameIsUsed() {
    files.write(TRADES, ZipFolder.zip("folder/", "", "other.csv", GOOD, "more.csv", LATER));
    assertEquals(1, source.trades(TRADES).size);
    only(
        DataFault.UNEXPECTED_ENTRY,
        ZIP
            + ": unexpected entry name: found other.csv, expected 20131007_spy_minute_trade.csv;"
            + " the entry is used");
    assertEquals(0, data.errors().losses());
  }

  @Test
  void damagedZipsNeverCrash() {
    byte[] zip = ZipFolder.zip("20131007_spy_minute_trade.csv", GOOD + LATER);
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      byte[] damaged = zip.clone();
      for (int j = 0; j <= i % 3; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      files.write(
          TRADES, Arrays.copyOf(damaged, i % 4 == 0 ? random.nextInt(zip.length) : zip.length));
      int before = data.errors().losses();
      TradeColumns bars = source.trades(TRADES);
      assertTrue(
          bars != null && bars.size == 2 || data.errors().losses() > before,
          "damage must be reported");
    }
  }

  @Test
  void tooFewColumns() {
    skipped("34260000,1,2,1,2\n");
    only(
        DataFault.COLUMNS,
        ENTRY
            + ", line 2: wrong number of columns: found '34260000,1,2,1,2', expected 6 columns:"
            + " time,open,high,low,close,volume; the line is skipped");
  }

  @Test
  void tooManyColumns() {
    skipped("34260000,1,2,1,2,3,4,5,6\n");
    assertEquals(1, data.errors().countOf(DataFault.COLUMNS));
  }

  @Test
  void emptyLine() {
    skipped("\n");
    only(
        DataFault.COLUMNS,
        ENTRY
            + ", line 2: wrong number of columns: found '', expected 6 columns:"
            + " time,open,high,low,close,volume; the line is skipped");
  }

  @Test
  void letterInANumber() {
    skipped("34260000,1,2x,1,2,3\n");
    only(
        DataFault.NUMBER,
        ENTRY + ", line 2: not a number: found '2x', expected digits; the line is skipped");
  }

  @Test
  void emptyPrice() {
    skipped("34260000,1,,1,2,3\n");
    only(
        DataFault.NUMBER,
        ENTRY + ", line 2: not a number: found '', expected digits; the line is skipped");
  }

  @Test
  void exponentInANumber() {
    skipped("34260000,1,2,1,2,1e5\n");
    assertEquals(1, data.errors().countOf(DataFault.NUMBER));
  }

  @Test
  void tooManyDigits() {
    skipped("34260000,1,2,1,2,1234567890123456789\n");
    only(
        DataFault.NUMBER,
        ENTRY
            + ", line 2: not a number: found '1234567890123456789', expected at most 18 digits; the"
            + " line is skipped");
  }

  @Test
  void negativePrice() {
    skipped("34260000,1,2,-1,2,3\n");
    only(
        DataFault.NEGATIVE_NUMBER,
        ENTRY
            + ", line 2: negative number: found '-1', expected a number not below zero; the line is"
            + " skipped");
  }

  @Test
  void timeGoingBackwards() {
    skipped("34140000,1,2,1,2,3\n");
    only(
        DataFault.TIME_BACKWARDS,
        ENTRY
            + ", line 2: time going backwards: found '34140000', expected a time after"
            + " 2013-10-07T09:30:00; the line is skipped");
  }

  @Test
  void repeatedTime() {
    skipped("34200000,1,2,1,2,3\n");
    only(
        DataFault.TIME_REPEATED,
        ENTRY
            + ", line 2: repeated time: found '34200000', expected a time after"
            + " 2013-10-07T09:30:00; the line is skipped");
  }

  @Test
  void timeThatIsNone() {
    skipped("9:31,1,2,1,2,3\n");
    only(
        DataFault.TIME,
        ENTRY + ", line 2: not a time: found '9:31', expected digits; the line is skipped");
  }

  @Test
  void timeOfTheNextDay() {
    skipped("86400000,1,2,1,2,3\n");
    only(
        DataFault.TIME,
        ENTRY
            + ", line 2: not a time: found '86400000', expected milliseconds since midnight, below"
            + " 86400000; the line is skipped");
  }

  @Test
  void dateThatIsNone() {
    DataKey daily = ZipFolder.key(Resolution.DAILY, TickType.TRADE);
    files.write(
        daily,
        "20130228 00:00,1,2,1,2,3\n20130229 00:00,1,2,1,2,3\n2013-03-01,1,2,1,2,3\n"
            + "20130301 00:00,1,2,1,2,3\n");
    assertEquals(2, source.trades(daily).size);
    assertEquals(
        "equity/usa/daily/spy.zip, spy.csv, line 2: not a time: found '20130229 00:00', expected a"
            + " time yyyyMMdd HH:mm; the line is skipped",
        data.errors().examples(DataFault.TIME).getFirst().toString());
    assertEquals(2, data.errors().countOf(DataFault.TIME));
  }

  @Test
  void badQuoteLinesAreSkipped() {
    files.write(
        QUOTES,
        "14400000,1,2,3,4,5,6,7,8,9,10\n14460000,1,2,3,4,5,6,7,8,9\n14520000,1,2,3,4,5,6,7,8,q,10\n"
            + "14520000,1,2,3,4,5,6,7,8,9,11\n14520000,1,2,3,4,5,6,7,8,9,12\n");
    QuoteColumns bars = source.quotes(QUOTES);
    assertEquals(2, bars.size);
    assertEquals(11, bars.askSize[1]);
    assertEquals(1, data.errors().countOf(DataFault.COLUMNS));
    assertEquals(1, data.errors().countOf(DataFault.NUMBER));
    assertEquals(1, data.errors().countOf(DataFault.TIME_REPEATED));
    assertEquals(3, data.errors().losses());
  }

  @Test
  void badTicksAreSkipped() {
    DataKey key = ZipFolder.key(Resolution.TICK, TickType.TRADE);
    files.write(
        key,
        "14400546,1,100,P,2000,0\n14400545,1,100,P,2000,0\n14400546,1,100,P\n"
            + "14400546,1,100,P,2000,yes\n14400546,2,100,P,2000,0\n");
    TickColumns ticks = source.ticks(key);
    assertArrayEquals(new long[] {1, 2}, ticks.price);
    assertEquals(
        "equity/usa/tick/spy/20131007_trade.zip, 20131007_spy_Trade_Tick.csv, line 2: time going"
            + " backwards: found '14400545', expected a time not before 2013-10-07T04:00:00.546;"
            + " the line is skipped",
        data.errors().examples(DataFault.TIME_BACKWARDS).getFirst().toString());
    assertEquals(1, data.errors().countOf(DataFault.COLUMNS));
    assertEquals(1, data.errors().countOf(DataFault.NUMBER));
  }

  @Test
  void numbersOfTooDifferentSize() {
    files.write(TRADES, "34200000,9999999999999999,1,1,1,1\n34260000,0.123456,1,1,1,1\n");
    assertNull(source.trades(TRADES));
    only(
        DataFault.NUMBER,
        ZIP
            + ": not a number: found numbers so large beside others so fine that 18 digits do not"
            + " hold them, expected numbers of one size; no data of it");
  }

  @Test
  void manyFaultsAreCountedAndTheFirstShown() {
    files.write(TRADES, GOOD + "x\n".repeat(25) + LATER);
    assertEquals(2, source.trades(TRADES).size);
    assertEquals(25, data.errors().countOf(DataFault.COLUMNS));
    assertEquals(DataErrors.EXAMPLES, data.errors().examples(DataFault.COLUMNS).size());
    assertEquals("wrong number of columns: 25", data.errors().report().getFirst());
    assertEquals("  and 15 more", data.errors().report().getLast());
  }

  @Test
  void unreadableFile() throws IOException {
    Files.createDirectories(root.resolve(ZIP));
    assertNull(source.trades(TRADES));
    assertEquals(1, data.errors().countOf(DataFault.UNREADABLE_FILE));
  }

  /// Reads a bad line between two good ones, of which both must survive.
  private void skipped(String line) {
    files.write(TRADES, GOOD + line + LATER);
    TradeColumns bars = source.trades(TRADES);
    assertNotNull(bars);
    assertArrayEquals(new long[] {1, 7}, bars.open);
    assertArrayEquals(new long[] {3, 9}, bars.volume);
  }

  private void only(DataFault fault, String message) {
    assertEquals(1, data.errors().countOf(fault));
    assertEquals(1, data.errors().counts().size());
    DataError error = data.errors().examples(fault).getFirst();
    assertEquals(message, error.toString());
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
