package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;

/// The yearly rate of an investment without risk, as a fraction.
@FunctionalInterface
public interface RiskFreeInterestRate {
  /// The rate on the day of a UTC time in nanoseconds since 1970.
  Decimal at(long utcNs);

  /// The mean of the rates at the times of a series; zero if it is empty.
  default Decimal average(ValueSeries series) {
    if (series.isEmpty()) {
      return Decimal.ZERO;
    }
    Decimal sum = Decimal.ZERO;
    for (int i = 0; i < series.size(); i++) {
      sum = sum.add(at(series.utcNs(i)));
    }
    return sum.divide(series.size());
  }
}
