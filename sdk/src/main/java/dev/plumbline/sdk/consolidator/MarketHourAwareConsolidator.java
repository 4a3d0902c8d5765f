package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.StrictEndTime;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.Duration;
import java.util.function.LongFunction;

/// Bars that keep to the exchange's sessions: data outside of them are left out, a daily bar spans
/// the session, bars of odd lengths are counted from its open and end with its close.
///
/// LEAN looks the exchange's hours up by itself; here they are given.
public final class MarketHourAwareConsolidator extends ConsolidatorBase {
  private final boolean dailyStrictEndTimeEnabled;
  private final long periodNs;
  private final boolean extendedMarketHours;
  private final SecurityExchangeHours exchangeHours;
  private final DataConsolidator consolidator;
  private boolean initialized;
  private boolean useStrictEndTime;

  /// Bars of a length.
  ///
  /// @param dailyStrictEndTimeEnabled whether daily bars end with the session instead of at
  ///   midnight
  /// @param period the length
  /// @param dataType the data taken: [TradeBar], [QuoteBar] or [Tick]
  /// @param tickType of ticks, those that count
  /// @param extendedMarketHours whether data outside the regular session counts
  /// @param exchangeHours the hours of the security's exchange
  public MarketHourAwareConsolidator(
      boolean dailyStrictEndTimeEnabled,
      Duration period,
      Class<? extends BaseData> dataType,
      TickType tickType,
      boolean extendedMarketHours,
      SecurityExchangeHours exchangeHours) {
    this.dailyStrictEndTimeEnabled = dailyStrictEndTimeEnabled;
    this.periodNs = period.toNanos();
    this.extendedMarketHours = extendedMarketHours;
    this.exchangeHours = exchangeHours;
    this.consolidator = create(dataType, tickType);
    consolidator.onDataConsolidated((sender, consolidated) -> emit(consolidated));
  }

  /// Bars of a resolution; the other arguments as for a length.
  public MarketHourAwareConsolidator(
      boolean dailyStrictEndTimeEnabled,
      Resolution resolution,
      Class<? extends BaseData> dataType,
      TickType tickType,
      boolean extendedMarketHours,
      SecurityExchangeHours exchangeHours) {
    this(
        dailyStrictEndTimeEnabled,
        resolution.toDuration(),
        dataType,
        tickType,
        extendedMarketHours,
        exchangeHours);
  }

  @Override
  public BaseData workingData() {
    return consolidator.workingData();
  }

  @Override
  public Class<? extends BaseData> inputType() {
    return consolidator.inputType();
  }

  @Override
  public Class<? extends BaseData> outputType() {
    return consolidator.outputType();
  }

  @Override
  public void update(BaseData data) {
    if (!initialized) {
      initialized = true;
      useStrictEndTime =
          StrictEndTime.use(dailyStrictEndTimeEnabled, data.symbol(), periodNs, exchangeHours);
    }
    if (extendedMarketHours
        || exchangeHours.isOpen(data.timeNs(), false)
        || isLongBarOfADay(data)) {
      consolidator.update(data);
    }
  }

  @Override
  public void scan(long currentLocalNs) {
    consolidator.scan(currentLocalNs);
  }

  @Override
  public void reset() {
    initialized = false;
    useStrictEndTime = false;
    consolidator.reset();
    super.reset();
  }

  @Override
  public void dispose() {
    consolidator.dispose();
    super.dispose();
  }

  private boolean isLongBarOfADay(BaseData data) {
    return periodNs == Nanos.DAY
        && data.endTimeNs() - data.timeNs() >= Nanos.HOUR
        && exchangeHours.isOpen(data.timeNs(), data.endTimeNs(), false);
  }

  private DataConsolidator create(Class<? extends BaseData> dataType, TickType tickType) {
    boolean usual = periodNs < Nanos.DAY && Resolution.atMost(periodNs).nanos() == periodNs;
    LongFunction<CalendarInfo> calendar =
        periodNs < Nanos.DAY ? this::intraday : this::dailyStrictEndTime;
    Duration period = Nanos.toDuration(periodNs);
    if (dataType == TradeBar.class) {
      return usual ? new TradeBarConsolidator(period) : new TradeBarConsolidator(calendar);
    }
    if (dataType == QuoteBar.class) {
      return usual ? new QuoteBarConsolidator(period) : new QuoteBarConsolidator(calendar);
    }
    if (dataType == Tick.class && tickType == TickType.TRADE) {
      return usual ? new TickConsolidator(period) : new TickConsolidator(calendar);
    }
    if (dataType == Tick.class) {
      return usual ? new TickQuoteBarConsolidator(period) : new TickQuoteBarConsolidator(calendar);
    }
    throw new IllegalArgumentException(
        dataType.getSimpleName() + " not supported; use TradeBar, QuoteBar or Tick.");
  }

  private CalendarInfo dailyStrictEndTime(long timeNs) {
    if (periodNs > Nanos.DAY) {
      return new CalendarInfo(timeNs, periodNs);
    }
    return useStrictEndTime
        ? CalendarInfo.daily(timeNs, exchangeHours, extendedMarketHours)
        : new CalendarInfo(Nanos.roundDown(timeNs, periodNs), periodNs);
  }

  private CalendarInfo intraday(long timeNs) {
    return !initialized || exchangeHours.isMarketAlwaysOpen()
        ? new CalendarInfo(Nanos.roundDown(timeNs, periodNs), periodNs)
        : CalendarInfo.intraday(timeNs, periodNs, exchangeHours, extendedMarketHours);
  }
}
