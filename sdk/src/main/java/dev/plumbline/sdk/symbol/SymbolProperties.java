package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.value.Decimal;
import java.util.Locale;

/// What a contract of a security is: its currency, size and steps.
///
/// @param description a name for people
/// @param quoteCurrency the currency of prices
/// @param contractMultiplierExact units of the underlying in one contract
/// @param minimumPriceVariationExact the step between prices
/// @param lotSizeExact the step between quantities, above 0
/// @param marketTicker the ticker at the broker, may be empty
/// @param minimumOrderSizeExact the smallest order, or null where there is none
/// @param priceMagnifierExact the divisor of prices quoted in cents, above 0
/// @param strikeMultiplierExact the factor of an option's strike, above 0
public record SymbolProperties(
    String description,
    String quoteCurrency,
    Decimal contractMultiplierExact,
    Decimal minimumPriceVariationExact,
    Decimal lotSizeExact,
    String marketTicker,
    Decimal minimumOrderSizeExact,
    Decimal priceMagnifierExact,
    Decimal strikeMultiplierExact) {

  private static final Decimal CENT = Decimal.of("0.01");

  /// Checks the numbers that must be above zero.
  public SymbolProperties {
    requirePositive("LotSize", lotSizeExact);
    requirePositive("PriceMagnifier", priceMagnifierExact);
    requirePositive("StrikeMultiplier", strikeMultiplierExact);
  }

  /// The properties of a security without an entry: one unit, steps of one unit and 0.01.
  public static SymbolProperties defaults(String quoteCurrency) {
    return new SymbolProperties(
        "",
        quoteCurrency.toUpperCase(Locale.ROOT),
        Decimal.ONE,
        CENT,
        Decimal.ONE,
        "",
        null,
        Decimal.ONE,
        Decimal.ONE);
  }

  /// The same properties with another contract multiplier.
  public SymbolProperties withContractMultiplier(Decimal multiplier) {
    return new SymbolProperties(
        description,
        quoteCurrency,
        multiplier,
        minimumPriceVariationExact,
        lotSizeExact,
        marketTicker,
        minimumOrderSizeExact,
        priceMagnifierExact,
        strikeMultiplierExact);
  }

  /// Units of the underlying in one contract.
  public double contractMultiplier() {
    return contractMultiplierExact.doubleValue();
  }

  /// The step between prices.
  public double minimumPriceVariation() {
    return minimumPriceVariationExact.doubleValue();
  }

  /// The step between quantities.
  public double lotSize() {
    return lotSizeExact.doubleValue();
  }

  /// The divisor of prices quoted in cents.
  public double priceMagnifier() {
    return priceMagnifierExact.doubleValue();
  }

  /// The factor of an option's strike.
  public double strikeMultiplier() {
    return strikeMultiplierExact.doubleValue();
  }

  private static void requirePositive(String name, Decimal value) {
    if (!value.isPositive()) {
      throw new IllegalArgumentException(
          "`SymbolProperties` `" + name + "` can not be less than or equal to 0; found " + value);
    }
  }
}
