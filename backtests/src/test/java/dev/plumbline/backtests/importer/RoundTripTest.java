package dev.plumbline.backtests.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.sampledata.SampleData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of the sample data set, turned into a csv file with decimals, come back as they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 5);

  private Path sample;
  @TempDir private Path root;

  @BeforeAll
  void writeSample(@TempDir Path place) throws IOException {
    sample = place.resolve("sample");
    SampleData.write(sample);
  }

  @ParameterizedTest
  @CsvSource({
    "daily, daily/bolt.zip",
    "hour, hour/bolt.zip",
    "minute, minute/bolt/20140605_trade.zip",
    "second, second/bolt/20140605_trade.zip"
  })
  void bringsTradeBarsBack(String resolution, String path) throws IOException {
    assertComesBack(ImportResolution.parse(resolution), ImportKind.TRADE, path);
  }

  @Test
  void bringsQuoteBarsBack() throws IOException {
    assertComesBack(ImportResolution.MINUTE, ImportKind.QUOTE, "minute/bolt/20140605_quote.zip");
  }

  private void assertComesBack(ImportResolution resolution, ImportKind kind, String path)
      throws IOException {
    ImportFolder folder = new ImportFolder(root.resolve(resolution.word() + kind.word()));
    Files.createDirectories(folder.root());
    LeanZip original = LeanZip.read(sample.resolve("equity/usa").resolve(path));
    List<String> rows = new ArrayList<>();
    rows.add(
        kind == ImportKind.TRADE
            ? ImportFolder.BARS
            : "time,bidopen,bidhigh,bidlow,bidclose,bidsize,"
                + "askopen,askhigh,asklow,askclose,asksize");
    new String(original.content(), StandardCharsets.US_ASCII)
        .lines()
        .map(line -> decimals(line, resolution))
        .forEach(rows::add);
    folder.csv(rows.toArray(String[]::new));
    folder.run(
        CsvLayout.of(""),
        new ImportTarget(
            folder.out(), "BOLT", resolution, kind, ImportTarget.NEW_YORK, ExistingFiles.REFUSE));
    assertEquals(original, LeanZip.read(folder.out().resolve("equity/usa").resolve(path)));
  }

  /// The line with a full time and prices in dollars; cells 5 and 10 are sizes.
  private static String decimals(String line, ImportResolution resolution) {
    String[] cells = line.split(",");
    if (resolution.hasFilePerDay()) {
      cells[0] = DAY.atStartOfDay().plusNanos(Long.parseLong(cells[0]) * 1_000_000).toString();
    }
    for (int i = 1; i < cells.length; i++) {
      if (!Set.of(5, 10).contains(i)) {
        cells[i] = BigDecimal.valueOf(Long.parseLong(cells[i]), 4).toString();
      }
    }
    return String.join(",", cells);
  }
}
