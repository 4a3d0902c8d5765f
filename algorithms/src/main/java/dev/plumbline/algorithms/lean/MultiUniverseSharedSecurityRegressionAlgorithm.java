package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Follows an equity by hand that a rule selects too, for one day: it stays when the rule lets it
/// go.
///
/// Answers to LEAN's `MultiUniverseSharedSecurityRegressionAlgorithm`.
public class MultiUniverseSharedSecurityRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.MINUTE);
    universeSettings().setResolution(Resolution.HOUR);
    addUniverse("my-universe", now -> now.getDayOfMonth() == 8 ? List.of("SPY") : List.of());
  }

  @Override
  public void onData(Slice slice) {
    Security spy = securities().get("SPY");
    Expect.that(
        spy.isTradable() && !spy.priceExact().isZero(),
        "'SPY' should always be tradable and have a price");
  }
}
