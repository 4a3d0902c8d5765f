package dev.plumbline.sdk.indicator;

/// A composition that resets more than its two parts.
public final class ResetCompositeIndicator extends CompositeIndicator {
  private final Runnable extraReset;

  /// A composition named `RESET_COMPOSE(left,right)`.
  public ResetCompositeIndicator(
      Indicator left, Indicator right, IndicatorComposer composer, Runnable extraReset) {
    this(
        "RESET_COMPOSE(" + left.name() + "," + right.name() + ")",
        left,
        right,
        composer,
        extraReset);
  }

  /// A composition with a name of its own.
  public ResetCompositeIndicator(
      String name,
      Indicator left,
      Indicator right,
      IndicatorComposer composer,
      Runnable extraReset) {
    super(name, left, right, composer);
    this.extraReset = extraReset;
  }

  @Override
  public void reset() {
    super.reset();
    extraReset.run();
  }
}
