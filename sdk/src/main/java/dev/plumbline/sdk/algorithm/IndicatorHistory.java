package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The values that an indicator would have had, oldest first, and beside them those of its parts.
///
/// ```java
/// IndicatorHistory past = indicatorHistory(new BollingerBands(20, 2), spy, 50);
/// double oldest = past.getFirst().value();
/// List<IndicatorDataPoint> upper = past.get("upperBand");
/// ```
///
/// A part is what the indicator offers as an indicator of its own, such as the bands around an
/// average; its name is that of the method in any case. It has one value for each of the
/// indicator's. Not to be changed.
///
/// Source: LEAN, `Common/Data/IndicatorHistory.cs`.
public final class IndicatorHistory extends AbstractList<IndicatorDataPoint> {
  private final List<IndicatorDataPoint> points = new ArrayList<>();
  private final Map<String, Part> parts = new TreeMap<>();

  private record Part(Indicator indicator, List<IndicatorDataPoint> points) {}

  /// Nothing of an indicator yet.
  IndicatorHistory(Indicator indicator) {
    for (Method method : indicator.getClass().getMethods()) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && Indicator.class.isAssignableFrom(method.getReturnType())) {
        Indicator part = part(indicator, method);
        if (part != null && part != indicator) {
          parts.put(method.getName().toLowerCase(Locale.ROOT), new Part(part, new ArrayList<>()));
        }
      }
    }
  }

  /// The part behind a method; null if the author's class cannot be looked into.
  private static Indicator part(Indicator indicator, Method method) {
    try {
      return method.trySetAccessible() ? (Indicator) method.invoke(indicator) : null;
    } catch (IllegalAccessException | InvocationTargetException closed) {
      return null;
    }
  }

  /// Takes the newest value of the indicator and its parts, unless there is one of the same time.
  void take(Indicator indicator) {
    if (points.isEmpty() || points.getLast().timeNs() != indicator.timeNs()) {
      points.add(indicator.current());
      parts.values().forEach(part -> part.points().add(part.indicator().current()));
    }
  }

  @Override
  public IndicatorDataPoint get(int index) {
    return points.get(index);
  }

  @Override
  public int size() {
    return points.size();
  }

  /// The values of the indicator itself (LEAN: `Current`).
  public List<IndicatorDataPoint> current() {
    return Collections.unmodifiableList(points);
  }

  /// The values of a part, one for each of the indicator's.
  ///
  /// @param name the part's name in any case, or `current`
  /// @throws IllegalArgumentException if there is no such part; it says which there are
  public List<IndicatorDataPoint> get(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (wanted.equals("current")) {
      return current();
    }
    Part part = parts.get(wanted);
    if (part == null) {
      throw new IllegalArgumentException(
          "the indicator has no part '" + name + "'; expected current or one of " + parts.keySet());
    }
    return Collections.unmodifiableList(part.points());
  }

  /// The names of the parts, in lower case and alphabetical order.
  public Set<String> names() {
    return Collections.unmodifiableSet(parts.keySet());
  }
}
