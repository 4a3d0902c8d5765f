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

  private static final String[] NAMES = new String[44];
  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    put("empty", 0);
    put(USA, 1);
    put(FXCM, 2);
    put(OANDA, 3);
    put(DUKASCOPY, 4);
    put(BITFINEX, 5);
    put(GLOBEX, 6);
    put(NYMEX, 7);
    put(CBOT, 8);
    put(ICE, 9);
    put(CBOE, 10);
    put(INDIA, 11);
    put(KRAKEN, 13);
    put(BITTREX, 14);
    put(BITHUMB, 15);
    put(BINANCE, 16);
    put(POLONIEX, 17);
    put(COINONE, 18);
    put(HITBTC, 19);
    put(OKCOIN, 20);
    put(BITSTAMP, 21);
    put(COMEX, 22);
    put(CME, 23);
    put(SGX, 24);
    put(HKFE, 25);
    put(NYSELIFFE, 26);
    put(CFE, 33);
    put(FTX, 34);
    put(FTX_US, 35);
    put(BINANCE_US, 36);
    put(BYBIT, 37);
    put(COINBASE, 38);
    put(INTERACTIVE_BROKERS, 39);
    put(EUREX, 40);
    put(OSE, 41);
    put(DYDX, 42);
    put(KRX, 43);
    NAMES[12] = COINBASE; // the number of its former name, GDAX
  }

  private Market() {}

  /// The number of a market, in any case, or -1 if it is unknown.
  public static int encode(String market) {
    return CODES.getOrDefault(market.toLowerCase(Locale.ROOT), -1);
  }

  /// The market of a number, or null if it is unknown.
  public static String decode(int code) {
    return code < 0 || code >= NAMES.length ? null : NAMES[code];
  }

  private static void put(String market, int code) {
    NAMES[code] = market;
    CODES.put(market, code);
  }
}
