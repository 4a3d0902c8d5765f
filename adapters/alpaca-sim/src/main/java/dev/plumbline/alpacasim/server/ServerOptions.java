package dev.plumbline.alpacasim.server;

import dev.plumbline.alpacasim.stream.StreamLimits;

/// How the server behaves.
///
/// @param host the address it listens on, loopback unless asked otherwise
/// @param port the port; 0 for any free one
/// @param rateLimit requests a minute for each key pair and half of the interface; 0 for no limit
/// @param textFrames whether trade updates come in text frames, as from the live endpoint
/// @param streams what is allowed on the streams of market data
public record ServerOptions(
    String host, int port, int rateLimit, boolean textFrames, StreamLimits streams) {
  /// A server for tests: any port, no limit, nothing kept.
  public static ServerOptions local() {
    return new ServerOptions("127.0.0.1", 0, 0, false, StreamLimits.NONE);
  }

  /// The same with a limit of requests.
  public ServerOptions withRateLimit(int perMinute) {
    return new ServerOptions(host, port, perMinute, textFrames, streams);
  }

  /// The same with limits on the streams of market data.
  public ServerOptions withStreams(StreamLimits limits) {
    return new ServerOptions(host, port, rateLimit, textFrames, limits);
  }
}
