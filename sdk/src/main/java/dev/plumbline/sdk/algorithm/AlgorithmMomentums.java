package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.Momentum;
import dev.plumbline.sdk.indicator.MomentumPercent;
import dev.plumbline.sdk.indicator.Momersion;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.PercentagePriceOscillator;
import dev.plumbline.sdk.indicator.PremierStochasticOscillator;
import dev.plumbline.sdk.indicator.RateOfChange;
import dev.plumbline.sdk.indicator.RateOfChangePercent;
import dev.plumbline.sdk.indicator.RateOfChangeRatio;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.RelativeVigorIndex;
import dev.plumbline.sdk.indicator.SchaffTrendCycle;
import dev.plumbline.sdk.indicator.Stochastic;
import dev.plumbline.sdk.indicator.StochasticRelativeStrengthIndex;
import dev.plumbline.sdk.indicator.Trix;
import dev.plumbline.sdk.indicator.TrueStrengthIndex;
import dev.plumbline.sdk.indicator.UltimateOscillator;
import dev.plumbline.sdk.indicator.WaveTrendOscillator;
import dev.plumbline.sdk.indicator.WilliamsPercentR;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make indicators of momentum.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmMomentums extends AlgorithmOscillators
    permits AlgorithmChannels {
  AlgorithmMomentums() {}

  /// A momentum.
  public final Momentum mom(Symbol symbol, int period) {
    return mom(symbol, period, null, null);
  }

  /// A momentum. Of bars of a resolution.
  public final Momentum mom(Symbol symbol, int period, Resolution resolution) {
    return mom(symbol, period, resolution, null);
  }

  /// A momentum. Of what a selector takes of bars of a resolution.
  public final Momentum mom(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol, resolution, selector, "MOM(" + period + ")", name -> new Momentum(name, period));
  }

  /// A momersion.
  public final Momersion momersion(Symbol symbol, int minPeriod, int fullPeriod) {
    return momersion(symbol, minPeriod, fullPeriod, null, null);
  }

  /// A momersion. Of bars of a resolution.
  public final Momersion momersion(
      Symbol symbol, int minPeriod, int fullPeriod, Resolution resolution) {
    return momersion(symbol, minPeriod, fullPeriod, resolution, null);
  }

  /// A momersion. Of what a selector takes of bars of a resolution.
  public final Momersion momersion(
      Symbol symbol,
      int minPeriod,
      int fullPeriod,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "MOMERSION(" + minPeriod + "," + fullPeriod + ")",
        name -> new Momersion(name, minPeriod, fullPeriod));
  }

  /// A momentum in percent.
  public final MomentumPercent momp(Symbol symbol, int period) {
    return momp(symbol, period, null, null);
  }

  /// A momentum in percent. Of bars of a resolution.
  public final MomentumPercent momp(Symbol symbol, int period, Resolution resolution) {
    return momp(symbol, period, resolution, null);
  }

  /// A momentum in percent. Of what a selector takes of bars of a resolution.
  public final MomentumPercent momp(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "MOMP(" + period + ")",
        name -> new MomentumPercent(name, period));
  }

  /// A percentage price oscillator.
  public final PercentagePriceOscillator ppo(
      Symbol symbol, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType) {
    return ppo(symbol, fastPeriod, slowPeriod, movingAverageType, null, null);
  }

  /// A percentage price oscillator. Of bars of a resolution.
  public final PercentagePriceOscillator ppo(
      Symbol symbol,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return ppo(symbol, fastPeriod, slowPeriod, movingAverageType, resolution, null);
  }

  /// A percentage price oscillator. Of what a selector takes of bars of a resolution.
  public final PercentagePriceOscillator ppo(
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
        "PPO(" + fastPeriod + "," + slowPeriod + ")",
        name -> new PercentagePriceOscillator(name, fastPeriod, slowPeriod, movingAverageType));
  }

  /// A premier stochastic oscillator.
  public final PremierStochasticOscillator pso(Symbol symbol, int period, int emaPeriod) {
    return pso(symbol, period, emaPeriod, null);
  }

  /// A premier stochastic oscillator. Of bars of a resolution.
  public final PremierStochasticOscillator pso(
      Symbol symbol, int period, int emaPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "PSO(" + period + "," + emaPeriod + ")",
        name -> new PremierStochasticOscillator(name, period, emaPeriod));
  }

  /// A rate of change.
  public final RateOfChange roc(Symbol symbol, int period) {
    return roc(symbol, period, null, null);
  }

  /// A rate of change. Of bars of a resolution.
  public final RateOfChange roc(Symbol symbol, int period, Resolution resolution) {
    return roc(symbol, period, resolution, null);
  }

  /// A rate of change. Of what a selector takes of bars of a resolution.
  public final RateOfChange roc(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "ROC(" + period + ")",
        name -> new RateOfChange(name, period));
  }

  /// A rate of change in percent.
  public final RateOfChangePercent rocp(Symbol symbol, int period) {
    return rocp(symbol, period, null, null);
  }

  /// A rate of change in percent. Of bars of a resolution.
  public final RateOfChangePercent rocp(Symbol symbol, int period, Resolution resolution) {
    return rocp(symbol, period, resolution, null);
  }

  /// A rate of change in percent. Of what a selector takes of bars of a resolution.
  public final RateOfChangePercent rocp(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "ROCP(" + period + ")",
        name -> new RateOfChangePercent(name, period));
  }

  /// A ratio of change.
  public final RateOfChangeRatio rocr(Symbol symbol, int period) {
    return rocr(symbol, period, null, null);
  }

  /// A ratio of change. Of bars of a resolution.
  public final RateOfChangeRatio rocr(Symbol symbol, int period, Resolution resolution) {
    return rocr(symbol, period, resolution, null);
  }

  /// A ratio of change. Of what a selector takes of bars of a resolution.
  public final RateOfChangeRatio rocr(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "ROCR(" + period + ")",
        name -> new RateOfChangeRatio(name, period));
  }

  /// A relative strength index.
  public final RelativeStrengthIndex rsi(Symbol symbol, int period) {
    return rsi(symbol, period, MovingAverageType.WILDERS, null, null);
  }

  /// A relative strength index. Of bars of a resolution.
  public final RelativeStrengthIndex rsi(Symbol symbol, int period, Resolution resolution) {
    return rsi(symbol, period, MovingAverageType.WILDERS, resolution, null);
  }

  /// A relative strength index.
  public final RelativeStrengthIndex rsi(
      Symbol symbol, int period, MovingAverageType movingAverageType) {
    return rsi(symbol, period, movingAverageType, null, null);
  }

  /// A relative strength index. Of bars of a resolution.
  public final RelativeStrengthIndex rsi(
      Symbol symbol, int period, MovingAverageType movingAverageType, Resolution resolution) {
    return rsi(symbol, period, movingAverageType, resolution, null);
  }

  /// A relative strength index. Of what a selector takes of bars of a resolution.
  public final RelativeStrengthIndex rsi(
      Symbol symbol,
      int period,
      MovingAverageType movingAverageType,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "RSI(" + period + "," + movingAverageType.text() + ")",
        name -> new RelativeStrengthIndex(name, period, movingAverageType));
  }

  /// A relative vigor index.
  public final RelativeVigorIndex rvi(Symbol symbol, int period) {
    return rvi(symbol, period, MovingAverageType.SIMPLE, null);
  }

  /// A relative vigor index. Of bars of a resolution.
  public final RelativeVigorIndex rvi(Symbol symbol, int period, Resolution resolution) {
    return rvi(symbol, period, MovingAverageType.SIMPLE, resolution);
  }

  /// A relative vigor index.
  public final RelativeVigorIndex rvi(
      Symbol symbol, int period, MovingAverageType movingAverageType) {
    return rvi(symbol, period, movingAverageType, null);
  }

  /// A relative vigor index. Of bars of a resolution.
  public final RelativeVigorIndex rvi(
      Symbol symbol, int period, MovingAverageType movingAverageType, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "RVI(" + period + "," + movingAverageType.text() + ")",
        name -> new RelativeVigorIndex(name, period, movingAverageType));
  }

  /// A stochastic relative strength index.
  public final StochasticRelativeStrengthIndex srsi(
      Symbol symbol, int rsiPeriod, int stochPeriod, int kSmoothingPeriod, int dSmoothingPeriod) {
    return srsi(symbol, rsiPeriod, stochPeriod, kSmoothingPeriod, dSmoothingPeriod, null);
  }

  /// A stochastic relative strength index. Of bars of a resolution.
  public final StochasticRelativeStrengthIndex srsi(
      Symbol symbol,
      int rsiPeriod,
      int stochPeriod,
      int kSmoothingPeriod,
      int dSmoothingPeriod,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "SRSI("
            + rsiPeriod
            + ","
            + stochPeriod
            + ","
            + kSmoothingPeriod
            + ","
            + dSmoothingPeriod
            + ")",
        name ->
            new StochasticRelativeStrengthIndex(
                name, rsiPeriod, stochPeriod, kSmoothingPeriod, dSmoothingPeriod));
  }

  /// A Schaff trend cycle.
  public final SchaffTrendCycle stc(
      Symbol symbol, int cyclePeriod, int fastPeriod, int slowPeriod) {
    return stc(symbol, cyclePeriod, fastPeriod, slowPeriod, MovingAverageType.EXPONENTIAL, null);
  }

  /// A Schaff trend cycle. Of bars of a resolution.
  public final SchaffTrendCycle stc(
      Symbol symbol, int cyclePeriod, int fastPeriod, int slowPeriod, Resolution resolution) {
    return stc(
        symbol, cyclePeriod, fastPeriod, slowPeriod, MovingAverageType.EXPONENTIAL, resolution);
  }

  /// A Schaff trend cycle.
  public final SchaffTrendCycle stc(
      Symbol symbol,
      int cyclePeriod,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType movingAverageType) {
    return stc(symbol, cyclePeriod, fastPeriod, slowPeriod, movingAverageType, null);
  }

  /// A Schaff trend cycle. Of bars of a resolution.
  public final SchaffTrendCycle stc(
      Symbol symbol,
      int cyclePeriod,
      int fastPeriod,
      int slowPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "STC(" + cyclePeriod + "," + fastPeriod + "," + slowPeriod + ")",
        name -> new SchaffTrendCycle(name, cyclePeriod, fastPeriod, slowPeriod, movingAverageType));
  }

  /// A stochastic.
  public final Stochastic sto(Symbol symbol, int period, int kPeriod, int dPeriod) {
    return sto(symbol, period, kPeriod, dPeriod, null);
  }

  /// A stochastic. Of bars of a resolution.
  public final Stochastic sto(
      Symbol symbol, int period, int kPeriod, int dPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "STO(" + period + "," + kPeriod + "," + dPeriod + ")",
        name -> new Stochastic(name, period, kPeriod, dPeriod));
  }

  /// A stochastic of one period, smoothed over three.
  public final Stochastic sto(Symbol symbol, int period) {
    return sto(symbol, period, null);
  }

  /// A stochastic of one period, smoothed over three. Of bars of a resolution.
  public final Stochastic sto(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "STO(" + period + "," + period + ",3)",
        name -> new Stochastic(name, period, period, 3));
  }

  /// A triple smoothed rate of change.
  public final Trix trix(Symbol symbol, int period) {
    return trix(symbol, period, null, null);
  }

  /// A triple smoothed rate of change. Of bars of a resolution.
  public final Trix trix(Symbol symbol, int period, Resolution resolution) {
    return trix(symbol, period, resolution, null);
  }

  /// A triple smoothed rate of change. Of what a selector takes of bars of a resolution.
  public final Trix trix(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol, resolution, selector, "TRIX(" + period + ")", name -> new Trix(name, period));
  }

  /// A true strength index.
  public final TrueStrengthIndex tsi(Symbol symbol) {
    return tsi(symbol, 25, 13, 7, MovingAverageType.EXPONENTIAL, null);
  }

  /// A true strength index. Of bars of a resolution.
  public final TrueStrengthIndex tsi(Symbol symbol, Resolution resolution) {
    return tsi(symbol, 25, 13, 7, MovingAverageType.EXPONENTIAL, resolution);
  }

  /// A true strength index.
  public final TrueStrengthIndex tsi(
      Symbol symbol,
      int longTermPeriod,
      int shortTermPeriod,
      int signalPeriod,
      MovingAverageType signalType) {
    return tsi(symbol, longTermPeriod, shortTermPeriod, signalPeriod, signalType, null);
  }

  /// A true strength index. Of bars of a resolution.
  public final TrueStrengthIndex tsi(
      Symbol symbol,
      int longTermPeriod,
      int shortTermPeriod,
      int signalPeriod,
      MovingAverageType signalType,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "TSI(" + longTermPeriod + "," + shortTermPeriod + "," + signalPeriod + ")",
        name ->
            new TrueStrengthIndex(name, longTermPeriod, shortTermPeriod, signalPeriod, signalType));
  }

  /// An ultimate oscillator.
  public final UltimateOscillator ultosc(Symbol symbol, int period1, int period2, int period3) {
    return ultosc(symbol, period1, period2, period3, null);
  }

  /// An ultimate oscillator. Of bars of a resolution.
  public final UltimateOscillator ultosc(
      Symbol symbol, int period1, int period2, int period3, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ULTOSC(" + period1 + "," + period2 + "," + period3 + ")",
        name -> new UltimateOscillator(name, period1, period2, period3));
  }

  /// A Williams %R.
  public final WilliamsPercentR wilr(Symbol symbol, int period) {
    return wilr(symbol, period, null);
  }

  /// A Williams %R. Of bars of a resolution.
  public final WilliamsPercentR wilr(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol, resolution, "WILR(" + period + ")", name -> new WilliamsPercentR(name, period));
  }

  /// A wave trend oscillator.
  public final WaveTrendOscillator wto(
      Symbol symbol, int channelPeriod, int averagePeriod, int signalPeriod) {
    return wto(symbol, channelPeriod, averagePeriod, signalPeriod, null);
  }

  /// A wave trend oscillator. Of bars of a resolution.
  public final WaveTrendOscillator wto(
      Symbol symbol,
      int channelPeriod,
      int averagePeriod,
      int signalPeriod,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "WTO(" + channelPeriod + "," + averagePeriod + "," + signalPeriod + ")",
        name -> new WaveTrendOscillator(name, channelPeriod, averagePeriod, signalPeriod));
  }
}
