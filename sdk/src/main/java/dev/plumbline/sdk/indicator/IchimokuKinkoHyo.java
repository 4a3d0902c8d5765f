package dev.plumbline.sdk.indicator;

/// The lines of Ichimoku's cloud: middles of the highest high and lowest low of three periods, two
/// of them delayed; the value is the close.
///
/// Tenkan and Kijun are the middles of the first two periods, Senkou A is their mean delayed,
/// Senkou B the middle of the third period delayed, Chikou the close delayed. Source: G. Hosoda,
/// 1968.
public final class IchimokuKinkoHyo extends BarIndicator {
  private final int warmUpPeriod;
  private final Maximum tenkanMaximum;
  private final Minimum tenkanMinimum;
  private final Maximum kijunMaximum;
  private final Minimum kijunMinimum;
  private final Maximum senkouBMaximum;
  private final Minimum senkouBMinimum;
  private final Delay delayedMaximumSenkouB;
  private final Delay delayedMinimumSenkouB;
  private final CompositeIndicator tenkan;
  private final Delay delayedTenkanSenkouA;
  private final CompositeIndicator kijun;
  private final Delay delayedKijunSenkouA;
  private final CompositeIndicator senkouA;
  private final CompositeIndicator senkouB;
  private final Delay chikou;

  /// The periods of the lines, in bars.
  ///
  /// @param tenkanPeriod the first period
  /// @param kijunPeriod the second period
  /// @param senkouAPeriod not used, as in LEAN
  /// @param senkouBPeriod the third period
  /// @param senkouADelayPeriod the delay of Senkou A and of Chikou
  /// @param senkouBDelayPeriod the delay of Senkou B
  public record Periods(
      int tenkanPeriod,
      int kijunPeriod,
      int senkouAPeriod,
      int senkouBPeriod,
      int senkouADelayPeriod,
      int senkouBDelayPeriod) {
    /// 9, 26, 26, 52, 26 and 26 bars.
    public static final Periods USUAL = new Periods(9, 26, 26, 52, 26, 26);
  }

  /// Lines with a name of their own.
  public IchimokuKinkoHyo(String name, Periods periods) {
    super(name);
    warmUpPeriod =
        Math.max(
            Math.max(periods.tenkanPeriod, periods.kijunPeriod) + periods.senkouADelayPeriod,
            periods.senkouBPeriod + periods.senkouBDelayPeriod);
    tenkanMaximum = new Maximum(name + "_TenkanMax", periods.tenkanPeriod);
    tenkanMinimum = new Minimum(name + "_TenkanMin", periods.tenkanPeriod);
    kijunMaximum = new Maximum(name + "_KijunMax", periods.kijunPeriod);
    kijunMinimum = new Minimum(name + "_KijunMin", periods.kijunPeriod);
    senkouBMaximum = new Maximum(name + "_SenkouBMaximum", periods.senkouBPeriod);
    senkouBMinimum = new Minimum(name + "_SenkouBMinimum", periods.senkouBPeriod);
    delayedMaximumSenkouB =
        IndicatorExtensions.of(
            new Delay(name + "DelayedMax", periods.senkouBDelayPeriod), senkouBMaximum);
    delayedMinimumSenkouB =
        IndicatorExtensions.of(
            new Delay(name + "DelayedMin", periods.senkouBDelayPeriod), senkouBMinimum);
    tenkan = tenkanMaximum.plus(tenkanMinimum).over(2);
    delayedTenkanSenkouA =
        IndicatorExtensions.of(
            new Delay(name + "DelayedTenkan", periods.senkouADelayPeriod), tenkan);
    kijun = kijunMaximum.plus(kijunMinimum).over(2);
    delayedKijunSenkouA =
        IndicatorExtensions.of(new Delay(name + "DelayedKijun", periods.senkouADelayPeriod), kijun);
    senkouA = delayedTenkanSenkouA.plus(delayedKijunSenkouA).over(2);
    senkouB = delayedMaximumSenkouB.plus(delayedMinimumSenkouB).over(2);
    chikou = new Delay(name + "_Chikou", periods.senkouADelayPeriod);
  }

