package dev.plumbline.sdk.indicator;

import java.util.function.LongToDoubleFunction;

/// The mean return over a period above the risk-free rate, divided by the standard deviation of the
/// returns; unchanged where that is 0.
///
/// As in LEAN nothing is annualised. Source: W. F. Sharpe, "The Sharpe Ratio", The Journal of
/// Portfolio Management, Fall 1994.
public class SharpeRatio extends ValueIndicator {
  private final int period;
  private final LongToDoubleFunction riskFreeRate;
  private final RateOfChange rateOfChange = new RateOfChange(1);
  private final SimpleMovingAverage mean;
  private final StandardDeviation standardDeviation;
  private double ratio;

  /// A ratio with a risk-free rate that depends on the time of the input.
  public SharpeRatio(String name, int period, LongToDoubleFunction riskFreeRate) {
    super(name);
    this.period = period;
    this.riskFreeRate = riskFreeRate;
    mean = new SimpleMovingAverage(period);
    standardDeviation = new StandardDeviation(period);
  }

  /// A ratio with a risk-free rate that depends on the time of the input, named `SR(period)`.
  public SharpeRatio(int period, LongToDoubleFunction riskFreeRate) {
    this("SR(" + period + ")", period, riskFreeRate);
  }

  /// A ratio with a constant risk-free rate.
  public SharpeRatio(String name, int period, double riskFreeRate) {
    this(name, period, time -> riskFreeRate);
  }

  /// A ratio with a constant risk-free rate named `SR(period,riskFreeRate)`.
  public SharpeRatio(int period, double riskFreeRate) {
    this("SR(" + period + "," + Digits.text(riskFreeRate) + ")", period, riskFreeRate);
  }

  /// A ratio with a risk-free rate of 0 named `SR(period,0)`.
  public SharpeRatio(int period) {
    this(period, 0);
  }

  @Override
  public boolean isReady() {
    return samples() > period + 1;
  }

  @Override
  public int warmUpPeriod() {
    return period + 2;
  }

  @Override
  protected double compute(long timeNs, double input) {
    boolean isReturn = rateOfChange.update(timeNs, input);
    double change = rateOfChange.value();
    double deviation = deviation(timeNs, input, change);
    if (isReturn) {
      mean.update(timeNs, change);
      if (deviation != 0) {
        ratio = (mean.precise() - riskFreeRate.applyAsDouble(timeNs)) / deviation;
      }
    }
    return ratio;
  }

  /// Takes an input in and gives the deviation to divide by.
  double deviation(long timeNs, double input, double change) {
    if (rateOfChange.isReady()) {
      standardDeviation.update(timeNs, change);
    }
    return standardDeviation.value();
  }

  @Override
  public void reset() {
    rateOfChange.reset();
    mean.reset();
    standardDeviation.reset();
    ratio = 0;
    super.reset();
  }
}
