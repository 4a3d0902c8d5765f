package dev.plumbline.backtests.sampledata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.datafolder.FolderDigest;
import dev.plumbline.backtests.datafolder.LeanZip;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RealDataTest {
  @TempDir private Path folder;

  @Test
  void writesBarsMapFilesFactorFilesAndAttribution() throws IOException {
    assertEquals(7, RealData.write(folder).written());
    assertEquals(
        List.of(
            "SP500-NASDAQCOMP-ATTRIBUTION.txt",
            "equity/usa/daily/nasdaqcomp.zip",
            "equity/usa/daily/sp500.zip",
            "equity/usa/factor_files/nasdaqcomp.csv",
            "equity/usa/factor_files/sp500.csv",
            "equity/usa/map_files/nasdaqcomp.csv",
            "equity/usa/map_files/sp500.csv"),
        FolderDigest.names(folder));
    assertEquals(
        "19990104,sp500\n20501231,sp500",
        Files.readString(folder.resolve("equity/usa/map_files/sp500.csv")));
  }

  /// Digests of the rows made from the package's files with Python's decimal module.
  @ParameterizedTest
  @CsvSource({
    "sp500, 01fcfac384da593483d3ea5821d9ca4d36b10a994f06e63324725a5a25c56817",
    "nasdaqcomp, d8da81bddd41fc9bd494ca02903625ffb5d45a436bcb47f757a90d4e3a877e6e"
  })
  void writesEveryBarRoundedToFourDecimals(String ticker, String digest)
      throws IOException, NoSuchAlgorithmException {
    RealData.write(folder);
    LeanZip zip = LeanZip.read(folder.resolve("equity/usa/daily/" + ticker + ".zip"));
    assertEquals(ticker + ".csv", zip.entry());
    assertEquals(digest, sha256(zip.content()));
  }

  @Test
  void keepsVolumesBeyondAnInt() throws IOException {
    RealData.write(folder);
    LeanZip zip = LeanZip.read(folder.resolve("equity/usa/daily/sp500.zip"));
    String rows = new String(zip.content(), StandardCharsets.US_ASCII);
    assertTrue(rows.contains(",11456230000\n"));
  }

  @ParameterizedTest
  @EnumSource(RealIndex.class)
  void carriesBarsThatHoldTogether(RealIndex index) throws IOException {
    List<RealIndex.Bar> bars = index.bars();
    assertEquals(5031, bars.size());
    LocalDate previous = LocalDate.MIN;
    for (RealIndex.Bar bar : bars) {
      List<Long> ordered = bar.prices().stream().sorted().toList();
      assertTrue(bar.day().isAfter(previous), bar::toString);
      assertEquals(ordered.getLast(), bar.prices().get(1), bar::toString);
      assertEquals(ordered.getFirst(), bar.prices().get(2), bar::toString);
      assertTrue(ordered.getFirst() > 0 && bar.volume() >= 0, bar::toString);
      previous = bar.day();
    }
  }

  @Test
  void hasTheOdditiesThatTheAttributionNames() throws IOException {
    assertEquals(
        List.of(LocalDate.of(2015, 5, 12), LocalDate.of(2018, 1, 9)),
        RealIndex.NASDAQCOMP.bars().stream()
            .filter(bar -> bar.volume() == 0)
            .map(RealIndex.Bar::day)
            .toList());
    assertEquals(2004, opensAtPreviousClose(RealIndex.SP500));
    assertEquals(8, opensAtPreviousClose(RealIndex.NASDAQCOMP));
    assertTrue(farthestFromCents().compareTo(new BigDecimal("0.0006")) <= 0);
  }

  @ParameterizedTest
  @CsvSource({
    "sp500.csv.gz, 1e028cbb9c400cc018c816ccc439b33c919387e726c3ed5ca2c05c82746059de",
    "nasdaq.csv.gz, b2009535343ebb14e0aa11ed086788d2997a416ffe4f9450eed9a561ae30ac59"
  })
  void carriesThePackagesFilesUnchanged(String resource, String digest)
      throws IOException, NoSuchAlgorithmException {
    try (InputStream file = RealData.class.getResourceAsStream(resource)) {
      assertEquals(digest, sha256(file.readAllBytes()));
    }
  }

  @Test
  void writesTheSameBytesOnEveryRun() throws IOException {
    RealData.write(folder.resolve("one"));
    RealData.write(folder.resolve("two"));
    for (String name : FolderDigest.names(folder.resolve("one"))) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(name)),
          Files.readAllBytes(folder.resolve("two").resolve(name)),
          name);
    }
  }

  private static long opensAtPreviousClose(RealIndex index) throws IOException {
    List<RealIndex.Bar> bars = index.bars();
    long count = 0;
    for (int i = 1; i < bars.size(); i++) {
      if (bars.get(i).prices().get(0).equals(bars.get(i - 1).prices().get(3))) {
        count++;
      }
    }
    return count;
  }

  private static BigDecimal farthestFromCents() throws IOException {
    long farthest = 0;
    for (RealIndex index : RealIndex.values()) {
      for (RealIndex.Bar bar : index.bars()) {
        for (long price : bar.prices()) {
          long rest = price % 100;
          farthest = Math.max(farthest, Math.min(rest, 100 - rest));
        }
      }
    }
    return BigDecimal.valueOf(farthest, 4);
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