  /// Lines named `ICHIMOKU(tenkan,kijun,senkouA,senkouB,senkouADelay,senkouBDelay)`.
  public IchimokuKinkoHyo(Periods periods) {
    this(
        "ICHIMOKU("
            + periods.tenkanPeriod
            + ","
            + periods.kijunPeriod
            + ","
            + periods.senkouAPeriod
            + ","
            + periods.senkouBPeriod
            + ","
            + periods.senkouADelayPeriod
            + ","
            + periods.senkouBDelayPeriod
            + ")",
        periods);
  }

  /// Lines named `ICHIMOKU(9,26,26,52,26,26)`.
  public IchimokuKinkoHyo() {
    this(Periods.USUAL);
  }

  /// Lines with LEAN's order of arguments.
  public IchimokuKinkoHyo(
      int tenkanPeriod,
      int kijunPeriod,
      int senkouAPeriod,
      int senkouBPeriod,
      int senkouADelayPeriod,
      int senkouBDelayPeriod) {
    this(
        new Periods(
            tenkanPeriod,
            kijunPeriod,
            senkouAPeriod,
            senkouBPeriod,
            senkouADelayPeriod,
            senkouBDelayPeriod));
  }

  /// The highest high of the first period.
  public Maximum tenkanMaximum() {
    return tenkanMaximum;
  }

  /// The lowest low of the first period.
  public Minimum tenkanMinimum() {
    return tenkanMinimum;
  }

  /// The highest high of the second period.
  public Maximum kijunMaximum() {
    return kijunMaximum;
  }

  /// The lowest low of the second period.
  public Minimum kijunMinimum() {
    return kijunMinimum;
  }

  /// The highest high of the third period.
  public Maximum senkouBMaximum() {
    return senkouBMaximum;
  }

  /// The lowest low of the third period.
  public Minimum senkouBMinimum() {
    return senkouBMinimum;
  }

  /// The highest high of the third period, delayed.
  public Delay delayedMaximumSenkouB() {
    return delayedMaximumSenkouB;
  }

  /// The lowest low of the third period, delayed.
  public Delay delayedMinimumSenkouB() {
    return delayedMinimumSenkouB;
  }

  /// The middle of the first period.
  public CompositeIndicator tenkan() {
    return tenkan;
  }

  /// The middle of the first period, delayed.
  public Delay delayedTenkanSenkouA() {
    return delayedTenkanSenkouA;
  }

  /// The middle of the second period.
  public CompositeIndicator kijun() {
    return kijun;
  }

  /// The middle of the second period, delayed.
  public Delay delayedKijunSenkouA() {
    return delayedKijunSenkouA;
  }

  /// The mean of Tenkan and Kijun, delayed.
  public CompositeIndicator senkouA() {
    return senkouA;
  }

  /// The middle of the third period, delayed.
  public CompositeIndicator senkouB() {
    return senkouB;
  }

  /// The close, delayed.
  public Delay chikou() {
    return chikou;
  }

  @Override
  public boolean isReady() {
    return tenkan.isReady() && kijun.isReady() && senkouA.isReady() && senkouB.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    tenkanMaximum.update(endTimeNs, high);
    tenkanMinimum.update(endTimeNs, low);
    kijunMaximum.update(endTimeNs, high);
    kijunMinimum.update(endTimeNs, low);
    senkouBMaximum.update(endTimeNs, high);
    senkouBMinimum.update(endTimeNs, low);
    chikou.update(endTimeNs, close);
    return close;
  }

  @Override
  public void reset() {
    tenkanMaximum.reset();
    tenkanMinimum.reset();
    kijunMaximum.reset();
    kijunMinimum.reset();
    senkouBMaximum.reset();
    senkouBMinimum.reset();
    delayedMaximumSenkouB.reset();
    delayedMinimumSenkouB.reset();
    tenkan.reset();
    delayedTenkanSenkouA.reset();
    kijun.reset();
    delayedKijunSenkouA.reset();
    senkouA.reset();
    senkouB.reset();
    chikou.reset();
    super.reset();
  }
}
