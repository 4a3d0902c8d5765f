package dev.plumbline.backtests.config;

import dev.plumbline.sdk.value.Decimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The values of options as users write them.
public final class OptionText {
  private OptionText() {}

  /// A day, such as `2014-06-30`.
  ///
  /// @param option the option's name, for the error
  /// @throws IllegalArgumentException if it is none
  public static LocalDate date(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "found %s \"%s\", expected a day of the calendar such as 2014-06-30"
              .formatted(option, text),
          e);
    }
  }

  /// An amount of money above zero, such as `100000` or `2500.50`.
  ///
  /// @param option the option's name, for the error
  /// @throws IllegalArgumentException if it is none
  public static Decimal amount(String option, String text) {
    try {
      Decimal amount = Decimal.of(text);
      if (amount.isPositive()) {
        return amount;
      }
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw badAmount(option, text, e);
    }
    throw badAmount(option, text, null);
  }

  /// Parameters, each `NAME=VALUE`.
  ///
  /// @throws IllegalArgumentException if one has no `=` or no name, or a name is there twice
  public static SequencedMap<String, String> parameters(List<String> texts) {
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "found --param \"" + text + "\", expected NAME=VALUE such as ema-fast=10");
      }
      String name = text.substring(0, equals);
      if (parameters.put(name, text.substring(equals + 1)) != null) {
        throw new IllegalArgumentException(
            "found --param " + name + " twice, expected each parameter once");
      }
    }
    return parameters;
  }

  private static IllegalArgumentException badAmount(String option, String text, Exception cause) {
    return new IllegalArgumentException(
        "found %s \"%s\", expected an amount above 0 such as 100000".formatted(option, text),
        cause);
  }
}
