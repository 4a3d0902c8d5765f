package dev.plumbline.backtests.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.datafolder.LeanZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExistingFilesTest {
  private static final CsvLayout BARS = CsvLayout.of(ImportFolder.BARS);
  private static final String OLD =
      "spy.csv:20140605 00:00,100000,100000,100000,100000,1\n"
          + "20140609 00:00,110000,110000,110000,110000,1\n";

  @TempDir private Path root;
  private ImportFolder folder;

  @BeforeEach
  void importOldBars() throws IOException {
    folder = new ImportFolder(root);
    folder.csv(ImportFolder.BARS, "2014-06-05,10,10,10,10,1", "2014-06-09,11,11,11,11,1");
    folder.run(BARS, folder.daily());
    assertEquals(OLD, folder.entry("daily/spy.zip"));
  }

  @Test
  void refusesToReplaceOtherBarsUnlessAsked() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-10,12,12,12,12,1");
    CsvImportException error =
        assertThrows(CsvImportException.class, () -> folder.run(BARS, folder.daily()));
    assertEquals(
        folder.out().resolve("equity/usa/daily/spy.zip")
            + ": exists with other content; nothing was changed. Ask to merge (adds the new rows)"
            + " or to overwrite (drops the old ones)",
        error.getMessage());
    assertEquals(OLD, folder.entry("daily/spy.zip"));
  }

  @Test
  void takesTheSameFileTwice() throws IOException {
    ImportReport report = folder.run(BARS, folder.daily());
    assertEquals(0, report.files().written());
    assertEquals(1, report.files().unchanged());
  }

  @Test
  void dropsTheOldBarsWhenAskedToOverwrite() throws IOException {
    folder.csv(ImportFolder.BARS, "2014-06-10,12,12,12,12,1");
    folder.run(BARS, daily(ExistingFiles.OVERWRITE));
    assertEquals(
        "spy.csv:20140610 00:00,120000,120000,120000,120000,1\n", folder.entry("daily/spy.zip"));
  }

  @Test
  void keepsOldBarsBesideNewOnesWhenAskedToMerge() throws IOException {
    folder.csv(
        ImportFolder.BARS,
        "2014-06-04,9,9,9,9,1",
        "2014-06-05,10,10,10,10,1",
        "2014-06-09,12,12,12,12,1");
    ImportReport report = folder.run(BARS, daily(ExistingFiles.MERGE));
    assertEquals(
        "spy.csv:20140604 00:00,90000,90000,90000,90000,1\n"
            + "20140605 00:00,100000,100000,100000,100000,1\n"
            + "20140609 00:00,120000,120000,120000,120000,1\n",
        folder.entry("daily/spy.zip"));
    assertEquals(1, report.replaced());
    assertTrue(report.text().contains("begins on 20140605"), report::text);
  }

  @Test
  void mergesMinutesByTheirNumberNotTheirText() throws IOException {
    ImportTarget minute =
        new ImportTarget(
            folder.out(),
            "SPY",
            ImportResolution.MINUTE,
            ImportKind.TRADE,
            ImportTarget.NEW_YORK,
            ExistingFiles.MERGE);
    folder.csv(ImportFolder.BARS, "2014-06-05 16:40,10,10,10,10,1");
    folder.run(BARS, minute);
    folder.csv(ImportFolder.BARS, "2014-06-05 16:39,10,10,10,10,2", "2014-06-06 09:30,9,9,9,9,3");
    folder.run(BARS, minute);
    assertEquals(
        "20140605_spy_minute_trade.csv:59940000,100000,100000,100000,100000,2\n"
            + "60000000,100000,100000,100000,100000,1\n",
        folder.entry("minute/spy/20140605_trade.zip"));
    assertEquals(
        "20140606_spy_minute_trade.csv:34200000,90000,90000,90000,90000,3\n",
        folder.entry("minute/spy/20140606_trade.zip"));
  }

  @Test
  void refusesToMergeWithAFileThatIsNotOfPrices() throws IOException {
    Path zip = folder.out().resolve("equity/usa/daily/spy.zip");
    byte[] text = "no prices\n".getBytes(StandardCharsets.US_ASCII);
    Files.write(zip, new LeanZip("spy.csv", text).pack());
    CsvImportException error =
        assertThrows(CsvImportException.class, () -> folder.run(BARS, daily(ExistingFiles.MERGE)));
    assertEquals(
        zip
            + ": found the line \"no prices\", expected one that begins with a time; overwrite the"
            + " file instead",
        error.getMessage());
    assertEquals("spy.csv:no prices\n", folder.entry("daily/spy.zip"));
  }

  private ImportTarget daily(ExistingFiles existing) {
    return new ImportTarget(
        folder.out(),
        "SPY",
        ImportResolution.DAILY,
        ImportKind.TRADE,
        ImportTarget.NEW_YORK,
        existing);
  }
}
