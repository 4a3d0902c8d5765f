package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;

/// The volume of the securities that rose divided by that of those that fell, or the former if the
/// latter is 0.
public final class AdvanceDeclineVolumeRatio extends AdvanceDeclineIndicator {

  /// A ratio with a name.
  public AdvanceDeclineVolumeRatio(String name) {
    super(name);
  }

  /// A ratio named `A/D Volume Rate`.
  public AdvanceDeclineVolumeRatio() {
    this("A/D Volume Rate");
  }

  @Override
  protected double weight(BaseDataBar bar) {
    return bar.volume();
  }

  @Override
  protected double compare(double advance, double decline) {
    return decline == 0 ? advance : advance / decline;
  }
}
