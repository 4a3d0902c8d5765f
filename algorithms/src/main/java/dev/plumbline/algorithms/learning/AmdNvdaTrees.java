package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;

/// The minute system with boosted trees on the same six features.
public class AmdNvdaTrees extends AmdNvda {
  @Override
  public LearningPlan plan() {
    return plan("AmdNvdaTrees", "trees", AmdNvdaLogistic.FEATURES);
  }
}
