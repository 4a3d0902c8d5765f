package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.indicator.CompositeIndicator.IndicatorComposer;
import dev.plumbline.sdk.value.Decimal;

/// Ways to make indicators of indicators.
public final class IndicatorExtensions {
  private static final IndicatorComposer PLUS = (l, r) -> l.precise() + r.precise();
  private static final IndicatorComposer MINUS = (l, r) -> l.precise() - r.precise();
  private static final IndicatorComposer TIMES = (l, r) -> l.precise() * r.precise();
  private static final IndicatorComposer OVER =
      (l, r) -> r.value() == 0 ? Double.NaN : l.precise() / r.precise();

  private IndicatorExtensions() {}

  /// Feeds `second` with each new value of `first` once `first` is ready; gives `second`.
  public static <T extends Indicator> T of(T second, Indicator first) {
    return of(second, first, true);
  }

  /// Feeds `second` with each new value of `first`; gives `second`.
  ///
  /// @param waitForFirstToReady whether values of `first` count only once it is ready
  public static <T extends Indicator> T of(T second, Indicator first, boolean waitForFirstToReady) {
    first.onUpdated(sender -> {
      if (!waitForFirstToReady || sender.isReady()) {
        second.update(sender.timeNs(), sender.precise());
      }
    });
    return second;
  }

  /// The average of an indicator over a period, weighted by another one.
  public static CompositeIndicator weightedBy(Indicator value, Indicator weight, int period) {
    WindowIdentity x = new WindowIdentity(period);
    WindowIdentity y = new WindowIdentity(period);
    Sum numerator = new Sum("Sum_xy", period);
    Sum denominator = new Sum("Sum_y", period);
    value.onUpdated(sender -> {
      x.update(sender.timeNs(), sender.precise());
      if (x.samples() == y.samples()) {
        numerator.update(sender.timeNs(), sender.precise() * y.value());
      }
    });
    weight.onUpdated(sender -> {
      y.update(sender.timeNs(), sender.precise());
      if (x.samples() == y.samples()) {
        numerator.update(sender.timeNs(), sender.precise() * x.value());
      }
      denominator.update(sender.timeNs(), sender.precise());
    });
    Runnable resetWindows =
        () -> {
          x.reset();
          y.reset();
        };
    return new ResetCompositeIndicator(numerator, denominator, OVER, resetWindows);
  }

  /// The sum of both, updated when both have a new value.
  public static CompositeIndicator plus(Indicator left, Indicator right) {
    return new CompositeIndicator(left, right, PLUS);
  }

  /// The sum of both under a name of its own.
  public static CompositeIndicator plus(Indicator left, Indicator right, String name) {
    return new CompositeIndicator(name, left, right, PLUS);
  }

  /// An indicator plus a constant.
  public static CompositeIndicator plus(Indicator left, double constant) {
    return plus(left, constant(constant));
  }

  /// The difference of both, updated when both have a new value.
  public static CompositeIndicator minus(Indicator left, Indicator right) {
    return new CompositeIndicator(left, right, MINUS);
  }

  /// The difference of both under a name of its own.
  public static CompositeIndicator minus(Indicator left, Indicator right, String name) {
    return new CompositeIndicator(name, left, right, MINUS);
  }

  /// An indicator minus a constant.
  public static CompositeIndicator minus(Indicator left, double constant) {
    return minus(left, constant(constant));
  }

  /// The product of both, updated when both have a new value.
  public static CompositeIndicator times(Indicator left, Indicator right) {
    return new CompositeIndicator(left, right, TIMES);
  }

  /// The product of both under a name of its own.
  public static CompositeIndicator times(Indicator left, Indicator right, String name) {
    return new CompositeIndicator(name, left, right, TIMES);
  }

  /// An indicator times a constant.
  public static CompositeIndicator times(Indicator left, double constant) {
    return times(left, constant(constant));
  }

  /// The ratio of both, updated when both have a new value and the divisor is not zero.
  public static CompositeIndicator over(Indicator left, Indicator right) {
    return new CompositeIndicator(left, right, OVER);
  }

  /// The ratio of both under a name of its own.
  public static CompositeIndicator over(Indicator left, Indicator right, String name) {
    return new CompositeIndicator(name, left, right, OVER);
  }

  /// An indicator divided by a constant.
  public static CompositeIndicator over(Indicator left, double constant) {
    return over(left, constant(constant));
  }

  /// The simple moving average of an indicator, once that is ready.
  public static SimpleMovingAverage sma(Indicator left, int period) {
    return sma(left, period, true);
  }

  /// The simple moving average of an indicator.
  ///
  /// @param waitForFirstToReady whether values of `left` count only once it is ready
  public static SimpleMovingAverage sma(Indicator left, int period, boolean waitForFirstToReady) {
    SimpleMovingAverage made =
        new SimpleMovingAverage("SMA" + period + "_Of_" + left.name(), period);
    return of(made, left, waitForFirstToReady);
  }

  /// The exponential moving average of an indicator, once that is ready.
  public static ExponentialMovingAverage ema(Indicator left, int period) {
    return ema(left, period, true);
  }

  /// The exponential moving average of an indicator.
  ///
  /// @param waitForFirstToReady whether values of `left` count only once it is ready
  public static ExponentialMovingAverage ema(
      Indicator left, int period, boolean waitForFirstToReady) {
    ExponentialMovingAverage made =
        new ExponentialMovingAverage("EMA" + period + "_Of_" + left.name(), period);
    return of(made, left, waitForFirstToReady);
  }

  /// The highest value of an indicator over a period, once that is ready.
  public static Maximum max(Indicator left, int period) {
    return max(left, period, true);
  }

  /// The highest value of an indicator over a period.
  ///
  /// @param waitForFirstToReady whether values of `left` count only once it is ready
  public static Maximum max(Indicator left, int period, boolean waitForFirstToReady) {
    Maximum made = new Maximum("MAX" + period + "_Of_" + left.name(), period);
    return of(made, left, waitForFirstToReady);
  }

  /// The lowest value of an indicator over a period, once that is ready.
  public static Minimum min(Indicator left, int period) {
    return min(left, period, true);
  }

  /// The lowest value of an indicator over a period.
  ///
  /// @param waitForFirstToReady whether values of `left` count only once it is ready
  public static Minimum min(Indicator left, int period, boolean waitForFirstToReady) {
    Minimum made = new Minimum("MIN" + period + "_Of_" + left.name(), period);
    return of(made, left, waitForFirstToReady);
  }

  private static ConstantIndicator constant(double constant) {
    return new ConstantIndicator(Decimal.ofShortest(constant).toString(), constant);
  }
}
