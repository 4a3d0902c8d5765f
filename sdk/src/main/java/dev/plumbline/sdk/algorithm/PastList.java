package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;

/// What a look into the past finds, read no further than it is looked at and kept from then on:
/// [#isEmpty()] reads to the first datum, [#size()] to the end.
///
/// One slice more is read than is looked at, and counts as history data points. Source: LEAN's
/// `Memoize` of what `History` gives, and `HistoryProviderManager.cs`, which reads ahead.
final class PastList<T> extends AbstractList<T> {
  private final List<T> found = new ArrayList<>();
  private final Iterator<Slice> unread;
  private final BiConsumer<Slice, List<T>> finder;

  /// A list over slices that are not read yet.
  ///
  /// @param finder adds what it finds in a slice to the list
  PastList(Iterator<Slice> unread, BiConsumer<Slice, List<T>> finder) {
    this.unread = unread;
    this.finder = finder;
  }

  private boolean holds(int count) {
    boolean more = found.size() < count && unread.hasNext();
    while (more) {
      finder.accept(unread.next(), found);
      more = unread.hasNext() && found.size() < count;
    }
    return found.size() >= count;
  }

  @Override
  public T get(int index) {
    holds(index + 1);
    return found.get(index);
  }

  @Override
  public int size() {
    holds(Integer.MAX_VALUE);
    return found.size();
  }

  @Override
  public boolean isEmpty() {
    return !holds(1);
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return holds(next + 1);
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException("The look into the past is over after " + next);
        }
        return found.get(next++);
      }
    };
  }

  @Override
  public Spliterator<T> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
  }
}
