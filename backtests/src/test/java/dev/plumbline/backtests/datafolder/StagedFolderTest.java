package dev.plumbline.backtests.datafolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {
  @TempDir private Path place;

  @Test
  void isNotSeenBeforeItIsInstalled() throws IOException {
    Path target = place.resolve("a/b/data");
    try (StagedFolder staged = StagedFolder.of(target)) {
      write(staged.path().resolve("equity/one.csv"), "1");
      assertFalse(Files.exists(target));
      assertEquals(new Installed(target, 1, 0), staged.install());
    }
    assertEquals(List.of("a/b/data/equity/one.csv"), FolderDigest.names(place));
  }

  @Test
  void leavesNothingBehindWhenItIsNotInstalled() throws IOException {
    try (StagedFolder staged = StagedFolder.of(place.resolve("data"))) {
      write(staged.path().resolve("equity/one.csv"), "1");
    }
    assertEquals(List.of(), FolderDigest.names(place));
  }

  @Test
  void addsToAFolderThatHasOtherFiles() throws IOException {
    write(place.resolve("data/equity/one.csv"), "1");
    write(place.resolve("data/equity/two.csv"), "2");
    try (StagedFolder staged = StagedFolder.of(place.resolve("data"))) {
      write(staged.path().resolve("equity/two.csv"), "2");
      write(staged.path().resolve("equity/three.csv"), "3");
      write(staged.path().resolve("index/four.csv"), "4");
      assertEquals(new Installed(place.resolve("data"), 2, 1), staged.install());
    }
    assertEquals(
        List.of(
            "data/equity/one.csv",
            "data/equity/three.csv",
            "data/equity/two.csv",
            "data/index/four.csv"),
        FolderDigest.names(place));
  }

  @Test
  void movesNothingWhenOneFileExistsWithOtherContent() throws IOException {
    write(place.resolve("data/two.csv"), "other");
    try (StagedFolder staged = StagedFolder.of(place.resolve("data"))) {
      write(staged.path().resolve("one.csv"), "1");
      write(staged.path().resolve("two.csv"), "2");
      FileAlreadyExistsException error =
          assertThrows(FileAlreadyExistsException.class, staged::install);
      assertTrue(error.getMessage().contains("two.csv"), error.getMessage());
    }
    assertEquals(List.of("data/two.csv"), FolderDigest.names(place));
    assertEquals("other", Files.readString(place.resolve("data/two.csv")));
  }

  @Test
  void replacesWhenAskedTo() throws IOException {
    write(place.resolve("data/two.csv"), "other");
    try (StagedFolder staged = StagedFolder.of(place.resolve("data"))) {
      write(staged.path().resolve("two.csv"), "2");
      staged.replace();
    }
    assertEquals("2", Files.readString(place.resolve("data/two.csv")));
  }

  @Test
  void takesZipsOfOneContentForTheSameWhateverTheirCompression() throws IOException {
    LeanZip zip = new LeanZip("a.csv", "1\n".getBytes(StandardCharsets.US_ASCII));
    byte[] otherStamp = zip.pack();
    otherStamp[12] = 0x22;
    Files.createDirectories(place.resolve("data"));
    Files.write(place.resolve("data/a.zip"), otherStamp);
    try (StagedFolder staged = StagedFolder.of(place.resolve("data"))) {
      Files.write(staged.path().resolve("a.zip"), zip.pack());
      assertEquals(1, staged.install().unchanged());
    }
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(place.resolve("data"), "");
    assertThrows(FileAlreadyExistsException.class, () -> StagedFolder.of(file));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
