package dev.plumbline.alpaca.rest;

import java.util.concurrent.ThreadLocalRandom;

/// How long to wait before the next attempt: twice as long each time, a fifth more or less.
public final class Backoff {
  private static final double SPREAD = 0.2;

  private final long firstMs;
  private final long mostMs;
  private long nextMs;

  /// Waits from `firstMs` up to `mostMs`, milliseconds.
  public Backoff(long firstMs, long mostMs) {
    this.firstMs = firstMs;
    this.mostMs = mostMs;
    this.nextMs = firstMs;
  }

  /// The next wait, milliseconds.
  public synchronized long next() {
    long wait = nextMs;
    nextMs = Math.min(mostMs, nextMs * 2);
    double share = 1 - SPREAD + 2 * SPREAD * ThreadLocalRandom.current().nextDouble();
    return Math.max(1, (long) (wait * share));
  }

  /// Begins anew: an attempt went well.
  public synchronized void succeeded() {
    nextMs = firstMs;
  }
}
