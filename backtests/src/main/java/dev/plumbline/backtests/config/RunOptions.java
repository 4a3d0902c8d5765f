package dev.plumbline.backtests.config;

import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What a caller decides about a run; it wins over the algorithm's `initialize()`.
///
/// @param data where the data comes from
/// @param parameters the algorithm's parameters by name, in the order given
/// @param start first day, or null to leave it to the algorithm
/// @param end last day, or null to leave it to the algorithm
/// @param cash cash in account currency, or null to leave it to the algorithm
public record RunOptions(
    DataChoice data,
    SequencedMap<String, String> parameters,
    LocalDate start,
    LocalDate end,
    Decimal cash) {
  /// The sample data, and all else left to the algorithm.
  public static final RunOptions DEFAULT =
      new RunOptions(DataChoice.SAMPLE, new LinkedHashMap<>(), null, null, null);

  /// Copies the parameters.
  ///
  /// @throws IllegalArgumentException if the end is before the start
  public RunOptions {
    Objects.requireNonNull(data, "data of a run");
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "found the end "
              + end
              + " before the start "
              + start
              + ", expected the same day or a later one");
    }
  }

  /// The same with data of a folder in LEAN's layout.
  public RunOptions withData(Path folder) {
    return withData(new DataChoice.Folder(folder));
  }

  /// The same with other data.
  public RunOptions withData(DataChoice choice) {
    return new RunOptions(choice, parameters, start, end, cash);
  }

  /// The same with one more parameter, or another value of it.
  public RunOptions withParameter(String name, String value) {
    SequencedMap<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return withParameters(more);
  }

  /// The same with these parameters instead.
  public RunOptions withParameters(Map<String, String> values) {
    return new RunOptions(data, new LinkedHashMap<>(values), start, end, cash);
  }

  /// The same with another first day.
  public RunOptions withStart(LocalDate day) {
    return new RunOptions(data, parameters, day, end, cash);
  }

  /// The same with another last day.
  public RunOptions withEnd(LocalDate day) {
    return new RunOptions(data, parameters, start, day, cash);
  }

  /// The same with another amount of cash.
  public RunOptions withCash(Number amount) {
    return new RunOptions(data, parameters, start, end, Decimal.of(amount));
  }
}
