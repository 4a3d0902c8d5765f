package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollingWindowTest {
  private final RollingWindow<String> window = new RollingWindow<>(3);

  @Test
  void holdsTheLastItemsNewestFirst() {
    add("a", "b", "c", "d");
    assertEquals(List.of("d", "c", "b"), window.toList());
    assertEquals("a", window.mostRecentlyRemoved());
    assertEquals("b", window.get(-1));
    assertEquals(4, window.samples());
    assertTrue(window.isReady());
  }

  @Test
  void remembersNoRemovalBeforeTheFirst() {
    add("a", "b", "c");
    assertThrows(IllegalStateException.class, window::mostRecentlyRemoved);
  }

  @Test
  void widensWhenAskedBeyondItsSize() {
    add("a", "b");
    assertNull(window.get(2));
    assertEquals(3, window.size());
    assertNull(window.get(4));
    assertEquals(5, window.size());
    add("c", "d", "e");
    assertEquals("a", window.get(4));
  }

  @Test
  void keepsTheNewestWhenNarrowed() {
    add("a", "b", "c", "d");
    window.setSize(2);
    assertEquals(List.of("d", "c"), window.toList());
    add("e");
    assertEquals(List.of("e", "d"), window.toList());
  }

  @Test
  void isEmptyAfterAReset() {
    add("a", "b", "c", "d");
    window.reset();
    assertEquals(List.of(), window.toList());
    assertFalse(window.isReady());
    assertThrows(IllegalArgumentException.class, () -> window.setSize(0));
  }

  private void add(String... items) {
    for (String item : items) {
      window.add(item);
    }
  }
}
