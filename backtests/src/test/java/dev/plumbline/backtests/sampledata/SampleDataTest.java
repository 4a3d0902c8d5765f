package dev.plumbline.backtests.sampledata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.backtests.datafolder.FolderDigest;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
  /// Digest of the files that the recipe's Python original, sample.py, writes.
  private static final String DIGEST =
      "f4d8a61db8e50bfe44c1dd175f40bc273d3d9a1e9832e65dc8bbf7b014b0b6ba";

  @TempDir private Path folder;

  @Test
  void writesTheRowsOfTheReferenceRecipe() throws IOException {
    assertEquals(138, SampleData.write(folder.resolve("data")).written());
    assertEquals(DIGEST, FolderDigest.of(folder.resolve("data")));
  }

  @Test
  void writesTheSameBytesOnEveryRun() throws IOException {
    Path one = SampleData.write(folder.resolve("one")).folder();
    Path two = SampleData.write(folder.resolve("two")).folder();
    List<String> names = FolderDigest.names(one);
    assertEquals(names, FolderDigest.names(two));
    for (String name : names) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
    }
  }

  @Test
  void changesNothingWhenWrittenAgain() throws IOException {
    SampleData.write(folder);
    assertEquals(138, SampleData.write(folder).unchanged());
    assertEquals(DIGEST, FolderDigest.of(folder));
  }

  @Test
  void refusesToReplaceAFileOfTheUsers() throws IOException {
    Files.createDirectories(folder.resolve("equity/usa/daily"));
    Files.writeString(folder.resolve("equity/usa/daily/gala.zip"), "mine");
    assertThrows(FileAlreadyExistsException.class, () -> SampleData.write(folder));
    assertEquals(List.of("equity/usa/daily/gala.zip"), FolderDigest.names(folder));
  }
}
