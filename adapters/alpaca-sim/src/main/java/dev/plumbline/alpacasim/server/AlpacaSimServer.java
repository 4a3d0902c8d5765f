package dev.plumbline.alpacasim.server;

import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.fault.Faults;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.rest.DataApi;
import dev.plumbline.alpacasim.rest.TradingApi;
import dev.plumbline.alpacasim.stream.DataSocket;
import dev.plumbline.alpacasim.stream.Framing;
import dev.plumbline.alpacasim.stream.OpenStreams;
import dev.plumbline.alpacasim.stream.StreamContext;
import dev.plumbline.alpacasim.stream.TradeSocket;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/// A paper broker on this machine that speaks Alpaca's interface: trading and market data, requests
/// and streams, on one port.
public final class AlpacaSimServer implements AutoCloseable {
  private static final long LARGEST_MESSAGE = 1 << 20;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int THREADS = 64;
  private static final Duration IDLE = Duration.ofMinutes(5);

  private final Simulation simulation;
  private final Faults faults;
  private final ScheduledThreadPoolExecutor timer;
  private final Server server;
  private final ServerConnector connector;
  private final ServerOptions options;
  private final OpenStreams open = new OpenStreams();

  /// A server; it listens after [#start()].
  public AlpacaSimServer(ServerOptions options, SimulationOptions rules, MarketSource source) {
    this.options = options;
    this.simulation = new Simulation(rules, source);
    this.faults = new Faults(rules.seed());
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("alpaca-sim-timer").daemon().factory());
    timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    timer.setRemoveOnCancelPolicy(true);
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("alpaca-sim");
    threads.setDaemon(true);
    this.server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    StreamContext context = new StreamContext(simulation, faults, timer, open, options.streams());
    WebSocketUpgradeHandler sockets =
        WebSocketUpgradeHandler.from(server, container -> map(container, context));
    sockets.setHandler(
        new HttpHandler(
            new TradingApi(simulation, faults::skew),
            new DataApi(simulation),
            new ControlApi(simulation, faults, open),
            new EventStream(simulation, timer),
            faults,
            new RateLimit(options.rateLimit())));
    server.setHandler(sockets);
  }

  private void map(ServerWebSocketContainer container, StreamContext context) {
    container.setMaxTextMessageSize(LARGEST_MESSAGE);
    container.setMaxBinaryMessageSize(LARGEST_MESSAGE);
    container.setIdleTimeout(IDLE);
    Framing trades = options.textFrames() ? Framing.TEXT : Framing.BINARY_JSON;
    container.addMapping(
        "/stream",
        (request, response, callback) ->
            new TradeSocket(context, wantsMsgPack(request) ? Framing.MSGPACK : trades));
    for (String path :
        new String[] {
          "/v2/iex",
          "/v2/sip",
          "/v2/delayed_sip",
          "/v2/test",
          "/v1beta1/boats",
          "/v1beta1/overnight",
          "/v1beta1/news"
        }) {
      container.addMapping(
          path,
          (request, response, callback) ->
              new DataSocket(
                  context,
                  wantsMsgPack(request) ? Framing.MSGPACK : Framing.TEXT,
                  Credentials.key(request.getHeaders(), faults)));
    }
  }

  private static boolean wantsMsgPack(ServerUpgradeRequest request) {
    String type = request.getHeaders().get("Content-Type");
    return type != null && type.contains("msgpack");
  }

  /// Begins to listen, and to let time go by.
  ///
  /// @throws IOException if the port is taken
  public void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw new IOException(
          "cannot listen on " + options.host() + ":" + options.port() + ": " + e.getMessage(), e);
    } catch (Exception e) {
      close();
      throw new IllegalStateException(e);
    }
    simulation.start();
  }

  /// The port it listens on.
  public int port() {
    return connector.getLocalPort();
  }

  /// Where requests go.
  public URI address() {
    return URI.create("http://" + options.host() + ":" + port());
  }

  /// The broker behind it.
  public Simulation simulation() {
    return simulation;
  }

  /// What goes wrong on the way.
  public Faults faults() {
    return faults;
  }

  /// The streams that are open.
  public OpenStreams streams() {
    return open;
  }

  /// Waits until it is closed.
  public void await() throws InterruptedException {
    server.join();
  }

  /// Stops listening and ends all threads.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      simulation.close();
      timer.shutdownNow();
    }
  }
}
