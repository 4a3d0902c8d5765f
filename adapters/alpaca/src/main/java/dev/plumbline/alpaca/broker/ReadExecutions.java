package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Consumer;

/// Executions as the account's activities list them.
///
/// @param api the account
/// @param alerts who hears that they could not be read
/// @param later who is told to read the order again
record ReadExecutions(TradingApi api, Alerts alerts, Consumer<String> later) implements Executions {
  @Override
  public Executed of(String brokerId) {
    try {
      Decimal quantity = Decimal.ZERO;
      Decimal value = Decimal.ZERO;
      for (Answer fill : api.fillsOf(brokerId)) {
        Decimal shares = fill.decimal("qty").abs();
        quantity = quantity.add(shares);
        value = value.add(shares.multiply(fill.decimal("price")));
      }
      return new Executed(quantity, value);
    } catch (ApiException e) {
      alerts.note("the fills of " + brokerId + " are read again later: " + e.getMessage());
      again(brokerId);
      return null;
    }
  }

  @Override
  public void again(String brokerId) {
    later.accept(brokerId);
  }
}
