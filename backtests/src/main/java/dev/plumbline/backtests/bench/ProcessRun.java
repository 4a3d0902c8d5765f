package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A whole process, from start to end.
///
/// @param seconds by the clock on the wall
/// @param cpuSeconds processor time, its children's not included
/// @param peakBytes most memory resident at once; 0 where it is not known
/// @param output what it said, errors among it
/// @param status its exit status
record ProcessRun(double seconds, double cpuSeconds, long peakBytes, String output, int status) {
  private static final int POLL_MS = 5;

  /// Runs a command to its end.
  ///
  /// @param environment variables that it gets besides
  static ProcessRun of(List<String> command, Map<String, String> environment) throws IOException {
    Path output = Files.createTempFile("plumbline-bench", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      long begin = System.nanoTime();
      Process process = builder.start();
      long peak = 0;
      Duration cpu = Duration.ZERO;
      boolean over = false;
      while (!over) {
        peak = Math.max(peak, residentPeak(process.pid()));
        cpu = process.info().totalCpuDuration().filter(d -> !d.isZero()).orElse(cpu);
        over = process.waitFor(POLL_MS, TimeUnit.MILLISECONDS);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      String text = Files.readString(output, StandardCharsets.UTF_8);
      return new ProcessRun(seconds, cpu.toMillis() / 1e3, peak, text, process.exitValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command.getFirst() + " was running", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static long residentPeak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
