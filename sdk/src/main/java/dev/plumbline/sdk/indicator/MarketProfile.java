package dev.plumbline.sdk.indicator;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the weight of the last bars spreads over price levels; the value is the level with most
/// weight, the point of control.
///
/// Around it lies the value area, grown level by level to the heavier side until it holds a given
/// share of all weight. Source: J. P. Steidlmayer, CBOT Market Profile, 1985.
public abstract class MarketProfile extends TradeBarIndicator {
  private static final double TIE = 1e-9;

  private final double valueAreaVolumePercentage;
  private final double levelsPerUnit;
  private final DoubleWindow closes;
  private final DoubleWindow weights;
  private final Sum total;
  private final PriceLevels profile = new PriceLevels();
  private double pocPrice;
  private double pocVolume;
  private double profileHigh;
  private double profileLow;
  private double valueAreaVolume;
  private double valueAreaHigh;
  private double valueAreaLow;

  /// A profile.
  ///
  /// @param valueAreaVolumePercentage the share of the weight in the value area
  /// @param priceRangeRoundOff the distance of price levels; prices are rounded up to them
  protected MarketProfile(
      String name, int period, double valueAreaVolumePercentage, double priceRangeRoundOff) {
    super(name);
    if (priceRangeRoundOff <= 0) {
      throw new IllegalArgumentException(
          "priceRangeRoundOff must be strictly bigger than zero, but is "
              + priceRangeRoundOff
              + ".");
    }
    this.valueAreaVolumePercentage = valueAreaVolumePercentage;
    levelsPerUnit = 1 / priceRangeRoundOff;
    closes = new DoubleWindow(period);
    weights = new DoubleWindow(period);
    total = new Sum(name + "_Sum", period);
  }

  /// What a bar weighs.
  protected abstract double weight(double volume);

  /// The weight of each price level, lowest first; a copy.
  public SortedMap<Double, Double> volumePerPrice() {
    SortedMap<Double, Double> copy = new TreeMap<>();
    for (int i = 0; i < profile.count(); i++) {
      copy.put(price(profile.level(i)), profile.weight(i));
    }
    return Collections.unmodifiableSortedMap(copy);
  }

  /// The highest level.
  public double profileHigh() {
    return profileHigh;
  }

  /// The lowest level.
  public double profileLow() {
    return profileLow;
  }

  /// The level with most weight, among equals the one nearest to the middle level.
  public double pocPrice() {
    return pocPrice;
  }

  /// The weight of that level.
  public double pocVolume() {
    return pocVolume;
  }

  /// The weight that the value area must exceed.
  public double valueAreaVolume() {
    return valueAreaVolume;
  }

  /// The highest level of the value area.
  public double valueAreaHigh() {
    return valueAreaHigh;
  }

  /// The lowest level of the value area.
  public double valueAreaLow() {
    return valueAreaLow;
  }

  @Override
  public boolean isReady() {
    return total.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return closes.size();
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double weight = weight(volume);
    boolean full = closes.isReady();
    closes.add(close);
    weights.add(weight);
    profile.add(level(close), weight);
    total.update(endTimeNs, weight);
    if (full) {
      profile.takeAway(level(closes.mostRecentlyRemoved()), weights.mostRecentlyRemoved());
    }
    describe();
    return pocPrice;
  }

  private void describe() {
    int n = profile.count();
    int poc = heaviest();
    pocPrice = n == 0 ? 0 : price(profile.level(poc));
    pocVolume = n == 0 ? 0 : profile.weight(poc);
    profileHigh = n == 0 ? 0 : price(profile.level(n - 1));
    profileLow = n == 0 ? 0 : price(profile.level(0));
    valueAreaVolume = total.value() * valueAreaVolumePercentage;
    growValueArea(poc);
  }

  private int heaviest() {
    int best = 0;
    int middle = (profile.count() - 1) / 2;
    for (int i = 1; i < profile.count(); i++) {
      boolean nearer = Math.abs(middle - i) < Math.abs(middle - best);
      double weight = profile.weight(i);
      double most = profile.weight(best);
      if (weight > most || (weight == most && nearer)) {
        best = i;
      }
    }
    return best;
  }

  private void growValueArea(int poc) {
    int low = poc;
    int high = poc;
    double held = pocVolume;
    while (held <= valueAreaVolume && valueAreaVolume != 0) {
      double below = low > 0 ? profile.weight(low - 1) : 0;
      double above = high < profile.count() - 1 ? profile.weight(high + 1) : 0;
      if (below == 0 && above == 0) {
        break;
      }
      if (above == 0 || below > above) {
        held += below;
        low--;
      } else {
        held += above;
        high++;
      }
    }
    valueAreaHigh = profile.count() == 0 ? 0 : price(profile.level(high));
    valueAreaLow = profile.count() == 0 ? 0 : price(profile.level(low));
  }

  private long level(double price) {
    double levels = price * levelsPerUnit;
    return (long) Math.ceil(levels - TIE * levels);
  }

  private double price(long level) {
    return level / levelsPerUnit;
  }

  @Override
  public void reset() {
    closes.reset();
    weights.reset();
    total.reset();
    profile.clear();
    super.reset();
  }
}
