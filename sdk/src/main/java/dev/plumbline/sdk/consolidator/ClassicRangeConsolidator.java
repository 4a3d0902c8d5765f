package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;

/// Range bars of which the next opens at the value that completed the one before; a jump makes no
/// bars in between.
public final class ClassicRangeConsolidator extends RangeConsolidator {

  /// Bars of the values of the data.
  public ClassicRangeConsolidator(int range, Number minimumPriceVariation) {
    super(range, minimumPriceVariation);
  }

  /// Bars of what the selectors pick; null stands for value and volume.
  public ClassicRangeConsolidator(
      int range,
      Number minimumPriceVariation,
      Function<BaseData, Decimal> selector,
      Function<BaseData, Decimal> volumeSelector) {
    super(range, minimumPriceVariation, selector, volumeSelector);
  }

  @Override
  void updateBar(long timeNs, Decimal value, Decimal addedVolume) {
    if (add(timeNs, value, addedVolume)) {
      finish();
    }
  }
}
