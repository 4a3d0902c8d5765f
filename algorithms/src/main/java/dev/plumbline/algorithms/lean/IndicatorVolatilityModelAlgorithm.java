package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.StandardDeviation;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.volatility.IndicatorVolatilityModel;

/// Takes the deviation over the mean of raw prices as volatility, and warms it up anew after each
/// split and dividend.
///
/// Answers to LEAN's `IndicatorVolatilityModelAlgorithm`.
public class IndicatorVolatilityModelAlgorithm extends Algorithm {
  private static final int PERIODS = 7;

  private Equity apple;
  private Indicator indicator;
  private int events;
  private boolean checked;

  @Override
  public void initialize() {
    setStartDate(2014, 1, 1);
    setEndDate(2014, 12, 31);
    setCash(100_000);
    apple =
        addEquity(
            "AAPL",
            SecurityDetails.resolution(Resolution.DAILY)
                .withDataNormalizationMode(DataNormalizationMode.RAW));
    StandardDeviation deviation = new StandardDeviation(PERIODS);
    SimpleMovingAverage mean = new SimpleMovingAverage(PERIODS);
    indicator = deviation.over(mean);
    apple.setVolatilityModel(
        new IndicatorVolatilityModel(
            indicator,
            (security, data, _) -> {
              if (data.price() > 0) {
                deviation.update(data.timeNs(), data.price());
                mean.update(data.timeNs(), data.price());
              }
            }));
  }

  @Override
  public void onData(Slice slice) {
    Symbol symbol = apple.symbol();
    if (slice.splits().containsKey(symbol) || slice.dividends().containsKey(symbol)) {
      events++;
      indicator.reset();
      warmUpVolatilityModel(apple, Resolution.DAILY, PERIODS);
    }
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    if (symbol.equals(apple.symbol()) && indicator.isReady()) {
      checked = true;
      double volatility = apple.volatilityModel().volatility();
      Expect.that(volatility > 0 && volatility <= 0.05, "volatility is " + volatility);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(events > 0, "no split or dividend");
    Expect.that(checked, "volatility was never checked");
  }
}
