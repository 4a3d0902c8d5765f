package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.algorithm.AlgorithmEngine.LogLevel;

/// What an algorithm says: log, debug and error lines.
///
/// Empty lines are dropped, and so is a debug or error line that repeats the one before it of its
/// kind, as in LEAN's `QCAlgorithm.Debug`. In a live run everything is written.
final class AuthorLog {
  private final AlgorithmEngine engine;
  private String previousDebug = "";
  private String previousError = "";

  AuthorLog(AlgorithmEngine engine) {
    this.engine = engine;
  }

  void log(String message) {
    if (says(message, "")) {
      engine.log(LogLevel.LOG, message);
    }
  }

  void debug(String message) {
    if (says(message, previousDebug)) {
      engine.log(LogLevel.DEBUG, message);
      previousDebug = message;
    }
  }

  void error(String message) {
    if (says(message, previousError)) {
      engine.log(LogLevel.ERROR, message);
      previousError = message;
    }
  }

  private boolean says(String message, String previous) {
    if (engine.state().isLiveMode()) {
      return message != null;
    }
    return message != null && !message.isEmpty() && !message.equals(previous);
  }
}
