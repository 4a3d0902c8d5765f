package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.volatility.StandardDeviationOfReturnsVolatilityModel;

/// Watches the volatility of a share in raw prices; it does not jump with a split.
///
/// Answers to LEAN's `VolatilityModelsWithRawDataAlgorithm`.
public class VolatilityModelsWithRawDataAlgorithm extends Algorithm {
  private Symbol apple;
  private int splits;
  private int dividends;

  @Override
  public void initialize() {
    setStartDate(2014, 1, 1);
    setEndDate(2014, 12, 31);
    setCash(100_000);
    Equity equity =
        addEquity(
            "AAPL",
            SecurityDetails.DEFAULT
                .withResolution(Resolution.DAILY)
                .withDataNormalizationMode(DataNormalizationMode.RAW));
    equity.setVolatilityModel(new StandardDeviationOfReturnsVolatilityModel(7));
    apple = equity.symbol();
  }

  @Override
  public void onData(Slice slice) {
    splits += slice.splits().containsKey(apple) ? 1 : 0;
    dividends += slice.dividends().containsKey(apple) ? 1 : 0;
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    if (symbol.equals(apple)) {
      double volatility = securities().get(apple).volatilityModel().volatility();
      Expect.that(volatility <= 0.6, "volatility is " + volatility);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(splits > 0 && dividends > 0, splits + " splits, " + dividends + " dividends");
  }
}
