package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;

/// Trades by two crossings of averages, reads the statistics at every fill and adds two of its own.
///
/// Answers to LEAN's `StatisticsResultsAlgorithm`.
public class StatisticsResultsAlgorithm extends Algorithm {
  private static final String SECURITY = "Most Traded Security";
  private static final String COUNT = "Most Traded Security Trade Count";

  private final Map<Symbol, Integer> counts = new LinkedHashMap<>();
  private Symbol spy;
  private Symbol ibm;
  private ExponentialMovingAverage fastSpy;
  private ExponentialMovingAverage slowSpy;
  private ExponentialMovingAverage fastIbm;
  private ExponentialMovingAverage slowIbm;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    ibm = addEquity("IBM", Resolution.MINUTE).symbol();
    fastSpy = ema(spy, 30, Resolution.MINUTE);
    slowSpy = ema(spy, 60, Resolution.MINUTE);
    fastIbm = ema(spy, 10, Resolution.MINUTE);
    slowIbm = ema(spy, 30, Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    if (slowSpy.isReady()) {
      trade(spy, 0.5, fastSpy.value() > slowSpy.value());
      trade(ibm, 0.2, fastIbm.value() > slowIbm.value());
    }
  }

  private void trade(Symbol symbol, double share, boolean hold) {
    if (hold) {
      setHoldings(symbol, share);
    } else if (securities().get(symbol).invested()) {
      liquidate(symbol);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.FILLED) {
      return;
    }
    Map<String, String> summary = statistics();
    debug("Statistics after fill: " + summary);
    log("Total trades so far: " + summary.get("Total Orders"));
    log("Sharpe Ratio: " + summary.get("Sharpe Ratio"));
    if (counts.isEmpty()) {
      Expect.that(!summary.containsKey(SECURITY), SECURITY + " is there already");
      Expect.that(!summary.containsKey(COUNT), COUNT + " is there already");
    } else {
      check(summary);
    }
    counts.merge(orderEvent.symbol(), 1, Integer::sum);
    setSummaryStatistic(SECURITY, most().toString());
    setSummaryStatistic(COUNT, counts.get(most()));
    check(statistics());
  }

  private Symbol most() {
    Symbol most = null;
    for (Symbol symbol : counts.keySet()) {
      if (most == null || counts.get(symbol) > counts.get(most)) {
        most = symbol;
      }
    }
    return most;
  }

  private void check(Map<String, String> summary) {
    log("Most traded security: " + summary.get(SECURITY));
    log("Most traded security trade count: " + summary.get(COUNT));
    Expect.equal(most().toString(), summary.get(SECURITY), SECURITY);
    Expect.equal(String.valueOf(counts.get(most())), summary.get(COUNT), COUNT);
  }

  @Override
  public void onEndOfAlgorithm() {
    check(statistics());
  }
}
