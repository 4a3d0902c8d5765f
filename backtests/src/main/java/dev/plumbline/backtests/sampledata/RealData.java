package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.datafolder.StagedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Real daily bars of two indices, 1999-01-04 to 2018-12-31.
///
/// | ticker | what it is |
/// |---|---|
/// | SP500 | the S&P 500 index |
/// | NASDAQCOMP | the NASDAQ Composite index |
///
/// They are indices, not stocks: nobody could have bought them at these prices, and they pay no
/// dividends. They are written as US equities, under tickers that no US stock or fund has, so that
/// any algorithm can subscribe to them. Prices have four decimals. Volumes exceed an `int`.
///
/// Source: the Python package `arch` 8.0.0 (NCSA licence). Licence, changes and oddities are
/// written beside the bars, into `SP500-NASDAQCOMP-ATTRIBUTION.txt`. SP500's opens before mid 2006
/// mostly equal the previous close.
public final class RealData {
  private static final String ATTRIBUTION = "SP500-NASDAQCOMP-ATTRIBUTION.txt";

  private RealData() {}

  /// Writes the bars, map files, factor files and their attribution into a LEAN data folder.
  ///
  /// A folder that does not exist appears whole or not at all. Files that are there with the same
  /// content are left alone.
  ///
  /// @param out the data folder; made when needed
  /// @throws java.nio.file.FileAlreadyExistsException if one of the files exists with other
  ///   content; then nothing is written
  /// @throws IOException if the folder cannot be written
  public static Installed write(Path out) throws IOException {
    try (StagedFolder staged = StagedFolder.of(out)) {
      Path usa = staged.path().resolve("equity/usa");
      for (String folder : List.of("daily", "map_files", "factor_files")) {
        Files.createDirectories(usa.resolve(folder));
      }
      for (RealIndex index : RealIndex.values()) {
        write(usa, index);
      }
      try (InputStream attribution = RealData.class.getResourceAsStream(ATTRIBUTION)) {
        Files.copy(attribution, staged.path().resolve(ATTRIBUTION));
      }
      return staged.install();
    }
  }

  private static void write(Path usa, RealIndex index) throws IOException {
    String ticker = index.name().toLowerCase(Locale.ROOT);
    List<RealIndex.Bar> bars = index.bars();
    CsvText text = new CsvText();
    for (RealIndex.Bar bar : bars) {
      text.put(DateTimeFormatter.BASIC_ISO_DATE.format(bar.day())).put(" 00:00");
      for (long price : bar.prices()) {
        text.comma().put(price);
      }
      text.comma().put(bar.volume()).endLine();
    }
    LeanZip zip = new LeanZip(ticker + ".csv", text.toBytes());
    Files.write(usa.resolve("daily/" + ticker + ".zip"), zip.pack());
    String first = DateTimeFormatter.BASIC_ISO_DATE.format(bars.getFirst().day());
    Files.writeString(
        usa.resolve("map_files/" + ticker + ".csv"), first + "," + ticker + "\n20501231," + ticker);
    Files.writeString(
        usa.resolve("factor_files/" + ticker + ".csv"), first + ",1,1,1\n20501231,1,1,0");
  }
}
