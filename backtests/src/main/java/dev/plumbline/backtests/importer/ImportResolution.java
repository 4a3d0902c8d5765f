package dev.plumbline.backtests.importer;

import java.util.Arrays;
import java.util.Locale;

/// The length of time that a row of the csv file covers.
public enum ImportResolution {
  /// A single trade or quote.
  TICK,
  /// A bar of one second.
  SECOND,
  /// A bar of one minute.
  MINUTE,
  /// A bar of one hour.
  HOUR,
  /// A bar of one day.
  DAILY;

  /// The resolution with a name, in any case.
  ///
  /// @throws IllegalArgumentException if there is none
  public static ImportResolution parse(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "found resolution \"" + name + "\", expected tick, second, minute, hour or daily"));
  }

  /// The name of the resolution's folder, such as `minute`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether LEAN keeps one file per symbol and day; else one per symbol.
  public boolean hasFilePerDay() {
    return this != HOUR && this != DAILY;
  }
}
