package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.alpaca.rest.ApiConnection;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/// Looks at the paper broker's wire as it is, without any of our readers in between.
final class WireClient implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final OkHttpClient http = ApiConnection.client(PATIENCE);
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final URI address;
  private WebSocket socket;

  WireClient(URI address) {
    this.address = address;
  }

  /// What came back.
  record Reply(int status, JsonNode json) {}

  /// Asks, without a body where it is null.
  Reply ask(String method, String path, JsonNode body) {
    RequestBody sent =
        body == null
            ? null
            : RequestBody.create(body.toString(), MediaType.get("application/json"));
    Request request =
        new Request.Builder()
            .url(address + path)
            .header("APCA-API-KEY-ID", "PKTESTKEYID")
            .header("APCA-API-SECRET-KEY", "verysecretsecret")
            .method(method, sent)
            .build();
    try (Response response = http.newCall(request).execute()) {
      String text = response.body().string();
      JsonNode json =
          text.isEmpty() ? JsonNodeFactory.instance.nullNode() : ApiConnection.parse(text);
      return new Reply(response.code(), json);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    }
  }

  /// Opens a stream.
  void open(String path) {
    String target = address.toString().replace("http://", "ws://") + path;
    socket = http.newWebSocket(new Request.Builder().url(target).build(), new Receiver());
  }

  /// Says something on the stream.
  void say(JsonNode message) {
    if (!socket.send(message.toString())) {
      throw new AssertionError("could not say " + message);
    }
  }

  /// All messages up to the first one that fits, that one last; fails if it does not come.
  List<JsonNode> upTo(Predicate<JsonNode> last) throws InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    while (true) {
      JsonNode message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("what was waited for did not come, but " + all);
      }
      all.add(message);
      if (last.test(message)) {
        return all;
      }
    }
  }

  private final class Receiver extends WebSocketListener {
    @Override
    public void onMessage(WebSocket from, String text) {
      JsonNode message = ApiConnection.parse(text);
      if (message.isArray()) {
        message.forEach(messages::add);
      } else {
        messages.add(message);
      }
    }

    @Override
    public void onMessage(WebSocket from, ByteString bytes) {
      onMessage(from, bytes.utf8());
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.cancel();
    }
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
