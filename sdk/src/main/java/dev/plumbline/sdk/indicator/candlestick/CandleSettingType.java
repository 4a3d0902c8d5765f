package dev.plumbline.sdk.indicator.candlestick;

/// The measures by which candles are called long, short, near or equal: a share of the average of
/// what is measured over the candles before.
///
/// The numbers are LEAN's defaults (`CandleSettings.cs`); they cannot be changed.
public enum CandleSettingType {
  /// A body is long above the average body of 10.
  BODY_LONG(CandleRangeType.REAL_BODY, 10, 1),
  /// A body is very long above three times the average body of 10.
  BODY_VERY_LONG(CandleRangeType.REAL_BODY, 10, 3),
  /// A body is short up to the average body of 10.
  BODY_SHORT(CandleRangeType.REAL_BODY, 10, 1),
  /// A body is a doji's up to a tenth of the average range of 10.
  BODY_DOJI(CandleRangeType.HIGH_LOW, 10, 0.1),
  /// A shadow is long above the candle's own body.
  SHADOW_LONG(CandleRangeType.REAL_BODY, 0, 1),
  /// A shadow is very long above twice the candle's own body.
  SHADOW_VERY_LONG(CandleRangeType.REAL_BODY, 0, 2),
  /// A shadow is short below the average shadow of 10.
  SHADOW_SHORT(CandleRangeType.SHADOWS, 10, 1),
  /// A shadow is very short below a tenth of the average range of 10.
  SHADOW_VERY_SHORT(CandleRangeType.HIGH_LOW, 10, 0.1),
  /// Prices are near up to a fifth of the average range of 5.
  NEAR(CandleRangeType.HIGH_LOW, 5, 0.2),
  /// Prices are far from 0.6 of the average range of 5.
  FAR(CandleRangeType.HIGH_LOW, 5, 0.6),
  /// Prices are equal up to a twentieth of the average range of 5.
  EQUAL(CandleRangeType.HIGH_LOW, 5, 0.05);

  private final CandleRangeType rangeType;
  private final int averagePeriod;
  private final double factor;

  CandleSettingType(CandleRangeType rangeType, int averagePeriod, double factor) {
    this.rangeType = rangeType;
    this.averagePeriod = averagePeriod;
    this.factor = factor;
  }

  /// What is measured.
  public CandleRangeType rangeType() {
    return rangeType;
  }

  /// The number of candles averaged, 0 for the candle itself.
  public int averagePeriod() {
    return averagePeriod;
  }

  /// The share of the average that is the bound.
  public double factor() {
    return factor;
  }
}
