package dev.plumbline.sdk.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MemoryObjectStoreTest {
  private final MemoryObjectStore store = new MemoryObjectStore();

  @Test
  void keepsTextsAndBytesUnderTheirKeys() {
    assertTrue(store.save("b/text", "grün"));
    assertTrue(store.saveBytes("a", new byte[] {1, 2}));
    assertEquals("grün", store.read("b/text"));
    assertArrayEquals(new byte[] {1, 2}, store.readBytes("a"));
    assertEquals(List.of("a", "b/text"), List.copyOf(store.keys()));
  }

  @Test
  void takesSlashesAsLeanDoes() {
    store.save("/folder\\key", "x");
    assertTrue(store.containsKey("folder/key"));
  }

  @Test
  void givesCopies() {
    byte[] bytes = {1};
    store.saveBytes("key", bytes);
    bytes[0] = 9;
    store.readBytes("key")[0] = 8;
    assertArrayEquals(new byte[] {1}, store.readBytes("key"));
  }

  @Test
  void forgetsWhatIsDeletedAndAllThatIsCleared() {
    store.save("key", "x");
    assertTrue(store.delete("key"));
    assertFalse(store.delete("key"));
    store.save("key", "x");
    store.clear();
    assertTrue(store.keys().isEmpty());
  }

  @Test
  void saysWhatIsThereWhenSomethingIsNot() {
    store.save("there", "x");
    NoSuchElementException failure =
        assertThrows(NoSuchElementException.class, () -> store.read("missing"));
    assertTrue(failure.getMessage().contains("'missing'"), failure.getMessage());
    assertTrue(failure.getMessage().contains("there"), failure.getMessage());
    assertTrue(failure.getMessage().contains("ContainsKey"), failure.getMessage());
  }
}
