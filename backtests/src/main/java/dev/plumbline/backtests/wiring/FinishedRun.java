package dev.plumbline.backtests.wiring;

import dev.plumbline.sdk.result.BacktestResult;
import java.util.List;

/// A run that is over.
///
/// @param result what came of it
/// @param seconds how long it took by the clock on the wall
/// @param missing what data was missing or unusable, in lines for people
public record FinishedRun(BacktestResult result, double seconds, List<String> missing) {}
