package dev.plumbline.backtests.wiring;

/// An algorithm that cannot be found or made; the message says what was found, what was expected
/// and what to do.
public final class AlgorithmLoadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// An error with a message.
  public AlgorithmLoadException(String message) {
    super(message);
  }

  /// An error with a message and what led to it.
  public AlgorithmLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
