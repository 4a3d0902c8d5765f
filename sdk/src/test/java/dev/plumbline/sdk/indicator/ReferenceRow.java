package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.symbol.Symbol;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/// One line of `shared/lean/indicators/INDEX.csv`: how LEAN made an indicator and what it printed.
record ReferenceRow(
    String indicator,
    List<String> types,
    List<String> arguments,
    List<String> columns,
    int warmUp,
    int firstReady) {
  private static final List<String> PACKAGES =
      List.of("dev.plumbline.sdk.indicator.", "dev.plumbline.sdk.indicator.candlestick.");

  static ReferenceRow parse(String line) {
    String[] cells = line.split(",", -1);
    return new ReferenceRow(
        cells[0],
        List.of(cells[2].split(" ")),
        List.of(cells[3].split(" ")),
        List.of(cells[4].split(" ")),
        cells[6].isEmpty() ? 0 : Integer.parseInt(cells[6]),
        cells[7].isEmpty() ? -1 : Integer.parseInt(cells[7]));
  }

  @Override
  public String toString() {
    return indicator;
  }

  /// A new indicator made with LEAN's arguments.
  Indicator make(Symbol spy, Symbol ibm) throws ReflectiveOperationException {
    List<String> given = arguments.stream().filter(each -> !each.isEmpty()).toList();
    for (Constructor<?> constructor : type().getConstructors()) {
      Iterator<String> rest = given.iterator();
      Object[] converted = convert(constructor.getParameterTypes(), rest, spy, ibm);
      if (converted != null && !rest.hasNext()) {
        return make(constructor, converted);
      }
    }
    throw new NoSuchMethodException(indicator + " has no constructor for " + types + given);
  }

  /// An output by LEAN's name.
  static double output(Indicator indicator, String column) throws ReflectiveOperationException {
    if (column.equals("value")) {
      return indicator.value();
    }
    for (Method method : indicator.getClass().getMethods()) {
      if (method.getParameterCount() == 0 && method.getName().equalsIgnoreCase(column)) {
        return switch (method.invoke(indicator)) {
          case Indicator output -> output.value();
          case Number number -> number.doubleValue();
          case Object other ->
              throw new NoSuchMethodException(column + " of " + indicator + " is " + other);
        };
      }
    }
    throw new NoSuchMethodException(indicator.getClass() + " has no output " + column);
  }

  private Indicator make(Constructor<?> constructor, Object[] converted)
      throws ReflectiveOperationException {
    try {
      return (Indicator) constructor.newInstance(converted);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(indicator + given(converted), e.getCause());
    }
  }

  private static String given(Object[] converted) {
    return List.of(converted).toString();
  }

  private Class<?> type() throws ClassNotFoundException {
    for (String name : PACKAGES) {
      try {
        return Class.forName(name + indicator);
      } catch (ClassNotFoundException e) {
        if (name.equals(PACKAGES.getLast())) {
          throw e;
        }
      }
    }
    throw new ClassNotFoundException(indicator);
  }

  /// The arguments as the types wanted, null if they do not fit; records take one for each
  /// component.
  private static Object[] convert(Class<?>[] wanted, Iterator<String> given, Symbol spy, Symbol ibm)
      throws ReflectiveOperationException {
    Object[] converted = new Object[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].isRecord()) {
        Constructor<?> canonical = wanted[i].getConstructors()[0];
        Object[] parts = convert(canonical.getParameterTypes(), given, spy, ibm);
        converted[i] = parts == null ? null : canonical.newInstance(parts);
      } else {
        converted[i] = given.hasNext() ? convert(wanted[i], given.next(), spy, ibm) : null;
      }
      if (converted[i] == null) {
        return null;
      }
    }
    return converted;
  }

  private static Object convert(Class<?> wanted, String text, Symbol spy, Symbol ibm) {
    if (wanted == String.class) {
      return text;
    }
    if (wanted == Symbol.class) {
      return text.equals("SPY") ? spy : text.equals("IBM") ? ibm : null;
    }
    if (wanted.isEnum()) {
      for (Object constant : wanted.getEnumConstants()) {
        String plain = constant.toString().replace("_", "").toUpperCase(Locale.ROOT);
        if (plain.equals(text.toUpperCase(Locale.ROOT))) {
          return constant;
        }
      }
      return null;
    }
    if (wanted == boolean.class) {
      return Boolean.valueOf(text);
    }
    boolean number = text.matches("-?[0-9.]+");
    if (wanted == int.class) {
      return number && !text.contains(".") ? Integer.valueOf(text) : null;
    }
    return wanted == double.class && number ? Double.valueOf(text) : null;
  }
}
