package dev.plumbline.alpacasim.server;

import java.util.HashMap;
import java.util.Map;

/// A bucket of tokens for each key pair and half of the interface. Thread-safe.
final class RateLimit {
  private static final double SECONDS = 60;

  private final int perMinute;
  private final Map<String, Bucket> buckets = new HashMap<>();

  RateLimit(int perMinute) {
    this.perMinute = perMinute;
  }

  private static final class Bucket {
    private double tokens;
    private long filledNanos;

    Bucket(double tokens, long filledNanos) {
      this.tokens = tokens;
      this.filledNanos = filledNanos;
    }
  }

  /// Takes a token.
  ///
  /// @return how many are left; -1 if there was none; a full bucket where there is no limit
  synchronized int take(String name) {
    if (perMinute == 0) {
      return 200;
    }
    long now = System.nanoTime();
    Bucket bucket = buckets.computeIfAbsent(name, n -> new Bucket(perMinute, now));
    double gained = (now - bucket.filledNanos) / 1e9 * perMinute / SECONDS;
    bucket.tokens = Math.min(perMinute, bucket.tokens + gained);
    bucket.filledNanos = now;
    if (bucket.tokens < 1) {
      return -1;
    }
    bucket.tokens -= 1;
    return (int) bucket.tokens;
  }

  /// Requests a minute.
  int perMinute() {
    return perMinute == 0 ? 200 : perMinute;
  }
}
