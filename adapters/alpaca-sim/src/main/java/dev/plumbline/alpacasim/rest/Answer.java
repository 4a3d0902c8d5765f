package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;

/// What a request is answered with.
///
/// @param status the HTTP status
/// @param body the body; null for none
public record Answer(int status, JsonNode body) {
  /// An answer that all went well.
  public static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  /// An answer without a body.
  public static Answer empty() {
    return new Answer(204, null);
  }
}
