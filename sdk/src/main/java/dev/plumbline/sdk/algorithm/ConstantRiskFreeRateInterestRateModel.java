package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// A rate that never changes.
///
/// Source: LEAN, `Common/Data/ConstantRiskFreeRateInterestRateModel.cs`.
public final class ConstantRiskFreeRateInterestRateModel implements RiskFreeInterestRateModel {
  private final Decimal rate;

  /// A rate, as a fraction a year.
  public ConstantRiskFreeRateInterestRateModel(Number rate) {
    this.rate = Exact.of(rate);
  }

  @Override
  public Decimal getInterestRateExact(LocalDateTime time) {
    return rate;
  }
}
