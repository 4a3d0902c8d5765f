package dev.plumbline.sdk.volatility;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.VolatilityHistory;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// The standard deviation of the last prices as a fraction of their mean.
///
/// Source: LEAN `RelativeStandardDeviationVolatilityModel.cs`.
public final class RelativeStandardDeviationVolatilityModel implements VolatilityModel {
  private final PriceWindow window;
  private final long periodNs;
  private Decimal volatility = Decimal.ZERO;
  private long lastUpdateNs;
  private boolean isStarted;
  private boolean needsUpdate;

  /// Prices at least a length apart, so many of them, at least 2.
  public RelativeStandardDeviationVolatilityModel(Duration periodSpan, int periods) {
    this.window = new PriceWindow(periods);
    this.periodNs = periodSpan.toNanos();
  }

  @Override
  public Decimal volatilityExact() {
    if (!window.isEnough()) {
      return Decimal.ZERO;
    }
    if (needsUpdate) {
      needsUpdate = false;
      Decimal mean = Decimal.ofDouble(window.mean()).abs();
      if (!mean.isZero()) {
        volatility = Decimal.ofDouble(window.standardDeviation()).divide(mean);
      }
    }
    return volatility;
  }

  @Override
  public VolatilityHistory beginWarmUp() {
    needsUpdate = false;
    isStarted = false;
    volatility = Decimal.ZERO;
    window.reset();
    return new VolatilityHistory(null, window.size() + 1);
  }

  @Override
  public void update(Security security, BaseData data) {
    Decimal price = data.priceExact();
    boolean isDue = !isStarted || data.endTimeNs() - lastUpdateNs >= periodNs;
    if (!isDue || !price.isPositive()) {
      return;
    }
    isStarted = true;
    needsUpdate = true;
    window.add(price.doubleValue());
    lastUpdateNs = data.endTimeNs();
  }
}
