package dev.plumbline.sdk.algorithm;

/// How far back a look into the past goes.
sealed interface HistorySpan {
  /// A number of bars up to now.
  record Bars(int count) implements HistorySpan {}

  /// A stretch of the algorithm's wall clock.
  record Range(long startNs, long endNs) implements HistorySpan {}
}
