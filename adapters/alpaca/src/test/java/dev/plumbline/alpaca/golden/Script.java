package dev.plumbline.alpaca.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/// The server's side of a stream: waits for what the client has to say, and says what the file has.
final class Script extends WebSocketListener {
  private final JsonNode steps;
  private final boolean binary;
  private final List<String> faults = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private int next;

  /// A script.
  ///
  /// @param binary whether text goes in binary frames, as the paper endpoint sends it
  Script(JsonNode steps, boolean binary) {
    this.steps = steps;
    this.binary = binary;
  }

  MockResponse response() {
    return new MockResponse.Builder().webSocketUpgrade(this).build();
  }

  /// What the client said otherwise than the file has it.
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /// All has been said when it is open.
  CountDownLatch over() {
    return over;
  }

  @Override
  public void onOpen(WebSocket socket, Response response) {
    say(socket);
  }

  @Override
  public synchronized void onMessage(WebSocket socket, String text) {
    JsonNode expected = steps.path(next).path("client");
    if (!expected.equals(ApiConnection.parse(text))) {
      faults.add("found " + text + ", expected " + expected);
    }
    next++;
    say(socket);
  }

  private synchronized void say(WebSocket socket) {
    while (steps.path(next).has("server")) {
      String text = steps.get(next++).get("server").toString();
      boolean sent = binary ? socket.send(ByteString.encodeUtf8(text)) : socket.send(text);
      if (!sent) {
        faults.add("could not send " + text);
      }
    }
    if (next == steps.size()) {
      over.countDown();
    }
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    socket.close(code, reason);
  }
}
