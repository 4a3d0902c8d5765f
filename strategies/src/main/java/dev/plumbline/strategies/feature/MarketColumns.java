package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Market data side by side: one row for each instant at which some instrument's bar ended.
///
/// A number that is not known in a row is NaN; what stands in for it is decided once, by the stream
/// (see [FeatureStream]).
public final class MarketColumns {
  private final MarketTimeZone zone;
  private final long[] endNs;
  private final Map<FeatureInput, double[]> columns = new HashMap<>();

  /// Columns without any yet.
  ///
  /// @param zone the market's time zone
  /// @param endNs the ends of the rows in UTC, nanoseconds, strictly ascending; taken over
  /// @throws IllegalArgumentException if the rows are not in order
  public MarketColumns(MarketTimeZone zone, long[] endNs) {
    for (int i = 1; i < endNs.length; i++) {
      if (endNs[i] <= endNs[i - 1]) {
        throw new IllegalArgumentException(
            "row "
                + i
                + ": found "
                + endNs[i]
                + " after "
                + endNs[i - 1]
                + ", expected rows in strictly ascending time");
      }
    }
    this.zone = zone;
    this.endNs = endNs;
  }

  /// Adds or replaces a column.
  ///
  /// @param values as many as there are rows; taken over
  /// @return this
  public MarketColumns put(String instrument, Field field, double[] values) {
    if (values.length != endNs.length) {
      throw new IllegalArgumentException(
          instrument
              + "."
              + field
              + ": found "
              + values.length
              + " rows, expected "
              + endNs.length);
    }
    columns.put(new FeatureInput(instrument, field), values);
    return this;
  }

  /// The time zone.
  public MarketTimeZone zone() {
    return zone;
  }

  /// How many rows there are.
  public int rows() {
    return endNs.length;
  }

  /// The end of a row in UTC, nanoseconds.
  public long endNs(int row) {
    return endNs[row];
  }

  /// The day of a row on the market's wall clock.
  public LocalDate day(int row) {
    return Nanos.dateOf(zone.toLocal(endNs[row]));
  }

  /// The first row that ends at an instant or later; the number of rows if none does.
  public int firstRowFrom(long utcNs) {
    int at = Arrays.binarySearch(endNs, utcNs);
    return at >= 0 ? at : -at - 1;
  }

  /// A column as it is kept: not to be changed.
  ///
  /// @throws IllegalArgumentException if there is no such column
  public double[] column(FeatureInput input) {
    double[] values = columns.get(input);
    if (values == null) {
      throw new IllegalArgumentException(
          "found no column " + input + ", expected it among " + names());
    }
    return values;
  }

  /// Whether there is such a column.
  public boolean has(FeatureInput input) {
    return columns.containsKey(input);
  }

  /// The rows from one to before another, copied.
  public MarketColumns slice(int from, int to) {
    MarketColumns part = new MarketColumns(zone, Arrays.copyOfRange(endNs, from, to));
    columns.forEach((input, values) ->
        part.put(input.instrument(), input.field(), Arrays.copyOfRange(values, from, to)));
    return part;
  }

  /// Every column's name, in order.
  public List<FeatureInput> names() {
    return columns.keySet().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }
}
