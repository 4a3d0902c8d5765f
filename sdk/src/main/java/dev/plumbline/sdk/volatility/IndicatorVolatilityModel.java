package dev.plumbline.sdk.volatility;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.value.Decimal;

/// The value of an indicator as volatility.
///
/// Source: LEAN `IndicatorVolatilityModel.cs`.
public final class IndicatorVolatilityModel implements VolatilityModel {
  /// What feeds the indicator with the data of the security.
  @FunctionalInterface
  public interface IndicatorUpdate {
    /// Takes a datum to the indicator.
    void update(Security security, BaseData data, Indicator indicator);
  }

  private final Indicator indicator;
  private final IndicatorUpdate indicatorUpdate;

  /// An indicator that is fed elsewhere.
  public IndicatorVolatilityModel(Indicator indicator) {
    this(
        indicator,
        (security, data, fedElsewhere) -> {
          // the algorithm feeds it
        });
  }

  /// An indicator that is fed with the data of the security.
  public IndicatorVolatilityModel(Indicator indicator, IndicatorUpdate indicatorUpdate) {
    this.indicator = indicator;
    this.indicatorUpdate = indicatorUpdate;
  }

  @Override
  public Decimal volatilityExact() {
    return Decimal.ofDouble(indicator.current().value());
  }

  @Override
  public double volatility() {
    return indicator.current().value();
  }

  @Override
  public void update(Security security, BaseData data) {
    indicatorUpdate.update(security, data, indicator);
  }
}
