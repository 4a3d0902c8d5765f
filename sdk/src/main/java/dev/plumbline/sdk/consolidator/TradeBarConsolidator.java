package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.function.LongFunction;

/// Longer trade bars of shorter ones.
public final class TradeBarConsolidator extends TradeBarConsolidatorBase<TradeBar> {

  /// Bars of a length.
  public TradeBarConsolidator(Duration period) {
    super(TradeBar.class, 0, length(period));
  }

  /// Bars of a length counted from a time of the day.
  public TradeBarConsolidator(Duration period, Duration startTime) {
    super(TradeBar.class, 0, length(period, startTime));
  }

  /// Bars of so many data.
  public TradeBarConsolidator(int maxCount) {
    super(TradeBar.class, positive(maxCount), count());
  }

  /// Bars of so many data, or of a length if that is full earlier.
  public TradeBarConsolidator(int maxCount, Duration period) {
    super(TradeBar.class, positive(maxCount), countOrLength(period));
  }

  /// Bars given by a function from a wall clock time in nanoseconds to the bar it belongs to, see
  /// [Calendar].
  public TradeBarConsolidator(LongFunction<CalendarInfo> calendar) {
    super(TradeBar.class, 0, calendar(calendar));
  }

  /// Bars of a resolution.
  public static TradeBarConsolidator fromResolution(Resolution resolution) {
    return new TradeBarConsolidator(resolution.toDuration());
  }

  @Override
  void begin(TradeBar data) {
    begin(data.prices(), data.volumeExact());
  }

  @Override
  void add(TradeBar data) {
    add(data.highExact(), data.lowExact(), data.closeExact());
    addVolume(data.volumeExact());
  }
}
