package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.util.function.Function;

/// A rate that a function gives.
///
/// Source: LEAN, `Common/Data/FuncRiskFreeRateInterestRateModel.cs`.
public final class FuncRiskFreeRateInterestRateModel implements RiskFreeInterestRateModel {
  private final Function<LocalDateTime, ? extends Number> rate;

  /// A rate, as a fraction a year, of each time.
  public FuncRiskFreeRateInterestRateModel(Function<LocalDateTime, ? extends Number> rate) {
    this.rate = rate;
  }

  @Override
  public Decimal getInterestRateExact(LocalDateTime time) {
    return Exact.of(rate.apply(time));
  }
}
