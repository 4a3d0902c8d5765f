package dev.plumbline.sdk.chart;

/// The way a series is drawn.
public enum SeriesType {
  /// A line through the points.
  LINE(0),
  /// Single marks.
  SCATTER(1),
  /// Bars with open, high, low and close.
  CANDLE(2),
  /// Columns from zero.
  BAR(3),
  /// A flag at a time.
  FLAG(4),
  /// Areas upon each other.
  STACKED_AREA(5),
  /// Shares of a whole; the points of a series are summed.
  PIE(6),
  /// Rectangles as large as the values.
  TREEMAP(7),
  /// Colours by value.
  HEATMAP(9),
  /// Marks in space.
  SCATTER_3D(10);

  private final int code;

  SeriesType(int code) {
    this.code = code;
  }

  /// The number that stands for the type in LEAN's result files; 8 is not in use.
  public int code() {
    return code;
  }
}
