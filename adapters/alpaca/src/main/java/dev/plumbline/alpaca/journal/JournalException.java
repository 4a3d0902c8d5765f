package dev.plumbline.alpaca.journal;

/// A journal that cannot be used: locked by another process, damaged, or not writable.
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A reason, and what lies behind it or null.
  public JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
