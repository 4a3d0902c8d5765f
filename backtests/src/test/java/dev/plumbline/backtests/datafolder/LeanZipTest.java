package dev.plumbline.backtests.datafolder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanZipTest {
  private static final LeanZip ZIP =
      new LeanZip("spy.csv", "20200102 00:00,1,2,1,2,3\n".getBytes(StandardCharsets.US_ASCII));

  @Test
  void unpacksWhatItPacked() throws IOException {
    assertEquals(Optional.of(ZIP), LeanZip.unpack(ZIP.pack()));
  }

  @Test
  void stampsEveryEntryWithTheFirstOfJanuary2020AndNoZone() {
    byte[] packed = ZIP.pack();
    byte[] dosTimeAndDate = Arrays.copyOfRange(packed, 10, 14);
    byte[] extraFieldLength = Arrays.copyOfRange(packed, 28, 30);
    assertArrayEquals(new byte[] {0, 0, 0x21, 0x50}, dosTimeAndDate);
    assertArrayEquals(new byte[] {0, 0}, extraFieldLength);
  }

  @Test
  void findsNoEntryInWhatIsNoZip() throws IOException {
    assertTrue(LeanZip.unpack(new byte[] {1, 2, 3}).isEmpty());
  }

  @Test
  void namesTheFileThatIsNoZip(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("spy.zip"), "not a zip");
    IOException error = assertThrows(IOException.class, () -> LeanZip.read(file));
    assertTrue(error.getMessage().contains("spy.zip"), error.getMessage());
  }
}
