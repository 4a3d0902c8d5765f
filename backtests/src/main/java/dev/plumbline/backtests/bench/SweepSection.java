package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sweep over the crossing of two averages as a whole process, and its growth with processors.
final class SweepSection {
  private static final Pattern RUN_NOW = Pattern.compile("\\(([0-9,]+) run now in ([0-9.]+) s");

  private final List<String> program;
  private final Path data;
  private final Path scratch;
  private final long bars;

  SweepSection(List<String> program, Path data, Path scratch, long bars) {
    this.program = program;
    this.data = data;
    this.scratch = scratch;
    this.bars = bars;
  }

  /// @param sets 1,000 for the whole grid, else so many drawn at random
  BenchTable table(PeerSection peers, int sets, BarChart chart) throws IOException {
    BenchTable table =
        new BenchTable(
            "Sweeps",
            String.format(
                Locale.ROOT,
                "Crossing of SMA fast 5..54 by 1 and slow 60..155 by 5 (1,000 sets; fewer where the"
                    + " row says so), 10 shares by market order, %,d bars. A bar-evaluation is one"
                    + " bar seen by one set. Ours: every trial with parameters, all statistics,"
                    + " exact figures and order hash on disk, and the winner run again alone and"
                    + " found equal. Whole process; reading included.",
                bars),
            "engine",
            "threads",
            "sets",
            "seconds",
            "M bar-evaluations/s",
            "peak",
            "check");
    for (int threads : new int[] {1, 2}) {
      ours(table, chart, threads, threads == 1 ? Math.max(8, sets / 10) : sets);
    }
    for (String engine : List.of("vectorbt", "manifoldbt")) {
      theirs(table, chart, engine, peers.sweep(engine));
    }
    return table;
  }

  /// The same sets of the same grid with one thread, two, four, up to one a processor.
  BenchTable growth(int sets) throws IOException {
    BenchTable table =
        new BenchTable(
            "Growth with cores",
            "A sweep as above of the same sets, drawn at random, by so many threads, up to the"
                + " machine's processors; the time of all trials, wall.",
            "threads",
            "sets",
            "seconds",
            "M bar-evaluations/s",
            "times one thread");
    int processors = Runtime.getRuntime().availableProcessors();
    double one = 0;
    for (int threads = 1; threads <= processors; threads *= 2) {
      double seconds = seconds(run(threads, sets));
      one = threads == 1 ? seconds : one;
      table.row(
          String.valueOf(threads),
          EngineSections.number(sets),
          String.format(Locale.ROOT, "%.2f", seconds),
          String.format(Locale.ROOT, "%.1f", sets * (double) bars / seconds / 1e6),
          String.format(Locale.ROOT, "%.2f", one / seconds));
    }
    return table;
  }

  private static double seconds(ProcessRun run) throws IOException {
    Matcher matcher = RUN_NOW.matcher(run.output());
    if (run.status() != 0 || !matcher.find()) {
      throw new IOException("the sweep failed or ended without a count:\n" + run.output());
    }
    return Double.parseDouble(matcher.group(2));
  }

  private void ours(BenchTable table, BarChart chart, int threads, int sets) throws IOException {
    ProcessRun run = run(threads, sets);
    Matcher matcher = RUN_NOW.matcher(run.output());
    if (!matcher.find()) {
      throw new IOException("the sweep ended without a count:\n" + run.output());
    }
    double rate = sets * (double) bars / Double.parseDouble(matcher.group(2)) / 1e6;
    table.row(
        "Plumbline",
        String.valueOf(threads),
        EngineSections.number(sets),
        matcher.group(2),
        String.format(Locale.ROOT, "%.1f", rate),
        ProcessSection.megabytes(run),
        run.status() == 0 ? "winner equals its single run" : "FAILED");
    chart.add("Plumbline sweep, " + threads + " threads", rate);
  }

  private static void theirs(
      BenchTable table, BarChart chart, String engine, Map<String, String> told) {
    if (told.containsKey("missing")) {
      table.row(engine, "-", "-", "-", "-", "-", told.get("missing"));
      return;
    }
    double evaluations =
        Double.parseDouble(told.get("sets")) * Double.parseDouble(told.get("bars"));
    double rate = evaluations / Double.parseDouble(told.get("seconds")) / 1e6;
    table.row(
        engine + " " + told.get("version"),
        told.getOrDefault("threads", "?"),
        told.get("sets"),
        told.get("seconds"),
        String.format(Locale.ROOT, "%.1f", rate),
        told.get("peak"),
        "best equity " + told.get("equity"));
    chart.add(engine + " sweep", rate);
  }

  private ProcessRun run(int threads, int sets) throws IOException {
    Path out = scratch.resolve("sweep");
    ProcessSection.delete(out);
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("optimize", "SmaCross", "--grid", "fast=5..54", "--grid"));
    command.addAll(List.of("slow=60..155:5", "--data", data.toString(), "--out", out.toString()));
    command.addAll(List.of("--threads", String.valueOf(threads), "--objective", "net-profit"));
    if (sets < 1000) {
      command.addAll(List.of("--random", String.valueOf(sets)));
    }
    return ProcessRun.of(command, Map.of("PLUMBLINE_CACHE", scratch.resolve("cache").toString()));
  }
}
