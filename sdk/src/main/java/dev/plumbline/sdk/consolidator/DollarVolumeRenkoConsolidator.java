package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.value.Decimal;

/// Bars that end when so much money was traded, volume times last price.
public final class DollarVolumeRenkoConsolidator extends VolumeRenkoConsolidator {

  /// Bars of an amount of money.
  public DollarVolumeRenkoConsolidator(Number barSize) {
    super(barSize);
  }

  @Override
  protected Decimal adjustVolume(Decimal tradedVolume, Decimal price) {
    return tradedVolume.multiply(price);
  }
}
