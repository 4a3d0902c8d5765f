package dev.plumbline.backtests.bench;

import dev.plumbline.algorithms.bench.SmaCross;
import dev.plumbline.backtests.bench.EngineMeter.Load;
import dev.plumbline.backtests.bench.EngineMeter.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Other engines on the same bars in the same run, each in a process of its own that tells its
/// figures in one line of `name=value` pairs.
///
/// The folder of peers is made by `backtests/src/bench/install-peers.sh`; an engine that is not
/// there is left out, and the page says so.
final class PeerSection {
  private static final List<String> ENGINES =
      List.of("backtrader", "backtesting", "vectorbt", "ta4j", "manifoldbt");

  private final Path peers;
  private final Path bars;
  private final long count;

  /// @param peers folder of the installed engines and of their programs
  /// @param bars file of the bars
  /// @param count number of the bars
  PeerSection(Path peers, Path bars, long count) {
    this.peers = peers;
    this.bars = bars;
    this.count = count;
  }

  /// One run of a crossing of averages.
  BenchTable single(EngineMeter meter, BarChart chart) throws IOException {
    BenchTable table =
        new BenchTable(
            "Others, one run",
            String.format(
                Locale.ROOT,
                "Crossing of SMA(10) and SMA(60), 10 shares bought and sold at the bar's close for"
                    + " $1 an order, on the same %,d bars in memory, in the same run, one thread."
                    + " First: the first call in a fresh process, compiling included, loading"
                    + " excluded; then: the best of the following ones. Check: closed trades and"
                    + " equity at the end. backtrader gets the first 50,000 bars only.",
                count),
            "engine",
            "first",
            "then",
            "bars",
            "trades",
            "equity");
    Measured first = meter.once(Load.of(SmaCross.class));
    Measured best = meter.best(Load.of(SmaCross.class));
    table.row(
        "Plumbline, orders, fees, margin, statistics",
        rate(first.points(), first.seconds()),
        rate(best.points(), best.seconds()),
        EngineSections.number(best.points()),
        EngineSections.number(best.orders() / 2),
        best.hash());
    chart.add("Plumbline engine, SMA cross", best.millionsPerSecond());
    for (String engine : ENGINES) {
      Map<String, String> told = run(engine, "single");
      if (told.containsKey("missing")) {
        table.row(engine, "-", "-", "-", "-", told.get("missing"));
        continue;
      }
      long points = Long.parseLong(told.get("bars"));
      double then = Double.parseDouble(told.get("seconds"));
      table.row(
          engine + " " + told.get("version"),
          rate(points, Double.parseDouble(told.get("first"))),
          rate(points, then),
          EngineSections.number(points),
          told.get("trades"),
          told.get("equity"));
      chart.add(engine, points / then / 1e6);
    }
    return table;
  }

  /// Another engine's sweep of some sets; `sets` and `seconds`, or `missing`.
  Map<String, String> sweep(String engine) throws IOException {
    return run(engine, "sweep");
  }

  private Map<String, String> run(String engine, String what) throws IOException {
    List<String> command = command(engine, what);
    Map<String, String> told = new LinkedHashMap<>();
    if (command.isEmpty()) {
      told.put("missing", "not installed");
      return told;
    }
    ProcessRun run = ProcessRun.of(command, Map.of());
    String line =
        run.output().lines().filter(l -> l.startsWith("peer ")).reduce((a, b) -> b).orElse("");
    if (run.status() != 0 || line.isEmpty()) {
      String last = run.output().lines().reduce((a, b) -> b).orElse("no output");
      told.put("missing", "did not run: " + last);
      return told;
    }
    for (String pair : line.substring("peer ".length()).split(" ")) {
      int equals = pair.indexOf('=');
      told.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    told.put("peak", ProcessSection.megabytes(run));
    return told;
  }

  private List<String> command(String engine, String what) {
    if (engine.equals("ta4j")) {
      Path jars = peers.resolve("ta4j");
      return Files.isDirectory(jars) && what.equals("single")
          ? List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              jars + "/*",
              peers.resolve("dev/plumbline/peers/Ta4jPeer.java").toString(),
              bars.toString())
          : List.of();
    }
    Path python = peers.resolve("venv/bin/python");
    if (!Files.exists(python)) {
      return List.of();
    }
    List<String> command = new ArrayList<>(List.of(python.toString()));
    command.add(peers.resolve("peers.py").toString());
    command.addAll(List.of(engine, what, bars.toString()));
    return command;
  }

  private static String rate(long points, double seconds) {
    return String.format(Locale.ROOT, "%.3f M/s", points / seconds / 1e6);
  }
}
