package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;

/// The number of securities that rose minus the number that fell.
public final class AdvanceDeclineDifference extends AdvanceDeclineIndicator {

  /// A difference with a name.
  public AdvanceDeclineDifference(String name) {
    super(name);
  }

  /// A difference named `A/D Difference`.
  public AdvanceDeclineDifference() {
    this("A/D Difference");
  }

  @Override
  protected double weight(BaseDataBar bar) {
    return 1;
  }

  @Override
  protected double compare(double advance, double decline) {
    return advance - decline;
  }
}
