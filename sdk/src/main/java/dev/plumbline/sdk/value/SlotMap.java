package dev.plumbline.sdk.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A map that walks its entries as .NET's dictionaries and sets do: in the order of their slots,
/// where a new entry takes the slot that was freed last.
///
/// Without removals that is the order of insertion. Where LEAN walks such a collection, the order
/// of its orders can follow from it. Keys and values may not be null.
///
/// @param <K> the keys
/// @param <V> the values
public final class SlotMap<K, V> {
  private record Slot<K, V>(K key, V value) {}

  private final Map<K, Integer> places = new HashMap<>();
  private final List<Slot<K, V>> slots = new ArrayList<>();
  private final List<Integer> free = new ArrayList<>();

  /// An empty map.
  public SlotMap() {}

  /// The number of entries.
  public int size() {
    return places.size();
  }

  /// Whether there are no entries.
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /// Whether there is an entry of a key.
  public boolean containsKey(K key) {
    return places.containsKey(key);
  }

  /// The value of a key, or null if there is none.
  public V get(K key) {
    Integer place = places.get(key);
    return place == null ? null : slots.get(place).value();
  }

  /// Sets the value of a key; an entry that is there keeps its place.
  public void put(K key, V value) {
    Integer place = places.get(key);
    if (place == null) {
      place = free.isEmpty() ? slots.size() : free.removeLast();
      if (place == slots.size()) {
        slots.add(null);
      }
      places.put(key, place);
    }
    slots.set(place, new Slot<>(key, value));
  }

  /// Removes an entry: its value, or null if there is none.
  public V remove(K key) {
    Integer place = places.remove(key);
    if (place == null) {
      return null;
    }
    V value = slots.get(place).value();
    slots.set(place, null);
    free.add(place);
    return value;
  }

  /// Removes all entries; the next ones start afresh.
  public void clear() {
    places.clear();
    slots.clear();
    free.clear();
  }

  /// The keys in order, a copy.
  public List<K> keys() {
    List<K> keys = new ArrayList<>(places.size());
    for (Slot<K, V> slot : slots) {
      if (slot != null) {
        keys.add(slot.key());
      }
    }
    return keys;
  }

  /// The values in order, a copy.
  public List<V> values() {
    List<V> values = new ArrayList<>(places.size());
    for (Slot<K, V> slot : slots) {
      if (slot != null) {
        values.add(slot.value());
      }
    }
    return values;
  }
}
