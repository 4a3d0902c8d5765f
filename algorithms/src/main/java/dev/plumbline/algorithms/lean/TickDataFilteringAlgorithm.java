package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Exchange;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;
import java.util.List;

/// Buys with the first tick of one exchange, the others filtered out, and stops five minutes later.
///
/// Answers to LEAN's `TickDataFilteringAlgorithm`.
public class TickDataFilteringAlgorithm extends Algorithm {
  private Symbol spy;
  private LocalDateTime bought;

  @Override
  public void initialize() {
    setCash(25_000);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    Equity security = addEquity("SPY", Resolution.TICK);
    security.setDataFilter(TickDataFilteringAlgorithm::isFromArca);
    spy = security.symbol();
  }

  private static boolean isFromArca(Security vehicle, BaseData data) {
    return data instanceof Tick tick
        && List.of(Exchange.ARCA.name(), Exchange.ARCA.code()).contains(tick.exchange());
  }

  @Override
  public void onData(Slice slice) {
    if (!slice.containsKey(spy)) {
      return;
    }
    for (Tick tick : slice.ticks().get(spy)) {
      debug(tick.exchange());
    }
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      bought = time();
    } else if (time().isAfter(bought.plusMinutes(5))) {
      quit();
    }
  }
}
