package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Holds one stock of the sample data while its fast average (20 days unless the parameter `fast`
/// says otherwise) is above its slow one (50 days, `slow`).
public class SampleSmaCross extends Algorithm {
  private Symbol gala;
  private SimpleMovingAverage fast;
  private SimpleMovingAverage slow;

  /// One follower of trends.
  public SampleSmaCross() {}

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
    setCash(100000);
    gala = addEquity("GALA", Resolution.DAILY).symbol();
    setBenchmark(gala);
    fast = sma(gala, getParameter("fast", 20));
    slow = sma(gala, getParameter("slow", 50));
  }

  @Override
  public void onData(Slice slice) {
    if (!slow.isReady()) {
      return;
    }
    if (fast.value() > slow.value()) {
      if (!portfolio().get(gala).isLong()) {
        setHoldings(gala, 1);
      }
    } else if (portfolio().get(gala).invested()) {
      liquidate(gala);
    }
  }
}
