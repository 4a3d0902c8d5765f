package dev.plumbline.backtests.optimize;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.SplittableRandom;

/// Tries combinations drawn at random, none twice.
///
/// @param count how many, at most as many as there are
/// @param seed what chance begins with
public record RandomSearch(int count, long seed) implements Search {
  @Override
  public void run(ParameterGrid grid, Trials trials) {
    int size = grid.size();
    int wanted = Math.min(count, size);
    SplittableRandom random = new SplittableRandom(seed);
    SequencedSet<Integer> chosen = new LinkedHashSet<>();
    // Floyd's way to draw without repetition: each set of the wanted size is equally likely.
    for (int i = size - wanted; i < size; i++) {
      int draw = random.nextInt(i + 1);
      chosen.add(chosen.contains(draw) ? i : draw);
    }
    trials.expect(wanted);
    trials.runAll(new ArrayList<>(chosen));
  }

  @Override
  public String text() {
    return "random " + count + ", seed " + seed;
  }
}
