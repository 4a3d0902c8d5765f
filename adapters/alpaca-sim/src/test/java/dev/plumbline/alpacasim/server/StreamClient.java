package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.rest.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A plain client of a stream under test.
final class StreamClient implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  StreamClient(URI address, String path) {
    URI target = URI.create(address.toString().replace("http://", "ws://") + path);
    socket = http.newWebSocketBuilder().buildAsync(target, new Receiver()).join();
  }

  private final class Receiver implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final List<byte[]> parts = new ArrayList<>();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        take(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
      byte[] part = new byte[data.remaining()];
      data.get(part);
      parts.add(part);
      if (last) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(p -> whole.append(new String(p, StandardCharsets.UTF_8)));
        parts.clear();
        take(whole.toString().getBytes(StandardCharsets.UTF_8));
      }
      from.request(1);
      return null;
    }
  }

  private void take(byte[] message) {
    try {
      JsonNode json = Json.read(message);
      if (json.isArray()) {
        json.forEach(messages::add);
      } else {
        messages.add(json);
      }
    } catch (IOException e) {
      messages.add(Json.object().put("broken", e.getMessage()));
    }
  }

  /// Sends a message, with quotes as apostrophes.
  StreamClient send(String message) {
    socket.sendText(message.replace('\'', '"'), true).join();
    return this;
  }

  /// The next message whose text holds some words; fails if it does not come.
  JsonNode await(String words) throws InterruptedException {
    List<JsonNode> others = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      JsonNode message = messages.poll(50, TimeUnit.MILLISECONDS);
      if (message != null && message.toString().contains(words)) {
        return message;
      }
      if (message != null) {
        others.add(message);
      }
    }
    throw new AssertionError("\"" + words + "\" did not come, but " + others);
  }

  /// All messages that came and were not awaited.
  List<JsonNode> rest() {
    List<JsonNode> all = new ArrayList<>();
    messages.drainTo(all);
    return all;
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }
}
