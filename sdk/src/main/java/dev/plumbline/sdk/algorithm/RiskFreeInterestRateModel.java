package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// What an investment without risk yields; ratios of the result and some indicators compare with
/// it.
///
/// Source: LEAN, `Common/Data/IRiskFreeInterestRateModel.cs`.
@FunctionalInterface
public interface RiskFreeInterestRateModel {
  /// The yearly rate at a time, as a fraction.
  Decimal getInterestRateExact(LocalDateTime time);

  /// The yearly rate at a time, as a fraction.
  default double getInterestRate(LocalDateTime time) {
    return getInterestRateExact(time).doubleValue();
  }
}
