package dev.plumbline.backtests.live;

import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.market.GeneratedMarket;
import dev.plumbline.alpacasim.market.Listings;
import dev.plumbline.alpacasim.server.AlpacaSimServer;
import dev.plumbline.alpacasim.server.ServerOptions;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// A paper broker of three invented shares whose clock stands until a test moves it, with every bar
/// corrected, and a look at its wire.
final class SteppedBroker implements AutoCloseable {
  /// Ten in the morning at the exchange.
  private static final Instant TEN = Instant.parse("2026-08-03T14:00:00Z");

  private final AlpacaSimServer sim;
  private final WireClient client;

  /// @param partialFills the share of orders that fill in parts
  SteppedBroker(double partialFills) throws IOException {
    sim =
        new AlpacaSimServer(
            ServerOptions.local(),
            SimulationOptions.stepping(TEN).withPartialFills(partialFills).withLateBars(1),
            new GeneratedMarket(1, Listings.all(3)));
    sim.start();
    client = new WireClient(sim.address());
  }

  WireClient client() {
    return client;
  }

  void advance(Duration by) {
    Instant now = sim.simulation().call(() -> sim.simulation().world().clock().now());
    sim.simulation().advance(now.plus(by));
  }

  /// The last price of AAPL.
  Decimal last() {
    return sim.simulation().call(() -> sim.simulation().world().prices().last("AAPL"));
  }

  @Override
  public void close() {
    client.close();
    sim.close();
  }
}
