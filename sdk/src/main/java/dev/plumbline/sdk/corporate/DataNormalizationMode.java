package dev.plumbline.sdk.corporate;

/// How prices of the past are made comparable with later ones.
public enum DataNormalizationMode {
  /// Prices as traded; splits change holdings, dividends are paid in cash.
  RAW("Raw"),
  /// Prices divided by all later splits and dividends.
  ADJUSTED("Adjusted"),
  /// Prices divided by all later splits; dividends are paid in cash.
  SPLIT_ADJUSTED("SplitAdjusted"),
  /// Prices divided by all later splits, with dividends paid so far added.
  TOTAL_RETURN("TotalReturn"),
  /// Contracts of a continuous future joined by addition, counted from the first contract.
  FORWARD_PANAMA_CANAL("ForwardPanamaCanal"),
  /// Contracts of a continuous future joined by addition, counted from the last contract.
  BACKWARDS_PANAMA_CANAL("BackwardsPanamaCanal"),
  /// Contracts of a continuous future joined by multiplication, counted from the last contract.
  BACKWARDS_RATIO("BackwardsRatio"),
  /// Prices of history adjusted to the prices at the end of the request.
  SCALED_RAW("ScaledRaw");

  private final String text;

  DataNormalizationMode(String text) {
    this.text = text;
  }

  /// LEAN's name, `SplitAdjusted`.
  public String text() {
    return text;
  }

  /// LEAN's number, 0 (raw) to 7 (scaled raw).
  public int code() {
    return ordinal();
  }

  /// The mode of a name in any case, `adjusted`.
  public static DataNormalizationMode of(String text) {
    for (DataNormalizationMode mode : values()) {
      if (mode.text.equalsIgnoreCase(text)) {
        return mode;
      }
    }
    throw new IllegalArgumentException(
        "unknown data normalisation mode '"
            + text
            + "'; expected Raw, Adjusted, SplitAdjusted, TotalReturn or ScaledRaw");
  }
}
