package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The workloads as whole processes, result files written: cold, with an empty cache of our own,
/// and warm.
final class ProcessSection {
  private static final Pattern HASH = Pattern.compile("OrderListHash\\s+([0-9a-f]{32})");
  private static final List<String> WORKLOADS =
      List.of(
          "OneMinute",
          "HundredMinute",
          "FiveHundredDaily",
          "OneMinuteEmpty",
          "HundredMinuteEmpty",
          "FiveHundredDailyEmpty");

  private final List<String> program;
  private final Path data;
  private final Path scratch;
  private final int repetitions;

  /// @param program how the program is started
  /// @param scratch where caches and results go
  ProcessSection(List<String> program, Path data, Path scratch, int repetitions) {
    this.program = program;
    this.data = data;
    this.scratch = scratch;
    this.repetitions = repetitions;
  }

  BenchTable table() throws IOException {
    BenchTable table =
        new BenchTable(
            "Whole processes",
            "From the start of the process to its end, result files written; the least wall time of"
                + " "
                + repetitions
                + " runs, processor time of the same run in brackets. Cold: our own cache is empty,"
                + " files are in the page cache. LEAN's figures are from another machine with two"
                + " processors (see the calibration).",
            "workload",
            "LEAN",
            "cold",
            "warm",
            "LEAN's peak",
            "peak cold",
            "peak warm",
            "hash");
    for (String workload : WORKLOADS) {
      ProcessRun cold = best(workload, true, null);
      ProcessRun warm = best(workload, false, null);
      LeanFigures.Lean lean = LeanFigures.of(workload);
      table.row(
          workload,
          String.format(Locale.ROOT, "%.1f s", lean.seconds()),
          seconds(cold),
          seconds(warm),
          lean.megabytes() + " MB",
          megabytes(cold),
          megabytes(warm),
          LeanFigures.check(workload, hash(cold.output())));
    }
    ProcessRun start = best("OneMinuteEmpty", false, "2010-01-04");
    table.row("one day only: the start", "", "", seconds(start), "", "", megabytes(start), "");
    return table;
  }

  private ProcessRun best(String workload, boolean cold, String end) throws IOException {
    Path cache = scratch.resolve("cache");
    ProcessRun best = null;
    for (int i = 0; i < repetitions; i++) {
      if (cold) {
        delete(cache);
      }
      List<String> command = new ArrayList<>(program);
      command.addAll(List.of("backtest", workload, "--data", data.toString()));
      command.addAll(List.of("--out", scratch.resolve("out").toString()));
      if (end != null) {
        command.addAll(List.of("--end", end));
      }
      ProcessRun run = ProcessRun.of(command, Map.of("PLUMBLINE_CACHE", cache.toString()));
      if (run.status() != 0) {
        throw new IOException(
            workload + " ended with status " + run.status() + ":\n" + run.output());
      }
      best = best == null || run.seconds() < best.seconds() ? run : best;
    }
    return best;
  }

  private static String hash(String output) {
    Matcher matcher = HASH.matcher(output);
    return matcher.find() ? matcher.group(1) : "";
  }

  static String seconds(ProcessRun run) {
    return String.format(Locale.ROOT, "%.2f s (%.2f)", run.seconds(), run.cpuSeconds());
  }

  static String megabytes(ProcessRun run) {
    return run.peakBytes() == 0 ? "?" : (run.peakBytes() >> 20) + " MB";
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
