package dev.plumbline.alpaca.rest;

import java.net.URI;
import java.util.Set;

/// A server to talk to: https anywhere, plain http to this very machine alone.
///
/// @param base the address without a slash at the end
public record Endpoint(URI base) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String REAL_MONEY = "api.alpaca.markets";

  /// Alpaca's paper trading.
  public static final String PAPER = "https://paper-api.alpaca.markets";

  /// Alpaca's market data.
  public static final String DATA = "https://data.alpaca.markets";

  /// Alpaca's streams of market data.
  public static final String DATA_STREAM = "https://stream.data.alpaca.markets";

  /// An address as a user writes it.
  ///
  /// @throws IllegalArgumentException if it is none, or plain http to another machine
  public static Endpoint of(String text) {
    URI uri;
    try {
      uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "found the address \"" + text + "\": " + e.getMessage(), e);
    }
    String scheme = uri.getScheme();
    if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
      throw new IllegalArgumentException(
          "found the address \"%s\", expected https://HOST, without names, keys or questions"
              .formatted(text));
    }
    boolean plain = "http".equals(scheme);
    if (plain ? !LOOPBACK.contains(uri.getHost()) : !"https".equals(scheme)) {
      throw new IllegalArgumentException(
          "found the address \"%s\", expected https; plain http goes to 127.0.0.1 alone"
              .formatted(text));
    }
    return new Endpoint(uri);
  }

  /// Whether orders sent here move real money.
  public boolean isRealMoney() {
    return REAL_MONEY.equals(base.getHost());
  }

  /// Whether the server is this very machine.
  public boolean isLoopback() {
    return LOOPBACK.contains(base.getHost());
  }

  /// The address of a path, which begins with a slash.
  public String url(String path) {
    return base + path;
  }

  /// The address of a stream's path.
  public String webSocket(String path) {
    return "ws" + url(path).substring("http".length());
  }
}
