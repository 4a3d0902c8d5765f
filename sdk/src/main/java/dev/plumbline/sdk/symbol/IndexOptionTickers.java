package dev.plumbline.sdk.symbol;

import java.util.Locale;
import java.util.Map;

/// The tickers of options on indices where they differ from the index's.
public final class IndexOptionTickers {
  private static final Map<String, String> INDEX_BY_OPTION =
      Map.of("RUTW", "RUT", "SPXW", "SPX", "VIXW", "VIX", "NDXP", "NDX", "NQX", "NDX");

  private IndexOptionTickers() {}

  /// The ticker of the index under an option.
  public static String indexOf(String optionTicker) {
    return INDEX_BY_OPTION.getOrDefault(optionTicker.toUpperCase(Locale.ROOT), optionTicker);
  }
}
