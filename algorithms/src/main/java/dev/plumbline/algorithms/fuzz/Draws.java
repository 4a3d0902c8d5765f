package dev.plumbline.algorithms.fuzz;

/// Random numbers from xorshift64*, the same in every port.
final class Draws {
  private static final long MULTIPLIER = 2685821657736338717L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long state;

  Draws(long seed) {
    state = seed * SPREAD + 1;
  }

  /// A number from 0 to `bound - 1`.
  int draw(int bound) {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return (int) ((state * MULTIPLIER >>> 33) % bound);
  }
}
