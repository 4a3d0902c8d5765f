package dev.plumbline.sdk.indicator;

/// The in-phase and quadrature parts of the cycle in the values; the value is the input.
///
/// Both are 0 until enough values were seen. Source: J. Ehlers, Rocket Science for Traders, 2001,
/// as LEAN has it.
public final class HilbertTransform extends ValueIndicator {
  private static final double GAIN = 1.25;
  private final int length;
  private final double inPhaseFactor;
  private final double quadratureFactor;
  private final Delay previous;
  private final Delay detrendDelay2;
  private final Delay detrendDelay4;
  private final Delay inPhaseDelay3;
  private final Delay quadratureDelay2;
  private final Output inPhase;
  private final Output quadrature;

  /// A transform with a name of its own.
  public HilbertTransform(
      String name,
      int length,
      double inPhaseMultiplicationFactor,
      double quadratureMultiplicationFactor) {
    super(name);
    this.length = length;
    this.inPhaseFactor = inPhaseMultiplicationFactor;
    this.quadratureFactor = quadratureMultiplicationFactor;
    previous = new Delay(name + "_prev", length);
    detrendDelay2 = new Delay(name + "_detrendPriceDelay2", 1);
    detrendDelay4 = new Delay(name + "_detrendPriceDelay4", 3);
    inPhaseDelay3 = new Delay(name + "_inPhaseDelay3", 2);
    quadratureDelay2 = new Delay(name + "_quadratureDelay2", 1);
    inPhase = new Output(name + "_inPhase", () -> samples() > length + 2);
    quadrature = new Output(name + "_quad", () -> samples() > length);
  }

  /// A transform with a name of its own, quadrature multiplication factor 0.338.
  public HilbertTransform(String name, int length, double inPhaseMultiplicationFactor) {
    this(name, length, inPhaseMultiplicationFactor, 0.338);
  }

  /// A transform with a name of its own, in phase multiplication factor 0.635 and quadrature
  /// multiplication factor 0.338.
  public HilbertTransform(String name, int length) {
    this(name, length, 0.635, 0.338);
  }

  /// A transform with a name of its own, length 7 and in phase multiplication factor 0.635 and
  /// quadrature multiplication factor 0.338.
  public HilbertTransform(String name) {
    this(name, 7, 0.635, 0.338);
  }

  /// A transform named `Hilbert(length, inPhaseMultiplicationFactor,
  /// quadratureMultiplicationFactor)`.
  public HilbertTransform(
      int length, double inPhaseMultiplicationFactor, double quadratureMultiplicationFactor) {
    this(
        "Hilbert("
            + length
            + ", "
            + Digits.text(inPhaseMultiplicationFactor)
            + ", "
            + Digits.text(quadratureMultiplicationFactor)
            + ")",
        length,
        inPhaseMultiplicationFactor,
        quadratureMultiplicationFactor);
  }

  /// A transform named `Hilbert(length, inPhaseMultiplicationFactor,
  /// quadratureMultiplicationFactor)`, quadrature multiplication factor 0.338.
  public HilbertTransform(int length, double inPhaseMultiplicationFactor) {
    this(length, inPhaseMultiplicationFactor, 0.338);
  }

  /// A transform named `Hilbert(length, inPhaseMultiplicationFactor,
  /// quadratureMultiplicationFactor)`, in phase multiplication factor 0.635 and quadrature
  /// multiplication factor 0.338.
  public HilbertTransform(int length) {
    this(length, 0.635, 0.338);
  }

  /// A transform named `Hilbert(length, inPhaseMultiplicationFactor,
  /// quadratureMultiplicationFactor)`, length 7 and in phase multiplication factor 0.635 and
  /// quadrature multiplication factor 0.338.
  public HilbertTransform() {
    this(7, 0.635, 0.338);
  }

  /// The part in phase with the cycle.
  public Indicator inPhase() {
    return inPhase;
  }

  /// The part a quarter of the cycle away.
  public Indicator quadrature() {
    return quadrature;
  }

  @Override
  public boolean isReady() {
    return samples() >= warmUpPeriod();
  }

  @Override
  public int warmUpPeriod() {
    return length + 2;
  }

  @Override
  protected double compute(long timeNs, double input) {
    double detrended = 0;
    if (previous.update(timeNs, input)) {
      detrended = input - previous.value();
      detrendDelay2.update(timeNs, detrended);
      detrendDelay4.update(timeNs, detrended);
    }
    double v2 = readyValue(detrendDelay2);
    double v4 = readyValue(detrendDelay4);
    double phase = GAIN * (v4 - v2 * inPhaseFactor) + readyValue(inPhaseDelay3) * inPhaseFactor;
    inPhase.update(timeNs, inPhase.isReady() ? phase : 0);
    if (inPhase.isReady()) {
      inPhaseDelay3.update(timeNs, inPhase.value());
    }
    double quarter =
        v2 - detrended * quadratureFactor + readyValue(quadratureDelay2) * quadratureFactor;
    quadrature.update(timeNs, quadrature.isReady() ? quarter : 0);
    if (quadrature.isReady()) {
      quadratureDelay2.update(timeNs, quadrature.value());
    }
    return input;
  }

  private static double readyValue(Delay delay) {
    return delay.isReady() ? delay.value() : 0;
  }

  @Override
  public void reset() {
    previous.reset();
    detrendDelay2.reset();
    detrendDelay4.reset();
    inPhaseDelay3.reset();
    quadratureDelay2.reset();
    inPhase.reset();
    quadrature.reset();
    super.reset();
  }
}
