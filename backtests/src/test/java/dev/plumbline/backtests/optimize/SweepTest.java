package dev.plumbline.backtests.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.fuzz.SampleSmaCross;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
  @TempDir private Path folder;

  @Test
  void givesEachTrialTheSingleRunToTheLastBit() throws IOException {
    SweepResult result = run(plan(new GridSearch()), "grid", SweepListener.NONE);
    assertEquals(6, result.trials().size());
    for (Trial trial : result.trials()) {
      BacktestResult alone =
          Backtests.run(SampleSmaCross.class, options().withParameters(trial.parameters()));
      assertEquals(Trial.of(trial.index(), trial.parameters(), 0, alone), trial);
    }
    assertTrue(
        result.trials().stream().anyMatch(t -> !t.statistics().get("Total Orders").equals("0")));
  }

  @Test
  void drawsTheSameCombinationsFromTheSameSeed() throws IOException {
    List<Trial> first = run(plan(new RandomSearch(3, 5)), "a", SweepListener.NONE).trials();
    List<Trial> second = run(plan(new RandomSearch(3, 5)), "b", SweepListener.NONE).trials();
    assertEquals(3, first.size());
    assertEquals(first, second);
    assertEquals(5, first.getFirst().seed());
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    Search search = new EvolutionSearch(12, 3, Objective.SHARPE, List.of());
    StopsAfter two = new StopsAfter(2);
    SweepResult stopped = run(plan(search), "stopped", two);
    assertFalse(stopped.complete());
    SweepResult resumed = run(plan(search), "stopped", SweepListener.NONE);
    SweepResult whole = run(plan(search), "whole", SweepListener.NONE);
    assertTrue(resumed.resumed() >= 2, "resumed " + resumed.resumed());
    assertTrue(resumed.complete());
    assertEquals(whole.trials(), resumed.trials());
    assertEquals(whole.best(), resumed.best());
  }

  @Test
  void ranksOnlyWhatKeepsToTheConstraints() throws IOException {
    SweepPlan plan =
        new SweepPlan(
            SampleSmaCross.class,
            options(),
            grid(),
            new GridSearch(),
            Objective.parse("net-profit"),
            List.of(Constraint.parse("orders>0")));
    SweepResult result = run(plan, "grid", SweepListener.NONE);
    List<Trial> ranked = result.ranked();
    assertTrue(ranked.size() < result.trials().size());
    for (int i = 1; i < ranked.size(); i++) {
      assertTrue(
          plan.objective().score(ranked.get(i - 1)) >= plan.objective().score(ranked.get(i)));
    }
    Path file = WinnerFile.write(folder, result);
    assertTrue(Files.readString(file).contains("\"trials\" : 6"), Files.readString(file));
  }

  private static RunOptions options() throws IOException {
    return RunOptions.DEFAULT
        .withData(new DataFolders(SampleFolder.cache()).folder(DataChoice.SAMPLE))
        .withStart(LocalDate.of(2005, 1, 3))
        .withEnd(LocalDate.of(2006, 12, 29));
  }

  private static ParameterGrid grid() {
    return ParameterGrid.parse(List.of("fast=10,20", "slow=20..50:15"));
  }

  private static SweepPlan plan(Search search) throws IOException {
    return new SweepPlan(
        SampleSmaCross.class, options(), grid(), search, Objective.SHARPE, List.of());
  }

  private SweepResult run(SweepPlan plan, String name, SweepListener listener) throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    return new Sweep(plan, new DataFolders(SampleFolder.cache()).folder(DataChoice.SAMPLE), 2)
        .run(out, listener);
  }

  private static final class StopsAfter implements SweepListener {
    private final int trials;
    private final AtomicInteger done = new AtomicInteger();

    StopsAfter(int trials) {
      this.trials = trials;
    }

    @Override
    public void done(int count, int of) {
      done.set(count);
    }

    @Override
    public boolean isCancelled() {
      return done.get() >= trials;
    }
  }
}
