package dev.plumbline.sdk.margin;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.GetMaximumOrderQuantityForDeltaBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.value.Decimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetOrderQuantityTest {
  private final TestAccount account = new TestAccount();
  private final SecurityPortfolioManager portfolio = account.portfolio();
  private final Security spy = account.add("SPY");

  /// The reference `sample/SampleBuyAndHold`: `SetHoldings("BOLT", 1.0)` of 100,000 dollars after
  /// the bar of 2005-01-03 (2390800 in the file, factors 0.9532807 and 0.16666667) ordered 2625.
  @Test
  void ordersWhatLeanOrderedInSampleBuyAndHold() {
    Decimal factor = d("0.9532807").multiply(d("0.16666667"));
    Decimal price = d("2390800").multiply(d("0.0001")).multiply(factor);
    account.setPrice(spy, price.toString());
    assertEquals("2625", setHoldings("1").toString());
  }

  /// Target, value of the portfolio, shares held, price and the quantity that the recomputation of
  /// LEAN's runs finds (`order_quantity` of `repro.py`); the first six need the fee's second round.
  @ParameterizedTest
  @CsvSource({
    "1, 1795530.332065574, 59, 31.3063, 57142",
    "1, 1978228.95, 396, 124.612759163807652, 15438",
    "0.25, 1846159.466791289, 85, 6.6155, 69493",
    "1.5, 409384.316210211, 129, 146.116384648241080, 4062",
    "0.5, 126544.677084680, 11, 35.198106809797920, 1781",
    "1, 398049.815160636, 399, 52.34, 7186",
    "0.5, 608110.079808363, 135, 275.502308253268268, 965",
    "0.25, 1543509.89, 179, 359.31, 892",
    "1.5, 1833261.131843622, 236, 231.545545387157404, 11610",
    "0.33, 1567328.18, 341, 265.293248944222057, 1603",
    "0.1, 1168298.211588715, 384, 55.996576932416140, 1697",
    "0.33, 778200.82, 53, 398.5284, 589"
  })
  void ordersWhatTheRecomputationFinds(
      String target, String value, String held, String price, String quantity) {
    hold(value, held, price);
    assertEquals(d(quantity), setHoldings(target));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5,    0, -498",
    "-0.5,  100, -598",
    "-0.5, -600,  102",
    " 0.5, -600, 1098",
    " 0,    250, -250",
    " 0,   -250,  250"
  })
  void reachesShortAndFlatTargets(String target, String held, String quantity) {
    hold("100000", held, "100");
    assertEquals(d(quantity), setHoldings(target));
  }

  @Test
  void neverHoldsMoreMarginThanTheTargetAndLeavesLessThanTwoUnits() {
    Random random = new Random(20260821);
    for (int i = 0; i < 300; i++) {
      Decimal price = Decimal.ofUnscaled(10_000 + random.nextInt(3_000_000), 4);
      Decimal held = Decimal.of(random.nextInt(401) - 200);
      Decimal target = Decimal.ofUnscaled(random.nextInt(3001) - 1500, 3);
      hold("250000.37", held.toString(), price.toString());
      Decimal quantity = result(target, "0", false).quantity();
      if (quantity.isZero()) {
        continue;
      }
      Decimal reached =
          spy.buyingPowerModel().getInitialMarginRequirement(spy, held.add(quantity)).abs();
      Decimal wanted = target.multiply(portfolio.totalPortfolioValueExact()).abs();
      assertTrue(reached.isLessOrEqual(wanted), () -> reached + " above " + wanted);
      Decimal most = wanted.divide(price).multiply(2).add(held.abs()).add(1);
      Decimal fee = Decimal.ofUnscaled(5, 3).multiply(most).max(Decimal.ONE);
      Decimal slack = price.add(fee.multiply(target.abs()));
      assertTrue(reached.add(slack).isGreaterOrEqual(wanted), () -> reached + " of " + wanted);
    }
  }

  @Test
  void saysThatTheChangeIsTooSmall() {
    hold("100000", "996", "100");
    GetMaximumOrderQuantityResult result = result(d("0.4985"), "0.001", false);
    assertEquals(Decimal.ZERO, result.quantity());
    assertFalse(result.isError());
    assertEquals(
        "The target order margin 50.0000 is less than the minimum 100.0000.",
        result.reason().replace("50.00000", "50.0000"));
    assertTrue(portfolio.takeMinimumOrderMarginWarning());
    assertEquals("", result(d("0.4985"), "0.001", true).reason());
  }

  @Test
  void saysThatTheChangeIsLessThanALot() {
    hold("100000", "0", "100");
    GetMaximumOrderQuantityResult result = result(d("0.0004"), "0", false);
    assertEquals(Decimal.ZERO, result.quantity());
    assertFalse(result.isError());
    assertEquals(
        "The order quantity is less than the lot size of 1 and has been rounded to zero. Target"
            + " order margin 40.00000. ",
        result.reason());
  }

  @Test
  void saysThatThereIsNoPrice() {
    GetMaximumOrderQuantityResult result = result(d("0.5"), "0", true);
    assertTrue(result.isError());
    assertTrue(
        result
            .reason()
            .startsWith("SPY: The security does not have an accurate price as it has not yet"));
  }

  @Test
  void failsWhereLessQuantityNeedsMoreMargin() {
    hold("100000", "0", "100");
    spy.setBuyingPowerModel(new RisingMargin());
    Exception e = assertThrows(IllegalArgumentException.class, () -> result(d("0.5"), "0", false));
    assertEquals(
        "BuyingPowerModel().GetAmountToOrder(): Margin is being adjusted in the wrong direction."
            + " Reproduce this issue with the following variables, Target Margin: 50000.00;"
            + " MarginForOneUnit: 50; Security Holdings: 0 @ 100; LotSize: 1; Price: 100;"
            + " Leverage: 1",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0, 10000, 199", "0, -10000, -199", "300, -5000, -101", "-300, 5000, 101"})
  void changesTheMarginUsedByAnAmount(String held, String delta, String quantity) {
    hold("100000", held, "100");
    GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters =
        new GetMaximumOrderQuantityForDeltaBuyingPowerParameters(
            portfolio, spy, d(delta), Decimal.ZERO, false);
    assertEquals(
        d(quantity),
        spy.buyingPowerModel().getMaximumOrderQuantityForDeltaBuyingPower(parameters).quantity());
    assertEquals(
        d(quantity),
        portfolio
            .positions()
            .getMaximumLotsForDeltaBuyingPower(spy, d(delta), Decimal.ZERO)
            .quantity());
  }

  /// Margin of 50 for one unit and less for more units.
  private static final class RisingMargin extends SecurityMarginModel {
    @Override
    public Decimal getInitialMarginRequirement(InitialMarginParameters parameters) {
      boolean one = parameters.quantity().equals(Decimal.ONE);
      return one ? d("50") : d("200000").subtract(parameters.quantity());
    }
  }

  private void hold(String value, String held, String price) {
    account.setPrice(spy, price);
    spy.holdings().setHoldings(d(price), d(held));
    account.cash(d(value).subtract(d(held).multiply(d(price))).toString());
    portfolio.invalidateTotalPortfolioValue();
  }

  /// The steps of LEAN's `SetHoldings` up to the quantity.
  private Decimal setHoldings(String target) {
    Decimal adjusted =
        d(target)
            .multiply(portfolio.totalPortfolioValueLessFreeBufferExact())
            .divide(portfolio.totalPortfolioValueExact());
    return result(adjusted.divide(spy.leverageExact()), "0.001", false).quantity();
  }

  private GetMaximumOrderQuantityResult result(Decimal margin, String minimum, boolean silence) {
    return spy.buyingPowerModel()
        .getMaximumOrderQuantityForTargetBuyingPower(
            new GetMaximumOrderQuantityForTargetBuyingPowerParameters(
                portfolio, spy, margin, d(minimum), silence));
  }
}
