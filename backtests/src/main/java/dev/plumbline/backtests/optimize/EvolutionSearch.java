package dev.plumbline.backtests.optimize;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/// Walks towards better combinations by CMA-ES: a cloud of points that moves and takes the shape of
/// the slope (Hansen, "The CMA evolution strategy", 2006; the library is Hipparchus).
///
/// Points lie between the grid's and are run at the nearest of it, each once. Several descents from
/// different places go on at once, so that one hill does not hide a higher one and all processors
/// have work; their number does not depend on the processors, so that the choice does not either.
///
/// @param count how many points are looked at, in all descents together; a combination looked at
///   twice is run once
/// @param seed what chance begins with
/// @param objective what is climbed
/// @param constraints what a combination must keep to; one that does not counts as the worst
public record EvolutionSearch(
    int count, long seed, Objective objective, List<Constraint> constraints) implements Search {
  private static final int DESCENTS = 4;
  private static final int LEAST = 8;
  private static final double WORST = -1e12;
  private static final double FIRST_SPREAD = 0.3;

  /// Copies the constraints.
  public EvolutionSearch {
    constraints = List.copyOf(constraints);
  }

  @Override
  public void run(ParameterGrid grid, Trials trials) {
    for (ParameterRange range : grid.ranges()) {
      if (!range.isOrdered()) {
        throw new IllegalArgumentException(
            "found --grid "
                + range.name()
                + " with values that are not ascending numbers; --evolve walks along numbers only,"
                + " try --random for the others");
      }
    }
    trials.expect(Math.min(count, grid.size()));
    int descents = Math.clamp(count / LEAST, 1, DESCENTS);
    ExecutorService pool = Executors.newFixedThreadPool(descents);
    try {
      List<? extends Future<?>> all =
          IntStream.range(0, descents)
              .mapToObj(i -> pool.submit(() -> descend(grid, trials, i, count / descents)))
              .toList();
      for (Future<?> each : all) {
        SearchThreads.await(each);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void descend(ParameterGrid grid, Trials trials, int descent, int points) {
    int dimensions = grid.ranges().size();
    double[] low = new double[dimensions];
    double[] high = new double[dimensions];
    double[] spread = new double[dimensions];
    double[] start = new double[dimensions];
    RandomGenerator random = new Well19937c(seed * 31 + descent);
    for (int i = 0; i < dimensions; i++) {
      high[i] = Math.max(grid.ranges().get(i).values().size() - 1, 1e-6);
      spread[i] = FIRST_SPREAD * high[i];
      start[i] = descent == 0 ? high[i] / 2 : random.nextDouble() * high[i];
    }
    int population = Math.min(4 + (int) (3 * Math.log(dimensions)), Math.max(2, points / 2));
    CMAESOptimizer optimizer =
        new CMAESOptimizer(points, Double.POSITIVE_INFINITY, true, 0, 0, random, false, null);
    try {
      optimizer.optimize(
          new MaxEval(points),
          new MaxIter(points),
          new ObjectiveFunction(point -> score(grid, trials, point)),
          GoalType.MAXIMIZE,
          new SimpleBounds(low, high),
          new InitialGuess(start),
          new CMAESOptimizer.Sigma(spread),
          new CMAESOptimizer.PopulationSize(population));
    } catch (MathIllegalStateException e) {
      // all points that were allowed are used up: that is how a descent ends
    }
  }

  private double score(ParameterGrid grid, Trials trials, double[] point) {
    int[] places = Arrays.stream(point).mapToInt(x -> (int) Math.rint(x)).toArray();
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.clamp(places[i], 0, grid.ranges().get(i).values().size() - 1);
    }
    Trial trial = trials.get(grid.index(places));
    if (trial == null) {
      throw new MathIllegalStateException(
          org.hipparchus.exception.LocalizedCoreFormats.MAX_COUNT_EXCEEDED, 0);
    }
    boolean fits = trial.isCompleted() && constraints.stream().allMatch(c -> c.holds(trial));
    return fits ? objective.score(trial) : WORST;
  }

  @Override
  public String text() {
    return "evolution "
        + count
        + ", seed "
        + seed
        + ", "
        + objective.text()
        + constraints.stream().map(c -> " " + c.text()).reduce("", String::concat);
  }
}
