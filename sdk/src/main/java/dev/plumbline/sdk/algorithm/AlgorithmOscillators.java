package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.AbsolutePriceOscillator;
import dev.plumbline.sdk.indicator.AroonOscillator;
import dev.plumbline.sdk.indicator.AugenPriceSpike;
import dev.plumbline.sdk.indicator.AwesomeOscillator;
import dev.plumbline.sdk.indicator.BalanceOfPower;
import dev.plumbline.sdk.indicator.ChandeMomentumOscillator;
import dev.plumbline.sdk.indicator.CommodityChannelIndex;
import dev.plumbline.sdk.indicator.ConnorsRelativeStrengthIndex;
import dev.plumbline.sdk.indicator.CoppockCurve;
import dev.plumbline.sdk.indicator.DeMarkerIndicator;
import dev.plumbline.sdk.indicator.DerivativeOscillator;
import dev.plumbline.sdk.indicator.FisherTransform;
import dev.plumbline.sdk.indicator.InternalBarStrength;
import dev.plumbline.sdk.indicator.KnowSureThing;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make oscillators.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmOscillators extends AlgorithmAverages
    permits AlgorithmMomentums {
  AlgorithmOscillators() {}

  /// An awesome oscillator.
  public final AwesomeOscillator ao(
      Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType type) {
    return ao(symbol, fastPeriod, slowPeriod, type, null);
  }

  /// An awesome oscillator. Of bars of a resolution.
  public final AwesomeOscillator ao(
      Symbol symbol,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType type,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "AO(" + fastPeriod + "," + slowPeriod + "," + type.text() + ")",
        name -> new AwesomeOscillator(name, fastPeriod, slowPeriod, type));
  }

  /// An absolute price oscillator.
  public final AbsolutePriceOscillator apo(
      Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType) {
    return apo(symbol, fastPeriod, slowPeriod, movingAverageType, null, null);
  }

  /// An absolute price oscillator. Of bars of a resolution.
  public final AbsolutePriceOscillator apo(
      Symbol symbol,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return apo(symbol, fastPeriod, slowPeriod, movingAverageType, resolution, null);
  }

  /// An absolute price oscillator. Of what a selector takes of bars of a resolution.
  public final AbsolutePriceOscillator apo(
      Symbol symbol,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "APO(" + fastPeriod + "," + slowPeriod + ")",
        name -> new AbsolutePriceOscillator(name, fastPeriod, slowPeriod, movingAverageType));
  }

  /// An Augen price spike.
  public final AugenPriceSpike aps(Symbol symbol) {
    return aps(symbol, 3, null, null);
  }

  /// An Augen price spike. Of bars of a resolution.
  public final AugenPriceSpike aps(Symbol symbol, Resolution resolution) {
    return aps(symbol, 3, resolution, null);
  }

  /// An Augen price spike.
  public final AugenPriceSpike aps(Symbol symbol, int period) {
    return aps(symbol, period, null, null);
  }

  /// An Augen price spike. Of bars of a resolution.
  public final AugenPriceSpike aps(Symbol symbol, int period, Resolution resolution) {
    return aps(symbol, period, resolution, null);
  }

  /// An Augen price spike. Of what a selector takes of bars of a resolution.
  public final AugenPriceSpike aps(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "APS(" + period + ")",
        name -> new AugenPriceSpike(name, period));
  }

  /// An Aroon oscillator.
  public final AroonOscillator aroon(Symbol symbol, int upPeriod, int downPeriod) {
    return aroon(symbol, upPeriod, downPeriod, null);
  }

  /// An Aroon oscillator. Of bars of a resolution.
  public final AroonOscillator aroon(
      Symbol symbol, int upPeriod, int downPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "AROON(" + upPeriod + "," + downPeriod + ")",
        name -> new AroonOscillator(name, upPeriod, downPeriod));
  }

  /// An Aroon oscillator of one period up and down.
  public final AroonOscillator aroon(Symbol symbol, int period) {
    return aroon(symbol, period, null);
  }

  /// An Aroon oscillator of one period up and down. Of bars of a resolution.
  public final AroonOscillator aroon(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "AROON(" + period + "," + period + ")",
        name -> new AroonOscillator(name, period, period));
  }

  /// A balance of power.
  public final BalanceOfPower bop(Symbol symbol) {
    return bop(symbol, null);
  }

  /// A balance of power. Of bars of a resolution.
  public final BalanceOfPower bop(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "BOP", BalanceOfPower::new);
  }

  /// A Coppock curve.
  public final CoppockCurve cc(Symbol symbol) {
    return cc(symbol, 11, 14, 10, null, null);
  }

  /// A Coppock curve. Of bars of a resolution.
  public final CoppockCurve cc(Symbol symbol, Resolution resolution) {
    return cc(symbol, 11, 14, 10, resolution, null);
  }

  /// A Coppock curve.
  public final CoppockCurve cc(
      Symbol symbol, int shortRocPeriod, int longRocPeriod, int lwmaPeriod) {
    return cc(symbol, shortRocPeriod, longRocPeriod, lwmaPeriod, null, null);
  }

  /// A Coppock curve. Of bars of a resolution.
  public final CoppockCurve cc(
      Symbol symbol, int shortRocPeriod, int longRocPeriod, int lwmaPeriod, Resolution resolution) {
    return cc(symbol, shortRocPeriod, longRocPeriod, lwmaPeriod, resolution, null);
  }

  /// A Coppock curve. Of what a selector takes of bars of a resolution.
  public final CoppockCurve cc(
      Symbol symbol,
      int shortRocPeriod,
      int longRocPeriod,
      int lwmaPeriod,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "CC(" + shortRocPeriod + "," + longRocPeriod + "," + lwmaPeriod + ")",
        name -> new CoppockCurve(name, shortRocPeriod, longRocPeriod, lwmaPeriod));
  }

  /// A commodity channel index.
  public final CommodityChannelIndex cci(Symbol symbol, int period) {
    return cci(symbol, period, MovingAverageType.SIMPLE, null);
  }

  /// A commodity channel index. Of bars of a resolution.
  public final CommodityChannelIndex cci(Symbol symbol, int period, Resolution resolution) {
    return cci(symbol, period, MovingAverageType.SIMPLE, resolution);
  }

  /// A commodity channel index.
  public final CommodityChannelIndex cci(
      Symbol symbol, int period, MovingAverageType movingAverageType) {
    return cci(symbol, period, movingAverageType, null);
  }

  /// A commodity channel index. Of bars of a resolution.
  public final CommodityChannelIndex cci(
      Symbol symbol, int period, MovingAverageType movingAverageType, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "CCI(" + period + ")",
        name -> new CommodityChannelIndex(name, period, movingAverageType));
  }

  /// A Chande momentum oscillator.
  public final ChandeMomentumOscillator cmo(Symbol symbol, int period) {
    return cmo(symbol, period, null, null);
  }

  /// A Chande momentum oscillator. Of bars of a resolution.
  public final ChandeMomentumOscillator cmo(Symbol symbol, int period, Resolution resolution) {
    return cmo(symbol, period, resolution, null);
  }

  /// A Chande momentum oscillator. Of what a selector takes of bars of a resolution.
  public final ChandeMomentumOscillator cmo(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "CMO(" + period + ")",
        name -> new ChandeMomentumOscillator(name, period));
  }

  /// A Connors relative strength index.
  public final ConnorsRelativeStrengthIndex crsi(
      Symbol symbol, int rsiPeriod, int rsiPeriodStreak, int lookBackPeriod) {
    return crsi(symbol, rsiPeriod, rsiPeriodStreak, lookBackPeriod, null, null);
  }

  /// A Connors relative strength index. Of bars of a resolution.
  public final ConnorsRelativeStrengthIndex crsi(
      Symbol symbol,
      int rsiPeriod,
      int rsiPeriodStreak,
      int lookBackPeriod,
      Resolution resolution) {
    return crsi(symbol, rsiPeriod, rsiPeriodStreak, lookBackPeriod, resolution, null);
  }

  /// A Connors relative strength index. Of what a selector takes of bars of a resolution.
  public final ConnorsRelativeStrengthIndex crsi(
      Symbol symbol,
      int rsiPeriod,
      int rsiPeriodStreak,
      int lookBackPeriod,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "CRSI(" + rsiPeriod + "," + rsiPeriodStreak + "," + lookBackPeriod + ")",
        name -> new ConnorsRelativeStrengthIndex(name, rsiPeriod, rsiPeriodStreak, lookBackPeriod));
  }

  /// A DeMarker indicator.
  public final DeMarkerIndicator dem(Symbol symbol, int period, MovingAverageType type) {
    return dem(symbol, period, type, null);
  }

  /// A DeMarker indicator. Of bars of a resolution.
  public final DeMarkerIndicator dem(
      Symbol symbol, int period, MovingAverageType type, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "DEM(" + period + "," + type.text() + ")",
        name -> new DeMarkerIndicator(name, period, type));
  }

  /// A derivative oscillator (LEAN: `DO`, a word that Java keeps for itself).
  public final DerivativeOscillator derivativeOscillator(
      Symbol symbol,
      int rsiPeriod,
      int smoothingRsiPeriod,
      int doubleSmoothingRsiPeriod,
      int signalLinePeriod) {
    return derivativeOscillator(
        symbol, rsiPeriod, smoothingRsiPeriod, doubleSmoothingRsiPeriod, signalLinePeriod, null);
  }

  /// A derivative oscillator (LEAN: `DO`, a word that Java keeps for itself). Of bars of a
  /// resolution.
  public final DerivativeOscillator derivativeOscillator(
      Symbol symbol,
      int rsiPeriod,
      int smoothingRsiPeriod,
      int doubleSmoothingRsiPeriod,
      int signalLinePeriod,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "DO("
            + rsiPeriod
            + ","
            + smoothingRsiPeriod
            + ","
            + doubleSmoothingRsiPeriod
            + ","
            + signalLinePeriod
            + ")",
        name ->
            new DerivativeOscillator(
                name, rsiPeriod, smoothingRsiPeriod, doubleSmoothingRsiPeriod, signalLinePeriod));
  }

  /// A Fisher transform.
  public final FisherTransform fish(Symbol symbol, int period) {
    return fish(symbol, period, null);
  }

  /// A Fisher transform. Of bars of a resolution.
  public final FisherTransform fish(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol, resolution, "FISH(" + period + ")", name -> new FisherTransform(name, period));
  }

  /// An internal bar strength.
  public final InternalBarStrength ibs(Symbol symbol) {
    return ibs(symbol, null);
  }

  /// An internal bar strength. Of bars of a resolution.
  public final InternalBarStrength ibs(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "IBS", InternalBarStrength::new);
  }

  /// A moving average convergence divergence.
  public final MovingAverageConvergenceDivergence macd(
      Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod) {
    return macd(symbol, fastPeriod, slowPeriod, signalPeriod, MovingAverageType.EXPONENTIAL, null);
  }

  /// A moving average convergence divergence. Of bars of a resolution.
  public final MovingAverageConvergenceDivergence macd(
      Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod, Resolution resolution) {
    return macd(
        symbol, fastPeriod, slowPeriod, signalPeriod, MovingAverageType.EXPONENTIAL, resolution);
  }

  /// A moving average convergence divergence.
  public final MovingAverageConvergenceDivergence macd(
      Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type) {
    return macd(symbol, fastPeriod, slowPeriod, signalPeriod, type, null);
  }

  /// A moving average convergence divergence. Of bars of a resolution.
  public final MovingAverageConvergenceDivergence macd(
      Symbol symbol,
      int fastPeriod,
      int slowPeriod,
      int signalPeriod,
      MovingAverageType type,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "MACD(" + fastPeriod + "," + slowPeriod + "," + signalPeriod + ")",
        name ->
            new MovingAverageConvergenceDivergence(
                name, fastPeriod, slowPeriod, signalPeriod, type));
  }

  /// A know sure thing of rates of change, with simple averages.
  public final KnowSureThing kst(Symbol symbol, KnowSureThing.Rates rates, int signalPeriod) {
    return kst(symbol, rates, signalPeriod, MovingAverageType.SIMPLE, null);
  }

  /// A know sure thing of rates of change. Of bars of a resolution.
  public final KnowSureThing kst(
      Symbol symbol,
      KnowSureThing.Rates rates,
      int signalPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    String type = new KnowSureThing(rates, signalPeriod, movingAverageType).name();
    return add(
        symbol,
        resolution,
        null,
        type,
        name -> new KnowSureThing(name, rates, signalPeriod, movingAverageType));
  }
}
