package dev.plumbline.strategies.learning;

/// An algorithm that trades by a model which is trained for it.
public interface Learning {
  /// What the model reads and is to tell.
  LearningPlan plan();

  /// How the scorer of the headlines that the model's features read is trained; asked only where
  /// they read news and no file of scores is given.
  default HeadlinePlan headlines() {
    return HeadlinePlan.of(plan());
  }
}
