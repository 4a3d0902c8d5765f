package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Turns from long to short and back with the MACD and its signal line, and tells each turn as an
/// insight, too: the half way from an algorithm of one piece to one of models.
///
/// Answers to LEAN's `ConvertToFrameworkAlgorithm`.
public class ConvertToFrameworkAlgorithm extends Algorithm {
  private static final int FAST_DAYS = 12;
  private static final double TOLERANCE = 0.0025;

  private Symbol spy;
  private MovingAverageConvergenceDivergence macd;

  @Override
  public void initialize() {
    setStartDate(2004, 1, 1);
    setEndDate(2015, 1, 1);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY).symbol();
    macd = macd(spy, FAST_DAYS, 26, 9, MovingAverageType.EXPONENTIAL, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (!macd.isReady()) {
      return;
    }
    SecurityHolding holding = portfolio().get(spy);
    double distance = (macd.value() - macd.signal().value()) / macd.fast().value();
    if (holding.quantity() <= 0 && distance > TOLERANCE) {
      turn(InsightDirection.UP, 1);
    } else if (holding.quantity() >= 0 && distance < -TOLERANCE) {
      turn(InsightDirection.DOWN, -1);
    }
    plot("MACD", macd, macd.signal());
    if (slice.hasBar(spy)) {
      plot("SPY", "Open", slice.open(spy));
    }
    plot("SPY", macd.fast(), macd.slow());
  }

  private void turn(InsightDirection direction, int side) {
    emitInsights(Insight.price(spy, Duration.ofDays(FAST_DAYS), direction));
    setHoldings(spy, side);
  }
}
