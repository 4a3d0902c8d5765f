package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Follows a share that is hardly traded by the hour, over a dividend.
///
/// Answers to LEAN's `SparseDataRegressionAlgorithm`.
public class SparseDataRegressionAlgorithm extends Algorithm {
  private boolean paid;

  @Override
  public void initialize() {
    setStartDate(2010, 2, 22);
    setEndDate(2010, 2, 27);
    addEquity("TAPA", Resolution.HOUR);
  }

  @Override
  public void onData(Slice slice) {
    for (Dividend dividend : slice.dividends().values()) {
      tell(dividend);
      paid = true;
      Expect.equal(dividend.time(), time(), "time of the dividend");
      Expect.equal(24, time().getDayOfMonth(), "day of the dividend");
    }
    slice.bars().values().forEach(this::tell);
  }

  private void tell(BaseData datum) {
    debug(LeanText.of(time()) + ". " + datum);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(paid, "no dividend");
  }
}
