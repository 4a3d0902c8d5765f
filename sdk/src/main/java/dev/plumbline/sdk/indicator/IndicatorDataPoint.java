package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;

/// One value of an indicator and the moment it belongs to.
///
/// @param timeNs the end time of the input that made the value, nanoseconds of the exchange's wall
///   clock; [Nanos#MIN] for the value before the first input
/// @param value the value
public record IndicatorDataPoint(long timeNs, double value)
    implements Comparable<IndicatorDataPoint> {

  /// The moment of the value as a local date and time.
  public LocalDateTime time() {
    return Nanos.toLocalDateTime(timeNs);
  }

  /// Orders points by value alone, as LEAN does.
  @Override
  public int compareTo(IndicatorDataPoint other) {
    return Double.compare(value, other.value);
  }
}
