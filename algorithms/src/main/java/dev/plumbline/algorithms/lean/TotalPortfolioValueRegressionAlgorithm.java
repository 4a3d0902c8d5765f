package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Cash;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Buys 16 shares with ten times its capital and sells them again, by turns; changes of the cash
/// book show in the portfolio's value at once.
///
/// Answers to LEAN's `TotalPortfolioValueRegressionAlgorithm`.
public class TotalPortfolioValueRegressionAlgorithm extends Algorithm {
  private static final List<String> TICKERS =
      List.of(
          "SPY", "AAPL", "AAA", "GOOG", "GOOGL", "IBM", "QQQ", "FB", "WM", "WMI", "BAC", "USO",
          "IWM", "EEM", "BNO", "AIG");

  private final List<Symbol> symbols = new ArrayList<>();

  @Override
  public void initialize() {
    setStartDate(2016, 1, 1);
    setEndDate(2017, 1, 1);
    setCash(100_000);
    for (String ticker : TICKERS) {
      Equity equity = addEquity(ticker, Resolution.DAILY);
      equity.setLeverage(100);
      symbols.add(equity.symbol());
    }
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      liquidate();
      return;
    }
    Decimal share = Decimal.of(10).divide(symbols.size());
    for (Symbol symbol : symbols) {
      setHoldings(symbol, share);
    }
    changeCash();
  }

  private void changeCash() {
    Decimal total = portfolio().totalPortfolioValueExact();
    Cash dollars = portfolio().cashBook().get(accountCurrency());
    Decimal amount = dollars.amountExact();
    Decimal more = Decimal.of("1.1");
    portfolio().cashBook().add(accountCurrency(), amount.multiply(more), Decimal.ONE);
    expectTotal(total.multiply(more));
    dollars = portfolio().cashBook().get(accountCurrency());
    dollars.addAmount(amount.multiply(Decimal.of("-0.05")));
    expectTotal(total.multiply(Decimal.of("1.05")));
    dollars.setAmount(amount);
    expectTotal(total);
  }

  private void expectTotal(Decimal expected) {
    Expect.equal(expected, portfolio().totalPortfolioValueExact(), "value at " + time());
  }
}
