package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.datafolder.StagedFolder;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// The sample data set: six invented US equities that meet everything a stock can meet.
///
/// | ticker | what it meets |
/// |---|---|
/// | GALA | plain and liquid |
/// | BOLT | splits 3:1 (2008-03-10) and 2:1 (2014-06-05), quarterly dividends |
/// | CRUX | quarterly dividends |
/// | DUNE | traded as DUNX until 2014-06-05 |
/// | EBBS | delisted after 2014-06-11 |
/// | FERN | illiquid: minutes without trades, no quotes |
///
/// Daily bars 2005-01-03 to 2014-12-31, hour bars 2013-01-02 to 2014-06-30, minute bars (trade,
/// quote) 2014-06-02 to 2014-06-13, second bars (GALA, BOLT) 2014-06-04 to 2014-06-06. Each
/// resolution is a random walk of its own, so prices of two resolutions agree at no instant. The
/// rows are the same on every machine.
public final class SampleData {
  private SampleData() {}

  /// Writes the data set into a LEAN data folder.
  ///
  /// A folder that does not exist appears whole or not at all. Files that are there with the same
  /// content are left alone, so that writing twice, or by two processes at once, is harmless.
  ///
  /// @param out the data folder; made when needed
  /// @throws java.nio.file.FileAlreadyExistsException if a file of the data set exists with other
  ///   content; then nothing is written
  /// @throws IOException if the folder cannot be written
  public static Installed write(Path out) throws IOException {
    try (StagedFolder staged = StagedFolder.of(out)) {
      Path usa = Files.createDirectories(staged.path().resolve("equity/usa"));
      Path maps = Files.createDirectory(usa.resolve("map_files"));
      Path factors = Files.createDirectory(usa.resolve("factor_files"));
      try (ZipWriter zips = new ZipWriter(usa)) {
        SampleBars bars = new SampleBars(zips);
        for (SampleEquity equity : SampleEquity.values()) {
          Map<LocalDate, Integer> closes = bars.daily(equity);
          bars.hour(equity);
          bars.minute(equity);
          if (equity.hasSeconds()) {
            bars.second(equity);
          }
          String file = equity.permanentTicker() + ".csv";
          Files.writeString(maps.resolve(file), CorporateActions.mapFile(equity));
          Files.writeString(factors.resolve(file), CorporateActions.factorFile(equity, closes));
        }
      }
      return staged.install();
    }
  }
}
