package dev.plumbline.backtests.sampledata;

/// The xorshift64* generator of pseudo-random numbers (Vigna 2016, shifts 12, 25, 27), cut to 31
/// bits.
final class Xorshift64Star {
  private static final long SPREAD_SEEDS = 0x9E3779B97F4A7C15L;
  private static final long MULTIPLIER = 2685821657736338717L;

  private long state;

  /// A generator for a small seed; different seeds give unrelated sequences.
  Xorshift64Star(long seed) {
    state = seed * SPREAD_SEEDS + 1;
  }

  /// The next number from 0 up to, not including, a bound above 0.
  int next(int bound) {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return (int) (state * MULTIPLIER >>> 33) % bound;
  }
}
