package dev.plumbline.algorithms.bench;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;

/// Holds ten shares of each security whose exponential moving average of 10 bars is above that of
/// 30, and none of the others.
///
/// Parameters, for measuring parts of it: `fast` and `slow`, `securities` (only the first ones),
/// `trades`, `averages`, `fill-forward` (each `false` leaves it out).
public abstract class EmaCross extends Algorithm {
  private static final int SHARES = 10;

  private record Pair(
      Symbol symbol,
      SecurityHolding holding,
      ExponentialMovingAverage fast,
      ExponentialMovingAverage slow) {}

  private final List<Pair> pairs = new ArrayList<>();
  private boolean trading;

  /// One workload.
  protected EmaCross() {}

  /// The tickers followed.
  protected abstract List<String> tickers();

  /// The resolution followed.
  protected abstract Resolution resolution();

  /// Sets the first and the last day.
  protected abstract void dates();

  /// Whether there are orders.
  protected boolean trades() {
    return true;
  }

  /// Whether there are averages; without them the data is received and nothing else.
  protected boolean averages() {
    return true;
  }

  @Override
  public void initialize() {
    dates();
    setCash(10_000_000);
    setBenchmark(time -> 0);
    settings().setDailyPreciseEndTime(true);
    trading = trades() && asked("trades");
    boolean averaging = averages() && asked("averages");
    boolean filling = asked("fill-forward");
    List<String> all = tickers();
    for (String ticker : all.subList(0, Math.min(all.size(), getParameter("securities", 1000)))) {
      Equity equity = addEquity(ticker, resolution(), Market.USA, filling);
      if (averaging) {
        Symbol symbol = equity.symbol();
        pairs.add(
            new Pair(
                symbol,
                equity.holdings(),
                ema(symbol, getParameter("fast", 10)),
                ema(symbol, getParameter("slow", 30))));
      }
    }
  }

  private boolean asked(String part) {
    return !getParameter(part, "true").equals("false");
  }

  @Override
  public void onData(Slice slice) {
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.slow.isReady() && slice.hasBar(pair.symbol) && trading) {
        trade(pair);
      }
    }
  }

  private void trade(Pair pair) {
    double held = pair.holding.quantity();
    if (pair.fast.value() > pair.slow.value()) {
      if (held <= 0) {
        marketOrder(pair.symbol, SHARES - held);
      }
    } else if (held > 0) {
      marketOrder(pair.symbol, -held);
    }
  }
}
