package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.slippage.MarketImpactSlippageModel;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Holds two securities, one of them short, and moves their prices by what it trades.
///
/// Answers to LEAN's `MarketImpactSlippageModelRegressionAlgorithm`.
public class MarketImpactSlippageModelRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 13);
    setCash(10_000_000);
    for (String ticker : List.of("SPY", "AAPL")) {
      addEquity(ticker, Resolution.DAILY)
          .setSlippageModel(new MarketImpactSlippageModel(dailyBars()));
    }
  }

  @Override
  public void onData(Slice slice) {
    setHoldings("SPY", 0.5);
    setHoldings("AAPL", -0.5);
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      debug(
          "Price: %s, filled price: %s, quantity: %s"
              .formatted(
                  securities().get(orderEvent.symbol()).priceExact(),
                  orderEvent.fillPriceExact(),
                  orderEvent.fillQuantityExact()));
    }
  }
}
