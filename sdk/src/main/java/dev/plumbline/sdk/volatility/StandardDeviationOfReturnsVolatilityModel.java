package dev.plumbline.sdk.volatility;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.VolatilityHistory;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// The yearly standard deviation of the returns of the last periods: the sample's times the root of
/// 252.
///
/// Source: LEAN `StandardDeviationOfReturnsVolatilityModel.cs`.
public final class StandardDeviationOfReturnsVolatilityModel implements VolatilityModel {
  private static final Decimal ROOT_OF_TRADING_DAYS = Decimal.ofDouble(Math.sqrt(252.0));

  private final PriceWindow window;
  private final Resolution resolution;
  private final long periodNs;
  private Decimal volatility = Decimal.ZERO;
  private Decimal lastPrice = Decimal.ZERO;
  private long lastUpdateNs;
  private boolean isStarted;
  private boolean needsUpdate;

  /// Returns over days, so many of them, at least 2.
  public StandardDeviationOfReturnsVolatilityModel(int periods) {
    this(periods, Duration.ofDays(1));
  }

  /// Returns over at least the length given, so many of them, at least 2; warmed up with days.
  public StandardDeviationOfReturnsVolatilityModel(int periods, Duration updateFrequency) {
    this(periods, Resolution.DAILY, updateFrequency);
  }

  /// Returns over bars of a resolution; as many as LEAN takes: 600 ticks or seconds, 1440 minutes,
  /// 720 hours, 30 days.
  public StandardDeviationOfReturnsVolatilityModel(Resolution resolution) {
    this(periodsIn(resolution), resolution, resolution.toDuration());
  }

  /// Returns over at least the length given, so many of them, at least 2; warmed up with bars of a
  /// resolution.
  public StandardDeviationOfReturnsVolatilityModel(
      int periods, Resolution resolution, Duration updateFrequency) {
    this.window = new PriceWindow(periods);
    this.resolution = resolution;
    this.periodNs = updateFrequency.toNanos();
  }

  @Override
  public Decimal volatilityExact() {
    if (!window.isEnough()) {
      return Decimal.ZERO;
    }
    if (needsUpdate) {
      needsUpdate = false;
      volatility = Decimal.ofDouble(window.standardDeviation()).multiply(ROOT_OF_TRADING_DAYS);
    }
    return volatility;
  }

  @Override
  public VolatilityHistory beginWarmUp() {
    needsUpdate = false;
    isStarted = false;
    volatility = Decimal.ZERO;
    lastPrice = Decimal.ZERO;
    window.reset();
    return new VolatilityHistory(resolution, window.size() + 1);
  }

  @Override
  public void update(Security security, BaseData data) {
    Decimal price = data.priceExact();
    boolean isDue = !isStarted || data.endTimeNs() - lastUpdateNs >= periodNs;
    if (!isDue || !price.isPositive()) {
      return;
    }
    if (lastPrice.isPositive()) {
      needsUpdate = true;
      window.add(price.divide(lastPrice).doubleValue() - 1.0);
    }
    isStarted = true;
    lastUpdateNs = data.endTimeNs();
    lastPrice = price;
  }

  private static int periodsIn(Resolution resolution) {
    return switch (resolution) {
      case TICK, SECOND -> 600;
      case MINUTE -> 60 * 24;
      case HOUR -> 24 * 30;
      case DAILY -> 30;
    };
  }
}
