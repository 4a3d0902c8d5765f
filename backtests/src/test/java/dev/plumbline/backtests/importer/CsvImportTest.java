package dev.plumbline.backtests.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {
  private static final CsvLayout BARS = CsvLayout.of(ImportFolder.BARS);

  @TempDir private Path root;
  private ImportFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ImportFolder(root);
  }

  @Test
  void writesDailyBarsInOneFileWithMapAndFactorFile() throws IOException {
    folder.csv(
        ImportFolder.BARS,
        "2014-06-05,192.4,194.65,191.77,194.45,92103800",
        "2014-06-06,194.87,195.43,194.78,195.38,78696100");
    ImportReport report = folder.run(BARS, folder.daily());
    assertEquals(
        "spy.csv:20140605 00:00,1924000,1946500,1917700,1944500,92103800\n"
            + "20140606 00:00,1948700,1954300,1947800,1953800,78696100\n",
        folder.entry("daily/spy.zip"));
    assertEquals(
        "20140605,spy\n20501231,spy",
        Files.readString(folder.out().resolve("equity/usa/map_files/spy.csv")));
    assertEquals(
        "20140605,1,1,1\n20501231,1,1,0",
        Files.readString(folder.out().resolve("equity/usa/factor_files/spy.csv")));
    assertEquals(2, report.rows());
    assertEquals(LocalDateTime.of(2014, 6, 5, 0, 0), report.first());
    assertEquals(LocalDateTime.of(2014, 6, 6, 0, 0), report.last());
    assertEquals(3, report.files().written());
  }

  @Test
  void writesMinuteBarsInAFileForEachDay() throws IOException {
    folder.csv(
        ImportFolder.BARS,
        "2014-06-05 09:30:00,10,11,9.5,10.5,100",
        "2014-06-05 15:59:00,10,11,9.5,10.5,200",
        "2014-06-06 09:30:00,10,11,9.5,10.5,300");
    folder.run(BARS, folder.minute());
    assertEquals(
        "20140605_spy_minute_trade.csv:34200000,100000,110000,95000,105000,100\n"
            + "57540000,100000,110000,95000,105000,200\n",
        folder.entry("minute/spy/20140605_trade.zip"));
    assertEquals(
        "20140606_spy_minute_trade.csv:34200000,100000,110000,95000,105000,300\n",
        folder.entry("minute/spy/20140606_trade.zip"));
  }

  @Test
  void writesHourBarsInOneFile() throws IOException {
    folder.csv(
        ImportFolder.BARS,
        "2014-06-05 09:00,10,11,9.5,10.5,100",
        "2014-06-06 10:00,10,11,9.5,10.5,200");
    folder.run(BARS, ImportTarget.trades(folder.out(), "SPY", ImportResolution.HOUR));
    assertEquals(
        "spy.csv:20140605 09:00,100000,110000,95000,105000,100\n"
            + "20140606 10:00,100000,110000,95000,105000,200\n",
        folder.entry("hour/spy.zip"));
  }

  @Test
  void writesSecondQuotes() throws IOException {
    folder.csv(
        "time,bid_open,bid_high,bid_low,bid_close,bid_size,"
            + "ask open,ask high,ask low,ask close,ask size",
        "2014-06-05T09:30:01,10,11,9,10,3,10.1,11.1,9.1,10.1,4");
    folder.run(CsvLayout.of(""), quotes(ImportResolution.SECOND));
    assertEquals(
        "20140605_spy_second_quote.csv:"
            + "34201000,100000,110000,90000,100000,3,101000,111000,91000,101000,4\n",
        folder.entry("second/spy/20140605_quote.zip"));
  }

  @Test
  void writesTradeTicksOfOneTimeInTheirOrder() throws IOException {
    folder.csv(
        "time,price,size,exchange,condition,suspicious",
        "2014-06-05T09:30:00.125,10.25,100,P,20002020,0",
        "2014-06-05T09:30:00.125,10.26,50,Q,,true");
    folder.run(CsvLayout.of(""), ImportTarget.trades(folder.out(), "SPY", ImportResolution.TICK));
    assertEquals(
        "20140605_spy_Trade_Tick.csv:34200125,102500,100,P,20002020,0\n"
            + "34200125,102600,50,Q,,1\n",
        folder.entry("tick/spy/20140605_trade.zip"));
  }

  @Test
  void writesQuoteTicksOfOneSideOnly() throws IOException {
    folder.csv(
        "time,bid,bidsize,ask,asksize",
        "2014-06-05T09:30:00.125,10.25,100,,",
        "2014-06-05T09:30:00.250,10.25,100,10.26,300");
    folder.run(CsvLayout.of(""), quotes(ImportResolution.TICK));
    assertEquals(
        "20140605_spy_Quote_Tick.csv:34200125,102500,100,0,0,,,0\n"
            + "34200250,102500,100,102600,300,,,0\n",
        folder.entry("tick/spy/20140605_quote.zip"));
  }

  @Test
  void takesTheMeaningOfColumnsFromTheHeaderAndSaysWhatItIgnored() throws IOException {
    folder.csv("Volume,Date,Close,Adj Close,Low,High,Open", "7,2014-06-05,10.5,9.9,9.5,11,10", "");
    ImportReport report = folder.run(CsvLayout.of(""), folder.daily());
    assertEquals(
        "spy.csv:20140605 00:00,100000,110000,95000,105000,7\n", folder.entry("daily/spy.zip"));
    assertTrue(report.text().contains("ignored the columns \"Adj Close\""), report::text);
  }

  @Test
  void skipsColumnsAndJoinsDateAndTime() throws IOException {
    folder.csv("x;05.06.2014;09:31;10;11;9,5;10".replace(',', '.'));
    CsvLayout layout =
        new CsvLayout(
            CsvLayout.names("skip,date,time,open,high,low,close"),
            false,
            ';',
            Optional.of("dd.MM.yyyy HH:mm"),
            Optional.empty(),
            BigDecimal.ONE);
    ImportReport report = folder.run(layout, folder.minute());
    assertEquals(
        "20140605_spy_minute_trade.csv:34260000,100000,110000,95000,100000,0\n",
        folder.entry("minute/spy/20140605_trade.zip"));
    assertTrue(report.text().contains("no volume"), report::text);
  }

  @Test
  void multipliesPricesByTheScale() throws IOException {
    folder.csv("20140605,1000,1100,950,1050,7");
    CsvLayout cents =
        new CsvLayout(
            BARS.columns(), false, ',', Optional.empty(), Optional.empty(), new BigDecimal("0.01"));
    folder.run(cents, folder.daily());
    assertEquals(
        "spy.csv:20140605 00:00,100000,110000,95000,105000,7\n", folder.entry("daily/spy.zip"));
  }

  @Test
  void roundsFurtherDecimalsHalfToEvenAndCountsThem() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-05,10.00005,10.00015,9.5,10.000000,7.5");
    ImportReport report = folder.run(BARS, folder.daily());
    assertEquals(
        "spy.csv:20140605 00:00,100000,100002,95000,100000,8\n", folder.entry("daily/spy.zip"));
    assertEquals(2, report.roundedPrices());
    assertTrue(report.text().contains("2 prices had more than four decimals"), report::text);
    assertTrue(report.text().contains("1 sizes were no whole numbers"), report::text);
  }

  @Test
  void keepsVolumesBeyondAnInt() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-05,10,10,10,10,11456230000");
    folder.run(BARS, folder.daily());
    assertTrue(folder.entry("daily/spy.zip").endsWith(",11456230000\n"));
  }

  @Test
  void readsQuotedCellsCrLfByteOrderMarkAndBlankLines() throws IOException {
    Files.writeString(
        root.resolve("prices.csv"),
        "\uFEFFtime,open,high,low,close,volume\r\n\r\n"
            + "\"2014-06-05\", \"10\",11 ,9.5,10.5,7\r\n\r\n");
    folder.run(BARS, folder.daily());
    assertEquals(
        "spy.csv:20140605 00:00,100000,110000,95000,105000,7\n", folder.entry("daily/spy.zip"));
  }

  @Test
  void writesTickersInLowerCaseAndKeepsTheirDots() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-05,10,10,10,10,1");
    folder.run(BARS, ImportTarget.trades(folder.out(), "BRK.B", ImportResolution.DAILY));
    assertEquals(
        List.of(
            "equity/usa/daily/brk.b.zip",
            "equity/usa/factor_files/brk.b.csv",
            "equity/usa/map_files/brk.b.csv"),
        folder.files());
  }

  @Test
  void saysWhenRowsLieWhereTheEngineDropsThem() throws IOException {
    folder.csv(
        ImportFolder.BARS,
        "2014-06-05 02:30,10,11,9.5,10.5,100",
        "2014-06-07 09:30,10,11,9.5,10.5,100");
    String text = folder.run(BARS, folder.minute()).text();
    assertTrue(text.contains("1 rows lie outside 4:00 to 20:00"), text);
    assertTrue(text.contains("1 rows lie on a Saturday or Sunday"), text);
  }

  @Test
  void leavesMapFilesAloneAndSaysWhatTheyHide() throws IOException {
    Path maps = Files.createDirectories(folder.out().resolve("equity/usa/map_files"));
    Files.writeString(maps.resolve("spy.csv"), "20140606,spy,P\n20140607,spy,P");
    folder.csv(ImportFolder.BARS, "2014-06-05,10,10,10,10,1", "2014-06-09,10,10,10,10,1");
    String text = folder.run(BARS, folder.daily()).text();
    assertEquals("20140606,spy,P\n20140607,spy,P", Files.readString(maps.resolve("spy.csv")));
    assertTrue(text.contains("begins on 20140606"), text);
    assertTrue(text.contains("ends on 20140607"), text);
  }

  private ImportTarget quotes(ImportResolution resolution) {
    return new ImportTarget(
        folder.out(),
        "SPY",
        resolution,
        ImportKind.QUOTE,
        ImportTarget.NEW_YORK,
        ExistingFiles.REFUSE);
  }
}
