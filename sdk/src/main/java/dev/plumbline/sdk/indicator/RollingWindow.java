package dev.plumbline.sdk.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The last so many objects, newest first (LEAN's `RollingWindow`).
///
/// @param <T> what is held; null is allowed
public final class RollingWindow<T> implements Iterable<T> {
  private Object[] ring;
  private int head = -1;
  private int count;
  private int samples;
  private T removed;

  /// An empty window.
  ///
  /// @throws IllegalArgumentException if `size` is below one
  public RollingWindow(int size) {
    ring = new Object[checked(size)];
  }

  /// The number of objects held when full.
  public int size() {
    return ring.length;
  }

  /// Widens or narrows the window; the newest objects stay.
  ///
  /// @throws IllegalArgumentException if `size` is below one
  public void setSize(int size) {
    checked(size);
    int kept = Math.min(count, size);
    Object[] resized = new Object[size];
    for (int i = 0; i < kept; i++) {
      resized[kept - 1 - i] = ring[slot(i)];
    }
    ring = resized;
    count = kept;
    head = kept - 1;
  }

  /// The number of objects held now.
  public int count() {
    return count;
  }

  /// The number of objects ever added since the last reset.
  public int samples() {
    return samples;
  }

  /// Whether at least as many objects were added as the window holds.
  public boolean isReady() {
    return samples >= ring.length;
  }

  /// The object added `i` additions ago, null where there is none; 0 is the newest.
  ///
  /// A negative index counts from the oldest (-1). An index beyond the size widens the window for
  /// the future, as LEAN's does.
  ///
  /// @throws IndexOutOfBoundsException if a negative index reaches further than the size
  @SuppressWarnings("unchecked")
  public T get(int i) {
    if (i < 0) {
      if (ring.length + i < 0) {
        throw new IndexOutOfBoundsException(
            "Index " + i + " asked of a window of size " + ring.length + ".");
      }
      return count + i < 0 ? null : (T) ring[slot(count + i)];
    }
    if (i >= ring.length) {
      setSize(i + 1);
    }
    return i < count ? (T) ring[slot(i)] : null;
  }

  /// Adds an object; a full window lets go of its oldest, see [#mostRecentlyRemoved()].
  @SuppressWarnings("unchecked")
  public void add(T item) {
    int next = head + 1;
    if (next == ring.length) {
      next = 0;
    }
    head = next;
    if (count == ring.length) {
      removed = (T) ring[next];
    } else {
      count++;
    }
    ring[next] = item;
    samples++;
  }

  /// The object that fell out last.
  ///
  /// @throws IllegalStateException if none has fallen out yet
  public T mostRecentlyRemoved() {
    if (samples <= ring.length) {
      throw new IllegalStateException("No items have been removed yet!");
    }
    return removed;
  }

  /// The objects held, newest first, as a list of its own.
  public List<T> toList() {
    List<T> all = new ArrayList<>(count);
    for (T item : this) {
      all.add(item);
    }
    return all;
  }

  /// Empties the window.
  public void reset() {
    Arrays.fill(ring, null);
    head = -1;
    count = 0;
    samples = 0;
    removed = null;
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        return at < count;
      }

      @Override
      public T next() {
        if (at >= count) {
          throw new NoSuchElementException("The window holds " + count + " items.");
        }
        return get(at++);
      }
    };
  }

  private int slot(int i) {
    int at = head - i;
    return at < 0 ? at + ring.length : at;
  }

  private static int checked(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "RollingWindow must have size of at least 1, but it is " + size + ".");
    }
    return size;
  }
}
