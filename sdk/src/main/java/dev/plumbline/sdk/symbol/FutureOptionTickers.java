package dev.plumbline.sdk.symbol;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The tickers of options on futures where they differ from the future's (CME Globex).
public final class FutureOptionTickers {
  private static final Map<String, String> OPTION_BY_FUTURE =
      Map.ofEntries(
          entry("EH", "OEH"),
          entry("KE", "OKE"),
          entry("TN", "OTN"),
          entry("UB", "OUB"),
          entry("YM", "OYM"),
          entry("ZB", "OZB"),
          entry("ZC", "OZC"),
          entry("ZF", "OZF"),
          entry("ZL", "OZL"),
          entry("ZM", "OZM"),
          entry("ZN", "OZN"),
          entry("ZO", "OZO"),
          entry("ZS", "OZS"),
          entry("ZT", "OZT"),
          entry("ZW", "OZW"),
          entry("RTY", "RTO"),
          entry("GC", "OG"),
          entry("HG", "HXE"),
          entry("SI", "SO"),
          entry("CL", "LO"),
          entry("HCL", "HCO"),
          entry("HO", "OH"),
          entry("NG", "ON"),
          entry("PA", "PAO"),
          entry("PL", "PO"),
          entry("RB", "OB"),
          entry("YG", "OYG"),
          entry("ZG", "OZG"),
          entry("ZI", "OZI"),
          entry("6A", "ADU"),
          entry("6B", "GBU"),
          entry("6C", "CAU"),
          entry("6E", "EUU"),
          entry("6J", "JPU"),
          entry("6S", "CHU"));

  private static final Map<String, String> FUTURE_BY_OPTION =
      OPTION_BY_FUTURE.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private FutureOptionTickers() {}

  /// The ticker of the options on a future, in upper case.
  public static String ofFuture(String futureTicker) {
    String ticker = futureTicker.toUpperCase(Locale.ROOT);
    return OPTION_BY_FUTURE.getOrDefault(ticker, ticker);
  }

  /// The ticker of the future under an option, in upper case.
  public static String ofOption(String optionTicker) {
    String ticker = optionTicker.toUpperCase(Locale.ROOT);
    return FUTURE_BY_OPTION.getOrDefault(ticker, ticker);
  }
}
