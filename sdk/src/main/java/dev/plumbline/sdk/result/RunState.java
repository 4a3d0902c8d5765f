package dev.plumbline.sdk.result;

import java.util.Objects;

/// How a run ended.
///
/// @param status how
/// @param runtimeError the message of the error that ended it; empty without one
/// @param stackTrace where the error came from; empty without one
public record RunState(AlgorithmStatus status, String runtimeError, String stackTrace) {
  /// A run that reached its end.
  public static final RunState COMPLETED = new RunState(AlgorithmStatus.COMPLETED, "", "");

  /// A run that was stopped before its end.
  public static final RunState STOPPED = new RunState(AlgorithmStatus.STOPPED, "", "");

  /// Rejects null.
  public RunState {
    Objects.requireNonNull(status, "status of a run");
    Objects.requireNonNull(runtimeError, "error of a run; use an empty text for none");
    Objects.requireNonNull(stackTrace, "stack trace of a run; use an empty text for none");
  }

  /// A run that an error ended.
  public static RunState failed(String runtimeError, String stackTrace) {
    return new RunState(AlgorithmStatus.RUNTIME_ERROR, runtimeError, stackTrace);
  }
}
