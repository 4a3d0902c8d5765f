package dev.plumbline.alpacasim.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// How many connections of each stream are open.
///
/// @param trades of trade updates
/// @param data of market data
/// @param owners the key pairs with a connection to market data
/// @param followed symbols that all connections to market data follow, once for each channel
public record OpenStreams(
    AtomicInteger trades, AtomicInteger data, Set<String> owners, AtomicInteger followed) {
  /// None yet.
  public OpenStreams() {
    this(
        new AtomicInteger(),
        new AtomicInteger(),
        ConcurrentHashMap.newKeySet(),
        new AtomicInteger());
  }
}
