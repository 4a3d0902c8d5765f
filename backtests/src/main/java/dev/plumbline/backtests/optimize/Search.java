package dev.plumbline.backtests.optimize;

/// Chooses the combinations of a grid that are tried.
///
/// The same search on the same grid with the same seed chooses the same, however many threads there
/// are, and however often it was stopped and resumed.
public sealed interface Search permits GridSearch, RandomSearch, EvolutionSearch {
  /// Runs the combinations that it chooses.
  void run(ParameterGrid grid, Trials trials);

  /// What it is, for the record: `random 100, seed 7`.
  String text();

  /// Its seed; 0 where chance plays no part.
  long seed();
}
