package dev.plumbline.backtests.wiring;

import dev.plumbline.sdk.algorithm.Algorithm;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/// Classes of algorithms: whether one can be run, and the making of its object.
public final class AlgorithmClasses {
  private AlgorithmClasses() {}

  /// A new object of an algorithm's class.
  ///
  /// @throws AlgorithmLoadException if the class is no algorithm that can be made, or its
  ///   constructor throws
  public static Algorithm create(Class<? extends Algorithm> type) {
    try {
      return checked(type).getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new AlgorithmLoadException(
          "the constructor of "
              + type.getName()
              + " threw "
              + e.getCause()
              + "; set the algorithm up in initialize() instead",
          e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new AlgorithmLoadException(type.getName() + " cannot be made: " + e, e);
    }
  }

  /// Whether an object of a class can be made and is an algorithm.
  static boolean isRunnable(Class<?> type) {
    try {
      checked(type);
      return true;
    } catch (AlgorithmLoadException e) {
      return false;
    }
  }

  /// The class itself.
  ///
  /// @throws AlgorithmLoadException if it is no algorithm, or has no public constructor without
  ///   parameters
  static Class<? extends Algorithm> checked(Class<?> type) {
    if (!Algorithm.class.isAssignableFrom(type)) {
      throw new AlgorithmLoadException(
          "found class "
              + type.getName()
              + ", which is no algorithm; expected a class that extends "
              + Algorithm.class.getName());
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new AlgorithmLoadException(
          "found the abstract class " + type.getName() + "; expected one that can be made");
    }
    if (!Modifier.isPublic(type.getModifiers())) {
      throw new AlgorithmLoadException(
          "found class " + type.getName() + ", which is not public; declare it public");
    }
    if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
      throw new AlgorithmLoadException(
          "found the inner class " + type.getName() + "; declare it static");
    }
    if (Arrays.stream(type.getConstructors()).noneMatch(c -> c.getParameterCount() == 0)) {
      throw new AlgorithmLoadException(
          "found class "
              + type.getName()
              + " with "
              + constructors(type)
              + "; expected a public constructor without parameters");
    }
    return type.asSubclass(Algorithm.class);
  }

  private static String constructors(Class<?> type) {
    Constructor<?>[] all = type.getDeclaredConstructors();
    return all.length == 0
        ? "no constructor"
        : Arrays.stream(all).map(Constructor::toString).reduce((a, b) -> a + ", " + b).get();
  }
}
