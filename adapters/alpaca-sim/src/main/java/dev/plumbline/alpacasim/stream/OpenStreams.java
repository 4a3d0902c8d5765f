package dev.plumbline.alpacasim.stream;

import java.util.concurrent.atomic.AtomicInteger;

/// How many connections of each stream are open.
///
/// @param trades of trade updates
/// @param data of market data
public record OpenStreams(AtomicInteger trades, AtomicInteger data) {
  /// None yet.
  public OpenStreams() {
    this(new AtomicInteger(), new AtomicInteger());
  }
}
