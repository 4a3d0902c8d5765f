package dev.plumbline.algorithms.lean;

/// Says that something an algorithm expects of the engine did not happen; ends the run.
final class RegressionTestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RegressionTestException(String message) {
    super(message);
  }
}
