package dev.plumbline.algorithms.live;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Watches many shares by minutes, each with an average, and trades one of them a minute: what a
/// program does that runs for weeks. Positions depend on the time alone.
///
/// Parameter: `symbols`, tickers separated by commas.
public class SteadyRotation extends Algorithm {
  private static final int MOST = 11;
  private static final int STRIDE = 7;
  private static final int AVERAGED = 30;
  private static final double EDGE = 0.0005;

  private final List<Symbol> symbols = new ArrayList<>();
  private final List<SimpleMovingAverage> averages = new ArrayList<>();

  /// A run.
  public SteadyRotation() {}

  @Override
  public void initialize() {
    setCash(100_000);
    setBrokerageModel(BrokerageName.ALPACA);
    setBenchmark(time -> Decimal.HUNDRED);
    for (String ticker : getParameter("symbols", "SPY,AAPL").split(",")) {
      Symbol symbol = addEquity(ticker, Resolution.MINUTE).symbol();
      symbols.add(symbol);
      averages.add(sma(symbol, AVERAGED));
    }
  }

  @Override
  public void onData(Slice slice) {
    long minute = slice.utcNs() / Nanos.MINUTE;
    int place = (int) (minute % symbols.size());
    Symbol symbol = symbols.get(place);
    if (!slice.hasBar(symbol)) {
      return;
    }
    List<OrderTicket> open = transactions().getOpenOrderTickets(symbol);
    if (!open.isEmpty()) {
      // shares that an order holds cannot be sold by another: its turn comes again
      open.forEach(OrderTicket::cancel);
      return;
    }
    long turn = minute / symbols.size();
    long target = Math.floorMod(turn * STRIDE + place, MOST);
    long delta = target - (long) portfolio().get(symbol).quantity();
    if (delta == 0) {
      return;
    }
    double close = slice.close(symbol);
    boolean waits = averages.get(place).isReady() && averages.get(place).value() > close;
    if (waits) {
      double price = close * (delta > 0 ? 1 - EDGE : 1 + EDGE);
      limitOrder(symbol, delta, Decimal.ofShortest(price).round(2));
    } else {
      marketOrder(symbol, delta);
    }
  }
}
