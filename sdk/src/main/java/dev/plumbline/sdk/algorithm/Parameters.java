package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.value.Decimal;
import java.util.Map;
import java.util.regex.Pattern;

/// The texts that a run's caller gives the algorithm, read as numbers.
///
/// Source: LEAN, `QCAlgorithm.GetParameter`; a text that is no number gives the default.
final class Parameters {
  private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d+\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("\\s*[+-]?(\\d[\\d,]*\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

  private Parameters() {}

  static String text(Map<String, String> parameters, String name, String defaultValue) {
    return parameters.getOrDefault(name, defaultValue);
  }

  static int integer(Map<String, String> parameters, String name, int defaultValue) {
    String text = parameters.get(name);
    if (text == null || !INTEGER.matcher(text).matches()) {
      return defaultValue;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException beyondTheRangeOfInt) {
      return defaultValue;
    }
  }

  static Decimal exact(Map<String, String> parameters, String name, Decimal defaultValue) {
    String text = parameters.get(name);
    return text == null || !NUMBER.matcher(text).matches()
        ? defaultValue
        : Decimal.of(text.strip().replace(",", ""));
  }

  static double number(Map<String, String> parameters, String name, double defaultValue) {
    String text = parameters.get(name);
    return text == null || !NUMBER.matcher(text).matches()
        ? defaultValue
        : Double.parseDouble(text.strip().replace(",", ""));
  }
}
