package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.ConvertibleCashAmount;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.MarginInterestRateModel;
import dev.plumbline.sdk.security.MarginInterestRateParameters;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Its cash earns one percent at every financing while it holds something.
///
/// Answers to LEAN's `CustomMarginInterestRateModelAlgorithm`.
public class CustomMarginInterestRateModelAlgorithm extends Algorithm {
  private final EarningRateModel model = new EarningRateModel();
  private Symbol spy;
  private double cashAfterOrder;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    Equity security = addEquity("SPY", Resolution.HOUR);
    spy = security.symbol();
    security.setMarginInterestRateModel(model);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      cashAfterOrder = portfolio().cash();
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(securities().get(spy).marginInterestRateModel() == model, "the model was replaced");
    Expect.that(model.calls > 0, "the model was not asked");
    double expected = cashAfterOrder * Math.pow(1.01, model.calls);
    Expect.that(
        Math.abs(portfolio().cash() - expected) < 1e-9,
        "cash: expected " + expected + ", was " + portfolio().cashExact());
  }

  private static final class EarningRateModel implements MarginInterestRateModel {
    private int calls;

    @Override
    public void applyMarginInterestRate(MarginInterestRateParameters parameters) {
      SecurityHolding holdings = parameters.security().holdings();
      ConvertibleCashAmount value = holdings.getQuantityValue(holdings.quantityExact());
      if (value.amount().isPositive()) {
        value.cash().addAmount(value.cash().amountExact().multiply(Decimal.of("0.01")));
        calls++;
      }
    }
  }
}
