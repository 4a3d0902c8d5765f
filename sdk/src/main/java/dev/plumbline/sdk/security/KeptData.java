package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.PriceScale;
import dev.plumbline.sdk.data.ScaledData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The data of one security seen last, type by type.
final class KeptData {
  private final Map<Class<?>, BaseData> last = new HashMap<>();
  private final Map<Class<?>, List<? extends BaseData>> lists = new HashMap<>();
  private List<Tick> tradeTicks = List.of();
  private List<Tick> quoteTicks = List.of();

  void put(BaseData data) {
    last.put(data.getClass(), data);
    if (!lists.isEmpty()) {
      lists.remove(data.getClass());
    }
  }

  <T extends BaseData> void putAll(Class<T> type, List<T> data) {
    if (!data.isEmpty()) {
      last.put(type, data.getLast());
      lists.put(type, List.copyOf(data));
    }
  }

  <T extends BaseData> T get(Class<T> type) {
    return type.cast(last.get(type));
  }

  <T extends BaseData> List<T> all(Class<T> type) {
    BaseData datum = last.get(type);
    List<? extends BaseData> one = datum == null ? List.of() : List.of(datum);
    return lists.getOrDefault(type, one).stream().map(type::cast).toList();
  }

  boolean has(Class<?> type) {
    return last.containsKey(type);
  }

  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>(tradeTicks);
    ticks.addAll(quoteTicks);
    return ticks;
  }

  void putTicks(TickType tickType, List<Tick> ticks) {
    if (tickType == TickType.TRADE) {
      tradeTicks = List.copyOf(ticks);
    } else {
      quoteTicks = List.copyOf(ticks);
    }
  }

  void scale(PriceScale scale) {
    last.replaceAll((type, data) -> ScaledData.of(data, scale));
    tradeTicks = tradeTicks.stream().map(tick -> ScaledData.tick(tick, scale)).toList();
    quoteTicks = quoteTicks.stream().map(tick -> ScaledData.tick(tick, scale)).toList();
  }

  void clear() {
    last.clear();
    lists.clear();
  }
}
