package dev.plumbline.engine.feed;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorInput;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;

/// What is fed from one subscription, in the order in which it was registered.
///
/// Indicators on trade bars get primitives out of the columns; nothing is allocated for them.
public final class DataConsumers {
  /// An indicator and the end of the bar that it got last: a bar that is repeated to fill a gap
  /// ends when the first one ended, and counts once.
  private static final class IndicatorFeed {
    private final Indicator indicator;
    private final Field field;
    private final boolean single;
    private final boolean primitive;
    private long lastEndNs = Nanos.MIN;

    IndicatorFeed(Indicator indicator, Field field) {
      this.indicator = indicator;
      this.field = field;
      this.single = indicator.inputType() == IndicatorInput.VALUE;
      this.primitive = indicator.takesPrimitives();
    }

    boolean takes(FeedPoint point) {
      if (point.kind == FeedPoint.Kind.TICK) {
        return !suspicious(point);
      }
      if (point.isAuxiliary() || point.endNs == lastEndNs) {
        return false;
      }
      lastEndNs = point.endNs;
      return true;
    }
  }

  private final List<Object> consumers = new ArrayList<>();
  private Object[] array = {};
  private IndicatorFeed[] feeds = {};

  /// Adds a consolidator.
  public void add(DataConsolidator consolidator) {
    consumers.add(consolidator);
    settle();
  }

  /// Adds an indicator; a single-value one gets the field.
  public void add(Indicator indicator, Field field) {
    consumers.add(new IndicatorFeed(indicator, field));
    settle();
  }

  private void settle() {
    array = consumers.toArray();
    feeds =
        consumers.stream()
            .filter(IndicatorFeed.class::isInstance)
            .map(IndicatorFeed.class::cast)
            .toArray(IndicatorFeed[]::new);
  }

  /// Takes a consolidator or an indicator away; false if it is not there.
  public boolean remove(Object consumer) {
    boolean removed =
        consumers.removeIf(
            c -> c == consumer || c instanceof IndicatorFeed f && f.indicator == consumer);
    settle();
    return removed;
  }

  /// How many there are.
  public int count() {
    return consumers.size();
  }

  /// Whether anything is fed.
  public boolean isEmpty() {
    return array.length == 0;
  }

  /// Whether there is a consolidator among them.
  public boolean haveConsolidators() {
    return feeds.length < array.length;
  }

  /// Feeds what a subscription has at this instant to indicators, if there are no others.
  public void update(Subscription subscription) {
    for (IndicatorFeed feed : feeds) {
      feed(subscription, feed);
    }
  }

  /// Feeds what a subscription has at this instant.
  ///
  /// @param localNs the instant on the exchange's wall clock
  public void update(Subscription subscription, long localNs) {
    for (Object consumer : array) {
      if (consumer instanceof IndicatorFeed feed) {
        feed(subscription, feed);
      } else {
        feed(subscription, (DataConsolidator) consumer, localNs);
      }
    }
  }

  private static void feed(Subscription subscription, IndicatorFeed feed) {
    for (int i = 0; i < subscription.batchSize(); i++) {
      FeedPoint point = subscription.batch(i);
      if (!feed.takes(point)) {
        continue;
      }
      if (point.kind == FeedPoint.Kind.TRADE_BAR && feed.primitive) {
        primitives(point, feed);
      } else {
        BaseData value = subscription.value(point);
        if (feed.single) {
          feed.indicator.update(value.endTimeNs(), feed.field.of(value));
        } else {
          feed.indicator.update(value);
        }
      }
    }
  }

  private static void primitives(FeedPoint point, IndicatorFeed feed) {
    TradeColumns columns = point.trades;
    int row = point.row;
    double divisor = columns.priceDivisor;
    if (feed.field == Field.CLOSE && feed.single) {
      feed.indicator.update(point.endNs, point.scale.price(columns.close[row], divisor));
      return;
    }
    double open = point.scale.price(columns.open[row], divisor);
    double high = point.scale.price(columns.high[row], divisor);
    double low = point.scale.price(columns.low[row], divisor);
    double close = point.scale.price(columns.close[row], divisor);
    double volume = point.tradeVolume();
    if (feed.single) {
      feed.indicator.update(point.endNs, feed.field.of(open, high, low, close, volume));
    } else {
      feed.indicator.update(point.endNs, open, high, low, close, volume);
    }
  }

  private static void feed(Subscription subscription, DataConsolidator consolidator, long localNs) {
    boolean fed = false;
    for (int i = 0; i < subscription.batchSize(); i++) {
      FeedPoint point = subscription.batch(i);
      if (!point.isAuxiliary() && !suspicious(point)) {
        consolidator.update(subscription.value(point));
        fed = true;
      }
    }
    if (fed) {
      consolidator.scan(localNs);
    }
  }

  private static boolean suspicious(FeedPoint point) {
    return point.kind == FeedPoint.Kind.TICK && point.ticks.suspicious[point.row];
  }
}
