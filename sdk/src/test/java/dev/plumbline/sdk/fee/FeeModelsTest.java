package dev.plumbline.sdk.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.fill.MarketBench;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeModelsTest {
  private static final String TEN = "2013-10-07T10:00:00";

  private static String fee(FeeModel model, String price, String quantity) {
    return fee(model, price, quantity, false);
  }

  private static String fee(FeeModel model, String price, String quantity, boolean limit) {
    MarketBench bench = MarketBench.minutes();
    bench.trades(String.join(" ", price, price, price, price));
    OrderTerms terms = bench.terms(quantity, TEN);
    Order order = limit ? new LimitOrder(terms, Decimal.of(price)) : new MarketOrder(terms);
    OrderFee fee = model.getOrderFee(new OrderFeeParameters(bench.spy(), order));
    return fee.toString();
  }

  // Facts of LEAN: rules/equity_fees.csv, InteractiveBrokersBrokerage
  @ParameterizedTest
  @CsvSource({
    "0.85,   1,       1 USD",
    "0.85,   133,     1 USD",
    "0.85,   5000,    21.25 USD",
    "0.85,   -250000, 1062.5 USD",
    "100.25, 5000,    25 USD",
    "1450,   0.5,     1 USD",
  })
  void chargesSharesAtInteractiveBrokersBetweenMinimumAndMaximum(
      String price, String quantity, String expected) {
    assertEquals(expected, fee(new InteractiveBrokersFeeModel(), price, quantity));
    assertEquals(expected, fee(new AlphaStreamsFeeModel(), price, quantity));
  }

  // Facts of LEAN: rules/equity_fees.csv, Zerodha and Samco
  @ParameterizedTest
  @CsvSource({
    "0.85, 1,       0 INR,     0 INR",
    "0.85, 133,     0.04 INR,  0.02 INR",
    "0.85, -133,    0.07 INR,  0.05 INR",
    "0.85, 5000,    1.82 INR,  1.31 INR",
    "0.85, -250000, 85.58 INR, 85.58 INR",
    "1450, 0.5,     0.31 INR,  0.22 INR",
  })
  void addsTheChargesOfIndia(String price, String quantity, String zerodha, String samco) {
    assertEquals(zerodha, fee(new ZerodhaFeeModel(), price, quantity));
    assertEquals(samco, fee(new SamcoFeeModel(), price, quantity));
  }

  @Test
  void chargesAxosAndExanteByTheShare() {
    assertEquals("0.4655 USD", fee(new AxosFeeModel(), "0.85", "-133"));
    assertEquals("1.33 USD", fee(new AxosFeeModel(0.01), "0.85", "-133"));
    assertEquals("2.66 USD", fee(new ExanteFeeModel(), "0.85", "-133"));
  }

  @Test
  void chargesNothingAtFreeBrokerages() {
    for (FeeModel model :
        new FeeModel[] {
          new AlpacaFeeModel(),
          new EzeFeeModel(),
          new RBIFeeModel(),
          new WolverineFeeModel(),
          new TDAmeritradeFeeModel(),
          new FxcmFeeModel(),
          new TastytradeFeeModel(),
          new TradeStationFeeModel(),
          new PublicFeeModel()
        }) {
      assertEquals("0 USD", fee(model, "100", "1000"), model.getClass().getSimpleName());
    }
    assertEquals("0 QCC", fee(new CharlesSchwabFeeModel(), "100", "1000"));
    assertEquals("0 QCC", fee(new WebullFeeModel(), "100", "1000"));
  }

  @Test
  void chargesForeignersAtTradeStationByTheOrder() {
    assertEquals("5 USD", fee(new TradeStationFeeModel(false), "100", "1000"));
  }

  @Test
  void chargesOrdersOfExtendedHoursAtPublic() {
    MarketBench bench = MarketBench.minutes();
    Order early = new MarketOrder(bench.terms("10", "2013-10-07T08:00:00"));
    OrderFee fee = new PublicFeeModel().getOrderFee(new OrderFeeParameters(bench.spy(), early));
    assertEquals("2.99 USD", fee.toString());
  }

  @Test
  void chargesTheSameEachTimeWithoutSignAndTrailingZeros() {
    assertEquals("1.5 USD", fee(new ConstantFeeModel(Decimal.of("-1.50")), "100", "1"));
    assertEquals("2 EUR", fee(new ConstantFeeModel(2, "EUR"), "100", "1"));
  }

  @Test
  void failsForPurchasesWhereTheFeeIsTakenInWhatWasBought() {
    assertEquals("0.11305 USD", fee(new BinanceFeeModel(), "0.85", "-133"));
    assertThrows(IllegalArgumentException.class, () -> fee(new BinanceFeeModel(), "0.85", "133"));
    assertThrows(IllegalArgumentException.class, () -> fee(new KrakenFeeModel(), "0.85", "-133"));
    assertEquals("0.079135 USD", fee(new FTXFeeModel(), "0.85", "133"));
    assertThrows(IllegalArgumentException.class, () -> fee(new FTXFeeModel(), "0.85", "133", true));
  }
}
