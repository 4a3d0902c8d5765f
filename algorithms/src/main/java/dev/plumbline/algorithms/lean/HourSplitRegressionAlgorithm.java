package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sees a split announced and done, by the hour, and buys a share after it.
///
/// Answers to LEAN's `HourSplitRegressionAlgorithm`.
public class HourSplitRegressionAlgorithm extends Algorithm {
  private final List<SplitType> seen = new ArrayList<>();
  private Symbol apple;
  private int bars;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 6);
    setEndDate(2014, 6, 9);
    setCash(100_000);
    setBenchmark(time -> 0);
    apple = addEquity("AAPL", Resolution.HOUR).symbol();
  }

  @Override
  public void onData(Slice slice) {
    bars += slice.bars().size();
    if (slice.hasBar(apple) && !portfolio().invested() && time().toLocalDate().equals(endDate())) {
      buy(apple, 1);
    }
  }

  @Override
  public void onSplits(Map<Symbol, Split> splits) {
    Split split = splits.get(apple);
    seen.add(split.type());
    if (split.type() == SplitType.SPLIT_OCCURRED) {
      Decimal before = Decimal.of("645.57");
      Expect.equal(before, split.priceExact(), "price of " + split);
      Expect.equal(before, split.referencePriceExact(), "reference price of " + split);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(List.of(SplitType.WARNING, SplitType.SPLIT_OCCURRED), seen, "splits");
    Expect.equal(14, bars, "bars");
  }
}
