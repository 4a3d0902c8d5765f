package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.function.LongFunction;

/// Trade bars of trade ticks; other ticks are left out.
public final class TickConsolidator extends TradeBarConsolidatorBase<Tick> {

  /// Bars of a length.
  public TickConsolidator(Duration period) {
    super(Tick.class, 0, length(period));
  }

  /// Bars of so many data.
  public TickConsolidator(int maxCount) {
    super(Tick.class, positive(maxCount), count());
  }

  /// Bars of so many data, or of a length if that is full earlier.
  public TickConsolidator(int maxCount, Duration period) {
    super(Tick.class, positive(maxCount), countOrLength(period));
  }

  /// Bars given by a function from a wall clock time in nanoseconds to the bar it belongs to, see
  /// [Calendar].
  public TickConsolidator(LongFunction<CalendarInfo> calendar) {
    super(Tick.class, 0, calendar(calendar));
  }

  @Override
  boolean counts(Tick data) {
    return data.tickType() == TickType.TRADE;
  }

  @Override
  void begin(Tick data) {
    begin(data.valueExact(), data.quantityExact());
  }

  @Override
  void add(Tick data) {
    Decimal value = data.valueExact();
    add(value, value, value);
    addVolume(data.quantityExact());
  }
}
