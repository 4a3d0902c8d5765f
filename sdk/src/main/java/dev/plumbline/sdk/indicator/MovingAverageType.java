package dev.plumbline.sdk.indicator;

/// The kinds of moving average that other indicators can be made of.
public enum MovingAverageType {
  /// [SimpleMovingAverage].
  SIMPLE("Simple"),
  /// [ExponentialMovingAverage].
  EXPONENTIAL("Exponential"),
  /// [WilderMovingAverage].
  WILDERS("Wilders"),
  /// [LinearWeightedMovingAverage].
  LINEAR_WEIGHTED_MOVING_AVERAGE("LinearWeightedMovingAverage"),
  /// [DoubleExponentialMovingAverage].
  DOUBLE_EXPONENTIAL("DoubleExponential"),
  /// [TripleExponentialMovingAverage].
  TRIPLE_EXPONENTIAL("TripleExponential"),
  /// [TriangularMovingAverage].
  TRIANGULAR("Triangular"),
  /// [T3MovingAverage].
  T3("T3"),
  /// [KaufmanAdaptiveMovingAverage].
  KAMA("Kama"),
  /// [HullMovingAverage].
  HULL("Hull"),
  /// [ArnaudLegouxMovingAverage].
  ALMA("Alma"),
  /// [ZeroLagExponentialMovingAverage].
  ZLEMA("Zlema"),
  /// [McGinleyDynamic].
  MGD("MGD");

  private final String text;

  MovingAverageType(String text) {
    this.text = text;
  }

  /// LEAN's spelling.
  public String text() {
    return text;
  }

  /// A new moving average of this kind with LEAN's default name.
  public ValueIndicator asIndicator(int period) {
    return switch (this) {
      case SIMPLE -> new SimpleMovingAverage(period);
      case EXPONENTIAL -> new ExponentialMovingAverage(period);
      case WILDERS -> new WilderMovingAverage(period);
      case LINEAR_WEIGHTED_MOVING_AVERAGE -> new LinearWeightedMovingAverage(period);
      case DOUBLE_EXPONENTIAL -> new DoubleExponentialMovingAverage(period);
      case TRIPLE_EXPONENTIAL -> new TripleExponentialMovingAverage(period);
      case TRIANGULAR -> new TriangularMovingAverage(period);
      case T3 -> new T3MovingAverage(period);
      case KAMA -> new KaufmanAdaptiveMovingAverage(period);
      case HULL -> new HullMovingAverage(period);
      case ALMA -> new ArnaudLegouxMovingAverage(period);
      case ZLEMA -> new ZeroLagExponentialMovingAverage(period);
      case MGD -> new McGinleyDynamic(period);
    };
  }

  /// A new moving average of this kind with a name of its own.
  public ValueIndicator asIndicator(String name, int period) {
    return switch (this) {
      case SIMPLE -> new SimpleMovingAverage(name, period);
      case EXPONENTIAL -> new ExponentialMovingAverage(name, period);
      case WILDERS -> new WilderMovingAverage(name, period);
      case LINEAR_WEIGHTED_MOVING_AVERAGE -> new LinearWeightedMovingAverage(name, period);
      case DOUBLE_EXPONENTIAL -> new DoubleExponentialMovingAverage(name, period);
      case TRIPLE_EXPONENTIAL -> new TripleExponentialMovingAverage(name, period);
      case TRIANGULAR -> new TriangularMovingAverage(name, period);
      case T3 -> new T3MovingAverage(name, period);
      case KAMA -> new KaufmanAdaptiveMovingAverage(name, period);
      case HULL -> new HullMovingAverage(name, period);
      case ALMA -> new ArnaudLegouxMovingAverage(name, period);
      case ZLEMA -> new ZeroLagExponentialMovingAverage(name, period);
      case MGD -> new McGinleyDynamic(name, period);
    };
  }
}
