package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// How much to order.
///
/// Source: LEAN, `Common/Orders/OrderSizing.cs`.
public final class OrderSizing {
  private static final long MILLION = 1_000_000;

  private OrderSizing() {}

  /// What is left to order to reach a target, beyond holdings and open orders, in whole lots.
  public static Decimal getUnorderedQuantity(Algorithm algorithm, PortfolioTarget target) {
    Security security = algorithm.securities().get(target.symbol());
    Decimal projected = algorithm.transactions().getProjectedHoldings(security).projectedQuantity();
    return adjustByLotSize(security, target.quantityExact().subtract(projected));
  }

  /// An order no larger than a share of the present bar's volume.
  ///
  /// @param maximumPercentCurrentVolume the share, as a fraction
  /// @param desired the quantity wanted, signed
  public static Decimal getOrderSizeForPercentVolume(
      Security security, Decimal maximumPercentCurrentVolume, Decimal desired) {
    return limited(security, maximumPercentCurrentVolume.multiply(security.volumeExact()), desired);
  }

  /// An order worth no more than an amount of account currency.
  ///
  /// @param desired the quantity wanted, signed
  public static Decimal getOrderSizeForMaximumValue(
      Security security, Decimal maximumOrderValue, Decimal desired) {
    Decimal price =
        security
            .priceExact()
            .multiply(security.quoteCurrency().conversionRateExact())
            .multiply(security.symbolProperties().contractMultiplierExact());
    if (price.isZero()) {
      return Decimal.ZERO;
    }
    return limited(security, maximumOrderValue.divide(price), desired);
  }

  private static Decimal limited(Security security, Decimal limit, Decimal desired) {
    Decimal size = limit.isLess(desired.abs()) ? limit : desired.abs();
    return adjustByLotSize(security, size).multiply(desired.signum());
  }

  /// Whole lots, cut towards zero; what misses a lot by less than its millionth counts as whole.
  public static Decimal adjustByLotSize(Security security, Decimal quantity) {
    Decimal lot = security.symbolProperties().lotSizeExact();
    Decimal magnitude = quantity.abs();
    Decimal rest = magnitude.remainder(lot);
    if (lot.subtract(rest).isLess(lot.divide(MILLION))) {
      rest = rest.subtract(lot);
    }
    return magnitude.subtract(rest).multiply(quantity.signum());
  }
}
