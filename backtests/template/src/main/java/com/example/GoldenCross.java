package com.example;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Holds a stock while its fast average is above its slow one.
///
/// Parameters: `ticker` (GALA, of the sample data), `resolution` (daily), `fast` (20) and `slow`
/// (50), in bars.
public class GoldenCross extends Algorithm {
  private Symbol stock;
  private SimpleMovingAverage fast;
  private SimpleMovingAverage slow;

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
    setCash(100_000);
    String resolution = getParameter("resolution", "daily").toUpperCase(Locale.ROOT);
    stock = addEquity(getParameter("ticker", "GALA"), Resolution.valueOf(resolution)).symbol();
    setBenchmark(stock);
    fast = sma(stock, getParameter("fast", 20));
    slow = sma(stock, getParameter("slow", 50));
  }

  @Override
  public void onData(Slice slice) {
    if (!slow.isReady()) {
      return;
    }
    setHoldings(stock, fast.value() > slow.value() ? 0.95 : 0);
    if (liveMode()) {
      plot("Averages", "fast", fast.value());
      plot("Averages", "slow", slow.value());
    }
  }

  /// To run or debug it from an IDE: set a breakpoint in `onData`.
  public static void main(String[] args) throws IOException {
    BacktestResult result = Backtests.run(GoldenCross.class);
    result.statistics().forEach((name, value) -> System.out.println(name + ": " + value));
    Backtests.write(Path.of("results", "GoldenCross"), result);
  }
}
