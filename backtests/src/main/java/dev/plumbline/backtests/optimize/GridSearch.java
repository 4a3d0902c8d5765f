package dev.plumbline.backtests.optimize;

/// Tries every combination.
public record GridSearch() implements Search {
  @Override
  public void run(ParameterGrid grid, Trials trials) {
    trials.expect(grid.size());
    trials.runAll(grid.inTiles(PassRuns.MOST_TOGETHER));
  }

  @Override
  public String text() {
    return "grid";
  }

  @Override
  public long seed() {
    return 0;
  }
}
