package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.value.Decimal;

/// The stored rows of one subscription, day after day, and the trading days that pass meanwhile.
///
/// A piece that is missing leaves a gap. Each new trading day is told to the [DateEvents] before
/// the first row of that day is given out. Source: LEAN,
/// `Engine/DataFeeds/SubscriptionDataReader.cs` and `DateChangeTimeKeeper.cs`, for data whose time
/// zone is the exchange's.
final class SubscriptionDataReader implements PointStream {
  private final SubscriptionDataConfig config;
  private final SecurityExchangeHours hours;
  private final MarketDataSource source;
  private final MapFile mapFile;
  private final MappedTicker ticker;
  private final long[] dates;
  private int dateIndex = -1;
  private final long finishNs;
  private final long delistingNs;
  private final boolean onePiece;
  private final FeedPoint point = new FeedPoint();

  private CustomSource custom;
  private long periodStartNs;
  private DateEvents events;
  private StoredRows rows;
  private int row;
  private String openTicker;
  private long openDayNs = Nanos.MIN;
  private boolean initialized;
  private boolean firstDate = true;
  private boolean needsMove = true;
  private boolean opening;
  private boolean ended;
  private long exchangeNs = Nanos.MIN;
  private long lastDateNs = Nanos.MIN;
  private boolean emitted;
  private long emittedEndNs;
  private long previousEndNs = Nanos.MIN;
  private StoredRows previousRows;
  private int previousRow;
  private StoredRows lastRows;
  private int lastRow;

  SubscriptionDataReader(
      SubscriptionRequest request,
      MarketDataSource source,
      MapFile mapFile,
      MappedTicker ticker,
      Span span) {
    this.config = request.config();
    this.hours = request.hours();
    this.source = source;
    this.mapFile = mapFile;
    this.ticker = ticker;
    this.delistingNs = span.delistingNs();
    this.periodStartNs = request.startNs();
    this.finishNs = request.endNs();
    this.onePiece =
        !config.isCustomData() && config.resolution() == Resolution.DAILY
            || config.resolution() == Resolution.HOUR;
    this.dates = span.dates();
  }

  /// What a reader goes through.
  ///
  /// @param dates the trading days from start to end; shared and never changed
  /// @param delistingNs the day of the delisting
  record Span(long[] dates, long delistingNs) {
    /// The trading days of a request.
    static long[] dates(SubscriptionRequest request) {
      SubscriptionDataConfig config = request.config();
      return Time.eachTradeableDayInTimeZone(
          request.hours(),
          request.startNs(),
          request.endNs(),
          config.dataTimeZone(),
          config.extendedMarketHours());
    }
  }

  /// Lets the one piece that hours or days are in be read meanwhile.
  void announce() {
    if (onePiece && dates.length > 0) {
      source.announce(
          new DataKey(config.symbol(), ticker.value(), config.resolution(), config.tickType(), 0));
    }
  }

  /// Reads data of an author's type instead of stored rows.
  void custom(CustomSource of) {
    custom = of;
  }

  void listener(DateEvents listener) {
    events = listener;
  }

  /// Starts later where the factor file's precision or the map file's first date ask for it.
  void limitStart(FactorFile factors, FeedNotices notices) {
    if (factors != null && periodStartNs < factors.minimumDateNs()) {
      periodStartNs = factors.minimumDateNs();
      notices.precisionLimited(config.symbol(), periodStartNs);
    }
    if (periodStartNs < mapFile.firstDateNs()) {
      periodStartNs = mapFile.firstDateNs();
      notices.startLimited(config.symbol(), periodStartNs);
    }
  }

  @Override
  public FeedPoint current() {
    return emitted ? point : null;
  }

  @Override
  public boolean moveNext() {
    if (!initialized) {
      initialized = true;
      ended = Nanos.startOfDay(periodStartNs) > delistingNs;
      if (!ended) {
        openNext();
      }
    }
    if (ended) {
      return false;
    }
    if (emitted) {
      previousEndNs = emittedEndNs;
      previousRows = lastRows;
      previousRow = lastRow;
    }
    while (rows != null) {
      while (row < rows.size()) {
        if (accept()) {
          return true;
        }
        if (ended) {
          return false;
        }
      }
      openNext();
    }
    ended = true;
    return false;
  }

  /// The point that every row is given out with.
  FeedPoint point() {
    return point;
  }

  /// The time of the row given out last.
  long rowTimeNs() {
    return lastRows.time(lastRow);
  }

  /// How many rows follow the one given out last at the bars' own distance up to an instant.
  int contiguousRows(long lastTimeNs) {
    return emitted && rows == lastRows && row == lastRow + 1
        ? rows.contiguous(lastRow, config.incrementNs(), Math.min(lastTimeNs, finishNs))
        : 0;
  }

  /// Whether the next row is at an instant within the period.
  boolean continuesWith(long rowNs) {
    return rows == lastRows && row < rows.size() && rows.time(row) == rowNs && rowNs <= finishNs;
  }

  /// Gives out the next row, of the same day as the one before.
  void moveQuietly(long timeNs, long endNs) {
    previousEndNs = emittedEndNs;
    previousRows = rows;
    previousRow = lastRow;
    exchangeNs = timeNs;
    emittedEndNs = endNs;
    lastRow = row;
    point.row = row;
    point.timeNs = timeNs;
    point.endNs = endNs;
    row++;
  }

  /// Gives out the next row, of a later day on which nothing happens.
  void moveQuietlyToDay(long rowNs) {
    moveQuietly(rowNs, rowNs + config.incrementNs());
    lastDateNs = rowNs;
  }

