package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.List;

/// The minute system with a logistic regression on six features.
public class AmdNvdaLogistic extends AmdNvda {
  static final List<String> FEATURES =
      List.of(
          "AMD_minus_NVDA_1",
          "AMD_minus_NVDA_5",
          "AMD_vol_10",
          "AMD_rsi_7",
          "time_sin",
          "time_cos");

  @Override
  public LearningPlan plan() {
    return plan("AmdNvdaLogistic", "logistic", FEATURES);
  }
}
