package dev.plumbline.alpacasim.fault;

/// Where a fault strikes.
public enum Target {
  /// Requests.
  HTTP,
  /// The stream of trade updates.
  TRADES,
  /// The stream of market data.
  DATA
}
