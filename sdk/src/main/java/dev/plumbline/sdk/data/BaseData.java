package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// One datum of one security: a bar, a tick, a corporate action or a value of a type that an author
/// declares.
///
/// Implementations are immutable: safe to keep, to print and to compare. Nothing here is null.
public interface BaseData {
  /// The security that this belongs to.
  Symbol symbol();

  /// The instant at which the datum begins, on the exchange's wall clock, in nanoseconds since
  /// 1970.
  long timeNs();

  /// The instant from which the datum is known, on the exchange's wall clock, in nanoseconds since
  /// 1970.
  long endTimeNs();

  /// The one value that stands for this datum: the close of a bar, the price of a tick.
  Decimal valueExact();

  /// The kind of datum.
  MarketDataType dataType();

  /// Whether this repeats an earlier datum because nothing newer was there.
  default boolean isFillForward() {
    return false;
  }

  /// The one value that stands for this datum, as a double.
  default double value() {
    return valueExact().doubleValue();
  }

  /// The same as [#value()].
  default double price() {
    return value();
  }

  /// The same as [#valueExact()].
  default Decimal priceExact() {
    return valueExact();
  }

  /// The beginning of the datum on the exchange's wall clock.
  default LocalDateTime time() {
    return Nanos.toLocalDateTime(timeNs());
  }

  /// The end of the datum on the exchange's wall clock.
  default LocalDateTime endTime() {
    return Nanos.toLocalDateTime(endTimeNs());
  }
}
