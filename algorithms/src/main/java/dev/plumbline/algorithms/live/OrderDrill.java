package dev.plumbline.algorithms.live;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Trades every minute, with market and limit orders that are changed and cancelled, towards
/// positions that depend on the time alone; keeps nothing in memory that a restart would lose.
/// Prices are those of the day, as a live run has them; a minute without trades is passed over.
///
/// Parameters: `symbols`, tickers separated by commas (SPY,AAPL); `start` and `end`, for backtests.
public class OrderDrill extends Algorithm {
  private static final int MOST = 21;
  private static final int STRIDE = 7919;
  private static final double EDGE = 0.0004;

  private final List<Symbol> symbols = new ArrayList<>();

  @Override
  public void initialize() {
    setCash(100_000);
    setBrokerageModel(BrokerageName.ALPACA);
    setBenchmark(time -> Decimal.HUNDRED);
    for (String ticker : getParameter("symbols", "SPY,AAPL").split(",")) {
      Security security = addEquity(ticker, Resolution.MINUTE);
      security.setDataNormalizationMode(DataNormalizationMode.RAW);
      symbols.add(security.symbol());
    }
  }

  @Override
  public void onData(Slice slice) {
    long minute = slice.utcNs() / Nanos.MINUTE;
    for (int i = 0; i < symbols.size(); i++) {
      Symbol symbol = symbols.get(i);
      TradeBar bar = slice.bars().get(symbol);
      if (bar != null && !bar.isFillForward()) {
        trade(symbol, minute + i, slice.close(symbol));
      }
    }
  }

  private void trade(Symbol symbol, long turn, double close) {
    List<OrderTicket> open = transactions().getOpenOrderTickets(symbol);
    if (!open.isEmpty()) {
      revise(open.getFirst(), turn, close);
      return;
    }
    long target = Math.floorMod(turn * STRIDE, MOST);
    long delta = target - (long) portfolio().get(symbol).quantity();
    if (delta == 0 || Math.floorMod(turn, 11) == 0) {
      return;
    }
    if (Math.floorMod(turn, 3) == 0) {
      limitOrder(symbol, delta, rounded(close * (delta > 0 ? 1 - EDGE : 1 + EDGE)));
    } else {
      marketOrder(symbol, delta);
    }
  }

  private static void revise(OrderTicket ticket, long turn, double close) {
    if (ticket.orderType() != OrderType.LIMIT) {
      return;
    }
    if (Math.floorMod(turn, 2) == 0) {
      ticket.cancel("drill");
    } else {
      double edge = ticket.quantity() > 0 ? 1 - EDGE / 4 : 1 + EDGE / 4;
      UpdateOrderFields fields = new UpdateOrderFields();
      fields.setLimitPrice(rounded(close * edge));
      ticket.update(fields);
    }
  }

  private static Decimal rounded(double price) {
    return Decimal.ofShortest(price).round(2);
  }
}
