package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Trades a share with raw trades and quotes by the minute, at the quotes, and follows another one
/// by the day, which has trades alone.
///
/// Answers to LEAN's `EquityTradeAndQuotesRegressionAlgorithm`.
public class EquityTradeAndQuotesRegressionAlgorithm extends Algorithm {
  private Symbol ibm;
  private boolean mayTrade;
  private int quotes;
  private int trades;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setSecurityInitializer(x -> x.setDataNormalizationMode(DataNormalizationMode.RAW));
    ibm = addEquity("IBM", Resolution.MINUTE).symbol();
    addEquity("AAPL", Resolution.DAILY);
    List<Slice> past = history(List.of(ibm), Duration.ofDays(3), Resolution.MINUTE);
    log(LeanText.of(time()) + " - history.Count: " + past.size());
    Expect.equal(390, past.size(), "slices of the past");
    for (Slice slice : past) {
      Expect.that(slice.bars().size() == 1 || slice.quoteBars().size() == 1, "at " + slice.time());
    }
    schedule()
        .on(dateRules().everyDay(ibm), timeRules().afterMarketOpen(ibm, 0), () -> mayTrade = true);
    schedule()
        .on(
            dateRules().everyDay(ibm),
            timeRules().beforeMarketClose(ibm, 16),
            () -> mayTrade = false);
  }

  @Override
  public void onData(Slice slice) {
    quotes += slice.quoteBars().size();
    trades += slice.bars().size();
    if (!portfolio().invested() && mayTrade) {
      setHoldings(ibm, 1);
      log("Purchased Security " + ibm.id());
    }
    if (time().getMinute() % 15 == 0) {
      liquidate();
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security security : changes.addedSecurities()) {
      Set<TickType> kinds =
          subscriptionManager().subscriptionDataConfigs(security.symbol()).stream()
              .map(SubscriptionDataConfig::tickType)
              .collect(Collectors.toSet());
      Set<TickType> expected =
          security.symbol().equals(ibm)
              ? EnumSet.of(TickType.TRADE, TickType.QUOTE)
              : EnumSet.of(TickType.TRADE);
      Expect.equal(expected, kinds, "data of " + security.symbol());
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      log(time() + " " + orderEvent.direction());
      Security security = securities().get(ibm);
      boolean bought = orderEvent.direction() == OrderDirection.BUY;
      Expect.equal(
          bought ? security.askPriceExact() : security.bidPriceExact(),
          orderEvent.fillPriceExact(),
          "price of order " + orderEvent.orderId());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(trades > 1955, trades + " trade bars");
    Expect.equal(1950, quotes, "quote bars");
  }
}
