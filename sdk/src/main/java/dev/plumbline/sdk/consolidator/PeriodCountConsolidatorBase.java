package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.util.function.LongFunction;

/// Bars of a length, of so many data, or of both.
///
/// A bar of a length is completed by the first datum beyond it or by [#scan(long)], whichever comes
/// first, and does not contain that datum; a bar of so many data is completed by its last datum.
/// Data that begin before the end of the last bar are left out. Source: LEAN,
/// `PeriodCountConsolidatorBase.cs`.
///
/// @param <T> the data taken
/// @param <C> the bars made
public abstract class PeriodCountConsolidatorBase<T extends BaseData, C extends BaseData>
    extends ConsolidatorBase {
  private static final long NONE = PeriodSpecification.NONE;

  private final PeriodSpecification specification;
  private final int maxCount;
  private final Class<T> inputType;
  private final Class<C> outputType;
  private Symbol symbol;
  private long periodNs;
  private int count;
  private boolean working;
  private long startNs;
  private long endNs;
  private boolean lastEmitKnown;
  private long lastEmitNs;
  private boolean lengthChecked;

  /// Bars of a specification, or of at most `maxCount` data if that is above zero.
  PeriodCountConsolidatorBase(
      Class<T> inputType, Class<C> outputType, int maxCount, PeriodSpecification specification) {
    this.inputType = inputType;
    this.outputType = outputType;
    this.maxCount = maxCount;
    this.specification = specification;
    this.periodNs = specification.periodNs();
  }

  static int positive(int maxCount) {
    if (maxCount < 1) {
      throw new IllegalArgumentException(
          "A bar must be made of at least 1 datum, not of " + maxCount + ".");
    }
    return maxCount;
  }

  static PeriodSpecification length(Duration period) {
    return new PeriodSpecification.Length(period.toNanos());
  }

  static PeriodSpecification length(Duration period, Duration startTime) {
    return startTime == null
        ? length(period)
        : new PeriodSpecification.LengthFrom(period.toNanos(), startTime.toNanos());
  }

  static PeriodSpecification count() {
    return new PeriodSpecification.Count();
  }

  static PeriodSpecification countOrLength(Duration period) {
    return new PeriodSpecification.CountOrLength(period.toNanos());
  }

  static PeriodSpecification calendar(LongFunction<CalendarInfo> calendar) {
    return new PeriodSpecification.ByCalendar(calendar);
  }

  /// Begins a bar with a datum; its times are set already.
  abstract void begin(T data);

  /// Adds a datum to the bar that is begun.
  abstract void add(T data);

  /// The bar as it is now.
  abstract C bar(Symbol symbol, long startNs, long endNs);

  /// Whether a datum counts at all.
  boolean counts(T data) {
    return true;
  }

  /// The start of the bar that begins with a datum.
  long startOf(T data) {
    return roundedTime(data);
  }

  /// The length of a bar that begins with a datum, until its end is known.
  long initialLength(T data) {
    return periodNs == NONE ? Nanos.MINUTE : periodNs;
  }

  /// Whether a bar that is completed ends a length after its start, whatever its data.
  boolean endsWithPeriod() {
    return true;
  }

  @Override
  public Class<T> inputType() {
    return inputType;
  }

  @Override
  public Class<C> outputType() {
    return outputType;
  }

  @Override
  public BaseData workingData() {
    return working ? bar(symbol, startNs, endNs) : null;
  }

  @Override
  public void update(BaseData data) {
    if (!inputType.isInstance(data)) {
      throw new IllegalArgumentException(
          "Received type of "
              + data.getClass().getSimpleName()
              + " but expected "
              + inputType.getSimpleName()
              + " for "
              + data.symbol()
              + " at "
              + data.time()
              + ".");
    }
    take(inputType.cast(data));
  }

  private void take(T data) {
    checkSymbol(data);
    if (!counts(data)) {
      return;
    }
    checkLength(data);
    boolean counted = maxCount > 0;
    boolean full = counted && ++count >= maxCount;
    if (full) {
      count = 0;
    }
    if (!lastEmitKnown) {
      lastEmitKnown = true;
      lastEmitNs = counted ? data.timeNs() : Long.MIN_VALUE;
    }
    if (isBeyondPeriod(data)) {
      full = true;
    }
    boolean aggregateFirst = counted;
    if (periodNs == 0) {
      full = true;
      aggregateFirst = true;
    }
    if (aggregateFirst) {
      aggregate(data);
    }
    if (full) {
      complete(data.timeNs());
    }
    if (!aggregateFirst) {
      aggregate(data);
    }
  }

  @Override
  public void scan(long currentLocalNs) {
    if (working
        && periodNs > 0
        && currentLocalNs - startNs >= periodNs
        && roundedTime(currentLocalNs) > lastEmitNs) {
      lastEmitNs = endNs;
      emitBar();
    }
  }

  @Override
  public void reset() {
    super.reset();
    symbol = null;
    count = 0;
    working = false;
    lastEmitKnown = false;
    lengthChecked = false;
  }

  private boolean isBeyondPeriod(T data) {
    return periodNs != NONE
        && working
        && data.timeNs() - startNs >= periodNs
        && roundedTime(data) > lastEmitNs;
  }

  private void complete(long dataTimeNs) {
    if (working && periodNs != NONE && endsWithPeriod()) {
      endNs = startNs + periodNs;
    }
    lastEmitNs = maxCount == 0 && working ? endNs : dataTimeNs;
    if (working) {
      emitBar();
    }
  }

  private void emitBar() {
    emit(bar(symbol, startNs, endNs));
    working = false;
  }

  private void aggregate(T data) {
    if (data.timeNs() < lastEmitNs) {
      return;
    }
    if (working) {
      add(data);
    } else {
      startNs = startOf(data);
      endNs = startNs + initialLength(data);
      begin(data);
      working = true;
    }
    if (maxCount > 0) {
      endNs = data.endTimeNs();
    }
  }

  /// The start of the bar that a time belongs to; while no bar is begun its length is taken over.
  final long roundedTime(long timeNs) {
    CalendarInfo bar = specification.barAt(timeNs);
    if (!working) {
      periodNs = bar.periodNs();
    }
    return bar.startNs();
  }

  /// The start of the bar that a datum belongs to: a datum reaching beyond that bar begins one of
  /// its own, but an hour reaching into the next day belongs to the bar of its end.
  final long roundedTime(BaseData data) {
    long start = roundedTime(data.timeNs());
    if (periodNs == NONE || start + periodNs >= data.endTimeNs()) {
      return start;
    }
    boolean hourOfNextDay =
        data.endTimeNs() - data.timeNs() == Nanos.HOUR
            && Nanos.startOfDay(start) < Nanos.startOfDay(data.timeNs());
    return hourOfNextDay ? roundedTime(data.endTimeNs()) : data.timeNs();
  }

  private void checkSymbol(T data) {
    if (symbol == null) {
      symbol = data.symbol();
    } else if (!data.symbol().id().equals(symbol.id())) {
      throw new IllegalStateException(
          "Consolidators can only be used with a single symbol. The previous consolidated"
              + " SecurityIdentifier ("
              + symbol.id()
              + ") is not the same as in the current data ("
              + data.symbol().id()
              + ").");
    }
  }

  private void checkLength(T data) {
    boolean ofLength =
        specification instanceof PeriodSpecification.Length
            || specification instanceof PeriodSpecification.LengthFrom;
    if (lengthChecked || !ofLength) {
      return;
    }
    lengthChecked = true;
    long dataLength = data.endTimeNs() - data.timeNs();
    if (dataLength > periodNs) {
      throw new IllegalArgumentException(
          "For Symbol "
              + data.symbol()
              + " can not consolidate bars of period: "
              + Nanos.toDuration(periodNs)
              + ", using data of the same or higher period: "
              + Nanos.toDuration(dataLength));
    }
  }
}
