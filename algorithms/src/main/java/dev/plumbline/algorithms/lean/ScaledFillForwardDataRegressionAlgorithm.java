package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalDateTime;

/// Bars that fill gaps carry the price of the last real one, over a dividend too.
///
/// Answers to LEAN's `ScaledFillForwardDataRegressionAlgorithm`.
public class ScaledFillForwardDataRegressionAlgorithm extends Algorithm {
  private Symbol twx;
  private TradeBar lastReal;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 9);
    twx = addEquity("TWX", Resolution.MINUTE, Market.USA, true, 0, true).symbol();
    schedule().on(dateRules().everyDay(twx), timeRules().every(Duration.ofHours(1)), this::draw);
  }

  private void draw() {
    Security security = securities().get(twx);
    plot(twx.toString(), "Ask", security.askPriceExact());
    plot(twx.toString(), "Bid", security.bidPriceExact());
    plot(twx.toString(), "Price", security.priceExact());
    plot("Portfolio.TPV", "Value", portfolio().totalPortfolioValueExact());
  }

  @Override
  public void onData(Slice slice) {
    TradeBar bar = slice.bars().get(twx);
    if (bar == null) {
      return;
    }
    if (time().equals(LocalDateTime.of(2014, 6, 9, 4, 1)) && !portfolio().invested()) {
      Expect.that(bar.isFillForward(), "the first bar of the day was traded");
      limitOrder(twx, 1000, lastReal.closeExact().add(10));
    }
    if (lastReal == null || !bar.isFillForward()) {
      lastReal = bar;
    } else {
      Expect.equal(lastReal.closeExact(), bar.closeExact(), "close at " + time());
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(lastReal != null, "no bar was traded");
  }
}
