package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.value.Decimal;

/// Holds one share over a split of seven for one; the part that is no whole share is paid in cash.
///
/// Answers to LEAN's `SplitPartialShareRegressionAlgorithm`.
public class SplitPartialShareRegressionAlgorithm extends Algorithm {
  private Decimal cash = Decimal.ZERO;
  private SplitType last;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 9);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    addEquity("AAPL");
  }

  @Override
  public void onData(Slice slice) {
    for (Split split : slice.splits().values()) {
      Expect.that(
          last == null || last.compareTo(split.type()) < 0, "unexpected split " + split.type());
      last = split.type();
      check(split);
    }
    if (!portfolio().invested()) {
      buy("AAPL", 1);
      cash = dollars();
    }
  }

  private void check(Split split) {
    if (split.type() == SplitType.WARNING) {
      Expect.equal(cash, dollars(), "cash before the split");
    } else {
      Decimal paid = dollars().subtract(cash);
      Decimal share = split.splitFactorExact().multiply(split.referencePriceExact());
      Expect.that(!paid.isZero() && paid.isLess(share), "cash paid at the split: " + paid);
    }
  }

  private Decimal dollars() {
    return portfolio().cashBook().get("USD").amountExact();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(last != null, "no split");
  }
}
