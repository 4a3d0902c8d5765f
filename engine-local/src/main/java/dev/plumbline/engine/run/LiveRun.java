package dev.plumbline.engine.run;

import dev.plumbline.engine.feed.LiveTimeLine;
import dev.plumbline.engine.feed.TimeLine;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmEngine;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.spi.LiveAdoption;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.time.Nanos;

/// One algorithm in real time: the same steps in the same order as a backtest, driven by a clock, a
/// market and a brokerage that come in through ports.
///
/// What the algorithm asks of the past (warm-up, history) is told first, then the present as it
/// happens.
public final class LiveRun {
  private final Algorithm algorithm;
  private final LivePorts live;
  private final LiveListener listener;
  private final RunParts parts;
  private long dataPoints;

  private LiveRun(Algorithm algorithm, RunPorts ports, LivePorts live, LiveListener listener) {
    this.algorithm = algorithm;
    this.live = live;
    this.listener = listener;
    this.parts = new RunParts(ports, listener);
  }

  /// Runs an algorithm until it quits, fails, or the listener ends it, and gives what came of it.
  public static BacktestResult run(
      Algorithm algorithm,
      RunPorts ports,
      LivePorts live,
      RunOverrides overrides,
      LiveListener listener) {
    return new LiveRun(algorithm, ports, live, listener).run(overrides);
  }

  private BacktestResult run(RunOverrides overrides) {
    if (new RunSetup(parts, algorithm, live).initialize(overrides)) {
      loop();
    }
    return result();
  }

  private BacktestResult result() {
    return new RunClosing(parts).result(dataPoints);
  }

  private void loop() {
    StepOrder steps = new StepOrder(parts, algorithm);
    parts.selection().connect(parts.manager(), steps::timePulse);
    LiveTimeLine line =
        new LiveTimeLine(
            parts.manager().subscriptions(),
            parts.selection(),
            live.market(),
            live.clock(),
            live.graceNs(),
            this::corrected);
    try {
      steps.begin();
      line.followEarly(parts.state().startUtcNs());
      if (past(steps, line)) {
        present(steps, line);
      }
    } catch (RuntimeException | Error failure) {
      parts.outcome().fail(failure, "at " + Nanos.toText(parts.clock().utcNs()) + "Z");
    }
  }

  private void corrected(LiveBar bar) {
    String said = parts.notices().corrected(bar);
    if (said != null) {
      parts.log().add(AlgorithmEngine.LogLevel.DEBUG, said);
    }
  }

  /// The past ends where the run begins. Reading it takes time, so that it may hold bars of minutes
  /// which ended meanwhile: the market tells those.
  private boolean past(StepOrder steps, LiveTimeLine line) {
    TimeLine before = new TimeLine(parts.manager(), parts.selection(), parts.clock().utcNs());
    long end = parts.state().startUtcNs();
    for (TimeSlice slice = before.next(); slice != null; slice = before.next()) {
      if (slice.utcNs() > end) {
        before.takeBack();
        break;
      }
      line.remember(slice);
      dataPoints += slice.dataPoints();
      if (!steps.step(slice)) {
        return false;
      }
    }
    steps.timePulse(end);
    return true;
  }

  private void present(StepOrder steps, LiveTimeLine line) {
    line.begin(parts.clock().utcNs());
    listener.started();
    while (parts.outcome().isRunning()) {
      TimeSlice slice = line.next();
      if (slice == null) {
        parts.outcome().cancel("stopped");
        break;
      }
      dataPoints += slice.dataPoints();
      LiveAdoption adoption = live.brokerage().adoption();
      if (adoption != null) {
        new LiveOpeningBell(parts, algorithm, live).adopt(adoption);
      }
      if (listener.wantsLiquidation()) {
        algorithm.liquidate();
      }
      if (!steps.step(slice)) {
        return;
      }
      listener.stepped(slice.utcNs(), this::result);
      if (listener.isCancelled(slice.utcNs(), dataPoints)) {
        parts.outcome().cancel("stopped");
      }
    }
    if (!parts.outcome().failed()) {
      steps.end();
    }
  }
}
