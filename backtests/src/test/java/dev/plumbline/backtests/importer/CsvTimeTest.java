package dev.plumbline.backtests.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTimeTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource({
    "2014-06-05 09:30, 2014-06-05T09:30",
    "2014-06-05T09:30, 2014-06-05T09:30",
    "2014-06-05T09:30:15, 2014-06-05T09:30:15",
    "2014-06-05 09:30:15.125, 2014-06-05T09:30:15.125",
    "2014/06/05 09:30, 2014-06-05T09:30",
    "20140605 09:30, 2014-06-05T09:30",
    "2014-06-05T13:30:00Z, 2014-06-05T09:30",
    "2014-06-05 09:30:00-04:00, 2014-06-05T09:30",
    "2014-06-05 15:30:00 +0200, 2014-06-05T09:30",
    "2014-12-05T14:30:00Z, 2014-12-05T09:30"
  })
  void readsIsoFormsWithoutAFormat(String text, LocalDateTime expected) throws IOException {
    assertEquals(expected, read(text, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "06/05/2014 9:30 am, MM/dd/yyyy h:mm a, 2014-06-05T09:30",
    "5 Jun 14 09.30, d MMM yy HH.mm, 2014-06-05T09:30",
    "2014-11-02 01:30 -05:00 America/New_York, yyyy-MM-dd HH:mm XXX VV, 2014-11-02T01:30",
    "1401975000, epoch-seconds, 2014-06-05T09:30",
    "1401975000125, epoch-millis, 2014-06-05T09:30:00.125",
    "2014-06-05T09:30:00Z, yyyy-MM-dd'T'HH:mm:ss'Z', 2014-06-05T09:30"
  })
  void readsTimesInAGivenFormat(String text, String format, LocalDateTime expected)
      throws IOException {
    assertEquals(expected, read(text, Optional.of(format), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-06-05 13:30, UTC, 2014-06-05T09:30",
    "2014-12-05 14:30, UTC, 2014-12-05T09:30",
    "2014-06-06 01:30, Australia/Sydney, 2014-06-05T11:30",
    "2014-10-26 02:30, Europe/Berlin, 2014-10-25T20:30"
  })
  void movesTimesFromTheFilesZoneToTheDatas(String text, ZoneId zone, LocalDateTime expected)
      throws IOException {
    assertEquals(expected, read(text, Optional.empty(), Optional.of(zone)));
  }

  @Test
  void refusesATimeThatClocksSkip() {
    CsvImportException error =
        assertThrows(
            CsvImportException.class,
            () ->
                read(
                    "2014-03-30 02:30", Optional.empty(), Optional.of(ZoneId.of("Europe/Berlin"))));
    assertTrue(error.getMessage().contains("exists in Europe/Berlin"), error.getMessage());
  }

  @Test
  void refusesSecondsTakenForMilliseconds() {
    CsvImportException error =
        assertThrows(
            CsvImportException.class,
            () -> read("1401975000125", Optional.of("epoch-seconds"), Optional.empty()));
    assertTrue(error.getMessage().contains("1900 to 2100"), error.getMessage());
  }

  @Test
  void refusesAFormatThatIsNoPattern() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> read("2014-06-05", Optional.of("bogus"), Optional.empty()));
    assertTrue(error.getMessage().startsWith("found time format \"bogus\""), error.getMessage());
  }

  @Test
  void doesNotMoveADateFromZoneToZone() throws IOException {
    ImportFolder folder = new ImportFolder(root);
    folder.csv(ImportFolder.BARS, "2014-06-05,10,10,10,10,1");
    CsvLayout layout = layout(Optional.empty(), Optional.of(ZoneId.of("UTC")), "");
    assertEquals(LocalDateTime.of(2014, 6, 5, 0, 0), folder.run(layout, folder.daily()).first());
  }

  @Test
  void takesMidnightInTheDatasZoneForADay() throws IOException {
    ImportFolder folder = new ImportFolder(root);
    folder.csv(
        ImportFolder.BARS, "2014-06-05T04:00:00Z,10,10,10,10,1", "2014-12-05T05:00:00Z,9,9,9,9,1");
    ImportReport report = folder.run(CsvLayout.of(""), folder.daily());
    assertEquals(LocalDateTime.of(2014, 6, 5, 0, 0), report.first());
    assertEquals(LocalDateTime.of(2014, 12, 5, 0, 0), report.last());
  }

  @Test
  void cutsTicksToMillisecondsAndCountsThem() throws IOException {
    ImportFolder folder = new ImportFolder(root);
    folder.csv("time,price,quantity", "2014-06-05 09:30:00.125999,10,1");
    ImportReport report =
        folder.run(
            CsvLayout.of(""), ImportTarget.trades(folder.out(), "SPY", ImportResolution.TICK));
    assertTrue(report.text().contains("1 times were cut to milliseconds"), report::text);
    assertEquals(
        "20140605_spy_Trade_Tick.csv:34200125,100000,1,,,0\n",
        folder.entry("tick/spy/20140605_trade.zip"));
  }

  private LocalDateTime read(String time, Optional<String> format, Optional<ZoneId> zone)
      throws IOException {
    ImportFolder folder = new ImportFolder(root);
    folder.csv("time,price,quantity", time + ",10,1");
    return folder
        .run(
            layout(format, zone, "time,price,quantity"),
            ImportTarget.trades(folder.out(), "SPY", ImportResolution.TICK))
        .first();
  }

  private static CsvLayout layout(Optional<String> format, Optional<ZoneId> zone, String names) {
    return new CsvLayout(CsvLayout.names(names), true, ',', format, zone, BigDecimal.ONE);
  }
}
