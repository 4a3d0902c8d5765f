package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Delay;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Holds SPY while an average lies above what it was before, six times over, and sells when it lies
/// below.
///
/// Answers to LEAN's `DisplacedMovingAverageRibbon`.
public class DisplacedMovingAverageRibbon extends Algorithm {
  private static final int COUNT = 6;
  private static final int OFFSET = 5;

  private final List<Indicator> ribbon = new ArrayList<>();
  private Symbol spy;
  private LocalDate seen;

  @Override
  public void initialize() {
    setStartDate(2009, 1, 1);
    setEndDate(2015, 1, 1);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY).symbol();
    SimpleMovingAverage average = new SimpleMovingAverage(15);
    for (int i = 1; i <= COUNT; i++) {
      Indicator delayed = new Delay(OFFSET * i).of(average);
      registerIndicator(spy, delayed, Resolution.DAILY, bar -> bar.value());
      ribbon.add(delayed);
    }
  }

  @Override
  public void onData(Slice slice) {
    boolean ready = ribbon.stream().allMatch(Indicator::isReady);
    if (!ready || time().toLocalDate().equals(seen) || !slice.hasBar(spy)) {
      return;
    }
    plot("Ribbon", "Price", slice.close(spy));
    plot("Ribbon", ribbon.toArray(Indicator[]::new));
    double quantity = portfolio().get(spy).quantity();
    if (quantity <= 0 && isOrdered(1)) {
      setHoldings(spy, 1);
    } else if (quantity > 0 && isOrdered(-1)) {
      liquidate(spy);
    }
    seen = time().toLocalDate();
  }

  /// Whether newer values are never below older ones, or never above.
  private boolean isOrdered(int sign) {
    for (int i = 1; i < ribbon.size(); i++) {
      if (sign * ribbon.get(i - 1).value() < sign * ribbon.get(i).value()) {
        return false;
      }
    }
    return true;
  }
}
