package dev.plumbline.sdk.symbol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The markets that LEAN knows, by name and by the number that stands in security identifiers.
///
/// Unlike LEAN's the list is fixed: markets cannot be added.
public final class Market {
  /// The exchanges of the United States.
  public static final String USA = "usa";

  /// FXCM.
  public static final String FXCM = "fxcm";

  /// Oanda.
  public static final String OANDA = "oanda";

  /// Dukascopy.
  public static final String DUKASCOPY = "dukascopy";

  /// Bitfinex.
  public static final String BITFINEX = "bitfinex";

  /// Globex.
  public static final String GLOBEX = "cmeglobex";

  /// NYMEX.
  public static final String NYMEX = "nymex";

  /// CBOT.
  public static final String CBOT = "cbot";

  /// ICE.
  public static final String ICE = "ice";

  /// CBOE.
  public static final String CBOE = "cboe";

  /// The exchanges of India.
  public static final String INDIA = "india";

  /// Kraken.
  public static final String KRAKEN = "kraken";

  /// Bittrex.
  public static final String BITTREX = "bittrex";

  /// Bithumb.
  public static final String BITHUMB = "bithumb";

  /// Binance.
  public static final String BINANCE = "binance";

  /// Poloniex.
  public static final String POLONIEX = "poloniex";

  /// Coinone.
  public static final String COINONE = "coinone";

  /// HitBTC.
  public static final String HITBTC = "hitbtc";

  /// OkCoin.
  public static final String OKCOIN = "okcoin";

  /// Bitstamp.
  public static final String BITSTAMP = "bitstamp";

  /// COMEX.
  public static final String COMEX = "comex";

  /// CME.
  public static final String CME = "cme";

  /// SGX.
  public static final String SGX = "sgx";

  /// HKFE.
  public static final String HKFE = "hkfe";

  /// NYSELIFFE.
  public static final String NYSELIFFE = "nyseliffe";

  /// CFE.
  public static final String CFE = "cfe";

  /// FTX.
  public static final String FTX = "ftx";

  /// FTXUS.
  public static final String FTX_US = "ftxus";

  /// BinanceUS.
  public static final String BINANCE_US = "binanceus";

  /// Bybit.
  public static final String BYBIT = "bybit";

  /// Coinbase.
  public static final String COINBASE = "coinbase";

  /// InteractiveBrokers.
  public static final String INTERACTIVE_BROKERS = "interactivebrokers";

  /// EUREX.
  public static final String EUREX = "eurex";

  /// OSE.
  public static final String OSE = "ose";

  /// DYDX.
  public static final String DYDX = "dydx";

  /// KRX.
  public static final String KRX = "krx";

  /// The number of Coinbase under its former name, GDAX.
  private static final int FORMER_COINBASE = 12;

  private static final String[] NAMES = names();
  private static final Map<String, Integer> CODES = codes();

  private Market() {}

  /// The number of a market, in any case, or -1 if it is unknown.
  public static int encode(String market) {
    return CODES.getOrDefault(market.toLowerCase(Locale.ROOT), -1);
  }

  /// The market of a number, or null if it is unknown.
  public static String decode(int code) {
    if (code == FORMER_COINBASE) {
      return COINBASE;
    }
    return code < 0 || code >= NAMES.length ? null : NAMES[code];
  }

  private static String[] names() {
    String[] names = new String[44];
    names[0] = "empty";
    names[1] = USA;
    names[2] = FXCM;
    names[3] = OANDA;
    names[4] = DUKASCOPY;
    names[5] = BITFINEX;
    names[6] = GLOBEX;
    names[7] = NYMEX;
    names[8] = CBOT;
    names[9] = ICE;
    names[10] = CBOE;
    names[11] = INDIA;
    names[13] = KRAKEN;
    names[14] = BITTREX;
    names[15] = BITHUMB;
    names[16] = BINANCE;
    names[17] = POLONIEX;
    names[18] = COINONE;
    names[19] = HITBTC;
    names[20] = OKCOIN;
    names[21] = BITSTAMP;
    names[22] = COMEX;
    names[23] = CME;
    names[24] = SGX;
    names[25] = HKFE;
    names[26] = NYSELIFFE;
    names[33] = CFE;
    names[34] = FTX;
    names[35] = FTX_US;
    names[36] = BINANCE_US;
    names[37] = BYBIT;
    names[38] = COINBASE;
    names[39] = INTERACTIVE_BROKERS;
    names[40] = EUREX;
    names[41] = OSE;
    names[42] = DYDX;
    names[43] = KRX;
    return names;
  }

  private static Map<String, Integer> codes() {
    Map<String, Integer> codes = new HashMap<>();
    for (int code = 0; code < NAMES.length; code++) {
      if (NAMES[code] != null) {
        codes.put(NAMES[code], code);
      }
    }
    return Map.copyOf(codes);
  }
}
