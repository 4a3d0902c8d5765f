package dev.plumbline.sdk.indicator;

/// The last so many numbers, newest first: a ring of doubles that never allocates after its making.
public final class DoubleWindow {
  private final double[] ring;
  private int head = -1;
  private int count;
  private long samples;
  private double removed;

  /// An empty window.
  ///
  /// @throws IllegalArgumentException if `size` is below one
  public DoubleWindow(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "RollingWindow must have size of at least 1, but it is " + size + ".");
    }
    ring = new double[size];
  }

  /// The number of values the window holds when full.
  public int size() {
    return ring.length;
  }

  /// The number of values held now.
  public int count() {
    return count;
  }

  /// The number of values ever added since the last reset.
  public long samples() {
    return samples;
  }

  /// Whether the window is full.
  public boolean isReady() {
    return count == ring.length;
  }

  /// The value added `i` additions ago; 0 is the newest.
  ///
  /// @throws IndexOutOfBoundsException if fewer values are held
  public double get(int i) {
    if (i < 0 || i >= count) {
      throw new IndexOutOfBoundsException(
          "Value " + i + " asked of a window that holds " + count + " values.");
    }
    int at = head - i;
    return ring[at < 0 ? at + ring.length : at];
  }

  /// The oldest value held.
  public double oldest() {
    return get(count - 1);
  }

  /// The highest value held.
  public double max() {
    double highest = get(0);
    for (int i = 1; i < count; i++) {
      highest = Math.max(highest, get(i));
    }
    return highest;
  }

  /// The lowest value held.
  public double min() {
    double lowest = get(0);
    for (int i = 1; i < count; i++) {
      lowest = Math.min(lowest, get(i));
    }
    return lowest;
  }

  /// Adds a value; a full window lets go of its oldest, see [#mostRecentlyRemoved()].
  public void add(double value) {
    int next = head + 1;
    if (next == ring.length) {
      next = 0;
    }
    head = next;
    if (count == ring.length) {
      removed = ring[next];
    } else {
      count++;
    }
    ring[next] = value;
    samples++;
  }

  /// The value that fell out last.
  ///
  /// @throws IllegalStateException if none has fallen out yet
  public double mostRecentlyRemoved() {
    if (samples <= ring.length) {
      throw new IllegalStateException("No items have been removed yet!");
    }
    return removed;
  }

  /// Empties the window.
  public void reset() {
    head = -1;
    count = 0;
    samples = 0;
    removed = 0;
  }
}
