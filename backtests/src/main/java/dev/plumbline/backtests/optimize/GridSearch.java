package dev.plumbline.backtests.optimize;

import java.util.stream.IntStream;

/// Tries every combination.
public record GridSearch() implements Search {
  @Override
  public void run(ParameterGrid grid, Trials trials) {
    trials.expect(grid.size());
    trials.runAll(IntStream.range(0, grid.size()).boxed().toList());
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
