package dev.plumbline.backtests.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The secret that a request must carry.
final class Token {
  private static final int BYTES = 16;
  private static final String COOKIE = "plumbline=";

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /// A new one.
  static Token drawn() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Token(HexFormat.of().formatHex(bytes));
  }

  /// As it stands in the address.
  String text() {
    return text;
  }

  /// Whether a text is the token; takes as long for a wrong one.
  boolean is(String given) {
    return given != null
        && MessageDigest.isEqual(
            text.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /// Whether a header of cookies holds the token.
  boolean isIn(String cookies) {
    if (cookies == null) {
      return false;
    }
    for (String cookie : cookies.split(";")) {
      String trimmed = cookie.strip();
      if (trimmed.startsWith(COOKIE) && is(trimmed.substring(COOKIE.length()))) {
        return true;
      }
    }
    return false;
  }

  /// The header that gives it to a browser: not for scripts, not for other sites.
  String cookie() {
    return COOKIE + text + "; HttpOnly; SameSite=Strict; Path=/";
  }
}
