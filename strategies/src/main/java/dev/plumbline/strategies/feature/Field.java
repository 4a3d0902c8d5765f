package dev.plumbline.strategies.feature;

/// What a column of market data holds; a bar's numbers are NaN where there was no bar.
public enum Field {
  /// First price of the bar.
  OPEN(true),
  /// Highest price of the bar.
  HIGH(true),
  /// Lowest price of the bar.
  LOW(true),
  /// Last price of the bar.
  CLOSE(true),
  /// Shares traded in the bar; 0 where there was no bar.
  VOLUME(false),
  /// Of these, the shares bought at the ask; 0 where there was no bar.
  BUY_VOLUME(false),
  /// Best bid at the end of the bar.
  BID(true),
  /// Best ask at the end of the bar.
  ASK(true),
  /// Shares at the best bid.
  BID_SIZE(true),
  /// Shares at the best ask.
  ASK_SIZE(true),
  /// Sum of the scores of what was published since the row before.
  NEWS_SCORE(false),
  /// How many pieces of news were published since the row before.
  NEWS_COUNT(false);

  private final boolean carried;

  Field(boolean carried) {
    this.carried = carried;
  }

  /// Whether the last known value stands in for a missing one; else 0 does.
  public boolean isCarried() {
    return carried;
  }
}
