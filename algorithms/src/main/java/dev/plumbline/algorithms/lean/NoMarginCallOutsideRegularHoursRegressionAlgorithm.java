package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.margin.PatternDayTradingMarginModel;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Sells short beyond what it may keep over night; margin calls come while the market is open.
///
/// Answers to LEAN's `NoMarginCallOutsideRegularHoursRegressionAlgorithm`.
public class NoMarginCallOutsideRegularHoursRegressionAlgorithm extends Algorithm {
  private Equity spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    settings().setFreePortfolioValuePercentage(0);
    spy =
        addEquity(
            "SPY", SecurityDetails.resolution(Resolution.MINUTE).withExtendedMarketHours(true));
    spy.setBuyingPowerModel(new PatternDayTradingMarginModel(Decimal.of(2), Decimal.of(4)));
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && time().getHour() == 15 && time().getMinute() == 48) {
      setHoldings(spy.symbol(), -2.1);
    }
  }

  @Override
  public void onMarginCall(List<SubmitOrderRequest> requests) {
    Expect.that(spy.exchange().exchangeOpen(), "a margin call while the market is closed");
  }
}
