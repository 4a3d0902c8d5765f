package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/// Asks for sixteen years of days of a share whose ticker has changed meanwhile.
///
/// Answers to LEAN's `HistoryWithSymbolChangesRegressionAlgorithm`.
public class HistoryWithSymbolChangesRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    Symbol symbol = addEquity("WM", Resolution.DAILY).symbol();
    List<Slice> past = history(List.of(symbol), Duration.ofDays(5700), Resolution.DAILY);
    debug(LeanText.of(time()) + " - history.Count: " + past.size());
    Expect.equal(3926, past.size(), "slices");
    Expect.that(past.stream().allMatch(slice -> slice.hasBar(symbol)), "slices without a bar");
    TradeBar first = past.getFirst().bars().get(symbol);
    Expect.equal(LocalDateTime.of(1998, 3, 2, 16, 0), first.endTime(), "end of the first bar");
    Expect.equal(Decimal.of("24.88039125"), first.closeExact(), "close of the first bar");
  }
}
