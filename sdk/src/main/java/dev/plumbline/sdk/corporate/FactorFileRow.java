package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;

/// A line of a factor file: until the date, included, prices are scaled by these factors (LEAN:
/// `CorporateFactorRow`).
///
/// @param date the last date of the factors
/// @param priceFactorExact the factor of all later dividends, with the digits of the file
/// @param splitFactorExact the factor of all later splits, with the digits of the file
/// @param referencePriceExact the close of the date, 0 where the file has none
public record FactorFileRow(
    LocalDate date,
    Decimal priceFactorExact,
    Decimal splitFactorExact,
    Decimal referencePriceExact) {

  /// The factor of dividends and splits: the product, with the digits of both.
  public Decimal priceScaleFactorExact() {
    return priceFactorExact.multiply(splitFactorExact);
  }

  /// The factor of all later dividends.
  public double priceFactor() {
    return priceFactorExact.doubleValue();
  }

  /// The factor of all later splits.
  public double splitFactor() {
    return splitFactorExact.doubleValue();
  }

  /// The close of the date, 0 where the file has none.
  public double referencePrice() {
    return referencePriceExact.doubleValue();
  }
}