  /// Takes one row; true if it is to be given out.
  private boolean accept() {
    StoredRows from = rows;
    int index = row++;
    long time = from.time(index);
    long end = from.end(index, config.incrementNs());
    String tickerBefore = ticker.value();
    while (exchangeNs < time && rows == from) {
      advanceTowards(time);
    }
    if (rows != from && renamedOrDue(tickerBefore, end)) {
      return false;
    }
    if (emitted && end < exchangeNs
        || previousEndNs != Nanos.MIN
            && config.resolution() != Resolution.TICK
            && (custom == null ? end <= previousEndNs : end < previousEndNs)) {
      return false;
    }
    if (end < periodStartNs) {
      skipBeforeStart(from, index, end);
      return false;
    }
    if (time > finishNs) {
      ended = true;
      return false;
    }
    give(from, index, time, end);
    return true;
  }

  private boolean renamedOrDue(String tickerBefore, long end) {
    boolean renamed =
        !tickerBefore.equals(ticker.value()) && config.resolution() != Resolution.DAILY;
    return renamed || Nanos.startOfDay(end) >= Nanos.startOfDay(exchangeNs);
  }

  private void skipBeforeStart(StoredRows from, int index, long end) {
    previousEndNs = end;
    previousRows = from;
    previousRow = index;
    if (onePiece && exchangeNs >= periodStartNs - Nanos.DAY) {
      int first = from.firstAtOrAfter(periodStartNs - config.incrementNs()) - 1;
      row = Math.max(row, first);
    }
  }

  private void give(StoredRows from, int index, long time, long end) {
    from.address(point, index);
    point.timeNs = time;
    point.endNs = end;
    emitted = true;
    emittedEndNs = end;
    lastRows = from;
    lastRow = index;
  }

  private void advanceTowards(long targetNs) {
    if (Nanos.startOfDay(targetNs) == Nanos.startOfDay(exchangeNs)) {
      exchangeNs = targetNs;
      return;
    }
    long at = exchangeNs;
    while (at < targetNs) {
      long next = Math.min(at + Nanos.DAY, targetNs);
      long day = Nanos.startOfDay(next);
      if (day != Nanos.startOfDay(at) && hours.isDateOpen(day, config.extendedMarketHours())) {
        exchangeNs = day;
        emitDate(day);
        return;
      }
      at = next;
    }
    exchangeNs = targetNs;
  }

  private void emitDate(long dayNs) {
    if (events.isInterested(dayNs)) {
      tellDate(dayNs);
    }
    if (!opening && isOther(dayNs)) {
      open(dayNs);
    }
    lastDateNs = dayNs;
  }

  private void tellDate(long dayNs) {
    Decimal lastRawPrice = lastRows == null ? Decimal.ZERO : lastRows.rawValue(lastRow);
    Decimal lastValue = previousRows == null ? Decimal.ZERO : previousRows.rawValue(previousRow);
    events.newTradableDate(dayNs, lastValue, lastRawPrice);
  }

  /// Opens the next piece that differs from the open one, or leaves no rows at the end of the
  /// dates.
  private void openNext() {
    opening = true;
    rows = null;
    while (advanceDate()) {
      long day = Nanos.startOfDay(exchangeNs);
      if (!mapFile.hasData(day) || previousEndNs != Nanos.MIN && lastEndNs() > day) {
        continue;
      }
      if (isOther(day)) {
        open(day);
        break;
      }
    }
    opening = false;
  }

  private boolean isOther(long dayNs) {
    return custom == null
        ? !ticker.value().equals(openTicker) || !onePiece && openDayNs != dayNs
        : custom.isOther(dayNs, ticker.value());
  }

  private long lastEndNs() {
    return emitted ? Math.max(emittedEndNs, previousEndNs) : previousEndNs;
  }

  private void open(long dayNs) {
    openTicker = ticker.value();
    openDayNs = dayNs;
    row = 0;
    if (custom != null) {
      rows = StoredRows.of(custom.read(dayNs, openTicker));
      return;
    }
    rows = StoredRows.open(source, key(dayNs));
    if (!onePiece && dateIndex + 1 < dates.length) {
      source.announce(key(dates[dateIndex + 1]));
    }
  }

  private DataKey key(long dayNs) {
    return new DataKey(
        config.symbol(), openTicker, config.resolution(), config.tickType(), onePiece ? 0 : dayNs);
  }

  private boolean advanceDate() {
    if (firstDate) {
      firstDate = false;
      if (!nextDate()) {
        return false;
      }
      exchangeNs = dates[dateIndex];
      emitDate(dates[dateIndex]);
      return true;
    }
    if (emitPassedDate()) {
      return true;
    }
    if (needsMove && !nextDate()) {
      needsMove = false;
      return false;
    }
    long next = dates[dateIndex];
    if (next > delistingNs) {
      emitPassedDate();
      needsMove = false;
      return false;
    }
    needsMove = true;
    if (next > lastDateNs) {
      emitDate(next);
    }
    exchangeNs = next;
    return true;
  }

  private boolean nextDate() {
    dateIndex++;
    return dateIndex < dates.length;
  }

  private boolean emitPassedDate() {
    if (dateIndex < 0) {
      return false;
    }
    long current = dates[Math.min(dateIndex, dates.length - 1)];
    if (needsMove
        && lastDateNs < current
        && hours.isDateOpen(current, config.extendedMarketHours())) {
      exchangeNs = current;
      emitDate(current);
      return true;
    }
    return false;
  }
}
