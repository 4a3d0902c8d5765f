package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.wiring.TestClassPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  @TempDir private Path out;

  @Test
  void writesTheResultSoFarWhenTheProcessIsToEnd() throws Exception {
    Process process = start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      assertTrue(waitFor(err, "has begun"), "the run begins");
      process.toHandle().destroy();
      assertTrue(waitFor(err, "NeverHurries was stopped"), "it says that it was stopped");
      assertNotEquals(0, process.waitFor());
    }
    String result = Files.readString(out.resolve("NeverHurries.json"));
    assertTrue(result.contains("\"Status\": \"Stopped\""), "the result says so");
    assertTrue(result.contains("\"Total Orders\": \"1\""), "and tells what was done");
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            TestClassPath.text(),
            "dev.plumbline.backtests.cli.Plumbline",
            "backtest",
            "dev.plumbline.backtests.testalgorithms.NeverHurries",
            "--verbose",
            "--data",
            SampleFolder.path().toString(),
            "--out",
            out.toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static boolean waitFor(BufferedReader lines, String text) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(text)) {
        return true;
      }
    }
    return false;
  }
}
