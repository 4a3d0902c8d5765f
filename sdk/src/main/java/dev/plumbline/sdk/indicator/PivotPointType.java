package dev.plumbline.sdk.indicator;

/// What kind of turning point a bar is.
public enum PivotPointType {
  /// Its low is the lowest around.
  LOW(-1),
  /// Neither.
  NONE(0),
  /// Its high is the highest around.
  HIGH(1),
  /// Both.
  BOTH(2);

  private final int code;

  PivotPointType(int code) {
    this.code = code;
  }

  /// LEAN's number.
  public int code() {
    return code;
  }
}
