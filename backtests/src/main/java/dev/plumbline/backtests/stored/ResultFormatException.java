package dev.plumbline.backtests.stored;

import java.io.IOException;

/// A file that is not the result of a run, or not whole.
public final class ResultFormatException extends IOException {
  /// What was found, what was expected, where, and what to do.
  public ResultFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The same without a cause.
  public ResultFormatException(String message) {
    super(message);
  }
}
