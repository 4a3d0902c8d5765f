package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.indicator.AccumulationDistribution;
import dev.plumbline.sdk.indicator.AccumulationDistributionOscillator;
import dev.plumbline.sdk.indicator.AdvanceDeclineDifference;
import dev.plumbline.sdk.indicator.AdvanceDeclineRatio;
import dev.plumbline.sdk.indicator.AdvanceDeclineVolumeRatio;
import dev.plumbline.sdk.indicator.ArmsIndex;
import dev.plumbline.sdk.indicator.ChaikinMoneyFlow;
import dev.plumbline.sdk.indicator.ChaikinOscillator;
import dev.plumbline.sdk.indicator.EaseOfMovementValue;
import dev.plumbline.sdk.indicator.ForceIndex;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IntradayVwap;
import dev.plumbline.sdk.indicator.KlingerVolumeOscillator;
import dev.plumbline.sdk.indicator.McClellanOscillator;
import dev.plumbline.sdk.indicator.McClellanSummationIndex;
import dev.plumbline.sdk.indicator.MoneyFlowIndex;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.NewHighsNewLows;
import dev.plumbline.sdk.indicator.NewHighsNewLowsVolume;
import dev.plumbline.sdk.indicator.OnBalanceVolume;
import dev.plumbline.sdk.indicator.RelativeDailyVolume;
import dev.plumbline.sdk.indicator.SmoothedOnBalanceVolume;
import dev.plumbline.sdk.indicator.TimeProfile;
import dev.plumbline.sdk.indicator.VolumeProfile;
import dev.plumbline.sdk.indicator.VolumeWeightedAveragePriceIndicator;
import dev.plumbline.sdk.indicator.VolumeWeightedMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The words of an [Algorithm] that make indicators of volume and of many securities.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmVolumes extends AlgorithmChannels
    permits AlgorithmStatistics {
  AlgorithmVolumes() {}

  /// An accumulation/distribution line.
  public final AccumulationDistribution ad(Symbol symbol) {
    return ad(symbol, null);
  }

  /// An accumulation/distribution line. Of bars of a resolution.
  public final AccumulationDistribution ad(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "AD", AccumulationDistribution::new);
  }

  /// An accumulation/distribution oscillator.
  public final AccumulationDistributionOscillator adosc(
      Symbol symbol, int fastPeriod, int slowPeriod) {
    return adosc(symbol, fastPeriod, slowPeriod, null);
  }

  /// An accumulation/distribution oscillator. Of bars of a resolution.
  public final AccumulationDistributionOscillator adosc(
      Symbol symbol, int fastPeriod, int slowPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "ADOSC(" + fastPeriod + "," + slowPeriod + ")",
        name -> new AccumulationDistributionOscillator(name, fastPeriod, slowPeriod));
  }

  /// A Chaikin money flow.
  public final ChaikinMoneyFlow cmf(Symbol symbol, int period) {
    return cmf(symbol, period, null);
  }

  /// A Chaikin money flow. Of bars of a resolution.
  public final ChaikinMoneyFlow cmf(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol, resolution, "CMF(" + period + ")", name -> new ChaikinMoneyFlow(name, period));
  }

  /// A Chaikin oscillator.
  public final ChaikinOscillator co(Symbol symbol, int fastPeriod, int slowPeriod) {
    return co(symbol, fastPeriod, slowPeriod, null);
  }

  /// A Chaikin oscillator. Of bars of a resolution.
  public final ChaikinOscillator co(
      Symbol symbol, int fastPeriod, int slowPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "CO(" + fastPeriod + "," + slowPeriod + ")",
        name -> new ChaikinOscillator(name, fastPeriod, slowPeriod));
  }

  /// An ease of movement.
  public final EaseOfMovementValue emv(Symbol symbol) {
    return emv(symbol, 1, 10000, null);
  }

  /// An ease of movement. Of bars of a resolution.
  public final EaseOfMovementValue emv(Symbol symbol, Resolution resolution) {
    return emv(symbol, 1, 10000, resolution);
  }

  /// An ease of movement.
  public final EaseOfMovementValue emv(Symbol symbol, int period, int scale) {
    return emv(symbol, period, scale, null);
  }

  /// An ease of movement. Of bars of a resolution.
  public final EaseOfMovementValue emv(
      Symbol symbol, int period, int scale, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "EMV(" + period + ", " + scale + ")",
        name -> new EaseOfMovementValue(name, period, scale));
  }

  /// A force index.
  public final ForceIndex fi(Symbol symbol, int period) {
    return fi(symbol, period, MovingAverageType.EXPONENTIAL, null);
  }

  /// A force index. Of bars of a resolution.
  public final ForceIndex fi(Symbol symbol, int period, Resolution resolution) {
    return fi(symbol, period, MovingAverageType.EXPONENTIAL, resolution);
  }

  /// A force index.
  public final ForceIndex fi(Symbol symbol, int period, MovingAverageType type) {
    return fi(symbol, period, type, null);
  }

  /// A force index. Of bars of a resolution.
  public final ForceIndex fi(
      Symbol symbol, int period, MovingAverageType type, Resolution resolution) {
    return add(
        symbol, resolution, "FI(" + period + ")", name -> new ForceIndex(name, period, type));
  }

  /// A Klinger volume oscillator.
  public final KlingerVolumeOscillator kvo(Symbol symbol, int fastPeriod, int slowPeriod) {
    return kvo(symbol, fastPeriod, slowPeriod, 13, null);
  }

  /// A Klinger volume oscillator. Of bars of a resolution.
  public final KlingerVolumeOscillator kvo(
      Symbol symbol, int fastPeriod, int slowPeriod, Resolution resolution) {
    return kvo(symbol, fastPeriod, slowPeriod, 13, resolution);
  }

  /// A Klinger volume oscillator.
  public final KlingerVolumeOscillator kvo(
      Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod) {
    return kvo(symbol, fastPeriod, slowPeriod, signalPeriod, null);
  }

  /// A Klinger volume oscillator. Of bars of a resolution.
  public final KlingerVolumeOscillator kvo(
      Symbol symbol, int fastPeriod, int slowPeriod, int signalPeriod, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "KVO(" + fastPeriod + "," + slowPeriod + "," + signalPeriod + ")",
        name -> new KlingerVolumeOscillator(name, fastPeriod, slowPeriod, signalPeriod));
  }

  /// A money flow index.
  public final MoneyFlowIndex mfi(Symbol symbol, int period) {
    return mfi(symbol, period, null);
  }

  /// A money flow index. Of bars of a resolution.
  public final MoneyFlowIndex mfi(Symbol symbol, int period, Resolution resolution) {
    return add(symbol, resolution, "MFI(" + period + ")", name -> new MoneyFlowIndex(name, period));
  }

  /// An on-balance volume.
  public final OnBalanceVolume obv(Symbol symbol) {
    return obv(symbol, null);
  }

  /// An on-balance volume. Of bars of a resolution.
  public final OnBalanceVolume obv(Symbol symbol, Resolution resolution) {
    return add(symbol, resolution, "OBV", OnBalanceVolume::new);
  }

  /// A smoothed on-balance volume.
  public final SmoothedOnBalanceVolume sobv(Symbol symbol, int period) {
    return sobv(symbol, period, MovingAverageType.SIMPLE, null);
  }

  /// A smoothed on-balance volume. Of bars of a resolution.
  public final SmoothedOnBalanceVolume sobv(Symbol symbol, int period, Resolution resolution) {
    return sobv(symbol, period, MovingAverageType.SIMPLE, resolution);
  }

  /// A smoothed on-balance volume.
  public final SmoothedOnBalanceVolume sobv(Symbol symbol, int period, MovingAverageType type) {
    return sobv(symbol, period, type, null);
  }

  /// A smoothed on-balance volume. Of bars of a resolution.
  public final SmoothedOnBalanceVolume sobv(
      Symbol symbol, int period, MovingAverageType type, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "SOBV(" + period + ")",
        name -> new SmoothedOnBalanceVolume(name, period, type));
  }

  /// A volume-weighted average price over a number of bars.
  public final VolumeWeightedAveragePriceIndicator vwap(Symbol symbol, int period) {
    return vwap(symbol, period, null);
  }

  /// A volume-weighted average price over a number of bars. Of bars of a resolution.
  public final VolumeWeightedAveragePriceIndicator vwap(
      Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "VWAP(" + period + ")",
        name -> new VolumeWeightedAveragePriceIndicator(name, period));
  }

  /// A volume-weighted moving average.
  public final VolumeWeightedMovingAverage vwma(Symbol symbol, int period) {
    return vwma(symbol, period, null);
  }

  /// A volume-weighted moving average. Of bars of a resolution.
  public final VolumeWeightedMovingAverage vwma(Symbol symbol, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        "VWMA(" + period + ")",
        name -> new VolumeWeightedMovingAverage(name, period));
  }

  /// The volume-weighted average price of the day so far.
  public final IntradayVwap vwap(Symbol symbol) {
    IntradayVwap indicator = new IntradayVwap(createIndicatorName(symbol, "VWAP", null));
    registerIndicator(symbol, indicator);
    return indicator;
  }

  /// A volume relative to that of the same time on other days, of days, over two of them.
  public final RelativeDailyVolume rdv(Symbol symbol) {
    return rdv(symbol, 2, Resolution.DAILY);
  }

  /// A volume relative to that of the same time on other days. Of bars of a resolution.
  public final RelativeDailyVolume rdv(Symbol symbol, int period, Resolution resolution) {
    RelativeDailyVolume indicator =
        new RelativeDailyVolume(
            createIndicatorName(symbol, "RDV(" + period + ")", resolution), period);
    registerIndicator(symbol, indicator, resolution);
    return indicator;
  }

  /// A profile of the volume over prices of two days.
  public final VolumeProfile vp(Symbol symbol) {
    return vp(symbol, 2, 0.7, 0.05, Resolution.DAILY);
  }

  /// A profile of the volume over prices. Of bars of a resolution.
  public final VolumeProfile vp(
      Symbol symbol,
      int period,
      double valueAreaVolumePercentage,
      double priceRangeRoundOff,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "VP("
            + period
            + ","
            + profileText(valueAreaVolumePercentage)
            + ","
            + text(priceRangeRoundOff)
            + ")",
        name -> new VolumeProfile(name, period, valueAreaVolumePercentage, priceRangeRoundOff));
  }

  /// A profile of the time over prices of two days.
  public final TimeProfile tp(Symbol symbol) {
    return tp(symbol, 2, 0.7, 0.05, Resolution.DAILY);
  }

  /// A profile of the time over prices. Of bars of a resolution.
  public final TimeProfile tp(
      Symbol symbol,
      int period,
      double valueAreaVolumePercentage,
      double priceRangeRoundOff,
      Resolution resolution) {
    return add(
        symbol,
        resolution,
        "TP("
            + period
            + ","
            + profileText(valueAreaVolumePercentage)
            + ","
            + text(priceRangeRoundOff)
            + ")",
        name -> new TimeProfile(name, period, valueAreaVolumePercentage, priceRangeRoundOff));
  }

  private static String profileText(double fraction) {
    return fraction == 0.7 ? "0.70" : text(fraction);
  }

  /// The number of advancing less that of declining securities.
  public final AdvanceDeclineDifference addiff(List<Symbol> symbols) {
    return addiff(symbols, null);
  }

  /// The number of advancing less that of declining securities. Of bars of a resolution.
  public final AdvanceDeclineDifference addiff(List<Symbol> symbols, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "A/D Difference",
        AdvanceDeclineDifference::new,
        AdvanceDeclineDifference::add);
  }

  /// The ratio of advancing to declining securities.
  public final AdvanceDeclineRatio adr(List<Symbol> symbols) {
    return adr(symbols, null);
  }

  /// The ratio of advancing to declining securities. Of bars of a resolution.
  public final AdvanceDeclineRatio adr(List<Symbol> symbols, Resolution resolution) {
    return ofMany(
        symbols, resolution, "A/D Ratio", AdvanceDeclineRatio::new, AdvanceDeclineRatio::add);
  }

  /// The ratio of the volumes of advancing and declining securities.
  public final AdvanceDeclineVolumeRatio advr(List<Symbol> symbols) {
    return advr(symbols, null);
  }

  /// The ratio of the volumes of advancing and declining securities. Of bars of a resolution.
  public final AdvanceDeclineVolumeRatio advr(List<Symbol> symbols, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "A/D Volume Rate",
        AdvanceDeclineVolumeRatio::new,
        AdvanceDeclineVolumeRatio::add);
  }

  /// An Arms index (TRIN).
  public final ArmsIndex trin(List<Symbol> symbols) {
    return trin(symbols, null);
  }

  /// An Arms index (TRIN). Of bars of a resolution.
  public final ArmsIndex trin(List<Symbol> symbols, Resolution resolution) {
    return ofMany(symbols, resolution, "TRIN", ArmsIndex::new, ArmsIndex::add);
  }

  /// A McClellan oscillator.
  public final McClellanOscillator mosc(List<Symbol> symbols) {
    return mosc(symbols, 19, 39, null);
  }

  /// A McClellan oscillator. Of bars of a resolution.
  public final McClellanOscillator mosc(
      List<Symbol> symbols, int fastPeriod, int slowPeriod, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "MO(" + fastPeriod + "," + slowPeriod + ")",
        name -> new McClellanOscillator(name, fastPeriod, slowPeriod),
        McClellanOscillator::add);
  }

  /// A McClellan summation index.
  public final McClellanSummationIndex msi(List<Symbol> symbols) {
    return msi(symbols, 19, 39, null);
  }

  /// A McClellan summation index. Of bars of a resolution.
  public final McClellanSummationIndex msi(
      List<Symbol> symbols, int fastPeriod, int slowPeriod, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "MSI(" + fastPeriod + "," + slowPeriod + ")",
        name -> new McClellanSummationIndex(name, fastPeriod, slowPeriod),
        McClellanSummationIndex::add);
  }

  /// New highs against new lows.
  public final NewHighsNewLows nhnl(List<Symbol> symbols, int period) {
    return nhnl(symbols, period, null);
  }

  /// New highs against new lows. Of bars of a resolution.
  public final NewHighsNewLows nhnl(List<Symbol> symbols, int period, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "NH/NL(" + period + ")",
        name -> new NewHighsNewLows(name, period),
        NewHighsNewLows::add);
  }

  /// The volumes of new highs against those of new lows.
  public final NewHighsNewLowsVolume nhnlv(List<Symbol> symbols, int period) {
    return nhnlv(symbols, period, null);
  }

  /// The volumes of new highs against those of new lows. Of bars of a resolution.
  public final NewHighsNewLowsVolume nhnlv(
      List<Symbol> symbols, int period, Resolution resolution) {
    return ofMany(
        symbols,
        resolution,
        "NH/NL Volume(" + period + ")",
        name -> new NewHighsNewLowsVolume(name, period),
        NewHighsNewLowsVolume::add);
  }

  private <I extends Indicator> I ofMany(
      List<Symbol> symbols,
      Resolution resolution,
      String type,
      Function<String, I> maker,
      BiConsumer<I, Symbol> add) {
    Resolution named = parts().indicators().resolution(symbols, resolution);
    I indicator = maker.apply(createIndicatorName(null, type, named));
    symbols.forEach(symbol -> add.accept(indicator, symbol));
    return parts().indicators().fed(indicator, symbols, IndicatorWords.Source.of(resolution));
  }
}
