package dev.plumbline.alpaca.trading;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;

/// An account as Alpaca tells it.
///
/// @param id Alpaca's name of it
/// @param number its number; paper accounts begin with PA
/// @param status `ACTIVE` when it can trade
/// @param currency its currency
/// @param cash cash, negative on margin
/// @param equity cash and positions
/// @param lastEquity equity at the close of the day before
/// @param buyingPower what can be bought
/// @param isBlocked whether trading is blocked, by whomever
public record Account(
    String id,
    String number,
    String status,
    String currency,
    Decimal cash,
    Decimal equity,
    Decimal lastEquity,
    Decimal buyingPower,
    boolean isBlocked) {
  /// Reads an account.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  public static Account of(Answer account) {
    Decimal last = account.optionalDecimal("last_equity");
    Decimal equity = account.decimal("equity");
    Decimal power = account.optionalDecimal("buying_power");
    String currency = account.optionalText("currency");
    return new Account(
        account.text("id"),
        account.optionalText("account_number"),
        account.text("status"),
        currency.isEmpty() ? "USD" : currency,
        account.decimal("cash"),
        equity,
        last == null ? equity : last,
        power == null ? Decimal.ZERO : power,
        account.flag("trading_blocked")
            || account.flag("account_blocked")
            || account.flag("trade_suspended_by_user"));
  }
}
