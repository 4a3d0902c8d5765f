package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.optimize.SweepPlan;
import dev.plumbline.backtests.optimize.Trial;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.sdk.result.BacktestResult;
import java.nio.file.Path;
import java.util.Map;

/// The single run of a trial's parameters, and whether it came to the same.
///
/// @param trial the trial
/// @param alone what is kept of the single run
/// @param result the single run
record Proof(Trial trial, Trial alone, BacktestResult result) {
  static Proof of(SweepPlan plan, Trial trial, Path folder) {
    RunOptions options = plan.options();
    for (Map.Entry<String, String> parameter : trial.parameters().entrySet()) {
      options = options.withParameter(parameter.getKey(), parameter.getValue());
    }
    try (RunData data = RunData.of(folder)) {
      BacktestResult result =
          new BacktestRun(plan.name(), AlgorithmClasses.create(plan.algorithm()), options)
              .run(data, RunListener.NONE)
              .result();
      Trial alone = Trial.of(trial.index(), trial.parameters(), trial.seed(), result);
      return new Proof(trial, alone, result);
    }
  }

  boolean holds() {
    return trial.equalsRun(alone);
  }
}
