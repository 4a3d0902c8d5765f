package dev.plumbline.backtests.optimize;

import java.util.List;

/// Runs trials, on one thread.
public interface TrialRunner extends AutoCloseable {
  /// Runs combinations of a grid, each as if it ran alone.
  ///
  /// @return what came of them, in the same order; fewer when it was stopped
  List<Trial> run(List<Integer> indexes);

  /// The number of combinations that are best given at once.
  int batch();

  @Override
  void close();

  /// Makes runners.
  @FunctionalInterface
  interface Factory {
    /// A runner for the calling thread.
    TrialRunner create();
  }
}
