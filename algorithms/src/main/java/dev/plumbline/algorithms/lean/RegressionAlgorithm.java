package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// Follows four securities at four resolutions and, once a minute at most, buys or sells those that
/// have a new bar.
///
/// Answers to LEAN's `RegressionAlgorithm`.
public class RegressionAlgorithm extends Algorithm {
  private LocalDateTime traded = LocalDateTime.MIN;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(10_000_000);
    addSecurity(SecurityType.EQUITY, "SPY", Resolution.TICK);
    addSecurity(SecurityType.EQUITY, "BAC", Resolution.MINUTE);
    addSecurity(SecurityType.EQUITY, "AIG", Resolution.HOUR);
    addSecurity(SecurityType.EQUITY, "IBM", Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (time().isBefore(traded.plusMinutes(1))) {
      return;
    }
    traded = time();
    for (TradeBar bar : slice.bars().values()) {
      if (!bar.isFillForward()) {
        SecurityHolding holding = portfolio().get(bar.symbol());
        marketOrder(
            bar.symbol(), holding.invested() ? holding.quantityExact().negate() : Decimal.of(10));
      }
    }
  }
}
