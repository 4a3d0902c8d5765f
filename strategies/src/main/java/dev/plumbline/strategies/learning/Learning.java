package dev.plumbline.strategies.learning;

/// An algorithm that trades by a model which is trained for it.
public interface Learning {
  /// What the model reads and is to tell.
  LearningPlan plan();
}
