package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Buys or sells a share where the forecasts of a model with a moving average and of one without
/// are more than a dollar apart.
///
/// Answers to LEAN's `AutoRegressiveIntegratedMovingAverageRegressionAlgorithm`.
public class AutoRegressiveIntegratedMovingAverageRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Indicator arima;
  private Indicator ar;
  private double last;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 7);
    setEndDate(2013, 12, 11);
    settings().setAutomaticIndicatorWarmUp(true);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
    arima = arima(spy, 1, 1, 1, 50);
    ar = arima(spy, 1, 1, 0, 50);
  }

  @Override
  public void onData(Slice slice) {
    if (!arima.isReady()) {
      return;
    }
    if (Math.abs(ar.value() - arima.value()) > 1) {
      marketOrder(spy, arima.value() > last ? 1 : -1);
    }
    last = arima.value();
  }
}
