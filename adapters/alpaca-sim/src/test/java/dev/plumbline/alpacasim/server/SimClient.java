package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.alpacasim.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A plain client of a server under test.
final class SimClient implements AutoCloseable {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String key;

  SimClient(URI address, String key) {
    this.address = address;
    this.key = key;
  }

  /// What came back.
  record Reply(int status, JsonNode json, String text, HttpResponse<String> raw) {}

  Reply get(String path) {
    return send("GET", path, null);
  }

  Reply post(String path, String body) {
    return send("POST", path, body.replace('\'', '"'));
  }

  Reply patch(String path, String body) {
    return send("PATCH", path, body.replace('\'', '"'));
  }

  Reply delete(String path) {
    return send("DELETE", path, null);
  }

  /// An order of which the rest is usual.
  Reply order(String members) {
    return post("/v2/orders", "{'symbol':'AAPL','time_in_force':'day'," + members + "}");
  }

  Reply send(String method, String path, String body) {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(20))
            .method(method, publisher);
    if (!key.isEmpty()) {
      request.header("APCA-API-KEY-ID", key).header("APCA-API-SECRET-KEY", "secret");
    }
    try {
      HttpResponse<String> reply = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(reply.statusCode(), json(reply.body()), reply.body(), reply);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return text.startsWith("{") || text.startsWith("[")
          ? Json.read(text.getBytes(StandardCharsets.UTF_8))
          : MissingNode.getInstance();
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
