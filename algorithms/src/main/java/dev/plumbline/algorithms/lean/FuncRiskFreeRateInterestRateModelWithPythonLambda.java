package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.FuncRiskFreeRateInterestRateModel;
import dev.plumbline.sdk.algorithm.RiskFreeInterestRateModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;

/// Asks a function for the rate without risk.
///
/// Answers to LEAN's `FuncRiskFreeRateInterestRateModelWithPythonLambda`.
public class FuncRiskFreeRateInterestRateModelWithPythonLambda extends Algorithm {
  private static final LocalDate FREE = LocalDate.of(2020, 5, 28);

  private RiskFreeInterestRateModel model;

  @Override
  public void initialize() {
    setStartDate(2020, 5, 28);
    setEndDate(2020, 6, 28);
    addEquity("SPY", Resolution.DAILY);
    model = new FuncRiskFreeRateInterestRateModel(x -> x.toLocalDate().equals(FREE) ? 0 : 1);
  }

  @Override
  public void onData(Slice slice) {
    double expected = time().toLocalDate().equals(FREE) ? 0 : 1;
    Expect.equal(expected, model.getInterestRate(time()), "rate at " + time());
  }
}
