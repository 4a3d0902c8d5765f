package dev.plumbline.sdk.indicator;

/// The filters of the [SwissArmyKnife].
public enum SwissArmyKnifeTool {
  /// Two pole Gaussian filter.
  GAUSS("Gauss"),
  /// Two pole Butterworth filter.
  BUTTER("Butter"),
  /// High pass filter.
  HIGH_PASS("HighPass"),
  /// Two pole high pass filter.
  TWO_POLE_HIGH_PASS("TwoPoleHighPass"),
  /// Band pass filter.
  BAND_PASS("BandPass");

  private final String text;

  SwissArmyKnifeTool(String text) {
    this.text = text;
  }

  /// LEAN's spelling.
  public String text() {
    return text;
  }
}
