package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;

/// Buys for 86 times its capital; a margin call sells a part.
///
/// Answers to LEAN's `EquityMarginCallAlgorithm`.
public class EquityMarginCallAlgorithm extends Algorithm {
  private Symbol goog;
  private boolean warned;
  private boolean called;

  @Override
  public void initialize() {
    setStartDate(2015, 12, 23);
    setEndDate(2015, 12, 30);
    setCash(100_000);
    Equity equity = addEquity("GOOG");
    equity.setLeverage(100);
    goog = equity.symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(goog, 86);
    }
  }

  @Override
  public void onMarginCall(List<SubmitOrderRequest> requests) {
    debug("OnMarginCall at " + LeanText.of(time()));
    called = true;
    for (SubmitOrderRequest request : requests) {
      Expect.that(
          securities().get(request.symbol()).exchange().exchangeOpen(),
          "a margin call outside regular hours: " + request);
    }
  }

  @Override
  public void onMarginCallWarning() {
    debug("OnMarginCallWarning at " + LeanText.of(time()));
    warned = true;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(warned, "no warning of a margin call");
    Expect.that(called, "no margin call");
    Expect.that(!portfolio().marginRemainingExact().isNegative(), "margin below zero");
  }
}
