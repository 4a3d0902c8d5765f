package dev.plumbline.sdk.indicator;

/// The phases of the [TomDemarkSequential].
public enum TomDemarkSequentialPhase {
  /// No phase.
  NONE(0),
  /// Counting closes below those four bars before.
  BUY_SETUP(1),
  /// Counting closes above those four bars before.
  SELL_SETUP(2),
  /// Counting closes at or below the low two bars before.
  BUY_COUNTDOWN(3),
  /// Counting closes at or above the high two bars before.
  SELL_COUNTDOWN(4),
  /// The ninth close of a setup whose eighth or ninth low is below the sixth and seventh.
  BUY_SETUP_PERFECT(5),
  /// The ninth close of a setup whose eighth or ninth high is above the sixth and seventh.
  SELL_SETUP_PERFECT(6);

  private final int code;

  TomDemarkSequentialPhase(int code) {
    this.code = code;
  }

  /// LEAN's number.
  public int code() {
    return code;
  }
}
