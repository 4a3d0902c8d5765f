package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Slice;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PastListTest {
  private int read;

  private PastList<Integer> list(int slices) {
    Iterator<Slice> unread =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            read = Math.max(read, Math.min(given + 1, slices));
            return given < slices;
          }

          @Override
          public Slice next() {
            given++;
            return TestHistory.slice(given, List.of());
          }
        };
    return new PastList<>(unread, (slice, found) -> found.add(found.size()));
  }

  @Test
  void readsNothingUntilItIsLookedAt() {
    PastList<Integer> past = list(5);
    assertEquals(0, read);
    assertEquals(5, past.size());
  }

  @Test
  void readsOneSliceMoreThanItIsLookedAt() {
    PastList<Integer> past = list(5);
    assertFalse(past.isEmpty());
    assertEquals(2, read);
    past.get(1);
    assertEquals(3, read);
  }

  @Test
  void readsAllForItsSizeAndKeepsIt() {
    PastList<Integer> past = list(5);
    assertEquals(5, past.size());
    assertEquals(5, read);
    assertEquals(past, List.copyOf(past));
  }

  @Test
  void goesThroughAsFarAsAsked() {
    PastList<Integer> past = list(5);
    Iterator<Integer> iterator = past.iterator();
    iterator.next();
    assertEquals(2, read);
    assertEquals(5, past.stream().count());
    assertEquals(1, iterator.next());
  }

  @Test
  void endsWhereThePastEnds() {
    PastList<Integer> past = list(0);
    assertTrue(past.isEmpty());
    assertThrows(NoSuchElementException.class, () -> past.iterator().next());
  }
}
