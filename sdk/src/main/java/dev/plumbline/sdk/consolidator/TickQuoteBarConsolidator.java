package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.time.CalendarInfo;
import java.time.Duration;
import java.util.function.LongFunction;

/// Quote bars of quote ticks; other ticks are left out.
public final class TickQuoteBarConsolidator extends QuotedPeriodConsolidator<Tick> {

  /// Bars of a length.
  public TickQuoteBarConsolidator(Duration period) {
    super(Tick.class, 0, length(period));
  }

  /// Bars of a length counted from a time of the day.
  public TickQuoteBarConsolidator(Duration period, Duration startTime) {
    super(Tick.class, 0, length(period, startTime));
  }

  /// Bars of so many data.
  public TickQuoteBarConsolidator(int maxCount) {
    super(Tick.class, positive(maxCount), count());
  }

  /// Bars of so many data, or of a length if that is full earlier.
  public TickQuoteBarConsolidator(int maxCount, Duration period) {
    super(Tick.class, positive(maxCount), countOrLength(period));
  }

  /// Bars given by a function from a wall clock time in nanoseconds to the bar it belongs to, see
  /// [Calendar].
  public TickQuoteBarConsolidator(LongFunction<CalendarInfo> calendar) {
    super(Tick.class, 0, calendar(calendar));
  }

  @Override
  boolean counts(Tick data) {
    return data.tickType() == TickType.QUOTE;
  }

  @Override
  void add(Tick data) {
    bid().addPrice(data.bidPriceExact(), data.bidSizeExact());
    ask().addPrice(data.askPriceExact(), data.askSizeExact());
  }
}
