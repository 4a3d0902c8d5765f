package dev.plumbline.sdk.indicator;

/// 1 while the Bollinger bands of the close lie inside the Keltner channels, else -1; 0 while not
/// ready.
///
/// Source: J. Carter, Mastering the Trade, 2005.
public final class SqueezeMomentum extends BarIndicator {
  private final BollingerBands bollingerBands;
  private final KeltnerChannels keltnerChannels;
  private final int warmUpPeriod;

  /// A squeeze with a name of its own.
  public SqueezeMomentum(
      String name,
      int bollingerPeriod,
      double bollingerMultiplier,
      int keltnerPeriod,
      double keltnerMultiplier) {
    super(name);
    bollingerBands = new BollingerBands(bollingerPeriod, bollingerMultiplier);
    keltnerChannels =
        new KeltnerChannels(keltnerPeriod, keltnerMultiplier, MovingAverageType.EXPONENTIAL);
    warmUpPeriod = Math.max(bollingerPeriod, keltnerPeriod);
  }

  /// A squeeze named `SM(bollingerPeriod,bollingerMultiplier,keltnerPeriod,keltnerMultiplier)`.
  public SqueezeMomentum(
      int bollingerPeriod,
      double bollingerMultiplier,
      int keltnerPeriod,
      double keltnerMultiplier) {
    this(
        "SM("
            + bollingerPeriod
            + ","
            + Digits.text(bollingerMultiplier)
            + ","
            + keltnerPeriod
            + ","
            + Digits.text(keltnerMultiplier)
            + ")",
        bollingerPeriod,
        bollingerMultiplier,
        keltnerPeriod,
        keltnerMultiplier);
  }

  /// The bands of the close.
  public BollingerBands bollingerBands() {
    return bollingerBands;
  }

  /// The channels around an exponential average.
  public KeltnerChannels keltnerChannels() {
    return keltnerChannels;
  }

  @Override
  public boolean isReady() {
    return bollingerBands.isReady() && keltnerChannels.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    bollingerBands.update(endTimeNs, close);
    keltnerChannels.update(endTimeNs, open, high, low, close, volume);
    if (!isReady()) {
      return 0;
    }
    boolean below = keltnerChannels.upperBand().value() > bollingerBands.upperBand().value();
    boolean above = keltnerChannels.lowerBand().value() < bollingerBands.lowerBand().value();
    return below && above ? 1 : -1;
  }

  @Override
  public void reset() {
    bollingerBands.reset();
    keltnerChannels.reset();
    super.reset();
  }
}
