package dev.plumbline.sdk.model;

/// A model that cannot be used: no model at all, one with other inputs, one that failed.
public final class ModelException extends RuntimeException {
  /// Tells what was, what was expected, and where.
  public ModelException(String message) {
    super(message);
  }

  /// Tells what was, what was expected, and where.
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
