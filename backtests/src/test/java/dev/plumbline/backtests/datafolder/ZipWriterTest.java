package dev.plumbline.backtests.datafolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {
  @TempDir private Path folder;

  @Test
  void hasWrittenEveryFileWhenClosed() throws IOException {
    try (ZipWriter zips = new ZipWriter(folder)) {
      for (int i = 0; i < 200; i++) {
        zips.add("daily/" + i + ".zip", zip(i));
      }
    }
    for (int i = 0; i < 200; i++) {
      assertEquals(zip(i), LeanZip.read(folder.resolve("daily/" + i + ".zip")));
    }
  }

  @Test
  void reportsAFileThatCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("daily"), "a file where a folder is needed");
    ZipWriter zips = new ZipWriter(folder);
    zips.add("daily/1.zip", zip(1));
    IOException error = assertThrows(IOException.class, zips::close);
    assertTrue(error.getMessage().contains("daily"), error.getMessage());
  }

  @Test
  void reportsFilesThatAnInterruptLeftUnwritten() throws IOException {
    ZipWriter zips = new ZipWriter(folder);
    byte[] large = new byte[1 << 22];
    for (int i = 0; i < 30; i++) {
      zips.add("daily/" + i + ".zip", new LeanZip("large.csv", large));
    }
    Thread.currentThread().interrupt();
    try {
      assertThrows(InterruptedIOException.class, zips::close);
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  private static LeanZip zip(int number) {
    return new LeanZip(number + ".csv", ("row " + number).getBytes(StandardCharsets.US_ASCII));
  }
}
