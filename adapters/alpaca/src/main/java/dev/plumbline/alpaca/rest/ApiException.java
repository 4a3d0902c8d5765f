package dev.plumbline.alpaca.rest;

/// A call that did not give what was asked for.
///
/// The kind tells what is known of the request's effect, which decides what may be done next.
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is known of a call that failed.
  public enum Kind {
    /// The server understood and refused: nothing happened, and asking again would not help.
    REFUSED,
    /// There is no such thing.
    NOT_FOUND,
    /// The keys are not accepted.
    CREDENTIALS,
    /// Too many requests; nothing happened, later it may.
    TOO_MANY_REQUESTS,
    /// It is not known whether the request had an effect: no answer, a broken one, or a fault of
    /// the server.
    UNKNOWN_OUTCOME
  }

  private final Kind kind;
  private final int status;
  private final long code;

  /// A failure.
  ///
  /// @param status status of the HTTP answer, 0 without one
  /// @param code Alpaca's own code, 0 without one
  public ApiException(Kind kind, int status, long code, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.status = status;
    this.code = code;
  }

  /// An answer that cannot be read.
  static ApiException unreadable(String message, Throwable cause) {
    return new ApiException(Kind.UNKNOWN_OUTCOME, 0, 0, message, cause);
  }

  /// What is known of the request's effect.
  public Kind kind() {
    return kind;
  }

  /// The status of the HTTP answer, 0 without one.
  public int status() {
    return status;
  }

  /// Alpaca's own code, such as 40310000; 0 without one.
  public long code() {
    return code;
  }

  /// Whether it is known for sure that the request had no effect.
  public boolean hadNoEffect() {
    return kind != Kind.UNKNOWN_OUTCOME;
  }
}
