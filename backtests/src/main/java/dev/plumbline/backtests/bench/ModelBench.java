package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Measures features, predictions and a learning system, and writes the page.
public final class ModelBench {
  private final ModelBenchPlan plan;
  private final Consumer<String> progress;

  /// A suite that is still to run.
  ///
  /// @param progress hears what is measured next
  public ModelBench(ModelBenchPlan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /// Runs it and writes the page.
  ///
  /// @throws IOException if a process fails, or something cannot be written
  public void run() throws IOException {
    Machine machine = Machine.now();
    Files.createDirectories(plan.scratch());
    PythonPeer peer = new PythonPeer(plan.python(), plan.script(), plan.scratch());
    List<BenchTable> tables = new ArrayList<>();
    progress.accept("the machine");
    String calibration = Machine.calibration();
    progress.accept("features");
    tables.add(new FeatureSection(plan, peer).table());
    progress.accept("predictions");
    tables.addAll(new PredictionSection(plan, peer).tables());
    progress.accept("five years of minutes");
    tables.add(new LearnedRunSection(plan, peer).table());
    StringBuilder text = new StringBuilder("# Benchmarks of systems that learn\n\n");
    text.append("Written by `plumbline bench-models` on ").append(machine.day()).append(".\n\n");
    text.append("Machine: ").append(machine.text()).append(".\n\n");
    text.append("Program: ")
        .append(
            plan.program().size() == 1
                ? "the packaged launcher with its start-up cache"
                : "java on a class path, without the start-up cache that packaging makes")
        .append(".\n\n");
    text.append("Calibration: ").append(calibration).append(".\n\n");
    tables.forEach(table -> text.append(table.text()));
    Path page = plan.page().toAbsolutePath();
    Files.createDirectories(page.getParent());
    Files.writeString(page, text.toString());
  }
}
