package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.function.LongFunction;

/// Longer quote bars of shorter ones.
public final class QuoteBarConsolidator extends QuotedPeriodConsolidator<QuoteBar> {

  /// Bars of a length.
  public QuoteBarConsolidator(Duration period) {
    super(QuoteBar.class, 0, length(period));
  }

  /// Bars of a length counted from a time of the day.
  public QuoteBarConsolidator(Duration period, Duration startTime) {
    super(QuoteBar.class, 0, length(period, startTime));
  }

  /// Bars of so many data.
  public QuoteBarConsolidator(int maxCount) {
    super(QuoteBar.class, positive(maxCount), count());
  }

  /// Bars of so many data, or of a length if that is full earlier.
  public QuoteBarConsolidator(int maxCount, Duration period) {
    super(QuoteBar.class, positive(maxCount), countOrLength(period));
  }

  /// Bars given by a function from a wall clock time in nanoseconds to the bar it belongs to, see
  /// [Calendar].
  public QuoteBarConsolidator(LongFunction<CalendarInfo> calendar) {
    super(QuoteBar.class, 0, calendar(calendar));
  }

  /// Bars of a resolution.
  public static QuoteBarConsolidator fromResolution(Resolution resolution) {
    return new QuoteBarConsolidator(resolution.toDuration());
  }

  @Override
  void add(QuoteBar data) {
    bid().addBar(data.bid(), data.lastBidSizeExact());
    ask().addBar(data.ask(), data.lastAskSizeExact());
  }
}
