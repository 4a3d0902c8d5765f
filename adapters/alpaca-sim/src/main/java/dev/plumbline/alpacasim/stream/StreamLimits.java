package dev.plumbline.alpacasim.stream;

/// What a plan allows on the streams of market data.
///
/// @param tickSymbols how many symbols of trades and of quotes each, 30 on Alpaca's free plan; 0
///   for any number
/// @param oneConnection whether a key pair has one connection at a time
public record StreamLimits(int tickSymbols, boolean oneConnection) {
  /// No limits.
  public static final StreamLimits NONE = new StreamLimits(0, false);
}
