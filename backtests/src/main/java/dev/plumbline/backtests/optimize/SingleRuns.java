package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;

/// Runs trials one after the other, each in an engine of its own, on shared decoded data.
final class SingleRuns {
  private final SweepPlan plan;
  private final RunData data;
  private final BooleanSupplier cancelled;

  /// @param data the caller's to close
  SingleRuns(SweepPlan plan, RunData data, BooleanSupplier cancelled) {
    this.plan = plan;
    this.data = data;
    this.cancelled = cancelled;
  }

  List<Trial> run(List<Integer> indexes) {
    List<Trial> trials = new ArrayList<>();
    for (int index : indexes) {
      Trial trial = run(index);
      if (trial == null) {
        break;
      }
      trials.add(trial);
    }
    return trials;
  }

  private Trial run(int index) {
    SequencedMap<String, String> parameters = plan.grid().parameters(index);
    AskedParameters asked = new AskedParameters(plan.grid().names(), cancelled);
    Algorithm algorithm = AlgorithmClasses.create(plan.algorithm());
    BacktestResult result =
        Backtest.run(algorithm, data.ports(), overrides(plan.options(), parameters), asked);
    if (result.state().status() != AlgorithmStatus.RUNTIME_ERROR) {
      asked.check(plan.name());
    }
    if (result.state().status() == AlgorithmStatus.STOPPED && cancelled.getAsBoolean()) {
      return null;
    }
    return Trial.of(index, parameters, plan.search().seed(), result);
  }

  static RunOverrides overrides(RunOptions options, SequencedMap<String, String> trial) {
    SequencedMap<String, String> parameters = new LinkedHashMap<>(options.parameters());
    parameters.putAll(trial);
    return new RunOverrides(options.start(), options.end(), options.cash(), parameters);
  }
}
