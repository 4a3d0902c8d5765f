package dev.plumbline.alpaca.rest;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// A budget of requests that refills all the time, so that a server's limit is never hit.
///
/// Reads leave the last twentieth of the budget, ten requests at most, to orders and cancellations.
public final class RateLimit {
  private static final double NANOS_PER_MINUTE = 60e9;
  private static final double MOST_RESERVE = 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition refilled = lock.newCondition();
  private final LongSupplier nanoTime;
  private final double capacity;
  private final double perNano;
  private final double reserve;
  private double tokens;
  private long lastNs;

  /// A budget.
  ///
  /// @param perMinute requests a minute; a twentieth stays unused as a margin
  /// @param nanoTime the clock
  public RateLimit(int perMinute, LongSupplier nanoTime) {
    if (perMinute < 1) {
      throw new IllegalArgumentException(
          "found a limit of " + perMinute + " requests a minute, expected at least 1");
    }
    this.nanoTime = nanoTime;
    this.capacity = Math.max(1, perMinute * 0.95);
    this.perNano = capacity / NANOS_PER_MINUTE;
    this.reserve = Math.min(capacity / 20, MOST_RESERVE);
    this.tokens = capacity;
    this.lastNs = nanoTime.getAsLong();
  }

  /// Takes a request from the budget, waiting for it if need be.
  ///
  /// @param urgent whether the reserve may be used
  /// @param patienceNs how long to wait at most
  /// @return false if it would take longer; nothing is taken then
  public boolean acquire(boolean urgent, long patienceNs) throws InterruptedException {
    long deadline = nanoTime.getAsLong() + patienceNs;
    lock.lockInterruptibly();
    try {
      while (true) {
        refill();
        double wanted = urgent ? 1 : 1 + reserve;
        if (tokens >= Math.min(wanted, capacity)) {
          tokens--;
          return true;
        }
        long wait = (long) Math.ceil((Math.min(wanted, capacity) - tokens) / perNano);
        if (nanoTime.getAsLong() + wait > deadline) {
          return false;
        }
        long left = refilled.awaitNanos(Math.max(wait, 1));
        assert left <= wait;
      }
    } finally {
      lock.unlock();
    }
  }

  /// Notes that the server refused for want of budget: what it has is less than was believed.
  public void exhausted() {
    lock.lock();
    try {
      refill();
      tokens = Math.min(tokens, 0);
    } finally {
      lock.unlock();
    }
  }

  private void refill() {
    long now = nanoTime.getAsLong();
    tokens = Math.min(capacity, tokens + (now - lastNs) * perNano);
    lastNs = now;
  }
}
