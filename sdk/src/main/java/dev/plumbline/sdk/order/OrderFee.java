package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;

/// What an execution costs.
///
/// The amount has no trailing zeros. Source: LEAN, `Common/Orders/Fees/OrderFee.cs`; applying it to
/// the cash book is the portfolio's task here.
///
/// @param value amount and currency, not null
public record OrderFee(CashAmount value) {
  /// No fee, in no currency.
  public static final OrderFee ZERO =
      new OrderFee(new CashAmount(Decimal.ZERO, Currencies.NULL_CURRENCY));

  /// Drops the trailing zeros of the amount.
  public OrderFee {
    value = new CashAmount(value.amount().normalize(), value.currency());
  }

  /// A fee of an amount in a currency.
  public static OrderFee of(Decimal amount, String currency) {
    return new OrderFee(new CashAmount(amount, currency));
  }

  /// The amount, exact.
  public Decimal amountExact() {
    return value.amount();
  }

  /// The amount.
  public double amount() {
    return value.amount().doubleValue();
  }

  /// The currency's code.
  public String currency() {
    return value.currency();
  }

  @Override
  public String toString() {
    return value.amount() + " " + value.currency();
  }
}
