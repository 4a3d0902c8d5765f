package dev.plumbline.alpaca.rest;

import java.time.Duration;
import mockwebserver3.MockWebServer;

/// A connection to a server of a test.
public final class LocalConnection {
  /// How long it waits for an answer: long enough for a machine that is busy.
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private LocalConnection() {}

  /// A patient connection that is never held back.
  public static ApiConnection to(MockWebServer server) {
    return new ApiConnection(
        ApiConnection.client(PATIENCE),
        Endpoint.of("http://127.0.0.1:" + server.getPort()),
        Credentials.of("PKTESTKEYID", "verysecretsecret"),
        new RateLimit(100_000, System::nanoTime),
        PATIENCE);
  }
}
