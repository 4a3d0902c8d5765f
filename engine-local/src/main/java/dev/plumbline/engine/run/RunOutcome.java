package dev.plumbline.engine.run;

import dev.plumbline.sdk.result.AlgorithmStatus;

/// How a run ends: completed unless something else is said first.
final class RunOutcome {
  private AlgorithmStatus status = AlgorithmStatus.RUNNING;
  private Throwable error;
  private String where = "";
  private String message = "";

  boolean isRunning() {
    return status == AlgorithmStatus.RUNNING;
  }

  AlgorithmStatus status() {
    return status == AlgorithmStatus.RUNNING ? AlgorithmStatus.COMPLETED : status;
  }

  /// Ends the run on the author's word; it counts as completed, as in LEAN.
  void quit(String reason) {
    stop(AlgorithmStatus.COMPLETED, reason);
  }

  /// Ends the run on the caller's word.
  void cancel(String reason) {
    stop(AlgorithmStatus.STOPPED, reason);
  }

  private void stop(AlgorithmStatus as, String reason) {
    if (isRunning()) {
      status = as;
      message = reason;
    }
  }

  /// Ends the run with an error; the first one counts.
  void fail(Throwable cause, String place) {
    if (error == null) {
      error = cause;
      where = place;
      status = AlgorithmStatus.RUNTIME_ERROR;
      message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
  }

  boolean failed() {
    return error != null;
  }

  Throwable error() {
    return error;
  }

  String where() {
    return where;
  }

  String message() {
    return message;
  }
}
