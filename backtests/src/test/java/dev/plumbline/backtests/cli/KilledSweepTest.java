package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.wiring.TestClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sweep that is killed without a warning (SIGKILL) and started again ends as if nothing had
/// happened. About half a minute.
@Tag("long")
class KilledSweepTest {
  private static final int TRIALS = 60;

  @TempDir private Path folder;

  @Test
  void losesNoTrialThatWasDoneWhenItIsKilled() throws Exception {
    Path killed = folder.resolve("killed");
    Process process = start(killed);
    Path file = killed.resolve("trials.log");
    while (lines(file) < 6 && process.isAlive()) {
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertTrue(process.waitFor() != 0, "it was killed");
    int done = lines(file) - 1;
    assertTrue(done >= 5 && done < TRIALS, "trials done when it was killed: " + done);

    assertEquals(0, start(killed).waitFor());
    Path whole = folder.resolve("whole");
    assertEquals(0, start(whole).waitFor());
    List<String> resumed = Files.readAllLines(file);
    assertEquals(TRIALS + 1, resumed.size(), "each trial once");
    assertEquals(
        Files.readAllLines(whole.resolve("trials.log")).stream().sorted().toList(),
        resumed.stream().sorted().toList());
    assertEquals(
        Files.readString(whole.resolve("winner.json")),
        Files.readString(killed.resolve("winner.json")));
  }

  private static int lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file).size() : 0;
  }

  private static Process start(Path out) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            TestClassPath.text(),
            "dev.plumbline.backtests.cli.Plumbline",
            "optimize",
            "SampleSmaCross",
            "--grid",
            "fast=5..30:5",
            "--grid",
            "slow=40..130:10",
            "--start",
            "2005-01-03",
            "--end",
            "2007-12-31",
            "--data",
            SampleFolder.path().toString(),
            "--out",
            out.toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }
}
