package dev.plumbline.alpacasim.server;

import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.market.GeneratedMarket;
import dev.plumbline.alpacasim.market.Listings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// A server whose clock stands at ten in the morning of a Monday, and a client of it.
final class SimFixture implements AutoCloseable {
  static final Instant TEN = Instant.parse("2026-08-03T14:00:00Z");

  final AlpacaSimServer server;
  final SimClient client;

  SimFixture(SimulationOptions rules, ServerOptions options) throws IOException {
    server = new AlpacaSimServer(options, rules, new GeneratedMarket(1, Listings.all(3)));
    server.start();
    client = new SimClient(server.address(), "PKTEST");
  }

  SimFixture() throws IOException {
    this(SimulationOptions.stepping(TEN), ServerOptions.local());
  }

  /// Lets the market's time go by.
  void advance(Duration by) {
    server.simulation().advance(now().plus(by));
  }

  Instant now() {
    return server.simulation().call(() -> server.simulation().world().clock().now());
  }

  /// The last price of a symbol in dollars.
  double last(String symbol) {
    return server
        .simulation()
        .call(() -> server.simulation().world().prices().last(symbol).doubleValue());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
