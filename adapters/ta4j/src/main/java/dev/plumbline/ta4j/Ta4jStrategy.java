package dev.plumbline.ta4j;

import dev.plumbline.sdk.order.OrderEvent;
import java.util.function.Function;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseTradingRecord;
import org.ta4j.core.Strategy;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.Num;
import org.ta4j.core.num.NumFactory;

/// A strategy of ta4j's as an indicator of ours: 1 where it would enter, -1 where it would exit,
/// else 0.
///
/// The algorithm orders; it hands its fills back with [#onOrderEvent(OrderEvent)], so that rules
/// which look at the position (stops, waiting times) see what was really bought. ta4j knows a
/// position as one entry and one exit: a fill in several parts is entered with the first of them.
///
/// ```java
/// if (strategy.shouldEnter()) marketOrder(spy, 100);
/// if (strategy.shouldExit()) liquidate(spy);
/// ```
public final class Ta4jStrategy extends Ta4jSource<Strategy> {
  private TradingRecord record;

  /// One that has seen nothing.
  ///
  /// @param bars what ta4j's series is like
  /// @param maker makes ta4j's strategy over the series
  public Ta4jStrategy(String name, BarsOfTa4j bars, Function<BarSeries, Strategy> maker) {
    super(name, bars, maker);
    record = new BaseTradingRecord(asked().getStartingType());
  }

  @Override
  protected double ask() {
    if (asked().shouldEnter(index(), record)) {
      return 1;
    }
    return asked().shouldExit(index(), record) ? -1 : 0;
  }

  /// Whether it would enter now: nothing is held and its entry rule is satisfied.
  public boolean shouldEnter() {
    return samples() > 0
        && !record.getCurrentPosition().isOpened()
        && asked().shouldEnter(index(), record);
  }

  /// Whether it would exit now: something is held and its exit rule is satisfied.
  public boolean shouldExit() {
    return samples() > 0
        && record.getCurrentPosition().isOpened()
        && asked().shouldExit(index(), record);
  }

  /// Takes a fill of the algorithm's into the record; other events change nothing.
  public void onOrderEvent(OrderEvent event) {
    if (!event.status().isFill() || index() < 0) {
      return;
    }
    NumFactory numbers = series().numFactory();
    boolean opened = record.getCurrentPosition().isOpened();
    boolean buys = event.fillQuantityExact().isPositive();
    boolean longs = record.getStartingType() == org.ta4j.core.Trade.TradeType.BUY;
    Num price = numbers.numOf(event.fillPriceExact().doubleValue());
    Num quantity = numbers.numOf(event.absoluteFillQuantityExact().doubleValue());
    if (!opened && buys == longs) {
      record.enter(index(), price, quantity);
    } else if (opened && buys != longs) {
      record.exit(index(), price, quantity);
    }
  }

  /// The fills taken so far.
  public TradingRecord tradingRecord() {
    return record;
  }

  @Override
  public boolean isReady() {
    return samples() > 0 && !asked().isUnstableAt(index());
  }

  @Override
  public int warmUpPeriod() {
    return asked().getUnstableBars() + 1;
  }

  @Override
  public void reset() {
    super.reset();
    record = new BaseTradingRecord(asked().getStartingType());
  }
}
