package dev.plumbline.sdk.margin;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.security.MarginInterestRateParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortMarginInterestRateModelTest {
  private final TestAccount account = new TestAccount();
  private final Security spy = account.add("SPY", "100");
  private final ShortMarginInterestRateModel model = new ShortMarginInterestRateModel();

  /// A position of 360 shares at 100, with a fee of 3.6 % and a rebate of 1.8 % a year.
  @ParameterizedTest
  @CsvSource({
    "-360, 2013-10-07T23:59:00, 0",
    "-360, 2013-10-08T00:00:00, -3.6",
    "-360, 2013-10-10T12:00:00, -10.8",
    " 360, 2013-10-08T12:00:00, 1.8",
    "   0, 2013-10-08T12:00:00, 0"
  })
  void chargesADaysInterestAtTheNextDate(String held, String utc, String interest) {
    spy.setShortableProvider(new Rates(d("0.036"), d("0.018")));
    spy.holdings().setHoldings(d("100"), d(held));
    at("2013-10-07T16:00:00");
    at(utc);
    assertEquals(d(interest), model.amountExact());
    assertEquals(d("100000").add(d(interest)), account.portfolio().cashExact());
  }

  @Test
  void startsAnewWhenThePositionChangesItsSide() {
    spy.setShortableProvider(new Rates(d("0.036"), d("0.018")));
    spy.holdings().setHoldings(d("100"), d("-360"));
    at("2013-10-07T16:00:00");
    spy.holdings().setHoldings(d("100"), d("360"));
    at("2013-10-08T16:00:00");
    assertEquals(Decimal.ZERO, model.amountExact());
    at("2013-10-09T16:00:00");
    assertEquals(1.8, model.amount());
  }

  @Test
  void costsNothingWithoutRates() {
    spy.holdings().setHoldings(d("100"), d("-360"));
    at("2013-10-07T16:00:00");
    at("2013-10-08T16:00:00");
    assertEquals(Decimal.ZERO, model.amountExact());
  }

  private void at(String utc) {
    model.applyMarginInterestRate(new MarginInterestRateParameters(spy, Nanos.parse(utc)));
  }

  private record Rates(Decimal fee, Decimal rebate) implements ShortableProvider {
    @Override
    public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
      return fee;
    }

    @Override
    public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
      return rebate;
    }

    @Override
    public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
      return null;
    }
  }
}
