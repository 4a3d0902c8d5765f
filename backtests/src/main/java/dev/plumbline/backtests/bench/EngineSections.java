package dev.plumbline.backtests.bench;

import dev.plumbline.algorithms.bench.FiveHundredDaily;
import dev.plumbline.algorithms.bench.HundredMinute;
import dev.plumbline.algorithms.bench.OneMinute;
import dev.plumbline.algorithms.bench.ThousandDaily;
import dev.plumbline.backtests.bench.EngineMeter.Load;
import dev.plumbline.backtests.bench.EngineMeter.Measured;
import dev.plumbline.sdk.algorithm.Algorithm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of the engine alone: throughput, what its time is made of, allocation, growth.
final class EngineSections {
  private static final List<Class<? extends Algorithm>> WORKLOADS =
      List.of(OneMinute.class, HundredMinute.class, FiveHundredDaily.class);

  private final EngineMeter meter;

  EngineSections(EngineMeter meter) {
    this.meter = meter;
  }

  /// Throughput and stages of the three workloads.
  List<BenchTable> throughputAndStages(BarChart chart) {
    BenchTable throughput = throughputTable();
    BenchTable stages = stagesTable();
    BenchTable allocation =
        new BenchTable(
            "Allocation",
            "Bytes that the running thread allocates for each further data point: the slope between"
                + " half and all of the period, primitives read, no orders; with orders beside it.",
            "workload",
            "bytes a point, no orders",
            "bytes a point, with orders");
    for (Class<? extends Algorithm> type : WORKLOADS) {
      String name = type.getSimpleName();
      Load load = Load.of(type);
      Load quiet = load.with("trades", false);
      Load bare = quiet.with("averages", false);
      Measured bareNoFill = meter.best(bare.with("fill-forward", false));
      Measured bareRun = meter.best(bare);
      Measured quietRun = meter.best(quiet);
      Measured run = meter.best(load);
      throughput.row(
          name,
          number(run.points()),
          number(run.orders()),
          millions(quietRun),
          millions(run),
          LeanFigures.check(name, run.hash()));
      chart.add("Plumbline engine, " + name, run.millionsPerSecond());
      stages.row(
          name,
          ms(bareNoFill.loopSeconds()),
          ms(bareRun.loopSeconds() - bareNoFill.loopSeconds()),
          ms(quietRun.loopSeconds() - bareRun.loopSeconds()),
          ms(run.loopSeconds() - quietRun.loopSeconds()),
          ms(run.closingSeconds()),
          ms(run.seconds()));
      allocation.row(name, slope(quiet), slope(load));
    }
    return List.of(throughput, stages, allocation);
  }

  private static BenchTable throughputTable() {
    return new BenchTable(
        "Engine only",
        "Columns in memory, code warmed up, one thread, processor time; reading, hash files and"
            + " result files excluded, statistics included. Averages without orders, and with"
            + " Bench.cs's orders; the hash is LEAN's.",
        "workload",
        "points",
        "orders",
        "without orders",
        "with orders",
        "orders' hash");
  }

  private static BenchTable stagesTable() {
    return new BenchTable(
        "What the time is made of",
        "Differences between runs that leave stages out, in milliseconds of processor time. Merge:"
            + " the bare bars, no gap filled; statistics: all behind the last bar, charts and hash"
            + " among it.",
        "workload",
        "merge",
        "fill-forward",
        "indicators",
        "orders",
        "statistics",
        "total");
  }

  /// Decoding every file once on one thread, our own cache not used.
  BenchTable reading() {
    BenchTable table =
        new BenchTable(
            "Reading",
            "Zip and csv to columns in memory: what the first run on one thread costs more than a"
                + " later one that finds the columns, in processor time. Code is cold in the first"
                + " row, which stands for all that a process must warm up.",
            "workload",
            "points",
            "ms",
            "M points/s");
    for (Class<? extends Algorithm> type : WORKLOADS) {
      Load bare = Load.of(type).with("trades", false).with("averages", false);
      Measured first = meter.once(bare);
      Measured later = meter.best(bare);
      double seconds = Math.max(1e-6, first.seconds() - later.seconds());
      table.row(
          type.getSimpleName(),
          number(first.points()),
          ms(seconds),
          String.format(Locale.ROOT, "%.2f", first.points() / seconds / 1e6));
    }
    return table;
  }

