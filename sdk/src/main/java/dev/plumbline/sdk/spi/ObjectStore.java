package dev.plumbline.sdk.spi;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// What an algorithm keeps under keys, texts or bytes; custom data can come from it.
///
/// Source: LEAN, `Common/Interfaces/IObjectStore.cs`.
public interface ObjectStore {
  /// The keys, in order.
  Collection<String> keys();

  /// Whether something is kept under a key.
  boolean containsKey(String key);

  /// What is kept under a key.
  ///
  /// @throws java.util.NoSuchElementException if nothing is
  byte[] readBytes(String key);

  /// Keeps bytes under a key, in place of what was there.
  boolean saveBytes(String key, byte[] contents);

  /// Forgets what is kept under a key; false if nothing was.
  boolean delete(String key);

  /// Forgets everything.
  void clear();

  /// The text that is kept under a key.
  ///
  /// @throws java.util.NoSuchElementException if nothing is
  default String read(String key) {
    return new String(readBytes(key), StandardCharsets.UTF_8);
  }

  /// Keeps a text under a key, in place of what was there.
  default boolean save(String key, String text) {
    return saveBytes(key, text.getBytes(StandardCharsets.UTF_8));
  }
}
