package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.Alpha;
import dev.plumbline.sdk.indicator.AutoRegressiveIntegratedMovingAverage;
import dev.plumbline.sdk.indicator.Beta;
import dev.plumbline.sdk.indicator.Correlation;
import dev.plumbline.sdk.indicator.CorrelationType;
import dev.plumbline.sdk.indicator.Covariance;
import dev.plumbline.sdk.indicator.FilteredIdentity;
import dev.plumbline.sdk.indicator.HurstExponent;
import dev.plumbline.sdk.indicator.Identity;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.LogReturn;
import dev.plumbline.sdk.indicator.MeanAbsoluteDeviation;
import dev.plumbline.sdk.indicator.SharpeRatio;
import dev.plumbline.sdk.indicator.SortinoRatio;
import dev.plumbline.sdk.indicator.StandardDeviation;
import dev.plumbline.sdk.indicator.Sum;
import dev.plumbline.sdk.indicator.TargetDownsideDeviation;
import dev.plumbline.sdk.indicator.ValueAtRisk;
import dev.plumbline.sdk.indicator.Variance;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The words of an [Algorithm] that make statistics of one or two securities.
///
/// A layer of [Algorithm], not to be extended. Each word makes the indicator that it names, feeds
/// it from now on and, where the settings say so, with the past first. A resolution of null stands
/// for that of what is followed; the selector is explained at [AlgorithmIndicators].
public abstract sealed class AlgorithmStatistics extends AlgorithmVolumes
    permits AlgorithmPlotting {
  AlgorithmStatistics() {}

  /// The forecast of an ARIMA model with an intercept.
  public final AutoRegressiveIntegratedMovingAverage arima(
      Symbol symbol, int arOrder, int diffOrder, int maOrder, int period) {
    return arima(symbol, arOrder, diffOrder, maOrder, period, true);
  }

  /// The forecast of an ARIMA model with an intercept. Of bars of a resolution.
  public final AutoRegressiveIntegratedMovingAverage arima(
      Symbol symbol, int arOrder, int diffOrder, int maOrder, int period, Resolution resolution) {
    return add(
        symbol,
        resolution,
        null,
        arimaName(arOrder, diffOrder, maOrder, period),
        name ->
            new AutoRegressiveIntegratedMovingAverage(
                name, arOrder, diffOrder, maOrder, period, true));
  }

  /// The forecast of an ARIMA model.
  public final AutoRegressiveIntegratedMovingAverage arima(
      Symbol symbol, int arOrder, int diffOrder, int maOrder, int period, boolean intercept) {
    return add(
        symbol,
        null,
        null,
        arimaName(arOrder, diffOrder, maOrder, period),
        name ->
            new AutoRegressiveIntegratedMovingAverage(
                name, arOrder, diffOrder, maOrder, period, intercept));
  }

  private static String arimaName(int arOrder, int diffOrder, int maOrder, int period) {
    return "ARIMA(%d,%d,%d,%d)".formatted(arOrder, diffOrder, maOrder, period);
  }

  /// A Hurst exponent.
  public final HurstExponent he(Symbol symbol, int period) {
    return he(symbol, period, 20, null, null);
  }

  /// A Hurst exponent. Of bars of a resolution.
  public final HurstExponent he(Symbol symbol, int period, Resolution resolution) {
    return he(symbol, period, 20, resolution, null);
  }

  /// A Hurst exponent.
  public final HurstExponent he(Symbol symbol, int period, int maxLag) {
    return he(symbol, period, maxLag, null, null);
  }

  /// A Hurst exponent. Of bars of a resolution.
  public final HurstExponent he(Symbol symbol, int period, int maxLag, Resolution resolution) {
    return he(symbol, period, maxLag, resolution, null);
  }

  /// A Hurst exponent. Of what a selector takes of bars of a resolution.
  public final HurstExponent he(
      Symbol symbol,
      int period,
      int maxLag,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "HE(" + period + "," + maxLag + ")",
        name -> new HurstExponent(name, period, maxLag));
  }

  /// A logarithmic return.
  public final LogReturn logr(Symbol symbol, int period) {
    return logr(symbol, period, null, null);
  }

  /// A logarithmic return. Of bars of a resolution.
  public final LogReturn logr(Symbol symbol, int period, Resolution resolution) {
    return logr(symbol, period, resolution, null);
  }

  /// A logarithmic return. Of what a selector takes of bars of a resolution.
  public final LogReturn logr(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol, resolution, selector, "LOGR(" + period + ")", name -> new LogReturn(name, period));
  }

  /// A mean absolute deviation.
  public final MeanAbsoluteDeviation mad(Symbol symbol, int period) {
    return mad(symbol, period, null, null);
  }

  /// A mean absolute deviation. Of bars of a resolution.
  public final MeanAbsoluteDeviation mad(Symbol symbol, int period, Resolution resolution) {
    return mad(symbol, period, resolution, null);
  }

  /// A mean absolute deviation. Of what a selector takes of bars of a resolution.
  public final MeanAbsoluteDeviation mad(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "MAD(" + period + ")",
        name -> new MeanAbsoluteDeviation(name, period));
  }

  /// A Sortino ratio.
  public final SortinoRatio sortino(Symbol symbol, int sortinoPeriod) {
    return sortino(symbol, sortinoPeriod, 0, null, null);
  }

  /// A Sortino ratio. Of bars of a resolution.
  public final SortinoRatio sortino(Symbol symbol, int sortinoPeriod, Resolution resolution) {
    return sortino(symbol, sortinoPeriod, 0, resolution, null);
  }

  /// A Sortino ratio.
  public final SortinoRatio sortino(
      Symbol symbol, int sortinoPeriod, double minimumAcceptableReturn) {
    return sortino(symbol, sortinoPeriod, minimumAcceptableReturn, null, null);
  }

  /// A Sortino ratio. Of bars of a resolution.
  public final SortinoRatio sortino(
      Symbol symbol, int sortinoPeriod, double minimumAcceptableReturn, Resolution resolution) {
    return sortino(symbol, sortinoPeriod, minimumAcceptableReturn, resolution, null);
  }

  /// A Sortino ratio. Of what a selector takes of bars of a resolution.
  public final SortinoRatio sortino(
      Symbol symbol,
      int sortinoPeriod,
      double minimumAcceptableReturn,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "SORTINO(" + sortinoPeriod + "," + text(minimumAcceptableReturn) + ")",
        name -> new SortinoRatio(name, sortinoPeriod, minimumAcceptableReturn));
  }

  /// A Sharpe ratio with a constant risk-free rate.
  public final SharpeRatio sr(Symbol symbol, int sharpePeriod, double riskFreeRate) {
    return sr(symbol, sharpePeriod, riskFreeRate, null, null);
  }

  /// A Sharpe ratio with a constant risk-free rate. Of bars of a resolution.
  public final SharpeRatio sr(
      Symbol symbol, int sharpePeriod, double riskFreeRate, Resolution resolution) {
    return sr(symbol, sharpePeriod, riskFreeRate, resolution, null);
  }

  /// A Sharpe ratio with a constant risk-free rate. Of what a selector takes of bars of a
  /// resolution.
  public final SharpeRatio sr(
      Symbol symbol,
      int sharpePeriod,
      double riskFreeRate,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "SR(" + sharpePeriod + "," + text(riskFreeRate) + ")",
        name -> new SharpeRatio(name, sharpePeriod, riskFreeRate));
  }

  /// A Sharpe ratio with the risk-free rate of the day.
  public final SharpeRatio sr(Symbol symbol, int sharpePeriod) {
    return sr(symbol, sharpePeriod, null, null);
  }

  /// A Sharpe ratio with the risk-free rate of the day. Of bars of a resolution.
  public final SharpeRatio sr(Symbol symbol, int sharpePeriod, Resolution resolution) {
    return sr(symbol, sharpePeriod, resolution, null);
  }

  /// A Sharpe ratio with the risk-free rate of the day. Of what a selector takes of bars of a
  /// resolution.
  public final SharpeRatio sr(
      Symbol symbol, int sharpePeriod, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "SR(" + sharpePeriod + ")",
        name -> new SharpeRatio(name, sharpePeriod, engine()::riskFreeInterestRate));
  }

  /// A standard deviation.
  public final StandardDeviation std(Symbol symbol, int period) {
    return std(symbol, period, null, null);
  }

  /// A standard deviation. Of bars of a resolution.
  public final StandardDeviation std(Symbol symbol, int period, Resolution resolution) {
    return std(symbol, period, resolution, null);
  }

  /// A standard deviation. Of what a selector takes of bars of a resolution.
  public final StandardDeviation std(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "STD(" + period + ")",
        name -> new StandardDeviation(name, period));
  }

  /// A sum.
  public final Sum sum(Symbol symbol, int period) {
    return sum(symbol, period, null, null);
  }

  /// A sum. Of bars of a resolution.
  public final Sum sum(Symbol symbol, int period, Resolution resolution) {
    return sum(symbol, period, resolution, null);
  }

  /// A sum. Of what a selector takes of bars of a resolution.
  public final Sum sum(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(symbol, resolution, selector, "SUM(" + period + ")", name -> new Sum(name, period));
  }

  /// A target downside deviation.
  public final TargetDownsideDeviation tdd(Symbol symbol, int period) {
    return tdd(symbol, period, 0, null, null);
  }

  /// A target downside deviation. Of bars of a resolution.
  public final TargetDownsideDeviation tdd(Symbol symbol, int period, Resolution resolution) {
    return tdd(symbol, period, 0, resolution, null);
  }

  /// A target downside deviation.
  public final TargetDownsideDeviation tdd(
      Symbol symbol, int period, double minimumAcceptableReturn) {
    return tdd(symbol, period, minimumAcceptableReturn, null, null);
  }

  /// A target downside deviation. Of bars of a resolution.
  public final TargetDownsideDeviation tdd(
      Symbol symbol, int period, double minimumAcceptableReturn, Resolution resolution) {
    return tdd(symbol, period, minimumAcceptableReturn, resolution, null);
  }

  /// A target downside deviation. Of what a selector takes of bars of a resolution.
  public final TargetDownsideDeviation tdd(
      Symbol symbol,
      int period,
      double minimumAcceptableReturn,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "TDD(" + period + "," + text(minimumAcceptableReturn) + ")",
        name -> new TargetDownsideDeviation(name, period, minimumAcceptableReturn));
  }

  /// A variance.
  public final Variance v(Symbol symbol, int period) {
    return v(symbol, period, null, null);
  }

  /// A variance. Of bars of a resolution.
  public final Variance v(Symbol symbol, int period, Resolution resolution) {
    return v(symbol, period, resolution, null);
  }

  /// A variance. Of what a selector takes of bars of a resolution.
  public final Variance v(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol, resolution, selector, "V(" + period + ")", name -> new Variance(name, period));
  }

  /// The same as `v`.
  public final Variance var(Symbol symbol, int period) {
    return var(symbol, period, null, null);
  }

  /// The same as `v`. Of bars of a resolution.
  public final Variance var(Symbol symbol, int period, Resolution resolution) {
    return var(symbol, period, resolution, null);
  }

  /// The same as `v`. Of what a selector takes of bars of a resolution.
  public final Variance var(
      Symbol symbol, int period, Resolution resolution, ToDoubleFunction<BaseData> selector) {
    return add(
        symbol, resolution, selector, "V(" + period + ")", name -> new Variance(name, period));
  }

  /// A value at risk.
  public final ValueAtRisk var(Symbol symbol, int period, double confidenceLevel) {
    return var(symbol, period, confidenceLevel, null, null);
  }

  /// A value at risk. Of bars of a resolution.
  public final ValueAtRisk var(
      Symbol symbol, int period, double confidenceLevel, Resolution resolution) {
    return var(symbol, period, confidenceLevel, resolution, null);
  }

  /// A value at risk. Of what a selector takes of bars of a resolution.
  public final ValueAtRisk var(
      Symbol symbol,
      int period,
      double confidenceLevel,
      Resolution resolution,
      ToDoubleFunction<BaseData> selector) {
    return add(
        symbol,
        resolution,
        selector,
        "VAR(" + period + "," + text(confidenceLevel) + ")",
        name -> new ValueAtRisk(name, period, confidenceLevel));
  }

  /// The value itself, named after the close.
  public final Identity identity(Symbol symbol) {
    return identity(symbol, (Resolution) null, null, null);
  }

  /// The value itself, named after the close. Of bars of a resolution.
  public final Identity identity(Symbol symbol, Resolution resolution) {
    return identity(symbol, resolution, null, null);
  }

  /// What a selector takes of bars of a resolution, named after the field; null stands for `close`.
  public final Identity identity(
      Symbol symbol, Resolution resolution, ToDoubleFunction<BaseData> selector, String fieldName) {
    return add(
        symbol, resolution, selector, fieldName == null ? "close" : fieldName, Identity::new);
  }

  /// What a selector takes of bars of a length, named after the field; null stands for `close`.
  public final Identity identity(
      Symbol symbol, Duration period, ToDoubleFunction<BaseData> selector, String fieldName) {
    String field = fieldName == null ? "close" : fieldName;
    Identity indicator =
        new Identity("%s(%s,%s)".formatted(symbol, field, AlgorithmMessages.timeSpan(period)));
    registerIndicator(symbol, indicator, period, selector);
    return indicator;
  }

  /// The values of bars that pass a filter. Of bars of a resolution; null for what is followed.
  public final FilteredIdentity filteredIdentity(
      Symbol symbol, Resolution resolution, Predicate<BaseData> filter, String fieldName) {
    String name = createIndicatorName(symbol, fieldName == null ? "close" : fieldName, resolution);
    FilteredIdentity indicator = new FilteredIdentity(name, filter);
    registerIndicator(symbol, indicator, resolution);
    return indicator;
  }

  /// An alpha over a year, with the risk-free rate of the day.
  public final Alpha a(Symbol target, Symbol reference) {
    return a(target, reference, 1, 252, null);
  }

  /// An alpha with the risk-free rate of the day. Of bars of a resolution.
  public final Alpha a(
      Symbol target, Symbol reference, int alphaPeriod, int betaPeriod, Resolution resolution) {
    return ofTwo(
        target,
        reference,
        target,
        resolution,
        "A(" + alphaPeriod + "," + betaPeriod + ")",
        name ->
            new Alpha(
                name, target, reference, alphaPeriod, betaPeriod, engine()::riskFreeInterestRate));
  }

  /// A beta.
  public final Beta b(Symbol target, Symbol reference, int period) {
    return b(target, reference, period, null);
  }

  /// A beta. Of bars of a resolution.
  public final Beta b(Symbol target, Symbol reference, int period, Resolution resolution) {
    return ofTwo(
        target,
        reference,
        null,
        resolution,
        "B(" + period + ")",
        name -> new Beta(name, target, reference, period));
  }

  /// A correlation by Pearson.
  public final Correlation c(Symbol target, Symbol reference, int period) {
    return c(target, reference, period, CorrelationType.PEARSON, null);
  }

  /// A correlation. Of bars of a resolution.
  public final Correlation c(
      Symbol target,
      Symbol reference,
      int period,
      CorrelationType correlationType,
      Resolution resolution) {
    return ofTwo(
        target,
        reference,
        null,
        resolution,
        "C(" + period + ")",
        name -> new Correlation(name, target, reference, period, correlationType));
  }

  /// A covariance.
  public final Covariance cov(Symbol target, Symbol reference, int period) {
    return cov(target, reference, period, null);
  }

  /// A covariance. Of bars of a resolution.
  public final Covariance cov(Symbol target, Symbol reference, int period, Resolution resolution) {
    return ofTwo(
        target,
        reference,
        null,
        resolution,
        "COV(" + period + ")",
        name -> new Covariance(name, target, reference, period));
  }

  private <I extends Indicator> I ofTwo(
      Symbol target,
      Symbol reference,
      Symbol named,
      Resolution resolution,
      String type,
      Function<String, I> maker) {
    return parts()
        .indicators()
        .add(List.of(target, reference), named, IndicatorWords.Source.of(resolution), type, maker);
  }
}
