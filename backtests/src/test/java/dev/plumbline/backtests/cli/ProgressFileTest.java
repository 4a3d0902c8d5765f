package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {
  @TempDir private Path folder;

  @Test
  void tellsHowFarARunIsUntilItIsOver() throws IOException {
    Path file = folder.resolve("Some-progress.json");
    try (ProgressFile _ =
        ProgressFile.following(
            folder, "Some", "backtest", () -> new ProgressFile.Standing(0.25, "2010-01-04"))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            while (!Files.exists(file)) {
              Thread.sleep(20);
            }
          });
      JsonValue progress = JsonValue.read(file);
      assertEquals("Some", progress.get("name").text());
      assertEquals("0.25", progress.get("part").text());
      assertEquals("2010-01-04", progress.get("text").text());
      assertEquals((double) ProcessHandle.current().pid(), progress.get("process").number());
    }
    assertFalse(Files.exists(file), "the file is there still");
  }

  @Test
  void writesNothingForAShortRun() throws IOException {
    try (ProgressFile _ =
        ProgressFile.following(
            folder, "Some", "backtest", () -> new ProgressFile.Standing(0, ""))) {
      assertTrue(Files.isDirectory(folder), "folder");
    }
    assertFalse(Files.exists(folder.resolve("Some-progress.json")), "a file");
  }
}
