package dev.plumbline.sdk.chart;

/// The mark that a scatter series draws.
public enum ScatterMarkerSymbol {
  /// No mark of its own.
  NONE("none"),
  /// A circle.
  CIRCLE("circle"),
  /// A square.
  SQUARE("square"),
  /// A square on its corner.
  DIAMOND("diamond"),
  /// A triangle pointing up.
  TRIANGLE("triangle"),
  /// A triangle pointing down.
  TRIANGLE_DOWN("triangle-down");

  private final String text;

  ScatterMarkerSymbol(String text) {
    this.text = text;
  }

  /// The name of the mark in LEAN's result files.
  public String text() {
    return text;
  }
}
