package dev.plumbline.alpaca.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.LocalConnection;
import dev.plumbline.alpaca.trading.TradingApi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// Alpaca's side of the wire, replayed from files of our own making: what is asked must be what the
/// file says, and what is answered is what Alpaca documents.
final class Golden implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final List<JsonNode> due = new ArrayList<>();

  Golden() throws IOException {
    server.start();
  }

  /// The parts of a file.
  static JsonNode file(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(name + ".json")) {
      return ApiConnection.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The answer to be given next.
  Golden next(JsonNode file, String name) {
    for (JsonNode exchange : file) {
      if (exchange.path("name").asText().equals(name)) {
        due.add(exchange);
        boolean page = exchange.has("html");
        MockResponse.Builder response =
            new MockResponse.Builder()
                .code(exchange.path("status").intValue())
                .addHeader("Content-Type", page ? "text/html" : "application/json");
        if (page) {
          response.body(exchange.path("html").textValue());
        } else if (exchange.has("answer")) {
          response.body(exchange.path("answer").toString());
        }
        server.enqueue(response.build());
        return this;
      }
    }
    throw new AssertionError("there is no \"" + name + "\" in the file");
  }

  /// Holds what was asked against the file.
  void wasAsked() throws InterruptedException {
    for (JsonNode exchange : due) {
      RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
      String name = exchange.path("name").textValue();
      String asked = java.net.URLDecoder.decode(request.getTarget(), StandardCharsets.UTF_8);
      assertEquals(exchange.path("method").textValue(), request.getMethod(), name);
      assertEquals(exchange.path("path").textValue(), asked, name);
      assertEquals("PKTESTKEYID", request.getHeaders().get("APCA-API-KEY-ID"));
      if (exchange.has("sent")) {
        assertEquals(exchange.get("sent"), ApiConnection.parse(request.getBody().utf8()), name);
      }
    }
    due.clear();
  }

  /// A connection to it.
  ApiConnection connection() {
    return LocalConnection.to(server);
  }

  TradingApi trading() {
    return new TradingApi(connection());
  }

  MarketDataApi data() {
    return new MarketDataApi(connection(), "iex");
  }

  /// The server, for streams.
  MockWebServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
  }
}
