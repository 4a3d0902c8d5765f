package dev.plumbline.engine.feed;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The whole state of an object and of all that it refers to, as a list that equals that of an
/// object in the same state.
///
/// Objects of the JDK are looked into only if they are lists, texts, numbers and the like; others
/// make the state unknown.
final class ObjectState {
  private static final int MOST = 100_000;

  private final List<Object> state = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

  private ObjectState() {}

  /// The state; null where it cannot be known.
  static ObjectState of(Object object) {
    ObjectState walk = new ObjectState();
    try {
      return walk.take(object) ? walk : null;
    } catch (IllegalAccessException | RuntimeException e) {
      return null;
    }
  }

  /// The state.
  List<Object> values() {
    return state;
  }

  /// All objects of a class that belong to it.
  <T> List<T> all(Class<T> type) {
    return seen.keySet().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private boolean take(Object object) throws IllegalAccessException {
    if (object == null || isPlain(object)) {
      state.add(object == null ? Void.TYPE : object);
      return state.size() < MOST;
    }
    Integer number = seen.putIfAbsent(object, seen.size());
    if (number != null) {
      state.add(List.of("seen", number));
      return true;
    }
    Class<?> type = object.getClass();
    state.add(type);
    if (type.isArray()) {
      return takeArray(object);
    }
    if (object instanceof List<?> list) {
      return takeList(list);
    }
    return !isOfTheJdk(type) && takeFields(object, type);
  }

  private static boolean isPlain(Object object) {
    return object instanceof Number
        || object instanceof CharSequence
        || object instanceof Boolean
        || object instanceof Character
        || object instanceof Enum<?>
        || object instanceof Class<?>;
  }

  private static boolean isOfTheJdk(Class<?> type) {
    return type.getName().startsWith("java.") || type.getName().startsWith("jdk.");
  }

  private boolean takeArray(Object array) throws IllegalAccessException {
    int length = Array.getLength(array);
    state.add(length);
    for (int i = 0; i < length; i++) {
      if (!take(Array.get(array, i))) {
        return false;
      }
    }
    return true;
  }

  private boolean takeList(List<?> list) throws IllegalAccessException {
    state.add(list.size());
    for (Object item : list) {
      if (!take(item)) {
        return false;
      }
    }
    return true;
  }

  private boolean takeFields(Object object, Class<?> type) throws IllegalAccessException {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      if (isOfTheJdk(at)) {
        return false;
      }
      for (Field field : at.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          if (!take(field.get(object))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
