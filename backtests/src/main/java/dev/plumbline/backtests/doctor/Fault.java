package dev.plumbline.backtests.doctor;

/// What can be wrong with stored market data.
public enum Fault {
  /// A zip that cannot be unpacked, or has no entry.
  CORRUPT_ZIP("corrupt zip", false),
  /// A line with too few or too many columns, or a column that is no number.
  UNREADABLE_LINE("unreadable line", true),
  /// A price of zero.
  ZERO_PRICE("zero price", true),
  /// A price or volume below zero.
  NEGATIVE_NUMBER("negative number", true),
  /// A high below the low.
  HIGH_BELOW_LOW("high below low", true),
  /// An open or close outside the range from low to high.
  OUTSIDE_RANGE("open or close outside the range", true),
  /// A bid above the ask.
  CROSSED_QUOTE("crossed quote", true),
  /// Two lines of the same time.
  DUPLICATE("duplicate time", true),
  /// A line earlier than the one before.
  OUT_OF_ORDER("time goes backwards", true),
  /// Bars on a day on which the market is closed.
  CLOSED_DAY("data on a holiday or weekend", true),
  /// A day whose bars lie hours beside the market's session.
  TIME_ZONE("session shifted: wrong time zone", false),
  /// A price that leaps and comes back at the next bar.
  OUTLIER("outlier", false),
  /// Bar after bar without the slightest change.
  STALE("stale prices", false),
  /// A lasting leap by the ratio of a split that the factor file does not know.
  UNADJUSTED_SPLIT("split without a factor", false),
  /// Trading days without data, several in a row.
  GAP("gap", false),
  /// An equity without a map file.
  MISSING_MAP_FILE("missing map file", false),
  /// An equity without a factor file.
  MISSING_FACTOR_FILE("missing factor file", false);

  private final String text;
  private final boolean mendable;

  Fault(String text, boolean mendable) {
    this.text = text;
    this.mendable = mendable;
  }

  /// The fault in words.
  public String text() {
    return text;
  }

  /// Whether a copy can be mended without inventing data: by leaving lines out or by sorting.
  public boolean isMendable() {
    return mendable;
  }
}
