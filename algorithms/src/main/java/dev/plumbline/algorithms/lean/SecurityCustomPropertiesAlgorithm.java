package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.Map;

/// Keeps indicators, a fee rate and the prices of orders with the security, and takes them from
/// there.
///
/// Answers to LEAN's `SecurityCustomPropertiesAlgorithm`.
public class SecurityCustomPropertiesAlgorithm extends Algorithm {
  private Equity spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE);
    spy.set("SlowEma", ema(spy.symbol(), 30, Resolution.MINUTE));
    spy.set("FastEma", ema(spy.symbol(), 60, Resolution.MINUTE));
    spy.set("BB", bb(spy.symbol(), 20, 1, MovingAverageType.SIMPLE, Resolution.MINUTE));
    spy.set("FeeFactor", Decimal.of("0.00002"));
    spy.setFeeModel(new PriceFee());
    spy.set("OrdersFeesPrices", new HashMap<Integer, Decimal>());
  }

  @Override
  public void onData(Slice slice) {
    Indicator fast = spy.get(Indicator.class, "FastEma");
    if (!fast.isReady()) {
      return;
    }
    Indicator slow = spy.get(Indicator.class, "SlowEma");
    if (!portfolio().invested()) {
      if (slow.value() > fast.value()) {
        setHoldings(spy.symbol(), 1);
      }
    } else if (slow.value() < fast.value()) {
      liquidate(spy.symbol());
    }
    BollingerBands bands = spy.get(BollingerBands.class, "BB");
    plot("BB", bands.upperBand(), bands.middleBand(), bands.lowerBand());
  }

  @SuppressWarnings("unchecked")
  private static Map<Integer, Decimal> prices(Security security) {
    return security.get(Map.class, "OrdersFeesPrices");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      Decimal expected =
          prices(spy)
              .get(orderEvent.orderId())
              .multiply(orderEvent.absoluteFillQuantityExact())
              .multiply(spy.get(Decimal.class, "FeeFactor"));
      Expect.equal(expected, orderEvent.orderFee().value().amount(), "fee");
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(transactions().ordersCount() > 0, "no orders");
  }

  /// A share of the price for each share, at least one dollar.
  private static final class PriceFee implements FeeModel {
    @Override
    public OrderFee getOrderFee(OrderFeeParameters parameters) {
      Security security = parameters.security();
      Decimal factor =
          security.tryGet(Decimal.class, "FeeFactor").orElseGet(() -> Decimal.of("0.00001"));
      prices(security).put(parameters.order().id(), security.priceExact());
      Decimal fee =
          security
              .priceExact()
              .multiply(parameters.order().absoluteQuantityExact())
              .multiply(factor);
      return new OrderFee(new CashAmount(Decimal.ONE.max(fee), "USD"));
    }
  }
}
