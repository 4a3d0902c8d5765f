package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Does a bit of everything that runs which go over the data together must keep apart: resting
/// orders, scheduled events that read indicators, a consolidator, two securities, an early end.
public class BusyCross extends Algorithm {
  private Symbol gala;
  private Symbol bolt;
  private SimpleMovingAverage mean;
  private RelativeStrengthIndex strength;
  private OrderTicket resting;
  private int weeks;
  private int fills;

  /// One run.
  public BusyCross() {}

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2006, 6, 30);
    setCash(100_000);
    gala = addEquity("GALA", Resolution.DAILY).symbol();
    bolt = addEquity("BOLT", Resolution.DAILY).symbol();
    setBenchmark(gala);
    mean = sma(gala, getParameter("mean", 10));
    strength = rsi(bolt, getParameter("strength", 14));
    if (getParameter("consolidates", 0) == 1) {
      consolidate(gala, Duration.ofDays(7), (TradeBar bar) -> weeks++);
    }
    schedule()
        .on(dateRules().everyDay(gala), timeRules().afterMarketOpen(gala, 30), this::everyMorning);
  }

  private void everyMorning() {
    if (mean.isReady() && strength.value() < 45 && !portfolio().get(bolt).invested()) {
      resting = limitOrder(bolt, 20, Math.round(mean.value() * 90) / 100.0);
    }
  }

  @Override
  public void onData(Slice slice) {
    if (!mean.isReady() || !slice.hasBar(gala)) {
      return;
    }
    double totalValue = portfolio().totalPortfolioValue();
    if (slice.close(gala) > mean.value() && portfolio().get(gala).quantity() <= 0) {
      setHoldings(gala, 0.4);
    } else if (slice.close(gala) < mean.value() && totalValue > 0) {
      setHoldings(gala, -0.2);
    }
    if (resting != null && fills > 30 + weeks) {
      resting.cancel();
      resting = null;
    }
    if (fills > getParameter("enough", 1000)) {
      quit("enough");
    }
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    fills += event.status().isFill() ? 1 : 0;
  }
}
