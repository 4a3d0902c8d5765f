/// Orders on their way from a request to a fill.
///
/// ```text
/// request -> TransactionHandler (checks, rounding) -> BacktestingBrokerage (resting orders, fill models)
///                     ^                                          |
///                     +----------------- order events -----------+--> portfolio, trades, algorithm
/// ```
package dev.plumbline.engine.broker;
