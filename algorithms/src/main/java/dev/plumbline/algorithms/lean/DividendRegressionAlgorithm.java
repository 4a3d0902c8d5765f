package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;

/// Holds SPY at prices as traded for eight years and adds up its dividends.
///
/// Answers to LEAN's `DividendRegressionAlgorithm`.
public class DividendRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Decimal received = Decimal.ZERO;

  @Override
  public void initialize() {
    setStartDate(1998, 1, 1);
    setEndDate(2006, 1, 1);
    setCash(100_000);
    spy =
        addEquity(
                "SPY",
                SecurityDetails.resolution(Resolution.DAILY)
                    .withDataNormalizationMode(DataNormalizationMode.RAW))
            .symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 0.5);
    }
  }

  @Override
  public void onDividends(Map<Symbol, Dividend> dividends) {
    Decimal distribution = dividends.get(spy).distributionExact();
    received = received.add(distribution.multiply(portfolio().get(spy).quantityExact()));
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(received, portfolio().totalProfitExact(), "total profit");
    Expect.equal(
        received.subtract(portfolio().totalFeesExact()),
        portfolio().totalNetProfitExact(),
        "total net profit");
    Expect.equal(received, portfolio().get(spy).totalDividendsExact(), "dividends of SPY");
  }
}
