package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.wiring.KeptColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Runs a sweep: chooses combinations, runs each once, keeps every trial on disk as soon as it is
/// done.
///
/// A sweep that was stopped, however rudely, goes on where it was when it is run again with the
/// same plan and folder.
public final class Sweep {
  private final SweepPlan plan;
  private final Path data;
  private final int threads;

  /// A sweep that is still to begin.
  ///
  /// @param data the data folder
  /// @param threads how many trials are run at once
  public Sweep(SweepPlan plan, Path data, int threads) {
    this.plan = plan;
    this.data = data;
    this.threads = threads;
  }

  /// Runs it to its end, or until the listener stops it.
  ///
  /// @param out where the trials are kept; the folder exists
  /// @throws IllegalArgumentException if the folder holds the trials of another sweep, the
  ///   algorithm asks for no such parameter, or the search cannot walk along the grid
  /// @throws IOException if trials cannot be read or kept
  public SweepResult run(Path out, SweepListener listener) throws IOException {
    KeptColumns kept = KeptColumns.ofProcess();
    TrialRunner.Factory factory = () -> new PassRuns(plan, data, kept, listener::isCancelled);
    try (TrialStore store = TrialStore.open(out, plan.identity(data));
        Trials trials = new Trials(store, factory, listener, threads)) {
      plan.search().run(plan.grid(), trials);
      List<Trial> all =
          trials.all().stream().sorted(Comparator.comparingInt(Trial::index)).toList();
      return new SweepResult(
          plan, all, store.found().size(), store.damaged(), !listener.isCancelled());
    }
  }
}
