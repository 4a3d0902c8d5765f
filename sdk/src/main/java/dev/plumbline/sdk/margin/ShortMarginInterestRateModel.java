package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.MarginInterestRateModel;
import dev.plumbline.sdk.security.MarginInterestRateParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// Interest on stock loans: a short position pays the provider's fee rate, a long one earns its
/// rebate rate, each day on the value held, over 360 days.
///
/// The days are those of UTC. The clock starts anew when the position is closed or changes its
/// side. Source: LEAN `Common/Securities/Equity/ShortMarginInterestRateModel.cs`.
public final class ShortMarginInterestRateModel implements MarginInterestRateModel {
  private static final int DAYS_OF_A_YEAR = 360;

  private Decimal amount = Decimal.ZERO;
  private boolean isShort;
  private boolean isCounting;
  private long previousUtcNs;

  /// Interest earned so far less interest paid, exact, in quote currency.
  public Decimal amountExact() {
    return amount;
  }

  /// Interest earned so far less interest paid, in quote currency.
  public double amount() {
    return amount.doubleValue();
  }

  @Override
  public void applyMarginInterestRate(MarginInterestRateParameters parameters) {
    SecurityHolding holdings = parameters.security().holdings();
    if (!holdings.holdStock()) {
      isCounting = false;
      return;
    }
    if (!isCounting || isShort != holdings.isShort()) {
      isShort = holdings.isShort();
      isCounting = true;
      previousUtcNs = parameters.utcNs();
      return;
    }
    long days = Nanos.epochDay(parameters.utcNs()) - Nanos.epochDay(previousUtcNs);
    if (days == 0) {
      return;
    }
    Decimal rate = rate(parameters.security());
    if (rate.isZero()) {
      isCounting = false;
      return;
    }
    Decimal daily = rate.multiply(holdings.holdingsValueExact()).divide(DAYS_OF_A_YEAR);
    Decimal interest = daily.multiply(days);
    amount = amount.add(interest);
    parameters.security().quoteCurrency().addAmount(interest);
    previousUtcNs = parameters.utcNs();
  }

  private Decimal rate(Security security) {
    ShortableProvider provider = security.shortableProvider();
    Symbol symbol = security.symbol();
    LocalDateTime day = security.localTime().toLocalDate().atStartOfDay();
    return isShort ? provider.feeRate(symbol, day) : provider.rebateRate(symbol, day);
  }
}
