package dev.plumbline.sdk.data;

import dev.plumbline.sdk.value.Decimal;

/// What turns the raw numbers of a file into the prices of a normalization mode on one day.
///
/// A raw price is `mantissa x 10^-scale`; adjusted prices are raw prices times the factor, volumes
/// are raw volumes times the inverse of the factor, rounded half to even to whole shares, both in
/// [Decimal] arithmetic so that the scale of the result is LEAN's. Without a factor ([#RAW])
/// numbers are as in the file. In total-return mode the dividends paid so far are added after the
/// factor.
///
/// Source: LEAN, `Common/Extensions.cs`, `Normalize` and `Scale`.
public final class PriceScale {
  /// Prices as traded.
  public static final PriceScale RAW = new PriceScale(null, null);

  private final Decimal factor;
  private final Decimal addend;
  private final Decimal volumeFactor;
  private final double factorDouble;
  private final double addendDouble;

  private PriceScale(Decimal factor, Decimal addend) {
    this.factor = factor;
    this.addend = addend;
    this.volumeFactor = factor == null ? null : Decimal.ONE.divide(factor);
    this.factorDouble = factor == null ? 1.0 : factor.doubleValue();
    this.addendDouble = addend == null ? 0.0 : addend.doubleValue();
  }

  /// Prices times a factor; a factor of one is [#RAW], as LEAN then leaves equities alone.
  public static PriceScale of(Decimal factor) {
    return of(factor, Decimal.ZERO);
  }

  /// Prices times a factor plus the dividends paid so far (total return).
  public static PriceScale of(Decimal factor, Decimal sumOfDividends) {
    if (sumOfDividends.isZero()) {
      return factor.compareTo(Decimal.ONE) == 0 ? RAW : new PriceScale(factor, null);
    }
    return new PriceScale(factor, sumOfDividends);
  }

  /// The factor, or null for raw prices.
  public Decimal factor() {
    return factor;
  }

  /// The exact price of `mantissa x 10^-scale`.
  public Decimal price(long mantissa, int scale) {
    Decimal raw = Decimal.ofUnscaled(mantissa, scale);
    return factor == null ? raw : price(raw);
  }

  /// The exact price of a raw price.
  public Decimal price(Decimal raw) {
    if (factor == null) {
      return raw;
    }
    Decimal scaled = raw.multiply(factor);
    return addend == null ? scaled : scaled.add(addend);
  }

  /// The exact volume of `mantissa x 10^-scale`.
  public Decimal volume(long mantissa, int scale) {
    return volume(Decimal.ofUnscaled(mantissa, scale));
  }

  /// The exact volume of a raw volume.
  public Decimal volume(Decimal raw) {
    return factor == null ? raw : raw.multiply(volumeFactor).round(0);
  }

  /// The price as a double; `divisor` is ten to the power of the column's scale.
  public double price(long mantissa, double divisor) {
    double raw = mantissa / divisor;
    return factor == null ? raw : raw * factorDouble + addendDouble;
  }

  /// The volume as a double; `divisor` is ten to the power of the column's scale.
  public double volume(long mantissa, double divisor) {
    double raw = mantissa / divisor;
    return factor == null ? raw : Math.rint(raw / factorDouble);
  }
}
