package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.ArnaudLegouxMovingAverage;
import dev.plumbline.sdk.indicator.DetrendedPriceOscillator;
import dev.plumbline.sdk.indicator.DoubleExponentialMovingAverage;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.indicator.FractalAdaptiveMovingAverage;
import dev.plumbline.sdk.indicator.HilbertTransform;
import dev.plumbline.sdk.indicator.HullMovingAverage;
import dev.plumbline.sdk.indicator.KaufmanAdaptiveMovingAverage;
import dev.plumbline.sdk.indicator.KaufmanEfficiencyRatio;
import dev.plumbline.sdk.indicator.LeastSquaresMovingAverage;
import dev.plumbline.sdk.indicator.LinearWeightedMovingAverage;
import dev.plumbline.sdk.indicator.McGinleyDynamic;
import dev.plumbline.sdk.indicator.MesaAdaptiveMovingAverage;
import dev.plumbline.sdk.indicator.MidPoint;
import dev.plumbline.sdk.indicator.MidPrice;
import dev.plumbline.sdk.indicator.RelativeMovingAverage;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.indicator.SwissArmyKnife;
import dev.plumbline.sdk.indicator.SwissArmyKnifeTool;
import dev.plumbline.sdk.indicator.T3MovingAverage;
import dev.plumbline.sdk.indicator.TimeSeriesForecast;
import dev.plumbline.sdk.indicator.TriangularMovingAverage;
import dev.plumbline.sdk.indicator.TripleExponentialMovingAverage;
import dev.plumbline.sdk.indicator.VariableIndexDynamicAverage;
import dev.plumbline.sdk.indicator.WilderMovingAverage;
import dev.plumbline.sdk.indicator.ZeroLagExponentialMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make averages and filters.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmAverages extends AlgorithmIndicators
    permits AlgorithmOscillators {
  AlgorithmAverages() {}

  /// An Arnaud Legoux moving average.
  public final ArnaudLegouxMovingAverage alma(Symbol symbol, int period) {
    return alma(symbol, period, 6, 0.85, null, null);
  }

  /// An Arnaud Legoux moving average. Of bars of a resolution.
  public final ArnaudLegouxMovingAverage alma(Symbol symbol, int period, Resolution resolution) {
    return alma(symbol, period, 6, 0.85, resolution, null);
  }

  /// An Arnaud Legoux moving average.
  public final ArnaudLegouxMovingAverage alma(Symbol symbol, int period, int sigma, double offset) {
    return alma(symbol, period, sigma, offset, null, null);
  }

  /// An Arnaud Legoux moving average. Of bars of a resolution.
  public final ArnaudLegouxMovingAverage alma(
      Symbol symbol, int period, int sigma, double offset, Resolution resolution) {
    return alma(symbol, period, sigma, offset, resolution, null);
  }

  /// An Arnaud Legoux moving average. Of what a selector takes of bars of a resolution.
  public final ArnaudLegouxMovingAverage alma(
      Symbol symbol,
      int period,
      int sigma,
      double offset,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "ALMA(" + period + "," + sigma + "," + text(offset) + ")",
        name -> new ArnaudLegouxMovingAverage(name, period, sigma, offset));
  }

  /// A double exponential moving average.
  public final DoubleExponentialMovingAverage dema(Symbol symbol, int period) {
    return dema(symbol, period, null, null);
  }

  /// A double exponential moving average. Of bars of a resolution.
  public final DoubleExponentialMovingAverage dema(
      Symbol symbol, int period, Resolution resolution) {
    return dema(symbol, period, resolution, null);
  }

  /// A double exponential moving average. Of what a selector takes of bars of a resolution.
  public final DoubleExponentialMovingAverage dema(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "DEMA(" + period + ")",
        name -> new DoubleExponentialMovingAverage(name, period));
  }

  /// A detrended price oscillator.
  public final DetrendedPriceOscillator dpo(Symbol symbol, int period) {
    return dpo(symbol, period, null, null);
  }

  /// A detrended price oscillator. Of bars of a resolution.
  public final DetrendedPriceOscillator dpo(Symbol symbol, int period, Resolution resolution) {
    return dpo(symbol, period, resolution, null);
  }

  /// A detrended price oscillator. Of what a selector takes of bars of a resolution.
  public final DetrendedPriceOscillator dpo(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "DPO(" + period + ")",
        name -> new DetrendedPriceOscillator(name, period));
  }

  /// An exponential moving average.
  public final ExponentialMovingAverage ema(Symbol symbol, int period) {
    return ema(symbol, period, null, null);
  }

  /// An exponential moving average. Of bars of a resolution.
  public final ExponentialMovingAverage ema(Symbol symbol, int period, Resolution resolution) {
    return ema(symbol, period, resolution, null);
  }

  /// An exponential moving average. Of what a selector takes of bars of a resolution.
  public final ExponentialMovingAverage ema(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "EMA(" + period + ")",
        name -> new ExponentialMovingAverage(name, period));
  }

  /// An exponential moving average with a smoothing factor.
  public final ExponentialMovingAverage ema(Symbol symbol, int period, double smoothingFactor) {
    return ema(symbol, period, smoothingFactor, null, null);
  }

  /// An exponential moving average with a smoothing factor. Of bars of a resolution.
  public final ExponentialMovingAverage ema(
      Symbol symbol, int period, double smoothingFactor, Resolution resolution) {
    return ema(symbol, period, smoothingFactor, resolution, null);
  }

  /// An exponential moving average with a smoothing factor. Of what a selector takes of bars of a
  /// resolution.
  public final ExponentialMovingAverage ema(
      Symbol symbol,
      int period,
      double smoothingFactor,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "EMA(" + period + ")",
        name -> new ExponentialMovingAverage(name, period, smoothingFactor));
  }

  /// A fractal adaptive moving average.
  public final FractalAdaptiveMovingAverage frama(Symbol symbol, int period) {
    return frama(symbol, period, 198, null);
  }

  /// A fractal adaptive moving average. Of bars of a resolution.
  public final FractalAdaptiveMovingAverage frama(
      Symbol symbol, int period, Resolution resolution) {
    return frama(symbol, period, 198, resolution);
  }

  /// A fractal adaptive moving average.
  public final FractalAdaptiveMovingAverage frama(Symbol symbol, int period, int longPeriod) {
    return frama(symbol, period, longPeriod, null);
  }

  /// A fractal adaptive moving average. Of bars of a resolution.
  public final FractalAdaptiveMovingAverage frama(
      Symbol symbol, int period, int longPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "FRAMA(" + period + "," + longPeriod + ")",
        name -> new FractalAdaptiveMovingAverage(name, period, longPeriod));
  }

  /// A Hull moving average.
  public final HullMovingAverage hma(Symbol symbol, int period) {
    return hma(symbol, period, null, null);
  }

  /// A Hull moving average. Of bars of a resolution.
  public final HullMovingAverage hma(Symbol symbol, int period, Resolution resolution) {
    return hma(symbol, period, resolution, null);
  }

  /// A Hull moving average. Of what a selector takes of bars of a resolution.
  public final HullMovingAverage hma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "HMA(" + period + ")",
        name -> new HullMovingAverage(name, period));
  }

  /// A Hilbert transform.
  public final HilbertTransform ht(
      Symbol symbol,
      int length,
      double inPhaseMultiplicationFactor,
      double quadratureMultiplicationFactor) {
    return ht(
        symbol, length, inPhaseMultiplicationFactor, quadratureMultiplicationFactor, null, null);
  }

  /// A Hilbert transform. Of bars of a resolution.
  public final HilbertTransform ht(
      Symbol symbol,
      int length,
      double inPhaseMultiplicationFactor,
      double quadratureMultiplicationFactor,
      Resolution resolution) {
    return ht(
        symbol,
        length,
        inPhaseMultiplicationFactor,
        quadratureMultiplicationFactor,
        resolution,
        null);
  }

  /// A Hilbert transform. Of what a selector takes of bars of a resolution.
  public final HilbertTransform ht(
      Symbol symbol,
      int length,
      double inPhaseMultiplicationFactor,
      double quadratureMultiplicationFactor,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "HT("
            + length
            + ", "
            + text(inPhaseMultiplicationFactor)
            + ", "
            + text(quadratureMultiplicationFactor)
            + ")",
        name ->
            new HilbertTransform(
                length, inPhaseMultiplicationFactor, quadratureMultiplicationFactor));
  }

  /// A Kaufman adaptive moving average.
  public final KaufmanAdaptiveMovingAverage kama(Symbol symbol, int period) {
    return kama(symbol, period, 2, 30, null, null);
  }

  /// A Kaufman adaptive moving average. Of bars of a resolution.
  public final KaufmanAdaptiveMovingAverage kama(Symbol symbol, int period, Resolution resolution) {
    return kama(symbol, period, 2, 30, resolution, null);
  }

  /// A Kaufman adaptive moving average.
  public final KaufmanAdaptiveMovingAverage kama(
      Symbol symbol, int period, int fastEmaPeriod, int slowEmaPeriod) {
    return kama(symbol, period, fastEmaPeriod, slowEmaPeriod, null, null);
  }

  /// A Kaufman adaptive moving average. Of bars of a resolution.
  public final KaufmanAdaptiveMovingAverage kama(
      Symbol symbol, int period, int fastEmaPeriod, int slowEmaPeriod, Resolution resolution) {
    return kama(symbol, period, fastEmaPeriod, slowEmaPeriod, resolution, null);
  }

  /// A Kaufman adaptive moving average. Of what a selector takes of bars of a resolution.
  public final KaufmanAdaptiveMovingAverage kama(
      Symbol symbol,
      int period,
      int fastEmaPeriod,
      int slowEmaPeriod,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "KAMA(" + period + "," + fastEmaPeriod + "," + slowEmaPeriod + ")",
        name -> new KaufmanAdaptiveMovingAverage(name, period, fastEmaPeriod, slowEmaPeriod));
  }

  /// A Kaufman efficiency ratio.
  public final KaufmanEfficiencyRatio ker(Symbol symbol) {
    return ker(symbol, 2, null, null);
  }

  /// A Kaufman efficiency ratio. Of bars of a resolution.
  public final KaufmanEfficiencyRatio ker(Symbol symbol, Resolution resolution) {
    return ker(symbol, 2, resolution, null);
  }

  /// A Kaufman efficiency ratio.
  public final KaufmanEfficiencyRatio ker(Symbol symbol, int period) {
    return ker(symbol, period, null, null);
  }

  /// A Kaufman efficiency ratio. Of bars of a resolution.
  public final KaufmanEfficiencyRatio ker(Symbol symbol, int period, Resolution resolution) {
    return ker(symbol, period, resolution, null);
  }

  /// A Kaufman efficiency ratio. Of what a selector takes of bars of a resolution.
  public final KaufmanEfficiencyRatio ker(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "KER(" + period + ")",
        name -> new KaufmanEfficiencyRatio(name, period));
  }

  /// A least squares moving average.
  public final LeastSquaresMovingAverage lsma(Symbol symbol, int period) {
    return lsma(symbol, period, null, null);
  }

  /// A least squares moving average. Of bars of a resolution.
  public final LeastSquaresMovingAverage lsma(Symbol symbol, int period, Resolution resolution) {
    return lsma(symbol, period, resolution, null);
  }

  /// A least squares moving average. Of what a selector takes of bars of a resolution.
  public final LeastSquaresMovingAverage lsma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "LSMA(" + period + ")",
        name -> new LeastSquaresMovingAverage(name, period));
  }

  /// A linearly weighted moving average.
  public final LinearWeightedMovingAverage lwma(Symbol symbol, int period) {
    return lwma(symbol, period, null, null);
  }

  /// A linearly weighted moving average. Of bars of a resolution.
  public final LinearWeightedMovingAverage lwma(Symbol symbol, int period, Resolution resolution) {
    return lwma(symbol, period, resolution, null);
  }

  /// A linearly weighted moving average. Of what a selector takes of bars of a resolution.
  public final LinearWeightedMovingAverage lwma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "LWMA(" + period + ")",
        name -> new LinearWeightedMovingAverage(name, period));
  }

  /// A MESA adaptive moving average.
  public final MesaAdaptiveMovingAverage mama(Symbol symbol) {
    return mama(symbol, 0.5, 0.05, null);
  }

  /// A MESA adaptive moving average. Of bars of a resolution.
  public final MesaAdaptiveMovingAverage mama(Symbol symbol, Resolution resolution) {
    return mama(symbol, 0.5, 0.05, resolution);
  }

  /// A MESA adaptive moving average.
  public final MesaAdaptiveMovingAverage mama(Symbol symbol, double fastLimit, double slowLimit) {
    return mama(symbol, fastLimit, slowLimit, null);
  }

  /// A MESA adaptive moving average. Of bars of a resolution.
  public final MesaAdaptiveMovingAverage mama(
      Symbol symbol, double fastLimit, double slowLimit, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "MAMA(" + text(fastLimit) + "," + text(slowLimit) + ")",
        name -> new MesaAdaptiveMovingAverage(name, fastLimit, slowLimit));
  }

  /// A McGinley dynamic.
  public final McGinleyDynamic mgd(Symbol symbol, int period) {
    return mgd(symbol, period, null, null);
  }

  /// A McGinley dynamic. Of bars of a resolution.
  public final McGinleyDynamic mgd(Symbol symbol, int period, Resolution resolution) {
    return mgd(symbol, period, resolution, null);
  }

  /// A McGinley dynamic. Of what a selector takes of bars of a resolution.
  public final McGinleyDynamic mgd(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "MGD(" + period + ")",
        name -> new McGinleyDynamic(name, period));
  }

  /// The middle between the highest and the lowest value.
  public final MidPoint midpoint(Symbol symbol, int period) {
    return midpoint(symbol, period, null, null);
  }

  /// The middle between the highest and the lowest value. Of bars of a resolution.
  public final MidPoint midpoint(Symbol symbol, int period, Resolution resolution) {
    return midpoint(symbol, period, resolution, null);
  }

  /// The middle between the highest and the lowest value. Of what a selector takes of bars of a
  /// resolution.
  public final MidPoint midpoint(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "MIDPOINT(" + period + ")",
        name -> new MidPoint(name, period));
  }

  /// The middle between the highest and the lowest price.
  public final MidPrice midprice(Symbol symbol, int period) {
    return midprice(symbol, period, null);
  }

  /// The middle between the highest and the lowest price. Of bars of a resolution.
  public final MidPrice midprice(Symbol symbol, int period, Resolution resolution) {
    return add(symbol, resolution, "MIDPRICE(" + period + ")", name -> new MidPrice(name, period));
  }

  /// A relative moving average.
  public final RelativeMovingAverage rma(Symbol symbol, int period) {
    return rma(symbol, period, null, null);
  }

  /// A relative moving average. Of bars of a resolution.
  public final RelativeMovingAverage rma(Symbol symbol, int period, Resolution resolution) {
    return rma(symbol, period, resolution, null);
  }

  /// A relative moving average. Of what a selector takes of bars of a resolution.
  public final RelativeMovingAverage rma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "RMA(" + period + ")",
        name -> new RelativeMovingAverage(name, period));
  }

  /// A simple moving average.
  public final SimpleMovingAverage sma(Symbol symbol, int period) {
    return sma(symbol, period, null, null);
  }

  /// A simple moving average. Of bars of a resolution.
  public final SimpleMovingAverage sma(Symbol symbol, int period, Resolution resolution) {
    return sma(symbol, period, resolution, null);
  }

  /// A simple moving average. Of what a selector takes of bars of a resolution.
  public final SimpleMovingAverage sma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "SMA(" + period + ")",
        name -> new SimpleMovingAverage(name, period));
  }

  /// A filter of the Swiss army knife.
  public final SwissArmyKnife swiss(
      Symbol symbol, int period, double delta, SwissArmyKnifeTool tool) {
    return swiss(symbol, period, delta, tool, null, null);
  }

  /// A filter of the Swiss army knife. Of bars of a resolution.
  public final SwissArmyKnife swiss(
      Symbol symbol, int period, double delta, SwissArmyKnifeTool tool, Resolution resolution) {
    return swiss(symbol, period, delta, tool, resolution, null);
  }

  /// A filter of the Swiss army knife. Of what a selector takes of bars of a resolution.
  public final SwissArmyKnife swiss(
      Symbol symbol,
      int period,
      double delta,
      SwissArmyKnifeTool tool,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "SWISS(" + period + "," + text(delta) + "," + tool.text() + ")",
        name -> new SwissArmyKnife(name, period, delta, tool));
  }

  /// A T3 moving average.
  public final T3MovingAverage t3(Symbol symbol, int period) {
    return t3(symbol, period, 0.7, null, null);
  }

  /// A T3 moving average. Of bars of a resolution.
  public final T3MovingAverage t3(Symbol symbol, int period, Resolution resolution) {
    return t3(symbol, period, 0.7, resolution, null);
  }

  /// A T3 moving average.
  public final T3MovingAverage t3(Symbol symbol, int period, double volumeFactor) {
    return t3(symbol, period, volumeFactor, null, null);
  }

  /// A T3 moving average. Of bars of a resolution.
  public final T3MovingAverage t3(
      Symbol symbol, int period, double volumeFactor, Resolution resolution) {
    return t3(symbol, period, volumeFactor, resolution, null);
  }

  /// A T3 moving average. Of what a selector takes of bars of a resolution.
  public final T3MovingAverage t3(
      Symbol symbol,
      int period,
      double volumeFactor,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "T3(" + period + "," + text(volumeFactor) + ")",
        name -> new T3MovingAverage(name, period, volumeFactor));
  }

  /// A triple exponential moving average.
  public final TripleExponentialMovingAverage tema(Symbol symbol, int period) {
    return tema(symbol, period, null, null);
  }

  /// A triple exponential moving average. Of bars of a resolution.
  public final TripleExponentialMovingAverage tema(
      Symbol symbol, int period, Resolution resolution) {
    return tema(symbol, period, resolution, null);
  }

  /// A triple exponential moving average. Of what a selector takes of bars of a resolution.
  public final TripleExponentialMovingAverage tema(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "TEMA(" + period + ")",
        name -> new TripleExponentialMovingAverage(name, period));
  }

  /// A triangular moving average.
  public final TriangularMovingAverage trima(Symbol symbol, int period) {
    return trima(symbol, period, null, null);
  }

  /// A triangular moving average. Of bars of a resolution.
  public final TriangularMovingAverage trima(Symbol symbol, int period, Resolution resolution) {
    return trima(symbol, period, resolution, null);
  }

  /// A triangular moving average. Of what a selector takes of bars of a resolution.
  public final TriangularMovingAverage trima(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "TRIMA(" + period + ")",
        name -> new TriangularMovingAverage(name, period));
  }

  /// A forecast of the next value.
  public final TimeSeriesForecast tsf(Symbol symbol, int period) {
    return tsf(symbol, period, null, null);
  }

  /// A forecast of the next value. Of bars of a resolution.
  public final TimeSeriesForecast tsf(Symbol symbol, int period, Resolution resolution) {
    return tsf(symbol, period, resolution, null);
  }

  /// A forecast of the next value. Of what a selector takes of bars of a resolution.
  public final TimeSeriesForecast tsf(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "TSF(" + period + ")",
        name -> new TimeSeriesForecast(name, period));
  }

  /// A variable index dynamic average.
  public final VariableIndexDynamicAverage vidya(Symbol symbol, int period) {
    return vidya(symbol, period, null, null);
  }

  /// A variable index dynamic average. Of bars of a resolution.
  public final VariableIndexDynamicAverage vidya(Symbol symbol, int period, Resolution resolution) {
    return vidya(symbol, period, resolution, null);
  }

  /// A variable index dynamic average. Of what a selector takes of bars of a resolution.
  public final VariableIndexDynamicAverage vidya(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "VIDYA(" + period + ")",
        name -> new VariableIndexDynamicAverage(name, period));
  }

  /// A Wilder moving average.
  public final WilderMovingAverage wwma(Symbol symbol, int period) {
    return wwma(symbol, period, null, null);
  }

  /// A Wilder moving average. Of bars of a resolution.
  public final WilderMovingAverage wwma(Symbol symbol, int period, Resolution resolution) {
    return wwma(symbol, period, resolution, null);
  }

  /// A Wilder moving average. Of what a selector takes of bars of a resolution.
  public final WilderMovingAverage wwma(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "WWMA(" + period + ")",
        name -> new WilderMovingAverage(name, period));
  }

  /// A zero-lag exponential moving average.
  public final ZeroLagExponentialMovingAverage zlema(Symbol symbol, int period) {
    return zlema(symbol, period, null, null);
  }

  /// A zero-lag exponential moving average. Of bars of a resolution.
  public final ZeroLagExponentialMovingAverage zlema(
      Symbol symbol, int period, Resolution resolution) {
    return zlema(symbol, period, resolution, null);
  }

  /// A zero-lag exponential moving average. Of what a selector takes of bars of a resolution.
  public final ZeroLagExponentialMovingAverage zlema(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "ZLEMA(" + period + ")",
        name -> new ZeroLagExponentialMovingAverage(name, period));
  }
}
