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

  /// Lines with a name of its own.
  public IchimokuKinkoHyo(
      String name,
      int tenkanPeriod,
      int kijunPeriod,
      int senkouAPeriod,
      int senkouBPeriod,
      int senkouADelayPeriod,
      int senkouBDelayPeriod) {
    super(name);
    warmUpPeriod =
        Math.max(
            Math.max(tenkanPeriod, kijunPeriod) + senkouADelayPeriod,
            senkouBPeriod + senkouBDelayPeriod);
    tenkanMaximum = new Maximum(name + "_TenkanMax", tenkanPeriod);
    tenkanMinimum = new Minimum(name + "_TenkanMin", tenkanPeriod);
    kijunMaximum = new Maximum(name + "_KijunMax", kijunPeriod);
    kijunMinimum = new Minimum(name + "_KijunMin", kijunPeriod);
    senkouBMaximum = new Maximum(name + "_SenkouBMaximum", senkouBPeriod);
    senkouBMinimum = new Minimum(name + "_SenkouBMinimum", senkouBPeriod);
    delayedMaximumSenkouB =
        IndicatorExtensions.of(new Delay(name + "DelayedMax", senkouBDelayPeriod), senkouBMaximum);
    delayedMinimumSenkouB =
        IndicatorExtensions.of(new Delay(name + "DelayedMin", senkouBDelayPeriod), senkouBMinimum);
    tenkan = tenkanMaximum.plus(tenkanMinimum).over(2);
    delayedTenkanSenkouA =
        IndicatorExtensions.of(new Delay(name + "DelayedTenkan", senkouADelayPeriod), tenkan);
    kijun = kijunMaximum.plus(kijunMinimum).over(2);
    delayedKijunSenkouA =
        IndicatorExtensions.of(new Delay(name + "DelayedKijun", senkouADelayPeriod), kijun);
    senkouA = delayedTenkanSenkouA.plus(delayedKijunSenkouA).over(2);
    senkouB = delayedMaximumSenkouB.plus(delayedMinimumSenkouB).over(2);
    chikou = new Delay(name + "_Chikou", senkouADelayPeriod);
  }

  /// Lines named
  /// `ICHIMOKU(tenkanPeriod,kijunPeriod,senkouAPeriod,senkouBPeriod,senkouADelayPeriod,senkouBDelayPeriod)`.
  public IchimokuKinkoHyo(
      int tenkanPeriod,
      int kijunPeriod,
      int senkouAPeriod,
      int senkouBPeriod,
      int senkouADelayPeriod,
      int senkouBDelayPeriod) {
    this(
        "ICHIMOKU("
            + tenkanPeriod
            + ","
            + kijunPeriod
            + ","
            + senkouAPeriod
            + ","
            + senkouBPeriod
            + ","
            + senkouADelayPeriod
            + ","
            + senkouBDelayPeriod
            + ")",
        tenkanPeriod,
        kijunPeriod,
        senkouAPeriod,
        senkouBPeriod,
        senkouADelayPeriod,
        senkouBDelayPeriod);
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
