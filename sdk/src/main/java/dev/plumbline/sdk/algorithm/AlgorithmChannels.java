package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.AccelerationBands;
import dev.plumbline.sdk.indicator.AverageDirectionalIndex;
import dev.plumbline.sdk.indicator.AverageDirectionalMovementIndexRating;
import dev.plumbline.sdk.indicator.AverageRange;
import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.ChandeKrollStop;
import dev.plumbline.sdk.indicator.ChoppinessIndex;
import dev.plumbline.sdk.indicator.DonchianChannel;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.HeikinAshi;
import dev.plumbline.sdk.indicator.IchimokuKinkoHyo;
import dev.plumbline.sdk.indicator.KeltnerChannels;
import dev.plumbline.sdk.indicator.MassIndex;
import dev.plumbline.sdk.indicator.Maximum;
import dev.plumbline.sdk.indicator.Minimum;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.NormalizedAverageTrueRange;
import dev.plumbline.sdk.indicator.ParabolicStopAndReverse;
import dev.plumbline.sdk.indicator.ParabolicStopAndReverseExtended;
import dev.plumbline.sdk.indicator.PivotPointsHighLow;
import dev.plumbline.sdk.indicator.RegressionChannel;
import dev.plumbline.sdk.indicator.RogersSatchellVolatility;
import dev.plumbline.sdk.indicator.SqueezeMomentum;
import dev.plumbline.sdk.indicator.SuperTrend;
import dev.plumbline.sdk.indicator.TomDemarkSequential;
import dev.plumbline.sdk.indicator.TrueRange;
import dev.plumbline.sdk.indicator.Vortex;
import dev.plumbline.sdk.indicator.WilderAccumulativeSwingIndex;
import dev.plumbline.sdk.indicator.WilderSwingIndex;
import dev.plumbline.sdk.indicator.ZigZag;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make ranges, channels and trends.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmChannels extends AlgorithmMomentums permits AlgorithmVolumes {
  AlgorithmChannels() {}

  /// Acceleration bands.
  public final AccelerationBands abands(Symbol symbol, int period) {
    return abands(symbol, period, 4, MovingAverageType.SIMPLE, null);
  }

  /// Acceleration bands. Of bars of a resolution.
  public final AccelerationBands abands(Symbol symbol, int period, Resolution resolution) {
    return abands(symbol, period, 4, MovingAverageType.SIMPLE, resolution);
  }

  /// Acceleration bands.
  public final AccelerationBands abands(
      Symbol symbol, int period, double width, MovingAverageType movingAverageType) {
    return abands(symbol, period, width, movingAverageType, null);
  }

  /// Acceleration bands. Of bars of a resolution.
  public final AccelerationBands abands(
      Symbol symbol,
      int period,
      double width,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ABANDS(" + period + "," + text(width) + ")",
        name -> new AccelerationBands(name, period, width, movingAverageType));
  }

  /// An average directional index.
  public final AverageDirectionalIndex adx(Symbol symbol, int period) {
    return adx(symbol, period, null);
  }

  /// An average directional index. Of bars of a resolution.
  public final AverageDirectionalIndex adx(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ADX(" + period + ")",
        name -> new AverageDirectionalIndex(name, period));
  }

  /// An average directional movement index rating.
  public final AverageDirectionalMovementIndexRating adxr(Symbol symbol, int period) {
    return adxr(symbol, period, null);
  }

  /// An average directional movement index rating. Of bars of a resolution.
  public final AverageDirectionalMovementIndexRating adxr(
      Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ADXR(" + period + ")",
        name -> new AverageDirectionalMovementIndexRating(name, period));
  }

  /// An average range.
  public final AverageRange ar(Symbol symbol, int period) {
    return ar(symbol, period, null);
  }

  /// An average range. Of bars of a resolution.
  public final AverageRange ar(Symbol symbol, int period, Resolution resolution) {
    return add(symbol, resolution, "AR(" + period + ")", name -> new AverageRange(name, period));
  }

  /// A Wilder accumulative swing index of days.
  public final WilderAccumulativeSwingIndex asi(Symbol symbol, double limitMove) {
    return asi(symbol, limitMove, Resolution.DAILY);
  }

  /// A Wilder accumulative swing index. Of bars of a resolution.
  public final WilderAccumulativeSwingIndex asi(
      Symbol symbol, double limitMove, Resolution resolution) {
    return add(
        symbol, resolution, "ASI", name -> new WilderAccumulativeSwingIndex(name, limitMove));
  }

  /// An average true range.
  public final AverageTrueRange atr(Symbol symbol, int period) {
    return atr(symbol, period, MovingAverageType.SIMPLE, null);
  }

  /// An average true range. Of bars of a resolution.
  public final AverageTrueRange atr(Symbol symbol, int period, Resolution resolution) {
    return atr(symbol, period, MovingAverageType.SIMPLE, resolution);
  }

  /// An average true range.
  public final AverageTrueRange atr(Symbol symbol, int period, MovingAverageType type) {
    return atr(symbol, period, type, null);
  }

  /// An average true range. Of bars of a resolution.
  public final AverageTrueRange atr(
      Symbol symbol, int period, MovingAverageType type, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ATR(" + period + ")",
        name -> new AverageTrueRange(name, period, type));
  }

  /// Bollinger bands.
  public final BollingerBands bb(Symbol symbol, int period, double k) {
    return bb(symbol, period, k, MovingAverageType.SIMPLE, null, null);
  }

  /// Bollinger bands. Of bars of a resolution.
  public final BollingerBands bb(Symbol symbol, int period, double k, Resolution resolution) {
    return bb(symbol, period, k, MovingAverageType.SIMPLE, resolution, null);
  }

  /// Bollinger bands.
  public final BollingerBands bb(
      Symbol symbol, int period, double k, MovingAverageType movingAverageType) {
    return bb(symbol, period, k, movingAverageType, null, null);
  }

  /// Bollinger bands. Of bars of a resolution.
  public final BollingerBands bb(
      Symbol symbol,
      int period,
      double k,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return bb(symbol, period, k, movingAverageType, resolution, null);
  }

  /// Bollinger bands. Of what a selector takes of bars of a resolution.
  public final BollingerBands bb(
      Symbol symbol,
      int period,
      double k,
      MovingAverageType movingAverageType,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "BB(" + period + "," + text(k) + ")",
        name -> new BollingerBands(name, period, k, movingAverageType));
  }

  /// A choppiness index.
  public final ChoppinessIndex chop(Symbol symbol, int period) {
    return chop(symbol, period, null);
  }

  /// A choppiness index. Of bars of a resolution.
  public final ChoppinessIndex chop(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol, resolution, "CHOP(" + period + ")", name -> new ChoppinessIndex(name, period));
  }

  /// A Chande Kroll stop.
  public final ChandeKrollStop cks(Symbol symbol, int atrPeriod, double atrMult, int period) {
    return cks(symbol, atrPeriod, atrMult, period, MovingAverageType.WILDERS, null);
  }

  /// A Chande Kroll stop. Of bars of a resolution.
  public final ChandeKrollStop cks(
      Symbol symbol, int atrPeriod, double atrMult, int period, Resolution resolution) {
    return cks(symbol, atrPeriod, atrMult, period, MovingAverageType.WILDERS, resolution);
  }

  /// A Chande Kroll stop.
  public final ChandeKrollStop cks(
      Symbol symbol,
      int atrPeriod,
      double atrMult,
      int period,
      MovingAverageType movingAverageType) {
    return cks(symbol, atrPeriod, atrMult, period, movingAverageType, null);
  }

  /// A Chande Kroll stop. Of bars of a resolution.
  public final ChandeKrollStop cks(
      Symbol symbol,
      int atrPeriod,
      double atrMult,
      int period,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "CKS(" + atrPeriod + "," + text(atrMult) + "," + period + ")",
        name -> new ChandeKrollStop(name, atrPeriod, atrMult, period, movingAverageType));
  }

  /// A Donchian channel.
  public final DonchianChannel dch(Symbol symbol, int upperPeriod, int lowerPeriod) {
    return dch(symbol, upperPeriod, lowerPeriod, null);
  }

  /// A Donchian channel. Of bars of a resolution.
  public final DonchianChannel dch(
      Symbol symbol, int upperPeriod, int lowerPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "DCH(" + upperPeriod + "," + lowerPeriod + ")",
        name -> new DonchianChannel(name, upperPeriod, lowerPeriod));
  }

  /// A Donchian channel of one period.
  public final DonchianChannel dch(Symbol symbol, int period) {
    return dch(symbol, period, null);
  }

  /// A Donchian channel of one period. Of bars of a resolution.
  public final DonchianChannel dch(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "DCH(" + period + "," + period + ")",
        name -> new DonchianChannel(name, period, period));
  }

  /// Heikin-Ashi bars.
  public final HeikinAshi heikinAshi(Symbol symbol) {
    return heikinAshi(symbol, null);
  }

  /// Heikin-Ashi bars. Of bars of a resolution.
  public final HeikinAshi heikinAshi(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "HA", HeikinAshi::new);
  }

  /// Keltner channels.
  public final KeltnerChannels kch(Symbol symbol, int period, double k) {
    return kch(symbol, period, k, MovingAverageType.SIMPLE, null);
  }

  /// Keltner channels. Of bars of a resolution.
  public final KeltnerChannels kch(Symbol symbol, int period, double k, Resolution resolution) {
    return kch(symbol, period, k, MovingAverageType.SIMPLE, resolution);
  }

  /// Keltner channels.
  public final KeltnerChannels kch(
      Symbol symbol, int period, double k, MovingAverageType movingAverageType) {
    return kch(symbol, period, k, movingAverageType, null);
  }

  /// Keltner channels. Of bars of a resolution.
  public final KeltnerChannels kch(
      Symbol symbol,
      int period,
      double k,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "KCH(" + period + "," + text(k) + ")",
        name -> new KeltnerChannels(name, period, k, movingAverageType));
  }

  /// A mass index.
  public final MassIndex mass(Symbol symbol) {
    return mass(symbol, 9, 25, null);
  }

  /// A mass index. Of bars of a resolution.
  public final MassIndex mass(Symbol symbol, Resolution resolution) {
    return mass(symbol, 9, 25, resolution);
  }

  /// A mass index.
  public final MassIndex mass(Symbol symbol, int emaPeriod, int sumPeriod) {
    return mass(symbol, emaPeriod, sumPeriod, null);
  }

  /// A mass index. Of bars of a resolution.
  public final MassIndex mass(Symbol symbol, int emaPeriod, int sumPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "MASS(" + emaPeriod + "," + sumPeriod + ")",
        name -> new MassIndex(name, emaPeriod, sumPeriod));
  }

  /// A normalized average true range.
  public final NormalizedAverageTrueRange natr(Symbol symbol, int period) {
    return natr(symbol, period, null);
  }

  /// A normalized average true range. Of bars of a resolution.
  public final NormalizedAverageTrueRange natr(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "NATR(" + period + ")",
        name -> new NormalizedAverageTrueRange(name, period));
  }

  /// Pivot points.
  public final PivotPointsHighLow pphl(Symbol symbol, int lengthHigh, int lengthLow) {
    return pphl(symbol, lengthHigh, lengthLow, 100, true, null);
  }

  /// Pivot points. Of bars of a resolution.
  public final PivotPointsHighLow pphl(
      Symbol symbol, int lengthHigh, int lengthLow, Resolution resolution) {
    return pphl(symbol, lengthHigh, lengthLow, 100, true, resolution);
  }

  /// Pivot points.
  public final PivotPointsHighLow pphl(
      Symbol symbol, int lengthHigh, int lengthLow, int lastStoredValues, boolean strict) {
    return pphl(symbol, lengthHigh, lengthLow, lastStoredValues, strict, null);
  }

  /// Pivot points. Of bars of a resolution.
  public final PivotPointsHighLow pphl(
      Symbol symbol,
      int lengthHigh,
      int lengthLow,
      int lastStoredValues,
      boolean strict,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "PPHL(" + lengthHigh + "," + lengthLow + ")",
        name -> new PivotPointsHighLow(name, lengthHigh, lengthLow, lastStoredValues, strict));
  }

  /// A parabolic stop and reverse.
  public final ParabolicStopAndReverse psar(Symbol symbol) {
    return psar(symbol, 0.02, 0.02, 0.2, null);
  }

  /// A parabolic stop and reverse. Of bars of a resolution.
  public final ParabolicStopAndReverse psar(Symbol symbol, Resolution resolution) {
    return psar(symbol, 0.02, 0.02, 0.2, resolution);
  }

  /// A parabolic stop and reverse.
  public final ParabolicStopAndReverse psar(
      Symbol symbol, double afStart, double afIncrement, double afMax) {
    return psar(symbol, afStart, afIncrement, afMax, null);
  }

  /// A parabolic stop and reverse. Of bars of a resolution.
  public final ParabolicStopAndReverse psar(
      Symbol symbol, double afStart, double afIncrement, double afMax, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "PSAR(" + text(afStart) + "," + text(afIncrement) + "," + text(afMax) + ")",
        name -> new ParabolicStopAndReverse(name, afStart, afIncrement, afMax));
  }

  /// A regression channel.
  public final RegressionChannel rc(Symbol symbol, int period, double k) {
    return rc(symbol, period, k, null, null);
  }

  /// A regression channel. Of bars of a resolution.
  public final RegressionChannel rc(Symbol symbol, int period, double k, Resolution resolution) {
    return rc(symbol, period, k, resolution, null);
  }

  /// A regression channel. Of what a selector takes of bars of a resolution.
  public final RegressionChannel rc(
      Symbol symbol,
      int period,
      double k,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "RC(" + period + "," + text(k) + ")",
        name -> new RegressionChannel(name, period, k));
  }

  /// A Rogers-Satchell volatility.
  public final RogersSatchellVolatility rsv(Symbol symbol, int period) {
    return rsv(symbol, period, null);
  }

  /// A Rogers-Satchell volatility. Of bars of a resolution.
  public final RogersSatchellVolatility rsv(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "RSV(" + period + ")",
        name -> new RogersSatchellVolatility(name, period));
  }

  /// A Wilder swing index of days.
  public final WilderSwingIndex si(Symbol symbol, double limitMove) {
    return si(symbol, limitMove, Resolution.DAILY);
  }

  /// A Wilder swing index. Of bars of a resolution.
  public final WilderSwingIndex si(Symbol symbol, double limitMove, Resolution resolution) {
    return add(symbol, resolution, "SI", name -> new WilderSwingIndex(name, limitMove));
  }

  /// A squeeze momentum.
  public final SqueezeMomentum sm(Symbol symbol) {
    return sm(symbol, 20, 2, 20, 1.5, null);
  }

  /// A squeeze momentum. Of bars of a resolution.
  public final SqueezeMomentum sm(Symbol symbol, Resolution resolution) {
    return sm(symbol, 20, 2, 20, 1.5, resolution);
  }

  /// A squeeze momentum.
  public final SqueezeMomentum sm(
      Symbol symbol,
      int bollingerPeriod,
      double bollingerMultiplier,
      int keltnerPeriod,
      double keltnerMultiplier) {
    return sm(symbol, bollingerPeriod, bollingerMultiplier, keltnerPeriod, keltnerMultiplier, null);
  }

  /// A squeeze momentum. Of bars of a resolution.
  public final SqueezeMomentum sm(
      Symbol symbol,
      int bollingerPeriod,
      double bollingerMultiplier,
      int keltnerPeriod,
      double keltnerMultiplier,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "SM("
            + bollingerPeriod
            + ", "
            + text(bollingerMultiplier)
            + ", "
            + keltnerPeriod
            + ", "
            + text(keltnerMultiplier)
            + ")",
        name ->
            new SqueezeMomentum(
                name, bollingerPeriod, bollingerMultiplier, keltnerPeriod, keltnerMultiplier));
  }

  /// A super trend.
  public final SuperTrend str(Symbol symbol, int period, double multiplier) {
    return str(symbol, period, multiplier, MovingAverageType.WILDERS, null);
  }

  /// A super trend. Of bars of a resolution.
  public final SuperTrend str(Symbol symbol, int period, double multiplier, Resolution resolution) {
    return str(symbol, period, multiplier, MovingAverageType.WILDERS, resolution);
  }

  /// A super trend.
  public final SuperTrend str(
      Symbol symbol, int period, double multiplier, MovingAverageType movingAverageType) {
    return str(symbol, period, multiplier, movingAverageType, null);
  }

  /// A super trend. Of bars of a resolution.
  public final SuperTrend str(
      Symbol symbol,
      int period,
      double multiplier,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "STR(" + period + "," + text(multiplier) + ")",
        name -> new SuperTrend(name, period, multiplier, movingAverageType));
  }

  /// A Tom DeMark sequential.
  public final TomDemarkSequential tds(Symbol symbol) {
    return tds(symbol, null);
  }

  /// A Tom DeMark sequential. Of bars of a resolution.
  public final TomDemarkSequential tds(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TDS", TomDemarkSequential::new);
  }

  /// A true range.
  public final TrueRange tr(Symbol symbol) {
    return tr(symbol, null);
  }

  /// A true range. Of bars of a resolution.
  public final TrueRange tr(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "TR", TrueRange::new);
  }

  /// A vortex.
  public final Vortex vtx(Symbol symbol, int period) {
    return vtx(symbol, period, null);
  }

  /// A vortex. Of bars of a resolution.
  public final Vortex vtx(Symbol symbol, int period, Resolution resolution) {
    return add(symbol, resolution, "VTX(" + period + ")", name -> new Vortex(name, period));
  }

  /// A zigzag.
  public final ZigZag zz(Symbol symbol) {
    return zz(symbol, 0.05, 1, null);
  }

  /// A zigzag. Of bars of a resolution.
  public final ZigZag zz(Symbol symbol, Resolution resolution) {
    return zz(symbol, 0.05, 1, resolution);
  }

  /// A zigzag.
  public final ZigZag zz(Symbol symbol, double sensitivity, int minTrendLength) {
    return zz(symbol, sensitivity, minTrendLength, null);
  }

  /// A zigzag. Of bars of a resolution.
  public final ZigZag zz(
      Symbol symbol, double sensitivity, int minTrendLength, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ZZ(" + text(sensitivity) + "," + minTrendLength + ")",
        name -> new ZigZag(name, sensitivity, minTrendLength));
  }

  /// An Ichimoku Kinko Hyo.
  public final IchimokuKinkoHyo ichimoku(Symbol symbol, IchimokuKinkoHyo.Periods periods) {
    return ichimoku(symbol, periods, null);
  }

  /// An Ichimoku Kinko Hyo. Of bars of a resolution.
  public final IchimokuKinkoHyo ichimoku(
      Symbol symbol, IchimokuKinkoHyo.Periods periods, Resolution resolution) {
    return add(
        symbol,
        resolution,
        new IchimokuKinkoHyo(periods).name(),
        name -> new IchimokuKinkoHyo(name, periods));
  }

  /// An extended parabolic stop and reverse with LEAN's factors.
  public final ParabolicStopAndReverseExtended sarext(Symbol symbol) {
    ParabolicStopAndReverseExtended.Acceleration usual =
        new ParabolicStopAndReverseExtended.Acceleration(0.02, 0.02, 0.2);
    return sarext(symbol, 0, 0, usual, usual, null);
  }

  /// An extended parabolic stop and reverse. Of bars of a resolution.
  public final ParabolicStopAndReverseExtended sarext(
      Symbol symbol,
      double sarStart,
      double offsetOnReverse,
      ParabolicStopAndReverseExtended.Acceleration shortSide,
      ParabolicStopAndReverseExtended.Acceleration longSide,
      Resolution resolution) {
    String type =
        new ParabolicStopAndReverseExtended(sarStart, offsetOnReverse, shortSide, longSide).name();
    return add(
        symbol,
        resolution,
        type,
        name ->
            new ParabolicStopAndReverseExtended(
                name, sarStart, offsetOnReverse, shortSide, longSide));
  }

  /// The highest value, of trade bars the highest high.
  public final Maximum max(Symbol symbol, int period) {
    return max(symbol, period, null, null);
  }

  /// The highest value, of trade bars the highest high. Of bars of a resolution.
  public final Maximum max(Symbol symbol, int period, Resolution resolution) {
    return max(symbol, period, resolution, null);
  }

  /// The highest of what a selector takes of bars of a resolution.
  public final Maximum max(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    ToDoubleFunction<BaseData> taken =
        selector == null ? parts().indicators().extreme(symbol, Field.HIGH) : selector;
    return add(symbol, resolution, taken, "MAX(" + period + ")", name -> new Maximum(name, period));
  }

  /// The lowest value, of trade bars the lowest low.
  public final Minimum min(Symbol symbol, int period) {
    return min(symbol, period, null, null);
  }

  /// The lowest value, of trade bars the lowest low. Of bars of a resolution.
  public final Minimum min(Symbol symbol, int period, Resolution resolution) {
    return min(symbol, period, resolution, null);
  }

  /// The lowest of what a selector takes of bars of a resolution.
  public final Minimum min(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    ToDoubleFunction<BaseData> taken =
        selector == null ? parts().indicators().extreme(symbol, Field.LOW) : selector;
    return add(symbol, resolution, taken, "MIN(" + period + ")", name -> new Minimum(name, period));
  }
}
