package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Measures everything and writes the page.
public final class BenchSuite {
  private final BenchPlan plan;
  private final Consumer<String> progress;

  /// A suite that is still to run.
  ///
  /// @param progress hears what is measured next
  public BenchSuite(BenchPlan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /// Runs it and writes the page.
  ///
  /// @throws IOException if a process fails, or something cannot be written
  public void run() throws IOException {
    Machine machine = Machine.now();
    Files.createDirectories(plan.scratch());
    List<BenchTable> tables = new ArrayList<>();
    BarChart speed = new BarChart("One run, bars or data points", "millions a second");
    BarChart sweeps = new BarChart("Sweeps", "million bar-evaluations a second");
    progress.accept("the machine");
    String calibration = Machine.calibration();
    progress.accept("indicators");
    BenchTable indicators = new IndicatorSection(plan.repetitions()).table();
    progress.accept("whole processes");
    tables.add(
        new ProcessSection(plan.program(), plan.data(), plan.scratch(), plan.repetitions())
            .table());
    try (EngineMeter meter = new EngineMeter(plan.data(), Math.max(5, plan.repetitions()))) {
      EngineSections engine = new EngineSections(meter);
      progress.accept("the engine alone");
      tables.add(engine.reading());
      tables.addAll(engine.throughputAndStages(speed));
      tables.add(indicators);
      progress.accept("growth");
      tables.addAll(engine.growth());
      progress.accept("other engines");
      Path bars = plan.scratch().resolve("bars.csv");
      long count = BarsFile.write(plan.data(), bars);
      PeerSection peers =
          new PeerSection(plan.peers() == null ? Path.of("absent") : plan.peers(), bars, count);
      tables.add(peers.single(meter, speed));
      progress.accept("sweeps");
      SweepSection sweep = new SweepSection(plan.program(), plan.data(), plan.scratch(), count);
      tables.add(sweep.table(peers, plan.sets(), sweeps));
      tables.add(sweep.growth(Math.max(20, plan.sets() / 10)));
    }
    write(machine, calibration, tables, speed, sweeps);
  }

  private void write(
      Machine machine, String calibration, List<BenchTable> tables, BarChart speed, BarChart sweeps)
      throws IOException {
    Path page = plan.page().toAbsolutePath();
    Files.createDirectories(page.getParent());
    StringBuilder text = new StringBuilder();
    text.append("# Benchmarks\n\n");
    text.append("Written by `plumbline bench` on ").append(machine.day()).append(".\n\n");
    text.append("Machine: ").append(machine.text()).append(".\n\n");
    text.append("Program: ")
        .append(
            plan.program().size() == 1
                ? "the packaged launcher with its start-up cache"
                : "java on a class path, without the start-up cache that packaging makes")
        .append(".\n\n");
    text.append("Calibration: ").append(calibration).append(".\n\n");
    text.append("![One run](benchmarks-runs.svg)\n\n![Sweeps](benchmarks-sweeps.svg)\n\n");
    text.append("Inner pieces, by JMH: [benchmarks-inner.md](benchmarks-inner.md).\n\n");
    tables.stream().filter(t -> !t.isEmpty()).forEach(table -> text.append(table.text()));
    Files.writeString(page, text.toString());
    Files.writeString(page.resolveSibling("benchmarks-runs.svg"), speed.svg());
    Files.writeString(page.resolveSibling("benchmarks-sweeps.svg"), sweeps.svg());
  }
}
