package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;

/// The ratio of advancing to declining securities divided by the ratio of their volumes; 0 where
/// the latter is 0.
///
/// Source: R. W. Arms, "Jack be Nimble, Jack be Quick", Barron's, 1967.
public final class ArmsIndex extends CrossSectionIndicator {
  private final AdvanceDeclineRatio adRatio;
  private final AdvanceDeclineVolumeRatio advRatio;
  private final CompositeIndicator arms;

  /// An index with a name.
  public ArmsIndex(String name) {
    super(name, true);
    adRatio = new AdvanceDeclineRatio(name + "_A/D Ratio");
    advRatio = new AdvanceDeclineVolumeRatio(name + "_A/D Volume Ratio");
    arms = IndicatorExtensions.over(adRatio, advRatio, name);
  }

  /// An index named `TRIN`.
  public ArmsIndex() {
    this("TRIN");
  }

  /// The ratio of the numbers of securities.
  public AdvanceDeclineRatio adRatio() {
    return adRatio;
  }

  /// The ratio of the volumes.
  public AdvanceDeclineVolumeRatio advRatio() {
    return advRatio;
  }

  /// Takes a security in.
  public void add(Symbol asset) {
    adRatio.add(asset);
    advRatio.add(asset);
  }

  /// Leaves a security out.
  public void remove(Symbol asset) {
    adRatio.remove(asset);
    advRatio.remove(asset);
  }

  @Override
  public boolean isReady() {
    return adRatio.isReady() && advRatio.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return Math.max(adRatio.warmUpPeriod(), advRatio.warmUpPeriod());
  }

  @Override
  protected double compute(BaseDataBar bar) {
    adRatio.update(bar);
    advRatio.update(bar);
    return advRatio.value() == 0 ? 0 : arms.value();
  }

  @Override
  public void reset() {
    adRatio.reset();
    advRatio.reset();
    arms.reset();
    super.reset();
  }
}
