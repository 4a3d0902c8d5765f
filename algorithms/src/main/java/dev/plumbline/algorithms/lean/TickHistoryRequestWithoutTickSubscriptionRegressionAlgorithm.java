package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.List;

/// Asks for past ticks of shares that it does not follow by ticks.
///
/// Answers to LEAN's `TickHistoryRequestWithoutTickSubscriptionRegressionAlgorithm`.
public class TickHistoryRequestWithoutTickSubscriptionRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 8);
    Symbol spy = addEquity("SPY", Resolution.DAILY).symbol();
    Symbol ibm = addEquity("IBM", Resolution.HOUR).symbol();
    Duration day = Duration.ofDays(1);
    for (Symbol symbol : List.of(spy, ibm)) {
      Expect.that(
          !history(Tick.class, symbol, day, Resolution.TICK).isEmpty(), "no ticks of " + symbol);
    }
    HistoryDetails ticks = HistoryDetails.resolution(Resolution.TICK);
    Expect.that(
        !history(Tick.class, List.of(spy, ibm), day, ticks).isEmpty(), "no ticks of the two");
    quit();
  }
}
