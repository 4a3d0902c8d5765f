package dev.plumbline.backtests.dashboard;

import java.nio.charset.StandardCharsets;

/// What is sent back.
///
/// @param status HTTP's number
/// @param type media type
/// @param body content
record Answer(int status, String type, byte[] body) {
  private static final int OK = 200;

  static Answer html(int status, String text) {
    return new Answer(status, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer json(String text) {
    return new Answer(OK, "application/json; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer resource(String type, String text) {
    return new Answer(OK, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer problem(int status, String message) {
    return new Answer(
        status, "text/plain; charset=utf-8", (message + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
