package dev.plumbline.engine.trade;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The trades closed so far, numbered from 1.
final class ClosedTrades {
  private final List<Trade> trades = new ArrayList<>();
  private final WinRule winRule;

  ClosedTrades(WinRule winRule) {
    this.winRule = winRule;
  }

  List<Trade> view() {
    return Collections.unmodifiableList(trades);
  }

  /// How a trade was entered.
  record Entry(long utcNs, Decimal price, TradeDirection direction) {}

  /// What a trade came to.
  record Outcome(Decimal profitLoss, Decimal fees, Decimal mae, Decimal mfe, Decimal givenBack) {}

  /// Adds a trade that a fill closed.
  void add(
      Execution fill,
      Entry entry,
      Decimal quantity,
      Decimal exitPrice,
      Outcome outcome,
      Collection<Integer> orderIds) {
    trades.add(
        new Trade(
            Integer.toString(trades.size() + 1),
            List.of(fill.symbol()),
            entry.utcNs,
            entry.price,
            entry.direction,
            quantity,
            fill.utcNs(),
            exitPrice,
            outcome.profitLoss,
            outcome.fees,
            outcome.mae,
            outcome.mfe,
            outcome.givenBack,
            winRule.isWin(fill.event(), fill.security(), outcome.profitLoss),
            List.copyOf(orderIds)));
  }
}
