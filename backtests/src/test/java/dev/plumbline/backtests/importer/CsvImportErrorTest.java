package dev.plumbline.backtests.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every error says file, line, column, what was found and what was expected, and leaves nothing.
class CsvImportErrorTest {
  private static final String GOOD = "2014-06-05,10,11,9.5,10.5,100";

  @TempDir private Path root;
  private ImportFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new ImportFolder(root);
  }

  @AfterEach
  void nothingWasWritten() throws IOException {
    assertEquals(List.of(), folder.files());
    try (Stream<Path> inside = Files.list(root)) {
      assertEquals(
          List.of(), inside.filter(path -> path.getFileName().toString().startsWith(".")).toList());
    }
  }

  @Test
  void namesTheCellThatIsNoNumber() throws IOException {
    assertDailyError(
        "prices.csv, line 3, column 3 \"high\": found \"1l.5\", expected a price such as 101.25",
        GOOD,
        "2014-06-06,10,1l.5,9.5,10.5,100");
  }

  @Test
  void refusesNumbersThatJavaAloneWouldRead() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 2 \"open\": found \"1e999999999\", expected a price such as"
            + " 101.25",
        "2014-06-05,1e999999999,11,9.5,10.5,100");
    assertDailyError(
        "prices.csv, line 2, column 2 \"open\": found \"NaN\", expected a price such as 101.25",
        "2014-06-05,NaN,11,9.5,10.5,100");
  }

  @Test
  void refusesAnEmptyCell() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 5 \"close\": found \"\", expected a price such as 101.25",
        "2014-06-05,10,11,9.5,,100");
  }

  @Test
  void refusesNegativePricesAndPricesThatRoundToZero() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 4 \"low\": found \"-9.5\", expected a price above 0",
        "2014-06-05,10,11,-9.5,10.5,100");
    assertDailyError(
        "prices.csv, line 2, column 4 \"low\": found \"0.00004\", expected a price of at least"
            + " 0.0001",
        "2014-06-05,10,11,0.00004,10.5,100");
  }

  @Test
  void refusesNegativeVolumes() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 6 \"volume\": found \"-1\", expected a number of shares of 0 or"
            + " more",
        "2014-06-05,10,11,9.5,10.5,-1");
  }

  @Test
  void refusesNumbersTooLargeToHold() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 6 \"volume\": found \"10000000000000000000\", expected a number"
            + " of at most 18 digits with its decimals",
        "2014-06-05,10,11,9.5,10.5,10000000000000000000");
  }

  @Test
  void refusesAHighBelowTheLow() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 3 \"high\": found \"9\", expected at least the low, 9.5",
        "2014-06-05,9.5,9,9.5,9.5,100");
  }

  @Test
  void refusesOpenOrCloseOutsideHighAndLow() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 2 \"open\": found \"12\", expected a price from the low, 9.5,"
            + " to the high, 11",
        "2014-06-05,12,11,9.5,10.5,100");
    assertDailyError(
        "prices.csv, line 2, column 5 \"close\": found \"9.4\", expected a price from the low, 9.5,"
            + " to the high, 11",
        "2014-06-05,10,11,9.5,9.4,100");
  }

  @Test
  void refusesTimeThatGoesBackwards() throws IOException {
    assertDailyError(
        "prices.csv, line 3, column 1 \"time\": found \"2014-06-04\", expected a time after"
            + " \"2014-06-05\" of line 2; sort the rows by time, oldest first",
        GOOD,
        "2014-06-04,10,11,9.5,10.5,100");
  }

  @Test
  void refusesATimeThatComesTwice() throws IOException {
    assertDailyError(
        "prices.csv, line 4, column 1 \"time\": found \"2014-06-05\", expected a time after that of"
            + " line 2, which is the same",
        GOOD,
        "",
        GOOD);
  }

  @Test
  void refusesATimeOfAnotherForm() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 1 \"time\": found \"5 June 2014\", expected a time of the form"
            + " 2014-06-05 or 2014-06-05 09:30:00 (or give a time format)",
        "5 June 2014,10,11,9.5,10.5,100");
  }

  @Test
  void refusesADayThatTheMonthDoesNotHave() throws IOException {
    folder.csv("31.06.2014,10,11,9.5,10.5,100");
    CsvLayout layout =
        new CsvLayout(
            CsvLayout.names(ImportFolder.BARS),
            false,
            ',',
            Optional.of("dd.MM.yyyy"),
            Optional.empty(),
            BigDecimal.ONE);
    assertError(
        "prices.csv, line 1, column 1 \"time\": found \"31.06.2014\", expected a time of the form"
            + " dd.MM.yyyy",
        layout,
        folder.daily());
  }

  @Test
  void refusesDailyBarsWithAClockTime() throws IOException {
    assertDailyError(
        "prices.csv, line 2, column 1 \"time\": found \"2014-06-05 16:00\", expected a date, or"
            + " midnight in America/New_York (if clock time and zone mean nothing, put them in"
            + " quotes in the time format); it is 2014-06-05T16:00 in the data's zone",
        "2014-06-05 16:00,10,11,9.5,10.5,100");
  }

  @Test
  void refusesMinuteBarsBetweenMinutesOrWithoutAClockTime() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-05 09:30:30,10,11,9.5,10.5,100");
    CsvLayout layout = CsvLayout.of(ImportFolder.BARS);
    assertError(
        "prices.csv, line 2, column 1 \"time\": found \"2014-06-05 09:30:30\", expected a whole"
            + " minute; it is 2014-06-05T09:30:30 in the data's zone",
        layout,
        folder.minute());
    folder.csv(ImportFolder.BARS, GOOD);
    assertError(
        "prices.csv, line 2, column 1 \"time\": found \"2014-06-05\", expected a date with a time"
            + " of day",
        layout,
        folder.minute());
  }

  @Test
  void refusesARowWithAMissingColumn() throws IOException {
    assertDailyError(
        "prices.csv, line 3: found 5 columns in \"2014-06-06,10,11,9.5,10.5\", expected 6 (the"
            + " delimiter is ',')",
        GOOD,
        "2014-06-06,10,11,9.5,10.5");
  }

  @Test
  void refusesAHeaderThatLacksAColumn() throws IOException {
    folder.csv("time,open,high,low,volume", "2014-06-05,10,11,9.5,100");
    assertError(
        "prices.csv, line 1: found no column close in the header, expected time, open, high, low,"
            + " close and perhaps volume. The line is \"time,open,high,low,volume\"",
        CsvLayout.of(""),
        folder.daily());
  }

  @Test
  void refusesAHeaderThatSaysSomethingElseThanTheColumnNames() throws IOException {
    folder.csv("Date,Close,High,Low,Open,Volume", GOOD);
    assertError(
        "prices.csv, line 1: found the header \"Close\" over column 2, which was named open. The"
            + " line is \"Date,Close,High,Low,Open,Volume\"",
        CsvLayout.of(ImportFolder.BARS),
        folder.daily());
    folder.csv("Date,Open,High,Low,Close,Adj Close,Volume", "2014-06-05,10,11,9.5,10.5,10.4,100");
    assertError(
        "prices.csv, line 1: found 7 columns, expected the 6 that were named. The line is"
            + " \"Date,Open,High,Low,Close,Adj Close,Volume\"",
        CsvLayout.of(ImportFolder.BARS),
        folder.daily());
  }

  @Test
  void refusesToSwallowAFirstRowAsHeader() throws IOException {
    folder.csv(GOOD, "2014-06-06,10,11,9.5,10.5,100");
    assertError(
        "prices.csv, line 1: found the number 10 in the header; if there is no header, say so. The"
            + " line is \"2014-06-05,10,11,9.5,10.5,100\"",
        CsvLayout.of(ImportFolder.BARS),
        folder.daily());
  }

  @Test
  void refusesAnEmptyFileAndAHeaderAlone() throws IOException {
    Files.writeString(root.resolve("prices.csv"), "");
    assertError(
        "prices.csv: found nothing, expected rows of prices", CsvLayout.of(""), folder.daily());
    assertDailyError("prices.csv: found a header without rows, expected rows of prices");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    CsvImportException error =
        assertThrows(CsvImportException.class, () -> folder.run(CsvLayout.of(""), folder.daily()));
    assertEquals(
        root.resolve("prices.csv") + ": no such file, expected a csv file", error.getMessage());
  }

  @Test
  void refusesUnknownOrDoubleOrMissingColumnNames() throws IOException {
    folder.csv(ImportFolder.BARS, GOOD);
    assertNamesError(
        "found column name \"opening\", expected one of skip, date, time, open, high, low, close,"
            + " volume",
        "time,opening,high,low,close,volume");
    assertNamesError(
        "found two columns \"open\" in the column names, expected one",
        "time,open,open,low,close,volume");
    assertNamesError(
        "found no column time in the column names, expected time, open, high, low, close and"
            + " perhaps volume",
        "skip,open,high,low,close,volume");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    byte[] bytes =
        (ImportFolder.BARS + "\n2014-06-05,10,11,9.5,10.5,1x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    Files.write(root.resolve("prices.csv"), bytes);
    CsvImportException error =
        assertThrows(
            CsvImportException.class,
            () -> folder.run(CsvLayout.of(ImportFolder.BARS), folder.daily()));
    assertEquals(
        "prices.csv: found bytes that are no UTF-8 text, expected a csv file in UTF-8",
        error.getMessage());
  }

  @Test
  void refusesQuotesThatDoNotClose() throws IOException {
    folder.csv(ImportFolder.BARS, GOOD, "2014-06-06,\"10,11,9.5,10.5,100");
    CsvImportException error =
        assertThrows(
            CsvImportException.class,
            () -> folder.run(CsvLayout.of(ImportFolder.BARS), folder.daily()));
    assertEquals("prices.csv, near line 3: ", error.getMessage().substring(0, 25));
  }

  @Test
  void refusesTickMarksThatWouldBreakALine() throws IOException {
    folder.csv("time,price,quantity,exchange", "2014-06-05T09:30:00,10,1,\"P,Q\"");
    assertError(
        "prices.csv, line 2, column 4 \"exchange\": found \"P,Q\", expected a code of ASCII"
            + " characters without commas and quotes",
        CsvLayout.of(""),
        ImportTarget.trades(folder.out(), "SPY", ImportResolution.TICK));
  }

  @Test
  void refusesTargetsThatLeanDoesNotHave() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ImportTarget.trades(folder.out(), "../SPY", ImportResolution.DAILY));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ImportTarget(
                folder.out(),
                "SPY",
                ImportResolution.DAILY,
                ImportKind.QUOTE,
                ImportTarget.NEW_YORK,
                ExistingFiles.REFUSE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ImportTarget(
                folder.out(),
                "SPY",
                ImportResolution.TICK,
                ImportKind.TRADE,
                ImportTarget.NEW_YORK,
                ExistingFiles.MERGE));
  }

  @Test
  void refusesLayoutsThatMeanNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CsvLayout(
                List.of(), false, ',', Optional.empty(), Optional.empty(), BigDecimal.ONE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CsvLayout(
                List.of(), true, '1', Optional.empty(), Optional.empty(), BigDecimal.ONE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CsvLayout(
                List.of(), true, ',', Optional.empty(), Optional.empty(), BigDecimal.ZERO));
  }

  private void assertDailyError(String message, String... rows) throws IOException {
    folder.csv(Stream.concat(Stream.of(ImportFolder.BARS), Stream.of(rows)).toArray(String[]::new));
    assertError(message, CsvLayout.of(ImportFolder.BARS), folder.daily());
  }

  private void assertNamesError(String message, String names) {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> folder.run(CsvLayout.of(names), folder.daily()));
    assertEquals(message, error.getMessage());
  }

  private void assertError(String message, CsvLayout layout, ImportTarget target) {
    CsvImportException error =
        assertThrows(CsvImportException.class, () -> folder.run(layout, target));
    assertEquals(message, error.getMessage());
  }
}
