package dev.plumbline.algorithms.lean;

/// Buys SPY once, by the day.
///
/// Answers to LEAN's `NamedArgumentsRegression`.
public class NamedArgumentsRegression extends BasicTemplateDailyAlgorithm {}
