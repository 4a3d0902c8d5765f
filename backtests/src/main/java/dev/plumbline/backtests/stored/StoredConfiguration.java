package dev.plumbline.backtests.stored;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a run was set up with, as its result tells.
///
/// @param startDate first day; empty if not told
/// @param endDate last day; empty if not told
/// @param currency account currency
/// @param tradingDaysPerYear days that a year of returns has
/// @param parameters parameters by name
public record StoredConfiguration(
    String startDate,
    String endDate,
    String currency,
    int tradingDaysPerYear,
    SequencedMap<String, String> parameters) {
  /// Copies the parameters.
  public StoredConfiguration {
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
  }
}
