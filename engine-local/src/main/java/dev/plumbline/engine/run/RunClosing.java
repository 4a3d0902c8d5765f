package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;

/// From the end of the loop to the result.
final class RunClosing {
  private final RunParts parts;
  private final Algorithm algorithm;

  RunClosing(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
  }

  BacktestResult result(long dataPoints) {
    parts.notices().texts().forEach(parts.log()::add);
    return parts.recorder().finish(algorithm, dataPoints, parts.history().dataPointCount());
  }
}