  /// Bytes for each further point.
  private String slope(Load load) {
    Measured all = meter.once(load);
    Measured half = meter.once(load.until(half(load.algorithm())));
    double bytes = all.bytes() - half.bytes();
    return String.format(Locale.ROOT, "%.1f", bytes / (all.points() - half.points()));
  }

  private static LocalDate half(Class<? extends Algorithm> type) {
    if (type == OneMinute.class) {
      return LocalDate.of(2012, 6, 29);
    }
    return type == HundredMinute.class ? LocalDate.of(2014, 6, 13) : LocalDate.of(2009, 12, 31);
  }

  /// Growth with bars, securities and orders.
  List<BenchTable> growth() {
    String note = "Engine only, as above; time should grow as the work does.";
    BenchTable bars =
        new BenchTable("Growth with bars", note, "load", "points", "orders", "ms", "ns a point");
    Map<String, LocalDate> ends = new LinkedHashMap<>();
    ends.put("x1", LocalDate.of(2010, 1, 20));
    ends.put("x10", LocalDate.of(2010, 6, 30));
    ends.put("x100", LocalDate.of(2014, 12, 31));
    ends.forEach(
        (name, end) -> row(bars, "OneMinute " + name, Load.of(OneMinute.class).until(end)));
    BenchTable securities =
        new BenchTable(
            "Growth with securities", note, "load", "points", "orders", "ms", "ns a point");
    for (int count : new int[] {1, 10, 100}) {
      row(securities, "minutes, " + count, Load.of(HundredMinute.class).with("securities", count));
    }
    for (int count : new int[] {1, 10, 100, 500}) {
      row(securities, "days, " + count, Load.of(FiveHundredDaily.class).with("securities", count));
    }
    // data of before may be without the second five hundred
    if (meter.has("equity/usa/daily/d999.zip")) {
      row(securities, "days, 1000", Load.of(ThousandDaily.class));
    }
    return List.of(bars, securities, growthWithOrders(note));
  }

  private BenchTable growthWithOrders(String note) {
    BenchTable orders =
        new BenchTable(
            "Growth with orders",
            note + " One security; the averages' lengths decide how often they cross.",
            "load",
            "points",
            "orders",
            "ms",
            "us an order");
    Load quiet = Load.of(OneMinute.class).with("trades", false);
    Measured none = meter.best(quiet);
    orders.row("no orders", number(none.points()), "0", ms(none.seconds()), "-");
    for (int scale : new int[] {100, 10, 1}) {
      Measured run =
          meter.best(Load.of(OneMinute.class).with("fast", 10 * scale).with("slow", 30 * scale));
      orders.row(
          "EMA %d and %d".formatted(10 * scale, 30 * scale),
          number(run.points()),
          number(run.orders()),
          ms(run.seconds()),
          String.format(
              Locale.ROOT, "%.2f", (run.seconds() - none.seconds()) / run.orders() * 1e6));
    }
    return orders;
  }

  private void row(BenchTable table, String name, Load load) {
    Measured run = meter.best(load);
    table.row(
        name,
        number(run.points()),
        number(run.orders()),
        ms(run.seconds()),
        String.format(Locale.ROOT, "%.0f", run.seconds() / run.points() * 1e9));
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String ms(double seconds) {
    return String.format(Locale.ROOT, "%.0f", Math.max(0, seconds) * 1e3);
  }

  private static String millions(Measured run) {
    return String.format(Locale.ROOT, "%.2f M/s", run.millionsPerSecond());
  }
}
