package dev.plumbline.engine.run;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.Map;

/// What the caller of a run decides over the head of `initialize()`.
///
/// @param startDate first day, or null to leave it to the algorithm
/// @param endDate last day, or null to leave it to the algorithm
/// @param cash cash in account currency, or null to leave it to the algorithm
/// @param parameters parameters by name, in the order given
public record RunOverrides(
    LocalDate startDate, LocalDate endDate, Decimal cash, Map<String, String> parameters) {
  /// Nothing decided.
  public static final RunOverrides NONE = new RunOverrides(null, null, null, Map.of());
}
