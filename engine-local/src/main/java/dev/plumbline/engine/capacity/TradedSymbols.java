package dev.plumbline.engine.capacity;

import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The symbols traded of late, in the order that a .NET dictionary has: a new one takes the place
/// that was freed last. The order decides which of several equally small ones is the smallest.
final class TradedSymbols implements Iterable<SymbolCapacity> {
  private final Map<Symbol, Integer> places = new HashMap<>();
  private final List<SymbolCapacity> slots = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  SymbolCapacity get(Symbol symbol) {
    Integer place = places.get(symbol);
    return place == null ? null : slots.get(place);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  void add(SymbolCapacity symbol) {
    int place = free.isEmpty() ? slots.size() : free.pop();
    if (place == slots.size()) {
      slots.add(symbol);
    } else {
      slots.set(place, symbol);
    }
    places.put(symbol.security().symbol(), place);
  }

  void remove(SymbolCapacity symbol) {
    int place = places.remove(symbol.security().symbol());
    slots.set(place, null);
    free.push(place);
  }

  /// The symbols as they are now.
  List<SymbolCapacity> list() {
    return slots.stream().filter(Objects::nonNull).toList();
  }

  @Override
  public Iterator<SymbolCapacity> iterator() {
    return list().iterator();
  }
}
