package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;

/// The number of securities that rose divided by the number that fell, or the former if none fell.
public final class AdvanceDeclineRatio extends AdvanceDeclineIndicator {

  /// A ratio with a name.
  public AdvanceDeclineRatio(String name) {
    super(name);
  }

  /// A ratio named `A/D Ratio`.
  public AdvanceDeclineRatio() {
    this("A/D Ratio");
  }

  @Override
  protected double weight(BaseDataBar bar) {
    return 1;
  }

  @Override
  protected double compare(double advance, double decline) {
    return decline == 0 ? advance : advance / decline;
  }
}
