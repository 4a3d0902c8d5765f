package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.PointValues;
import dev.plumbline.sdk.data.PriceScale;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;

/// One running subscription: its stream, the point it stands at with the instant at which it may be
/// told, and the points of the present instant.
///
/// Source: LEAN, `Engine/DataFeeds/Subscription.cs`, `SubscriptionUtils.cs`, `SubscriptionData.cs`.
public final class Subscription {
  /// What the scale of a day is looked up in.
  ///
  /// @param factors the factor file, or null
  /// @param events the dividends told so far, or null
  /// @param mode how prices are adjusted
  /// @param endNs the time to whose prices scaled raw prices are scaled, [Nanos#MIN] for none
  record Adjustment(
      FactorFile factors, AuxiliaryEvents events, DataNormalizationMode mode, long endNs) {}

  private static final long THREE_HOURS = 3 * Nanos.HOUR;

  private final SubscriptionRequest request;
  private final PointStream stream;
  private final Adjustment adjustment;
  private final Shortcut shortcut;
  private final DataConsumers consumers;
  private final MarketTimeZone zone;
  private final boolean emitsAuxiliary;
  private final boolean roundsTimes;
  private final long incrementNs;
  private final boolean tradeFeed;
  private final Symbol symbol;
  private final FeedPoint filled = new FeedPoint();
  private FeedPoint current;
  private long emitUtcNs;
  private boolean ended;
  private boolean removed;
  private int place = -1;
  private PriceScale scale = PriceScale.RAW;
  private long scaleDayNs = Nanos.MIN;
  private long offsetDayNs = Nanos.MIN;
  private long offsetNs;
  private FeedPoint[] batch = {new FeedPoint()};
  private int batchSize;

  Subscription(
      SubscriptionRequest request,
      PointStream stream,
      Adjustment adjustment,
      Shortcut shortcut,
      DataConsumers consumers) {
    this.shortcut = shortcut;
    this.consumers = consumers;
    this.request = request;
    this.stream = stream;
    this.adjustment = adjustment;
    SubscriptionDataConfig config = request.config();
    this.zone = config.exchangeTimeZone();
    this.incrementNs = config.incrementNs();
    this.emitsAuxiliary =
        config.type() == TradeBar.class
            || config.isCustomData()
            || config.tickType() == TickType.TRADE;
    this.symbol = config.symbol();
    this.tradeFeed = config.type() == TradeBar.class && !config.isInternalFeed();
    this.roundsTimes = !request.strictEndTimes(incrementNs);
  }

  /// What this reads.
  public SubscriptionRequest request() {
    return request;
  }

  /// What was asked for.
  public SubscriptionDataConfig config() {
    return request.config();
  }

  /// Whose data it is.
  public Security security() {
    return request.security();
  }

  /// What is fed from it.
  public DataConsumers consumers() {
    return consumers;
  }

  /// Whether it was taken away; its data is then neither counted nor shown.
  public boolean isRemoved() {
    return removed;
  }

  /// Number of points of the present instant.
  public int batchSize() {
    return batchSize;
  }

  /// A point of the present instant; valid until the next instant.
  public FeedPoint batch(int i) {
    return batch[i];
  }

  /// The author's value of a point of this subscription.
  public BaseData value(FeedPoint point) {
    return PointValues.of(point, config().symbol(), config().tickType());
  }

  /// Its place among the subscriptions of a pass; -1 outside of one.
  int place() {
    return place;
  }

  void setPlace(int value) {
    place = value;
  }

  /// Shows another subscription's points of the present instant as its own.
  void mirror(Subscription other) {
    batch = other.batch;
    batchSize = other.batchSize;
  }

  void remove() {
    removed = true;
    ended = true;
  }

  boolean ended() {
    return ended;
  }

  FeedPoint current() {
    return current;
  }

  long emitUtcNs() {
    return emitUtcNs;
  }

  void clearBatch() {
    batchSize = 0;
  }

  /// Keeps the current point as one of the present instant.
  void take() {
    if (batchSize == batch.length) {
      batch = Arrays.copyOf(batch, batchSize * 2);
      for (int i = batchSize; i < batch.length; i++) {
        batch[i] = new FeedPoint();
      }
    }
    batch[batchSize++].copyFrom(current);
  }

  /// Takes a point that came from elsewhere than the stream as one of the present instant.
  void give(FeedPoint point) {
    current = point;
    take();
    current = null;
  }

  boolean moveNext() {
    if (ended) {
      return false;
    }
    return shortcut != null && moveShortly() || moveThroughPipe();
  }

