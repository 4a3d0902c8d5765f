package dev.plumbline.sdk.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// An object store that lives as long as its run.
///
/// Keys are compared as LEAN does: a leading slash or a backslash makes no difference.
public final class MemoryObjectStore implements ObjectStore {
  private final Map<String, byte[]> contents = new TreeMap<>();

  /// An empty store.
  public MemoryObjectStore() {}

  private static String clean(String key) {
    String path = key.replace('\\', '/');
    return path.startsWith("/") ? path.substring(1) : path;
  }

  @Override
  public Collection<String> keys() {
    return List.copyOf(contents.keySet());
  }

  @Override
  public boolean containsKey(String key) {
    return contents.containsKey(clean(key));
  }

  @Override
  public byte[] readBytes(String key) {
    byte[] found = contents.get(clean(key));
    if (found == null) {
      throw new NoSuchElementException(
          "Object with path '%s' was not found in the object store, which has %s. Please use ObjectStore.ContainsKey(key), here containsKey(key), to check if an object exists before attempting to read."
              .formatted(key, keys()));
    }
    return found.clone();
  }

  @Override
  public boolean saveBytes(String key, byte[] bytes) {
    contents.put(clean(key), bytes.clone());
    return true;
  }

  @Override
  public boolean delete(String key) {
    return contents.remove(clean(key)) != null;
  }

  @Override
  public void clear() {
    contents.clear();
  }
}
