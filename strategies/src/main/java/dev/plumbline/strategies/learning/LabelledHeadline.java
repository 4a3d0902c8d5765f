package dev.plumbline.strategies.learning;

/// A headline and what became of it.
///
/// @param headline its headline
/// @param summary its summary, or ""
/// @param label 1 for good news, 0 for bad, [LearningPlan#NO_ANSWER] if that is not known
public record LabelledHeadline(String headline, String summary, int label) {}
