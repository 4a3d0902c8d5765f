package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;

/// Buys SPY when the MACD is above its signal line by a quarter of a percent of the price, and
/// sells it when it is as much below.
///
/// Answers to LEAN's `MACDTrendAlgorithm`.
public class MACDTrendAlgorithm extends Algorithm {
  private static final double TOLERANCE = 0.0025;

  private MovingAverageConvergenceDivergence macd;
  private Symbol spy;
  private LocalDate seen;

  @Override
  public void initialize() {
    setStartDate(2004, 1, 1);
    setEndDate(2015, 1, 1);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY).symbol();
    macd = macd(spy, 12, 26, 9, MovingAverageType.EXPONENTIAL, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (time().toLocalDate().equals(seen) || !macd.isReady()) {
      return;
    }
    SecurityHolding holding = portfolio().get(spy);
    double distance = (macd.value() - macd.signal().value()) / macd.fast().value();
    if (holding.quantity() <= 0 && distance > TOLERANCE) {
      setHoldings(spy, 1);
    } else if (holding.quantity() >= 0 && distance < -TOLERANCE) {
      liquidate(spy);
    }
    plot("MACD", macd, macd.signal());
    if (slice.hasBar(spy)) {
      plot("SPY", "Open", slice.open(spy));
    }
    plot("SPY", macd.fast(), macd.slow());
    seen = time().toLocalDate();
  }
}
