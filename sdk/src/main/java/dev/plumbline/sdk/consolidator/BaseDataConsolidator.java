package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.function.LongFunction;

/// Trade bars, without volume, of the values of any data.
public final class BaseDataConsolidator extends TradeBarConsolidatorBase<BaseData> {

  /// Bars of a length.
  public BaseDataConsolidator(Duration period) {
    super(BaseData.class, 0, length(period));
  }

  /// Bars of so many data.
  public BaseDataConsolidator(int maxCount) {
    super(BaseData.class, positive(maxCount), count());
  }

  /// Bars of so many data, or of a length if that is full earlier.
  public BaseDataConsolidator(int maxCount, Duration period) {
    super(BaseData.class, positive(maxCount), countOrLength(period));
  }

  /// Bars given by a function from a wall clock time in nanoseconds to the bar it belongs to, see
  /// [Calendar].
  public BaseDataConsolidator(LongFunction<CalendarInfo> calendar) {
    super(BaseData.class, 0, calendar(calendar));
  }

  /// Bars of a resolution.
  public static BaseDataConsolidator fromResolution(Resolution resolution) {
    return new BaseDataConsolidator(resolution.toDuration());
  }

  @Override
  long startOf(BaseData data) {
    return roundedTime(data.timeNs());
  }

  /// A minute, as in LEAN, where [#scan(long)] and not a later datum completes the bar.
  @Override
  long initialLength(BaseData data) {
    return Nanos.MINUTE;
  }

  @Override
  void begin(BaseData data) {
    begin(data.valueExact(), Decimal.ZERO);
  }

  @Override
  void add(BaseData data) {
    Decimal value = data.valueExact();
    add(value, value, value);
  }
}
