package dev.plumbline.alpaca.market;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.ReconnectingSocket;

/// What the streams of market data have in common, those of prices and of news: the connection, the
/// login, and the numbers of errors.
final class StreamLogin {
  private final Credentials keys;

  StreamLogin(Credentials keys) {
    this.keys = keys;
  }

  /// Takes a message of success: sends the keys once there is a connection; whether the login is
  /// done.
  boolean isDone(ReconnectingSocket from, Answer message) {
    String what = message.optionalText("msg");
    if (what.equals("connected")) {
      from.send(
          ApiConnection.mapper()
              .createObjectNode()
              .put("action", "auth")
              .put("key", keys.keyId())
              .put("secret", keys.secret()));
    }
    return what.equals("authenticated");
  }

  /// The number of an error; 0 where it has none.
  static int code(Answer error) {
    JsonNode code = error.raw("code");
    return code == null ? 0 : code.asInt();
  }
}
