package dev.plumbline.sdk.indicator;

/// A number made of two indicators, updated by itself whenever both have a new value.
///
/// It is never updated by its user: it listens to both. A [ConstantIndicator] never has a new value
/// and is not waited for. Its time is the later one of both.
public class CompositeIndicator extends ValueIndicator {

  /// What makes one number of two indicators.
  @FunctionalInterface
  public interface IndicatorComposer {
    /// The number, or `NaN` if there is none now (LEAN's `IndicatorStatus.MathError`).
    double compose(Indicator left, Indicator right);
  }

  private final Indicator left;
  private final Indicator right;
  private final IndicatorComposer composer;
  private boolean newLeft;
  private boolean newRight;

  /// A composition with a name of its own, `COMPOSE(left,right)` if the name is null.
  @SuppressWarnings("this-escape")
  public CompositeIndicator(
      String name, Indicator left, Indicator right, IndicatorComposer composer) {
    super(name == null ? "COMPOSE(" + left.name() + "," + right.name() + ")" : name);
    this.left = left;
    this.right = right;
    this.composer = composer;
    left.onUpdated(sender -> {
      newLeft = true;
      composeWhenBothAreNew(sender);
    });
    right.onUpdated(sender -> {
      newRight = true;
      composeWhenBothAreNew(sender);
    });
  }

  /// A composition named `COMPOSE(left,right)`.
  public CompositeIndicator(Indicator left, Indicator right, IndicatorComposer composer) {
    this(null, left, right, composer);
  }

  /// The first indicator.
  public Indicator left() {
    return left;
  }

  /// The second indicator.
  public Indicator right() {
    return right;
  }

  @Override
  public boolean isReady() {
    return left.isReady() && right.isReady();
  }

  @Override
  public void reset() {
    left.reset();
    right.reset();
    newLeft = false;
    newRight = false;
    super.reset();
  }

  @Override
  protected double compute(long timeNs, double input) {
    return composer.compose(left, right);
  }

  private void composeWhenBothAreNew(Indicator sender) {
    boolean leftCounts = newLeft || left instanceof ConstantIndicator;
    boolean rightCounts = newRight || right instanceof ConstantIndicator;
    if (leftCounts && rightCounts) {
      long latest = Math.max(sender.timeNs(), Math.max(left.timeNs(), right.timeNs()));
      update(latest, 0);
      newLeft = false;
      newRight = false;
    }
  }
}
