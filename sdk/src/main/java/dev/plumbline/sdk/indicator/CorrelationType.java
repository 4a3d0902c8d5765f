package dev.plumbline.sdk.indicator;

/// The kinds of correlation.
public enum CorrelationType {
  /// Of the numbers themselves.
  PEARSON("Pearson"),
  /// Of their ranks.
  SPEARMAN("Spearman");

  private final String text;

  CorrelationType(String text) {
    this.text = text;
  }

  /// LEAN's spelling.
  public String text() {
    return text;
  }
}
