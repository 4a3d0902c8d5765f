package dev.plumbline.sdk.value;

import static java.util.Map.entry;

import java.util.Map;

/// Currency codes and their display symbols.
///
/// Source: LEAN, `Common/Currencies.cs`.
public final class Currencies {
  /// The United States dollar.
  public static final String USD = "USD";

  /// The code of an amount that belongs to no currency.
  public static final String NULL_CURRENCY = "QCC";

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          entry(USD, "$"),
          entry("GBP", "₤"),
          entry("JPY", "¥"),
          entry("KRW", "₩"),
          entry("EUR", "€"),
          entry("NZD", "$"),
          entry("AUD", "$"),
          entry("CAD", "$"),
          entry("CHF", "Fr"),
          entry("HKD", "$"),
          entry("SGD", "$"),
          entry("XAG", "Ag"),
          entry("XAU", "Au"),
          entry("CNH", "¥"),
          entry("CNY", "¥"),
          entry("CZK", "Kč"),
          entry("DKK", "kr"),
          entry("HUF", "Ft"),
          entry("INR", "₹"),
          entry("MXN", "$"),
          entry("NOK", "kr"),
          entry("PLN", "zł"),
          entry("SAR", "﷼"),
          entry("SEK", "kr"),
          entry("THB", "฿"),
          entry("TRY", "₺"),
          entry("TWD", "NT$"),
          entry("ZAR", "R"),
          entry("RUB", "₽"),
          entry("BRL", "R$"),
          entry("GNF", "Fr"),
          entry("IDR", "Rp"),
          entry("BTC", "₿"),
          entry("BCH", "Ƀ"),
          entry("BSV", "Ɓ"),
          entry("LTC", "Ł"),
          entry("ETH", "Ξ"),
          entry("EOS", "ε"),
          entry("XRP", "✕"),
          entry("XLM", "*"),
          entry("ETC", "ξ"),
          entry("ZRX", "ZRX"),
          entry("USDT", "₮"),
          entry("ADA", "₳"),
          entry("SOL", "◎"),
          entry("DOT", "●"),
          entry("DOGE", "Ð"),
          entry("DAI", "◈"),
          entry("ALGO", "Ⱥ"),
          entry("ICP", "∞"),
          entry("XMR", "ɱ"),
          entry("XTZ", "ꜩ"),
          entry("IOTA", "ɨ"),
          entry("MIOTA", "ɨ"),
          entry("MKR", "Μ"),
          entry("ZEC", "ⓩ"),
          entry("DASH", "Đ"),
          entry("XNO", "Ӿ"),
          entry("REP", "Ɍ"),
          entry("STEEM", "ȿ"),
          entry("THETA", "ϑ"),
          entry("FIL", "⨎"),
          entry("BAT", "⟁"),
          entry("LSK", "Ⱡ"),
          entry("NAV", "Ꞥ"));

  private Currencies() {}

  /// The display symbol of a currency: `$` for `USD`; the code itself where there is no symbol; ""
  /// for null and "".
  public static String getCurrencySymbol(String currency) {
    if (currency == null || currency.isEmpty()) {
      return "";
    }
    return SYMBOLS.getOrDefault(currency, currency);
  }
}
