package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;

/// Holds a share, by the hour, while its ticker changes.
///
/// Answers to LEAN's `HourResolutionMappingEventRegressionAlgorithm`.
public class HourResolutionMappingEventRegressionAlgorithm extends Algorithm {
  private LocalDate lastDay;
  private boolean renamed;

  @Override
  public void initialize() {
    setStartDate(2008, 8, 20);
    setEndDate(2008, 10, 1);
    addEquity("SPWR", Resolution.HOUR, "usa", false);
  }

  @Override
  public void onData(Slice slice) {
    lastDay = time().toLocalDate();
    if (!portfolio().invested()) {
      setHoldings("SPWR", 1);
    }
    renamed |= !slice.symbolChangedEvents().isEmpty();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(endDate(), lastDay, "last day");
    Expect.that(renamed, "no change of the ticker");
  }
}
