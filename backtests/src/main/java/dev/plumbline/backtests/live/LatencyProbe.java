package dev.plumbline.backtests.live;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Keeps an average of each of many securities, and sends one order far from the market in each
/// minute, for another security each time.
final class LatencyProbe extends Algorithm {
  private final int count;
  private final Semaphore minutes = new Semaphore(0);
  private final List<Symbol> symbols = new ArrayList<>();
  private OrderTicket last;
  private int turn;
  private int unread;

  LatencyProbe(int count) {
    this.count = count;
  }

  @Override
  public void initialize() {
    setCash(100_000);
    setBrokerageModel(BrokerageName.ALPACA);
    setBenchmark(time -> Decimal.HUNDRED);
    for (int i = 1; i <= count; i++) {
      Symbol symbol = addEquity("SIM%04d".formatted(i), Resolution.MINUTE).symbol();
      symbols.add(symbol);
      sma(symbol, 20);
    }
  }

  @Override
  public void onData(Slice slice) {
    unread++;
    Symbol symbol = symbols.get(turn++ % count);
    if (!slice.hasBar(symbol)) {
      return;
    }
    OrderTicket before = last;
    last = limitOrder(symbol, 1, Decimal.ofShortest(slice.close(symbol) * 0.9).round(2));
    if (before != null) {
      before.cancel("another one");
    }
  }

  /// A step is over.
  void stepped() {
    minutes.release(unread);
    unread = 0;
  }

  /// Minutes that were seen.
  Semaphore minutes() {
    return minutes;
  }
}
