/// What a run leaves behind, gathered while it lasts.
///
/// ```
///   each step of time --> RunRecorder.onTimeStep --> EquityCandle -----+
///   each midnight ------> RunRecorder.sampleDaily -> DailySampler -----+--> RunCharts
///   each order event ---> RunRecorder.orderEvent --> CapacityEstimate -+        |
///   each message -------> RunLog                                            statistics
///   the end ------------> RunRecorder.finish ------------------------> BacktestResult
/// ```
///
/// The rules of sampling and rounding are LEAN's (`Engine/Results/BaseResultsHandler.cs`,
/// `Engine/Results/BacktestingResultHandler.cs`).
package dev.plumbline.engine.record;
