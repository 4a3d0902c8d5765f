package dev.plumbline.engine.run;

import dev.plumbline.engine.record.RunOutcome.OwnStatistics;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.brokerage.AccountType;
import dev.plumbline.sdk.result.AlgorithmConfiguration;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.RunInput;
import dev.plumbline.sdk.result.RunState;
import dev.plumbline.sdk.time.Nanos;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;

/// From the end of the loop to the result.
final class RunClosing {
  private final RunParts parts;

  RunClosing(RunParts parts) {
    this.parts = parts;
  }

  BacktestResult result(long dataPoints) {
    long utcNs = parts.clock().utcNs();
    long now = parts.clock().timeInNs(parts.state().timeZone());
    for (String notice : parts.notices().texts()) {
      parts.recorder().log().write(now, notice);
    }
    RunInput input =
        new RunInput(
            parts.ports().version(), dataPoints, parts.history().dataPointCount(), List.of());
    return parts
        .recorder()
        .finish(
            new dev.plumbline.engine.record.RunOutcome(
                utcNs,
                state(),
                configuration(),
                parts.handler().orders(),
                input,
                new OwnStatistics(parts.runtimeStatistics(), parts.summaryStatistics()),
                parts.notices().warnings()));
  }

  private RunState state() {
    RunOutcome outcome = parts.outcome();
    if (!outcome.failed()) {
      return switch (outcome.status()) {
        case STOPPED -> RunState.STOPPED;
        default -> RunState.COMPLETED;
      };
    }
    StringWriter trace = new StringWriter();
    outcome.error().printStackTrace(new PrintWriter(trace));
    return RunState.failed(outcome.message(), trace.toString());
  }

  private AlgorithmConfiguration configuration() {
    AlgorithmState state = parts.state();
    Integer days = state.settings().tradingDaysPerYear();
    return new AlgorithmConfiguration(
        state.name(),
        state.tags(),
        parts.portfolio().cashBook().accountCurrency(),
        0,
        state.brokerageModel().accountType() == AccountType.CASH ? 1 : 0,
        new LinkedHashMap<>(state.parameters()),
        Nanos.toLocalDateTime(Nanos.of(state.startDate())),
        Nanos.toLocalDateTime(state.endNs()),
        days == null ? RunParts.TRADING_DAYS : days);
  }
}
