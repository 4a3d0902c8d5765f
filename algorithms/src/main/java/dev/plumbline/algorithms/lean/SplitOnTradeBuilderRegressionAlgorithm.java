package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Holds a share over a split; the closed trade has the prices and quantities after it.
///
/// Answers to LEAN's `SplitOnTradeBuilderRegressionAlgorithm`.
public class SplitOnTradeBuilderRegressionAlgorithm extends Algorithm {
  private Symbol aapl;
  private Split split;
  private OrderEvent bought;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 6);
    setEndDate(2014, 6, 11);
    setCash(100_000);
    setBenchmark(time -> 0);
    aapl =
        addEquity(
                "AAPL",
                SecurityDetails.resolution(Resolution.HOUR)
                    .withDataNormalizationMode(DataNormalizationMode.RAW))
            .symbol();
  }

  @Override
  public void onData(Slice slice) {
    Split now = slice.splits().get(aapl);
    if (now != null && now.type() == SplitType.SPLIT_OCCURRED) {
      split = now;
      debug("Split occurred: " + split);
    }
    if (!slice.containsKey(aapl)) {
      return;
    }
    if (!portfolio().invested()) {
      if (split == null) {
        buy(aapl, 100);
      }
    } else if (split != null) {
      liquidate(aapl);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED && orderEvent.direction() == OrderDirection.BUY) {
      bought = orderEvent;
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(split != null, "no split");
    Expect.that(bought != null, "nothing was bought");
    Expect.equal(1, closedTrades().size(), "closed trades");
    Trade trade = closedTrades().getFirst();
    Decimal factor = split.splitFactorExact();
    Expect.equal(
        bought.fillPriceExact().multiply(factor), trade.entryPriceExact(), "price of the entry");
    Expect.equal(
        bought.fillQuantityExact().divide(factor).truncate(),
        trade.quantityExact(),
        "quantity of the trade");
  }
}
