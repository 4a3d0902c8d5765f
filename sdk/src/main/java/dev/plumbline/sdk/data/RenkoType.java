package dev.plumbline.sdk.data;

/// How Renko bars treat prices that turn back before a brick is full.
public enum RenkoType {
  /// Each bar closes one brick away from its open, on either side.
  CLASSIC("Classic"),
  /// Bars keep the farthest price against their direction as a wick; a turn takes two bricks.
  WICKED("Wicked");

  private final String text;

  RenkoType(String text) {
    this.text = text;
  }

  /// LEAN's spelling.
  public String text() {
    return text;
  }
}
