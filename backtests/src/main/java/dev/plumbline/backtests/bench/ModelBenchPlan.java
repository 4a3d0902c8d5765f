package dev.plumbline.backtests.bench;

import java.nio.file.Path;
import java.util.List;

/// What is to be measured of features and models.
///
/// @param program how the program is started as a process of its own
/// @param scratch where data, models and results go
/// @param python an interpreter with pandas, scikit-learn, xgboost and torch, or null for none
/// @param script the program for it
/// @param page the page to write
/// @param repetitions how often each thing is measured
/// @param days days of the backtest
public record ModelBenchPlan(
    List<String> program,
    Path scratch,
    Path python,
    Path script,
    Path page,
    int repetitions,
    int days) {
  /// Copies the command.
  public ModelBenchPlan {
    program = List.copyOf(program);
  }
}
