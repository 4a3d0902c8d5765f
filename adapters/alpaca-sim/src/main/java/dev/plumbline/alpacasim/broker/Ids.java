package dev.plumbline.alpacasim.broker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Makes ids: the same in every run with the same seed, never twice while its count is kept.
public final class Ids {
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final long RANDOM_PART = 0x9E3779B97F4A7C15L;

  private final long seed;
  private long count;

  /// Ids that begin with a count.
  public Ids(long seed, long count) {
    this.seed = seed;
    this.count = count;
  }

  /// How many were made.
  public long count() {
    return count;
  }

  /// Goes on from a count.
  public void continueFrom(long newCount) {
    count = Math.max(count, newCount);
  }

  /// A UUID of version 4.
  public String next() {
    UUID hash = hash("id:" + seed + ":" + ++count);
    return hash.toString();
  }

  /// The id of a name, always the same.
  public String of(String name) {
    return hash("name:" + seed + ":" + name).toString();
  }

  /// A ULID: greater than those before it.
  public String nextUlid(Instant time) {
    StringBuilder text = new StringBuilder(26);
    long millis = time.toEpochMilli();
    for (int shift = 45; shift >= 0; shift -= 5) {
      text.append(CROCKFORD.charAt((int) (millis >>> shift & 31)));
    }
    long order = ++count;
    for (int shift = 35; shift >= 0; shift -= 5) {
      text.append(CROCKFORD.charAt((int) (order >>> shift & 31)));
    }
    long noise = (order ^ seed) * RANDOM_PART;
    for (int shift = 35; shift >= 0; shift -= 5) {
      text.append(CROCKFORD.charAt((int) (noise >>> shift & 31)));
    }
    return text.toString();
  }

  private static UUID hash(String text) {
    UUID hash = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return new UUID(
        hash.getMostSignificantBits() & ~0xF000L | 0x4000L, hash.getLeastSignificantBits());
  }
}
