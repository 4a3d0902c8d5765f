package dev.plumbline.backtests.sampledata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.datafolder.FolderDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The digests are those of the files that the recipe's Python original, generate.py, writes.
class BenchDataTest {
  @TempDir private Path folder;

  @Test
  void writesTheRowsOfOneMinute() throws IOException {
    assertEquals(1294, BenchData.write(folder, Set.of("one-minute")).written());
    assertEquals(
        "5dcdc58203c49788587ace0976771d19f6a81ace939e59d200a1611d8b221c48",
        FolderDigest.of(folder));
  }

  @Test
  void writesTheRowsOfHundredMinuteInFirstAndLastSymbol() throws IOException {
    BenchData.write(folder, Set.of("hundred-minute"), number -> number % 99 == 0);
    assertEquals(
        "5668e07e24452cc74e51adf71b573cbdb0454749237396acd96bc3741a83867f",
        FolderDigest.of(folder));
  }

  @Test
  void writesTheRowsOfFiveHundredDailyInFirstAndLastSymbol() throws IOException {
    BenchData.write(folder, Set.of("five-hundred-daily"), number -> number % 499 == 0);
    assertEquals(
        "f2fbc8dd37aedb006037fb1d76d90983c1cc6941fc36bbd2dd30571d62976868",
        FolderDigest.of(folder));
  }

  @Test
  void writesFiveHundredMoreSharesForAThousand() throws IOException {
    BenchData.write(folder, Set.of("thousand-daily"), number -> number == 0 || number > 998);
    assertEquals(List.of("equity/usa/daily/d999.zip"), List.copyOf(FolderDigest.names(folder)));
  }

  @Test
  void addsOneSetToAnother() throws IOException {
    BenchData.write(folder, Set.of("five-hundred-daily"), number -> number == 0);
    BenchData.write(folder, Set.of("hundred-minute"), number -> number == 0);
    assertTrue(Files.exists(folder.resolve("equity/usa/daily/d000.zip")));
    assertEquals(21, FolderDigest.names(folder).size());
  }

  @Test
  void writesAllSetsWhenNoneIsNamed() throws IOException {
    BenchData.write(folder, Set.of(), number -> number == 499);
    assertEquals(1295, FolderDigest.names(folder).size());
  }

  @Test
  void writesTheSameBytesOnEveryRun() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    BenchData.write(one, Set.of("hundred-minute"), number -> number < 3);
    BenchData.write(two, Set.of("hundred-minute"), number -> number < 3);
    for (String name : FolderDigest.names(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
    }
  }

  @Test
  void refusesAnUnknownSetBeforeWriting() {
    Path data = folder.resolve("data");
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> BenchData.write(data, Set.of("two-minute")));
    assertEquals(
        "found benchmark data set two-minute, expected one of"
            + " [one-minute, hundred-minute, five-hundred-daily, thousand-daily]",
        error.getMessage());
    assertFalse(Files.exists(data));
  }
}
