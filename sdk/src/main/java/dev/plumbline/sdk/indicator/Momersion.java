package dev.plumbline.sdk.indicator;

/// The share, in percent, of moves that went on in the direction of the move before, among those
/// that went on or turned; 50 while not ready and where half of the moves or more were none.
///
/// Source: M. Harris, "The Momersion Indicator", priceactionlab.com, 2015.
public class Momersion extends WindowIndicator {
  private static final int NONE = 0;

  private final int minPeriod;
  private final DoubleWindow products;

  /// A momersion of at least `minPeriod` moves, or, if that is 0, of more than `fullPeriod`.
  public Momersion(String name, int minPeriod, int fullPeriod) {
    super(name, fullPeriod);
    if (minPeriod != NONE && minPeriod < 4) {
      throw new IllegalArgumentException(
          "The minimum period should be 4, but is " + minPeriod + ".");
    }
    this.minPeriod = minPeriod;
    products = new DoubleWindow(fullPeriod);
  }

  /// A momersion of at least `minPeriod` moves named `Momersion(minPeriod,fullPeriod)`.
  public Momersion(int minPeriod, int fullPeriod) {
    this("Momersion(" + minPeriod + "," + fullPeriod + ")", minPeriod, fullPeriod);
  }

  /// A momersion of more than `fullPeriod` moves named `Momersion(,fullPeriod)`.
  public Momersion(int fullPeriod) {
    this("Momersion(," + fullPeriod + ")", NONE, fullPeriod);
  }

  @Override
  public boolean isReady() {
    return minPeriod == NONE ? products.samples() > products.size() : products.count() >= minPeriod;
  }

  @Override
  public int warmUpPeriod() {
    return minPeriod == NONE ? products.size() + 3 : minPeriod + 2;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (inputs.count() >= 3) {
      products.add((inputs.get(0) - inputs.get(1)) * (inputs.get(1) - inputs.get(2)));
    }
    int onward = 0;
    int turned = 0;
    for (int i = 0; i < products.count(); i++) {
      onward += products.get(i) > 0 ? 1 : 0;
      turned += products.get(i) < 0 ? 1 : 0;
    }
    int none = products.count() - onward - turned;
    boolean moved = isReady() && none < 0.5 * products.count();
    return moved ? 100.0 * onward / (onward + turned) : 50;
  }

  @Override
  public void reset() {
    products.reset();
    super.reset();
  }
}
