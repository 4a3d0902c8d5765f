package dev.plumbline.sdk.indicator;

/// [Momersion] under its older name.
public final class MomersionIndicator extends Momersion {

  /// A momersion of at least `minPeriod` moves, or, if that is 0, of more than `fullPeriod`.
  public MomersionIndicator(String name, int minPeriod, int fullPeriod) {
    super(name, minPeriod, fullPeriod);
  }

  /// A momersion of at least `minPeriod` moves named `Momersion(minPeriod,fullPeriod)`.
  public MomersionIndicator(int minPeriod, int fullPeriod) {
    super(minPeriod, fullPeriod);
  }

  /// A momersion of more than `fullPeriod` moves named `Momersion(,fullPeriod)`.
  public MomersionIndicator(int fullPeriod) {
    super(fullPeriod);
  }
}
