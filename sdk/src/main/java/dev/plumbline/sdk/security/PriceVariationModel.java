package dev.plumbline.sdk.security;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;

/// The smallest step between two prices of a security; order prices are rounded to it.
///
/// Source: LEAN `Common/Securities/{Security,Equity,Adjusted}PriceVariationModel.cs`.
@FunctionalInterface
public interface PriceVariationModel {
  /// The step of the security's own properties.
  PriceVariationModel SECURITY =
      (security, referencePrice) -> security.symbolProperties().minimumPriceVariationExact();

  /// The step of US equities as traded: 0.0001 below one dollar (17 CFR 242.612), else that of the
  /// security's properties.
  PriceVariationModel EQUITY = PriceVariationModel::equityStep;

  /// No step at all: adjusted prices have any number of digits.
  PriceVariationModel ADJUSTED = (security, referencePrice) -> Decimal.ZERO;

  /// The step near a price, in quote currency; zero for none.
  Decimal getMinimumPriceVariation(Security security, Decimal referencePrice);

  private static Decimal equityStep(Security security, Decimal referencePrice) {
    if (security.type() != SecurityType.EQUITY) {
      throw new IllegalArgumentException(
          "EquityPriceVariationModel.GetMinimumPriceVariation(): Invalid SecurityType: "
              + security.type().text());
    }
    return referencePrice.isLess(Decimal.ONE)
        ? Decimal.ofUnscaled(1, 4)
        : SECURITY.getMinimumPriceVariation(security, referencePrice);
  }
}
