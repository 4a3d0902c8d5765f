package dev.plumbline.engine.run;

import dev.plumbline.engine.feed.TimeLine;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;

/// One algorithm over one stretch of the past.
///
/// Everything that a run needs is made for it: two runs in one JVM do not disturb each other.
public final class Backtest {
  private static final int ASK_EVERY = 32;

  private final Algorithm algorithm;
  private final RunListener listener;
  private final RunParts parts;
  private long dataPoints;

  private Backtest(Algorithm algorithm, RunPorts ports, RunListener listener) {
    this.algorithm = algorithm;
    this.listener = listener;
    this.parts = new RunParts(ports, listener);
  }

  /// Runs an algorithm from its `initialize()` to its end and gives what came of it.
  ///
  /// A failure of the author's code, or data that cannot be used, ends the run but not this call:
  /// the result then holds what there was until then, marked as failed.
  public static BacktestResult run(
      Algorithm algorithm, RunPorts ports, RunOverrides overrides, RunListener listener) {
    return new Backtest(algorithm, ports, listener).run(overrides);
  }

  private BacktestResult run(RunOverrides overrides) {
    RunSetup setup = new RunSetup(parts, algorithm);
    if (setup.initialize(overrides)) {
      listener.parametersAsked(parts.state().askedParameters());
      loop();
    }
    return new RunClosing(parts).result(dataPoints);
  }

  private void loop() {
    StepOrder steps = new StepOrder(parts, algorithm);
    TimeLine line = new TimeLine(parts.manager(), parts.selection(), parts.clock().utcNs());
    parts.selection().connect(parts.manager(), steps::timePulse);
    try {
      steps.begin();
      int untilAsked = 0;
      for (TimeSlice slice = line.next(); slice != null; slice = line.next()) {
        steps.alignWithStart(slice.utcNs());
        if (!parts.outcome().isRunning() && !parts.outcome().failed()) {
          break;
        }
        dataPoints += slice.dataPoints();
        if (!steps.step(slice)) {
          return;
        }
        if (--untilAsked <= 0) {
          untilAsked = ASK_EVERY;
          if (listener.isCancelled(slice.utcNs(), dataPoints)) {
            parts.outcome().cancel("cancelled");
            break;
          }
        }
      }
      steps.end();
    } catch (RuntimeException | Error failure) {
      parts.outcome().fail(failure, "at " + Nanos.toText(parts.clock().utcNs()) + "Z");
    }
  }
}
