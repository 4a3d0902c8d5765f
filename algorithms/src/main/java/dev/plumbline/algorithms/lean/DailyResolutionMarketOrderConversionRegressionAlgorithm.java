package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;

/// Sends market orders while the market is open for a share that is followed by the day: they
/// become orders for the close or, shortly before it, for the next open.
///
/// Answers to LEAN's `DailyResolutionMarketOrderConversionRegressionAlgorithm`.
public class DailyResolutionMarketOrderConversionRegressionAlgorithm extends Algorithm {
  private Symbol daily;
  private Symbol byMinute;
  private OrderTicket atOnce;
  private OrderTicket atTheClose;
  private OrderTicket atTheOpen;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 9);
    setCash(100_000);
    daily = addEquity("SPY", Resolution.DAILY).symbol();
    byMinute = addEquity("IBM", Resolution.MINUTE).symbol();
    DateRule tuesday = dateRules().on(2013, 10, 8);
    schedule().on(tuesday, timeRules().at(9, 31), this::morning);
    schedule().on(tuesday, timeRules().at(15, 55), this::afternoon);
  }

  private void morning() {
    Expect.that(securities().get(daily).hasData(), "no data by the day");
    Expect.that(securities().get(byMinute).hasData(), "no data by the minute");
    atOnce = marketOrder(byMinute, 10);
    Expect.equal(OrderType.MARKET, atOnce.orderType(), "type by the minute");
    Expect.equal(OrderStatus.FILLED, atOnce.status(), "status by the minute");
    atTheClose = marketOrder(daily, 10);
    Expect.equal(OrderType.MARKET_ON_CLOSE, atTheClose.orderType(), "type in the morning");
    Expect.that(!atTheClose.status().isFill(), "filled before the close");
  }

  private void afternoon() {
    atTheOpen = marketOrder(daily, 10);
    Expect.equal(OrderType.MARKET_ON_OPEN, atTheOpen.orderType(), "type near the close");
    Expect.that(!atTheOpen.status().isFill(), "filled before the open");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.FILLED) {
      return;
    }
    MarketTimeZone zone = securities().get(orderEvent.symbol()).exchange().timeZone();
    LocalDateTime filled = Nanos.toLocalDateTime(zone.toLocal(orderEvent.utcNs()));
    if (atTheClose != null && orderEvent.orderId() == atTheClose.orderId()) {
      Expect.equal(LocalDateTime.of(2013, 10, 8, 16, 0), filled, "fill at the close");
    } else if (atTheOpen != null && orderEvent.orderId() == atTheOpen.orderId()) {
      Expect.that(filled.getDayOfMonth() > 8, "filled at the open of the same day: " + filled);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(OrderStatus.FILLED, atOnce.status(), "order by the minute");
    Expect.equal(OrderStatus.FILLED, atTheClose.status(), "order for the close");
    Expect.equal(OrderStatus.FILLED, atTheOpen.status(), "order for the open");
  }
}
