package dev.plumbline.backtests.optimize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// One parameter and the values that are tried for it.
///
/// @param name the parameter's name, as the algorithm asks for it
/// @param values the texts that the algorithm gets, in the order of the trials; at least one, all
///   different
public record ParameterRange(String name, List<String> values) {
  private static final int MOST_VALUES = 100_000;
  private static final String EXPECTED =
      "expected NAME=FIRST..LAST:STEP such as fast=5..50:5, or NAME=VALUE,VALUE such as mode=a,b";

  /// Copies the values.
  public ParameterRange {
    values = List.copyOf(values);
  }

  /// Reads a range: `fast=5..50:5` (the step may be left out and is then 1), or `mode=a,b,c`.
  ///
  /// @throws IllegalArgumentException if the text is no range
  public static ParameterRange parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw new IllegalArgumentException("found --grid \"" + text + "\", " + EXPECTED);
    }
    String name = text.substring(0, equals);
    String values = text.substring(equals + 1);
    int dots = values.indexOf("..");
    return new ParameterRange(name, dots < 0 ? listed(text, values) : stepped(text, values, dots));
  }

  private static List<String> listed(String text, String values) {
    List<String> all = Arrays.asList(values.split(",", -1));
    if (all.contains("")) {
      throw new IllegalArgumentException(
          "found an empty value in --grid \"" + text + "\", " + EXPECTED);
    }
    if (new LinkedHashSet<>(all).size() < all.size()) {
      throw new IllegalArgumentException(
          "found a value twice in --grid \"" + text + "\", expected each value once");
    }
    return all;
  }

  private static List<String> stepped(String text, String values, int dots) {
    int colon = values.indexOf(':', dots);
    BigDecimal first = number(text, values.substring(0, dots));
    BigDecimal last = number(text, values.substring(dots + 2, colon < 0 ? values.length() : colon));
    BigDecimal step = colon < 0 ? BigDecimal.ONE : number(text, values.substring(colon + 1));
    if (step.signum() <= 0 || last.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "found --grid \"%s\", expected a last value that is not below the first and a step above 0"
              .formatted(text));
    }
    BigDecimal steps = last.subtract(first).divideToIntegralValue(step);
    if (steps.compareTo(BigDecimal.valueOf(MOST_VALUES - 1)) > 0) {
      throw new IllegalArgumentException(
          "found --grid \"%s\" with more than %,d values; expected a larger step"
              .formatted(text, MOST_VALUES));
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i <= steps.intValueExact(); i++) {
      all.add(first.add(step.multiply(BigDecimal.valueOf(i))).toPlainString());
    }
    return all;
  }

  private static BigDecimal number(String text, String part) {
    try {
      return new BigDecimal(part);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "found \"" + part + "\" in --grid \"" + text + "\", " + EXPECTED, e);
    }
  }

  /// Whether all values are numbers in ascending order, so that a search may walk along them.
  boolean isOrdered() {
    BigDecimal before = null;
    for (String value : values) {
      try {
        BigDecimal number = new BigDecimal(value);
        if (before != null && number.compareTo(before) <= 0) {
          return false;
        }
        before = number;
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return true;
  }
}