  private boolean moveShortly() {
    if (!shortcut.isDaily()) {
      boolean moved = shortcut.moveWithinDay();
      emitUtcNs = moved ? emitUtcNs + incrementNs : emitUtcNs;
      return moved;
    }
    if (!shortcut.moveToNextDay()) {
      return false;
    }
    emitUtcNs = shortcut.dayUtcNs();
    adjust(current);
    return true;
  }

  private boolean moveThroughPipe() {
    while (stream.moveNext()) {
      FeedPoint point = stream.current();
      if (point.isAuxiliary() && !emits(point.object)) {
        continue;
      }
      emitUtcNs = toUtc(point.endNs);
      if (!point.isAuxiliary()) {
        point = ownIfFilled(point);
        adjust(point);
      }
      current = point;
      if (shortcut != null) {
        shortcut.note(point, emitUtcNs);
      }
      return true;
    }
    ended = true;
    current = null;
    return false;
  }

  /// Trades alone tell of corporate actions; the engine's own feeds leave splits and dividends out.
  private boolean emits(BaseData event) {
    boolean ofHoldings = event instanceof Split || event instanceof Dividend;
    return emitsAuxiliary && !(ofHoldings && config().isInternalFeed());
  }

  /// Times of a repeated bar are changed here, and the stream goes on from those it gave.
  private FeedPoint ownIfFilled(FeedPoint point) {
    if (!point.fillForward) {
      return point;
    }
    filled.copyFrom(point);
    return filled;
  }

  private void adjust(FeedPoint point) {
    if (point.fillForward) {
      roundTimes(point);
    }
    if (adjustment.mode() == DataNormalizationMode.RAW || adjustment.factors() == null) {
      return;
    }
    long day = Nanos.startOfDay(frontier(point));
    if (day > scaleDayNs && (!point.fillForward || scaleDayNs == Nanos.MIN)) {
      scaleDayNs =
          adjustment.mode() == DataNormalizationMode.TOTAL_RETURN
              ? day
              : adjustment.factors().lastDayLike(day);
      Decimal factor = adjustment.factors().priceScale(day, adjustment.mode(), adjustment.endNs());
      Decimal dividends =
          adjustment.mode() == DataNormalizationMode.TOTAL_RETURN
              ? adjustment.events().sumOfDividends()
              : Decimal.ZERO;
      scale = PriceScale.of(factor, dividends);
    }
    point.scale = scale;
  }

  /// A datum that goes past midnight belongs to the day it ends on.
  private static long frontier(FeedPoint point) {
    long endDay = Nanos.startOfDay(point.endNs);
    boolean crosses = Nanos.startOfDay(point.timeNs) != endDay && point.endNs > endDay;
    return crosses ? point.endNs : point.timeNs;
  }

  /// Gives a repeated bar the times of the bar that it repeats.
  void roundTimes(FeedPoint point) {
    long span = point.endNs - point.timeNs;
    if (span == incrementNs ? roundsTimes : !request.strictEndTimes(span)) {
      if (span > 0) {
        long rounded = point.timeNs;
        do {
          rounded = Nanos.roundDown(rounded, span);
          if (request.hours().isOpen(rounded, rounded + span, extended())) {
            break;
          }
          rounded -= span;
        } while (true);
        point.timeNs = rounded;
        point.endNs = rounded + span;
      }
      return;
    }
    long start = DailyCalendar.start(request.hours(), point.timeNs);
    point.timeNs = start;
    point.endNs = DailyCalendar.end(request.hours(), start);
  }

  private boolean extended() {
    return config().extendedMarketHours();
  }

  private long toUtc(long localNs) {
    long day = Nanos.startOfDay(localNs);
    if (localNs - day < THREE_HOURS) {
      return zone.toUtc(localNs);
    }
    if (day != offsetDayNs) {
      offsetDayNs = day;
      offsetNs = zone.toUtc(localNs) - localNs;
    }
    return localNs + offsetNs;
  }

  /// Whether this is of a security.
  public boolean isOf(Symbol other) {
    return other == symbol || other.equals(symbol);
  }

  /// Whether this shows trade bars to the algorithm.
  public boolean isTradeFeed() {
    return tradeFeed;
  }

  /// The last trade bar of the present instant, or null.
  public FeedPoint lastTradeBar() {
    if (batchSize == 1 && batch[0].kind == FeedPoint.Kind.TRADE_BAR) {
      return batch[0];
    }
    for (int i = batchSize - 1; i >= 0; i--) {
      if (batch[i].kind == FeedPoint.Kind.TRADE_BAR) {
        return batch[i];
      }
    }
    return null;
  }
}
