package dev.plumbline.lean.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path root;

  @Test
  void remembersWhatItReads() throws IOException {
    Files.writeString(root.resolve("b"), "123456789");
    Files.writeString(root.resolve("a"), "");
    DataFolder folder = new DataFolder(root);
    assertArrayEquals("123456789".getBytes(StandardCharsets.US_ASCII), folder.read("b"));
    assertEquals(0, folder.read("a").length);
    assertNull(folder.read("c"));
    folder.read("b");
    assertEquals(2, folder.filesRead().size());
    assertEquals("a", folder.filesRead().getFirst().path());
    FileRead b = folder.filesRead().getLast();
    assertEquals(9, b.length());
    // check values of the two CRCs: RFC 3720 and the CRC catalogue
    assertEquals("e3069283cbf43926", b.fingerprintText());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path absent = root.resolve("absent");
    Exception error = assertThrows(IllegalArgumentException.class, () -> new DataFolder(absent));
    assertEquals(
        "there is no data folder " + absent + "; expected a folder in LEAN's layout",
        error.getMessage());
  }

  @Test
  void countsFilesThatCannotBeRead() throws IOException {
    Files.createDirectory(root.resolve("folder"));
    DataFolder folder = new DataFolder(root);
    assertNull(folder.read("folder"));
    assertEquals(1, folder.errors().countOf(DataFault.UNREADABLE_FILE));
    assertEquals(1, folder.errors().losses());
  }
}
