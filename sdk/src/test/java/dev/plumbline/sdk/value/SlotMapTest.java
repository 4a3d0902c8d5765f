package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotMapTest {
  private final SlotMap<String, Integer> map = new SlotMap<>();

  @Test
  void walksInTheOrderOfInsertion() {
    put("b", "a", "c");
    assertEquals(List.of("b", "a", "c"), map.keys());
  }

  /// The free list of .NET's `Dictionary`: the slot freed last is used first.
  @Test
  void usesTheSlotThatWasFreedLast() {
    put("a", "b", "c", "d");
    map.remove("a");
    map.remove("c");
    put("e", "f", "g");
    assertEquals(List.of("f", "b", "e", "d", "g"), map.keys());
  }

  @Test
  void keepsThePlaceOfAnEntryThatIsThere() {
    put("a", "b");
    map.put("a", 7);
    assertEquals(List.of("a", "b"), map.keys());
    assertEquals(List.of(7, 1), map.values());
  }

  @Test
  void startsAfreshWhenItIsCleared() {
    put("a", "b");
    map.remove("a");
    map.clear();
    assertTrue(map.isEmpty());
    put("c", "d");
    assertEquals(List.of("c", "d"), map.keys());
  }

  @Test
  void givesNullForWhatIsNotThere() {
    assertNull(map.get("a"));
    assertNull(map.remove("a"));
    assertFalse(map.containsKey("a"));
    assertEquals(0, map.size());
  }

  private void put(String... keys) {
    for (int i = 0; i < keys.length; i++) {
      map.put(keys[i], i);
    }
  }
}
