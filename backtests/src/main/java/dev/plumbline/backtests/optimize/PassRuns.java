package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.KeptColumns;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.BacktestPass;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Runs trials together in one pass over the data, and alone those that cannot go together.
final class PassRuns implements TrialRunner {
  /// Few, so that what they hold stays near the processor and in the nursery: 16 were as fast and
  /// held a sixth more, 32 were slower and held two thirds more.
  static final int MOST_TOGETHER = 8;

  private final SweepPlan plan;
  private final RunData data;
  private final SingleRuns alone;
  private final BooleanSupplier cancelled;

  PassRuns(SweepPlan plan, Path folder, KeptColumns kept, BooleanSupplier cancelled) {
    this.plan = plan;
    this.data = RunData.sharing(folder, kept);
    this.alone = new SingleRuns(plan, data, cancelled);
    this.cancelled = cancelled;
  }

  @Override
  public List<Trial> run(List<Integer> indexes) {
    if (indexes.size() < 2) {
      return alone.run(indexes);
    }
    List<AskedParameters> asked = new ArrayList<>();
    List<BacktestPass.Run> runs = new ArrayList<>();
    for (int index : indexes) {
      AskedParameters listener = new AskedParameters(plan.grid().names(), cancelled);
      asked.add(listener);
      runs.add(
          new BacktestPass.Run(
              () -> AlgorithmClasses.create(plan.algorithm()),
              SingleRuns.overrides(plan.options(), plan.grid().parameters(index)),
              listener));
    }
    List<BacktestResult> results = BacktestPass.run(runs, data.ports(), cancelled);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) == null) {
        trials.addAll(alone.run(List.of(indexes.get(i))));
      } else {
        trials.add(trial(indexes.get(i), results.get(i), asked.get(i)));
      }
    }
    return trials;
  }

  private Trial trial(int index, BacktestResult result, AskedParameters asked) {
    if (result.state().status() != AlgorithmStatus.RUNTIME_ERROR) {
      asked.check(plan.name());
    }
    return Trial.of(index, plan.grid().parameters(index), plan.search().seed(), result);
  }

  @Override
  public int batch() {
    return MOST_TOGETHER;
  }

  @Override
  public void close() {
    data.close();
  }
}
