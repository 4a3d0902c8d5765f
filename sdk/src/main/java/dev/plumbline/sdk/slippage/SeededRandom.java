package dev.plumbline.sdk.slippage;

/// The random numbers of .NET's `Random` with a seed: Knuth's subtractive generator.
///
/// Source: D. E. Knuth, The Art of Computer Programming, volume 2, section 3.2.2 (as in Numerical
/// Recipes, `ran3`), with the index 21 that .NET uses for the second element.
public final class SeededRandom {
  private static final int LENGTH = 55;
  private static final int SECOND_INDEX = 21;
  private static final int LARGEST = Integer.MAX_VALUE;
  private static final int SEED_BASE = 161803398;
  private static final int MIXING_ROUNDS = 4;
  private static final int MIXING_DISTANCE = 30;

  private final int[] state = new int[LENGTH + 1];
  private int next;
  private int nextSecond = SECOND_INDEX;

  /// Numbers that follow from a seed.
  public SeededRandom(int seed) {
    int last = SEED_BASE - (seed == Integer.MIN_VALUE ? LARGEST : Math.abs(seed));
    int current = 1;
    state[LENGTH] = last;
    for (int i = 1; i < LENGTH; i++) {
      int place = SECOND_INDEX * i % LENGTH;
      state[place] = current;
      current = last - current;
      if (current < 0) {
        current += LARGEST;
      }
      last = state[place];
    }
    for (int round = 0; round < MIXING_ROUNDS; round++) {
      mix();
    }
  }

  private void mix() {
    for (int i = 1; i <= LENGTH; i++) {
      int other = i + MIXING_DISTANCE;
      if (other >= LENGTH) {
        other -= LENGTH;
      }
      state[i] -= state[1 + other];
      if (state[i] < 0) {
        state[i] += LARGEST;
      }
    }
  }

  /// The next number, from 0 up to but not including 1.
  public double nextDouble() {
    next = next == LENGTH ? 1 : next + 1;
    nextSecond = nextSecond == LENGTH ? 1 : nextSecond + 1;
    int value = state[next] - state[nextSecond];
    if (value == LARGEST) {
      value--;
    }
    if (value < 0) {
      value += LARGEST;
    }
    state[next] = value;
    return value * (1.0 / LARGEST);
  }

  /// The next whole number, from a least one up to but not including a limit.
  public int nextInt(int least, int limit) {
    return (int) (nextDouble() * ((long) limit - least)) + least;
  }

  /// The next normally distributed number with mean 0 and deviation 1 (Box and Muller).
  public double nextGaussian() {
    double first = 1 - nextDouble();
    double second = 1 - nextDouble();
    return Math.sqrt(-2.0 * Math.log(first)) * Math.cos(2.0 * Math.PI * second);
  }
}
