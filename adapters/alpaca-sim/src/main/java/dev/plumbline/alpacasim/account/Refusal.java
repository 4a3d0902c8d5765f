package dev.plumbline.alpacasim.account;

import java.util.LinkedHashMap;
import java.util.Map;

/// An answer of Alpaca that says no.
public final class Refusal extends RuntimeException {
  /// The code of wrong or missing fields.
  public static final int FIELDS = 40_010_001;

  /// The code of orders that are well-formed but not possible.
  public static final int UNPROCESSABLE = 42_210_000;

  /// The code of what an account may not do.
  public static final int FORBIDDEN = 40_310_000;

  /// The code of what does not exist.
  public static final int NOT_FOUND = 40_410_000;

  private final int status;
  private final int code;
  private final Map<String, Object> extras = new LinkedHashMap<>();

  /// A refusal.
  ///
  /// @param status the HTTP status
  /// @param code Alpaca's code; 0 where the answer has only a message
  /// @param message the message
  public Refusal(int status, int code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /// Fields that are wrong or missing.
  public static Refusal fields(String message) {
    return new Refusal(422, FIELDS, message);
  }

  /// An order that is not possible.
  public static Refusal unprocessable(String message) {
    return new Refusal(422, UNPROCESSABLE, message);
  }

  /// Something the account may not do.
  public static Refusal forbidden(String message) {
    return new Refusal(403, FORBIDDEN, message);
  }

  /// Something that does not exist.
  public static Refusal notFound(String message) {
    return new Refusal(404, NOT_FOUND, message);
  }

  /// A refusal of the market data API, which has a message only.
  public static Refusal data(String message) {
    return new Refusal(400, 0, message);
  }

  /// Adds a member to the answer.
  public Refusal with(String name, Object value) {
    extras.put(name, value);
    return this;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// Alpaca's code; 0 where the answer has only a message.
  public int code() {
    return code;
  }

  /// Further members of the answer: texts, or lists of texts.
  public Map<String, Object> extras() {
    return extras;
  }
}
